import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/**
 * One LibreOffice for all tests, started by the first that needs it: starting takes twenty times as long as converting. A
 * LibreOffice that is started with the profile of one that runs hands over what it is asked, and ends when that is done.
 */

/** Set to a folder of the run's own by the set-up of the tests, which stops the server, too. */
export const SERVER_FOLDER = "CHIBO_LIBREOFFICE_FOLDER";

/** While a document is open, LibreOffice stays when it has converted what it was asked. LibreOffice locks what it has opened. */
const OPEN_DOCUMENT = "open.txt";
const LOCK = `.~lock.${OPEN_DOCUMENT}#`;
const MOST_SECONDS = 30;
const LOOK_MS = 50;

const profileIn = (folder: string) => pathToFileURL(join(folder, "profile")).href;
const pidFile = (folder: string) => join(folder, "pid");

/** The profile of the running LibreOffice, started where nobody has; null where tests are not run with one. */
export async function serverProfile(): Promise<string | null> {
  const folder = process.env[SERVER_FOLDER];
  if (!folder) return null;
  if (isFirst(folder)) start(folder);
  for (let waited = 0; !existsSync(join(folder, LOCK)); waited += LOOK_MS) {
    // Then each call has a LibreOffice of its own.
    if (waited > MOST_SECONDS * 1000) return null;
    await wait(LOOK_MS);
  }
  return profileIn(folder);
}

/** Whether nobody else, in whichever process, has begun to start it. */
function isFirst(folder: string): boolean {
  try {
    writeFileSync(join(folder, "started"), "", { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

function start(folder: string): void {
  mkdirSync(join(folder, "profile"));
  const document = join(folder, OPEN_DOCUMENT);
  writeFileSync(document, "Chi bộ");
  const program = spawn(
    "soffice",
    [`-env:UserInstallation=${profileIn(folder)}`, "--headless", "--norestore", document],
    // A group of its own: the program is started by scripts.
    { detached: true, stdio: "ignore" },
  );
  program.on("error", () => undefined);
  program.unref();
  if (program.pid !== undefined) writeFileSync(pidFile(folder), String(program.pid));
}

/** Ends the LibreOffice of that folder where one runs, and removes the folder. */
export function stopServer(folder: string): void {
  try {
    if (existsSync(pidFile(folder))) process.kill(-Number(readFileSync(pidFile(folder), "utf8")));
  } catch {
    // It has ended by itself.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
