import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { checkFile, type CheckOptions, type Outcome } from "./check-file";

/** Below this many files a thread takes longer to start than it saves. */
const FILES_A_THREAD = 8;

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
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** One worker thread; answers come in the order of the questions. */
class Thread {
  readonly #worker: Worker;
  readonly #queue: Waiting[] = [];

  constructor(program: string, options: CheckOptions) {
    this.#worker = new Worker(program, { workerData: options });
    this.#worker.on("message", (outcome: Outcome) => this.#queue.shift()?.resolve(outcome));
    this.#worker.on("error", (error) => {
      for (const waiting of this.#queue.splice(0)) waiting.reject(error);
    });
  }

  get waiting(): number {
    return this.#queue.length;
  }

  check(file: string): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ resolve, reject });
      this.#worker.postMessage(file);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
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
