/**
 * Damages real documents at random, always the same way, and checks what is left: `npm run fuzz [-- count [first]]`. Every one must end
 * in a verdict or as unreadable, never in an exception or a report that contradicts itself, and never take longer than two seconds.
 */
import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { LIMIT_MS, originals, runCase, type FuzzOutcome } from "./fuzz-case";

const CASES = 20_000;
/** A worker that says nothing for so long hangs: waiting time, so it is generous. */
const PATIENCE_MS = 30_000;
const WORKER = "--worker";

interface Work {
  readonly first: number;
  readonly step: number;
  readonly end: number;
}

/** In a process of its own: a case that hangs must not take the others with it. */
function work({ first, step, end }: Work): void {
  const documents = originals();
  for (let number = first; number < end; number += step) {
    process.send?.(number);
    const outcome = runCase(number, documents);
    process.send?.(outcome);
  }
  process.disconnect?.();
}

function hung(number: number): FuzzOutcome {
  const damages = ["see runCase of that number"];
  const milliseconds = PATIENCE_MS;
  return { number, document: "", damages, end: "hang", milliseconds, faults: ["hangs"] };
}

/** Runs a worker's share to its end, beginning anew after a case at which the worker died or fell silent. */
function runShare(share: Work, take: (outcome: FuzzOutcome) => void): Promise<void> {
  return new Promise((resolve) => {
    let current = share.first;
    let begun = false;
    const begin = (first: number) => {
      if (first >= share.end) return resolve();
      const child = fork(__filename, [WORKER, JSON.stringify({ ...share, first })]);
      let timer = patience(child);
      child.on("message", (message: number | FuzzOutcome) => {
        clearTimeout(timer);
        timer = patience(child);
        begun = typeof message === "number";
        if (typeof message === "number") current = message;
        else take(message);
      });
      child.on("exit", () => {
        clearTimeout(timer);
        if (!begun) return resolve();
        begun = false;
        take(hung(current));
        begin(current + share.step);
      });
    };
    begin(share.first);
  });
}

const patience = (child: ChildProcess) => setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);

async function main(count = CASES, first = 0): Promise<void> {
  const ends = new Map<string, number>();
  const bad: FuzzOutcome[] = [];
  let slowest = 0;
  let done = 0;
  const take = (outcome: FuzzOutcome) => {
    ends.set(outcome.end, (ends.get(outcome.end) ?? 0) + 1);
    slowest = Math.max(slowest, outcome.milliseconds);
    done += 1;
    if (outcome.faults.length > 0 || outcome.milliseconds > LIMIT_MS) {
      bad.push(outcome);
      print(`${JSON.stringify(outcome)}\n`);
    }
    if (done % 1000 === 0) process.stderr.write(`${done} of ${count}\n`);
  };
  const step = availableParallelism();
  const shares = Array.from({ length: step }, (_, at) => ({ first: first + at, step }));
  await Promise.all(shares.map((share) => runShare({ ...share, end: first + count }, take)));

  print(`${"end".padEnd(20)} documents\n`);
  for (const [end, number] of [...ends].sort((one, other) => other[1] - one[1])) {
    print(`${end.padEnd(20)} ${String(number).padStart(9)}\n`);
  }
  print(`slowest: ${slowest.toFixed(0)} ms; bad: ${bad.length} of ${done}\n`);
  process.exitCode = bad.length === 0 && done === count ? 0 : 1;
}

const print = (text: string) => process.stdout.write(text);

const [mode, ...rest] = process.argv.slice(2);
if (mode === WORKER) work(JSON.parse(rest[0] ?? "") as Work);
else {
  const words = [mode, ...rest].filter((one) => one !== undefined);
  const unknown = words.find((word) => !/^\d+$/.test(word)) ?? words[2];
  if (unknown === undefined) void main(...words.map(Number));
  else {
    process.stderr.write(`unknown argument ${unknown}: npm run fuzz [-- count [first]]\n`);
    process.exitCode = 2;
  }
}
