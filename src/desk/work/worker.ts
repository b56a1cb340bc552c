import { perform } from "./perform";
import type { Answer, Job } from "./work";

/** The worker's side of the page: a job comes in, its answer goes out. */
addEventListener("message", ({ data }: MessageEvent<Job>) => void answer(data));

async function answer(job: Job): Promise<void> {
  try {
    const result = await perform(job);
    send({ id: job.id, ok: true, result });
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ id: job.id, ok: false, failure });
  }
}

function send(message: Answer): void {
  // Bytes are handed over, not copied.
  const bytes = message.ok ? bytesIn(message.result) : null;
  postMessage(message, { transfer: bytes ? [bytes.buffer] : [] });
}

function bytesIn(result: object): Uint8Array | null {
  if (result instanceof Uint8Array) return result;
  return "bytes" in result && result.bytes instanceof Uint8Array ? result.bytes : null;
}
