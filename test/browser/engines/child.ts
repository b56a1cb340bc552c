import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PATIENCE_MS = 30_000;

/** A program that runs beside the test, and an empty folder of its own that goes when it goes. */
export interface Child {
  readonly folder: string;
  /** The first group of the first match in what it prints to either stream; rejects when it ends or says nothing. */
  says(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

/** `command` is told the empty folder, for a profile or the like. */
export function startChild(
  command: (folder: string) => readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Child {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-engine-"));
  const [program = "", ...rest] = command(folder);
  const child = spawn(program, rest, {
    env: { ...process.env, HOME: folder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  return {
    folder,
    says: (pattern) => {
      const found = () => pattern.exec(said)?.[1];
      return waitFor(child, found, () => `${program} did not say ${pattern}:\n${said}`);
    },
    async end() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function waitFor(
  child: ChildProcess,
  found: () => string | undefined,
  why: () => string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(alarm);
      for (const stream of [child.stdout, child.stderr]) stream?.off("data", look);
    };
    const look = () => {
      const words = found();
      if (words === undefined) return;
      finish();
      resolve(words);
    };
    const giveUp = () => {
      finish();
      reject(new Error(why()));
    };
    const alarm = setTimeout(giveUp, PATIENCE_MS);
    child.once("error", giveUp).once("close", giveUp);
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", look);
    look();
  });
}
