import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readHangsElsewhere } from "./documents";
import type { Outcome } from "../core/formats/outcome";
import { checkFile, troubledOutcome, type CheckOptions } from "./check-file";

/** Below this many files a thread takes longer to start than it saves. */
const FILES_A_THREAD = 8;

/** What a document leaves behind goes often rather than in large heaps: many threads would hold many of them. */
const YOUNG_MEBIBYTES = 16;

/** Somebody who checks files: this thread, or several. */
export interface Checkers {
  readonly count: number;
  check(file: string): Promise<Outcome>;
  close(): Promise<void>;
}

/** Checkers for about so many files (Infinity when nobody knows); `program` is the script that threads run. */
export function startCheckers(files: number, options: CheckOptions, program: string): Checkers {
  const count = Math.min(availableParallelism(), Math.ceil(files / FILES_A_THREAD));
  if (count < 2)
    return { count: 1, check: (file) => checkFile(file, options), close: async () => {} };
  const threads = Array.from({ length: count }, () => new Thread(program, options));
  return {
    count,
    check: (file) => leastBusy(threads).check(file),
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}

const leastBusy = (threads: readonly Thread[]): Thread =>
  threads.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));

interface Waiting {
  readonly file: string;
  resolve(outcome: Outcome | Promise<Outcome>): void;
}

/** One worker thread; answers come in the order of the questions. */
class Thread {
  readonly #worker: Worker;
  readonly #queue: Waiting[] = [];
  readonly #options: CheckOptions;
  #isOver = false;
  /** It waits for a drive that does not answer, and cannot end before that does. */
  #isStuck = false;

  constructor(program: string, options: CheckOptions) {
    this.#options = options;
    this.#worker = new Worker(program, {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES },
    });
    this.#worker.on("message", (outcome: Outcome) => {
      if (outcome.trouble === "too-slow") this.#isStuck = true;
      this.#queue.shift()?.resolve(outcome);
    });
    // An error is told before the exit that it leads to.
    this.#worker.on("error", () => {});
    this.#worker.on("exit", () => this.#giveBack());
  }

  get waiting(): number {
    return this.#isOver ? Infinity : this.#queue.length;
  }

  check(file: string): Promise<Outcome> {
    if (this.#isOver) return checkFile(file, this.#options);
    return new Promise((resolve) => {
      this.#queue.push({ file, resolve });
      this.#worker.postMessage(file);
    });
  }

  /** A thread that ends by itself was too small for the file that it had in hand; those behind it are checked here. */
  #giveBack(): void {
    this.#isOver = true;
    const [inHand, ...others] = this.#queue.splice(0);
    inHand?.resolve(troubledOutcome(inHand.file, this.#options, "read-failed"));
    for (const { file, resolve } of others) resolve(checkFile(file, this.#options));
  }

  async close(): Promise<void> {
    if (this.#isStuck) readHangsElsewhere();
    else await this.#worker.terminate();
  }
}

/** In a worker thread: answers files with outcomes until it is ended. False in the main thread. */
export function serveAsThread(options: CheckOptions): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  let last = Promise.resolve();
  port.on("message", (file: string) => {
    last = last.then(async () => port.postMessage(await checkFile(file, options)));
  });
  return true;
}
