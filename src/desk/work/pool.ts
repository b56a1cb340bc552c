import type { Answer, Gives, Needs, WorkKind } from "./work";

/** As much of a `Worker` as a pool needs. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Why a job has no answer: nobody wants it any more, it took too long, or its worker broke over it. */
export type JobTrouble = "cancelled" | "too-slow" | "broken";

export class JobError extends Error {
  constructor(
    readonly trouble: JobTrouble,
    detail = "",
  ) {
    super(detail === "" ? trouble : `${trouble}: ${detail}`);
    this.name = "JobError";
  }
}

/** No document takes so long, in milliseconds; a drive that does not answer may. */
const LIMIT_MS = 60_000;
/** A worker that has the next job at hand never waits for the page. */
const AT_HAND = 2;

interface Waiting {
  readonly id: number;
  readonly kind: WorkKind;
  readonly needs: unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: JobError) => void;
}

interface Slot {
  worker: WorkerLike;
  readonly jobs: Waiting[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Workers that take jobs in turn. One that breaks, or does not end, is replaced; only the job in its hands is lost. */
export class Pool {
  readonly #slots: Slot[];
  #queue: Waiting[] = [];
  #lastId = 0;

  constructor(
    private readonly create: () => WorkerLike,
    count: number,
    private readonly limit = LIMIT_MS,
  ) {
    this.#slots = Array.from({ length: Math.max(1, count) }, () => this.#open());
  }

  get size(): number {
    return this.#slots.length;
  }

  /** Resolves when every worker is there. Rejects with JobError where one cannot be had. */
  async ready(): Promise<void> {
    await Promise.all(this.#slots.map(() => this.run("hello", null)));
  }

  /** Rejects with JobError. */
  run<Kind extends WorkKind>(kind: Kind, needs: Needs<Kind>): Promise<Gives<Kind>> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#queue.push({ id: this.#lastId, kind, needs, resolve, reject });
      this.#hand();
    });
  }

  /** Jobs of a kind that nobody has begun are dropped; those in hand are done. */
  cancel(kind: WorkKind): void {
    const dropped = this.#queue.filter((job) => job.kind === kind);
    this.#queue = this.#queue.filter((job) => job.kind !== kind);
    for (const { reject } of dropped) reject(new JobError("cancelled"));
  }

  close(): void {
    for (const { worker, timer } of this.#slots) {
      clearTimeout(timer);
      worker.terminate();
    }
  }

  #open(): Slot {
    const slot: Slot = { worker: this.create(), jobs: [], timer: undefined };
    this.#listen(slot);
    return slot;
  }

  #listen(slot: Slot): void {
    slot.worker.onmessage = ({ data }) => this.#take(slot, data);
    slot.worker.onerror = (event) => {
      event.preventDefault?.();
      this.#replace(slot, "broken", event.message);
    };
  }

  #hand(): void {
    for (;;) {
      const slot = this.#slots.reduce((best, one) =>
        one.jobs.length < best.jobs.length ? one : best,
      );
      const job = slot.jobs.length < AT_HAND ? this.#queue.shift() : undefined;
      if (!job) return;
      slot.jobs.push(job);
      if (slot.jobs.length === 1) this.#watch(slot);
      const { id, kind, needs } = job;
      slot.worker.postMessage({ id, kind, needs });
    }
  }

  /** Answers come in any order: a short job may overtake one that still reads its file. */
  #take(slot: Slot, answer: Answer): void {
    const at = slot.jobs.findIndex(({ id }) => id === answer.id);
    const [job] = at < 0 ? [] : slot.jobs.splice(at, 1);
    this.#watch(slot);
    this.#hand();
    if (!job) return;
    if (answer.ok) job.resolve(answer.result as never);
    else job.reject(new JobError("broken", answer.failure));
  }

  #watch(slot: Slot): void {
    clearTimeout(slot.timer);
    slot.timer =
      slot.jobs.length === 0
        ? undefined
        : setTimeout(() => this.#replace(slot, "too-slow", ""), this.limit);
  }

  #replace(slot: Slot, trouble: JobTrouble, detail: string): void {
    clearTimeout(slot.timer);
    slot.worker.terminate();
    const [inHand, ...others] = slot.jobs.splice(0);
    slot.worker = this.create();
    this.#listen(slot);
    this.#queue.unshift(...others);
    inHand?.reject(new JobError(trouble, detail));
    this.#hand();
  }
}
