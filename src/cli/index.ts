import { createInterface } from "node:readline";
import { workerData } from "node:worker_threads";
import { localDate } from "../core/check/local-date";
import type { CheckOptions } from "./check-file";
import { serveAsThread } from "./checkers";
import { isReadHanging } from "./documents";
import type { Io } from "./io";
import { main } from "./main";

const { stdout, stderr, stdin, env } = process;

/** Noise of a closed pipe (`chibo check … | head`) is nobody's business. */
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const io: Io = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  lines: () => createInterface({ input: stdin }),
  bytes: () => stdin,
  today: () => localDate(new Date()),
  outColumns: stdout.isTTY ? stdout.columns : null,
  errColumns: stderr.isTTY ? stderr.columns : null,
  colour: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
};

if (!serveAsThread(workerData as CheckOptions))
  void main(process.argv.slice(2), io, __filename).then((status) => {
    process.exitCode = status;
    // A drive that does not answer would keep the program from ending, though all is said.
    if (isReadHanging()) stdout.write("", () => process.exit());
  });
