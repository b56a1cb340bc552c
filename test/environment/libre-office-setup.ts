import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { SERVER_FOLDER, stopServer } from "../engines/libre-office-server";

/** A folder for the LibreOffice that all tests share; it is started when one needs it. */
export default function setUp(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-libreoffice-"));
  process.env[SERVER_FOLDER] = folder;
  // Where the tests are broken off, they are not torn down.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      stopServer(folder);
      process.kill(process.pid, signal);
    });
}
