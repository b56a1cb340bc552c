import process from "node:process";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Io } from "../../../src/cli/io";
import { main } from "../../../src/cli/main";
import { localDate } from "../../../src/core/check/local-date";
import { ROOT } from "./folders";
import { PROGRAM, type Run } from "./program";

/** Standard input comes in pieces that end anywhere, also within a letter. */
const PIECE_BYTES = 7;

function* piecesOf(input: string): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(input);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.slice(at, at + PIECE_BYTES);
}

/**
 * Runs the command line in this process, `input` as its standard input, and gives what it said, as to a pipe. While it runs, `cwd` is the
 * folder that the process is in. Threads, where a command starts some, run the built program: call `buildWhenStale` before.
 */
export async function chibo(
  args: readonly string[],
  { input = "", cwd = ROOT } = {},
): Promise<Run> {
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    lines: () => createInterface({ input: Readable.from(piecesOf(input)) }),
    bytes: () => Readable.from(piecesOf(input)),
    today: () => localDate(new Date()),
    outColumns: null,
    errColumns: null,
    colour: false,
  };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const status = await main(args, io, PROGRAM);
    return { status, out, err };
  } finally {
    process.chdir(before);
  }
}
