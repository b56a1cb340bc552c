import { Pool, type WorkerLike } from "../../src/desk/work/pool";
import type { CheckedFile } from "../../src/desk/work/checked-file";
import type { Answer, Job } from "../../src/desk/work/work";

/** A worker that answers when told to. */
class ToldWorker implements WorkerLike {
  readonly jobs: Job[] = [];
  isTerminated = false;
  onmessage: ((event: MessageEvent<Answer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;

  postMessage(message: unknown): void {
    this.jobs.push(message as Job);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(result: object): void {
    const job = this.jobs.shift();
    if (!job) throw new Error("no job in hand");
    const data = { id: job.id, ok: true, result } as Answer;
    this.onmessage?.({ data } as MessageEvent<Answer>);
  }

  breakDown(): void {
    this.onerror?.({ message: "out of memory" } as ErrorEvent);
  }
}

function poolOf(count: number, limit?: number) {
  const workers: ToldWorker[] = [];
  const create = () => {
    const worker = new ToldWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, pool: new Pool(create, count, limit) };
}

const needs = { file: new File([], "x.docx"), options: { today: "2026-10-01" } };
const result = (name: string) => ({ name }) as unknown as CheckedFile;

test("each worker has two jobs at hand at most, and gets the next when one is done", async () => {
  const { workers, pool } = poolOf(2);
  const jobs = Array.from({ length: 5 }, () => pool.run("check", needs));
  expect(workers.map(({ jobs: held }) => held.length)).toEqual([2, 2]);
  workers[0]?.answer(result("first"));
  await expect(jobs[0]).resolves.toEqual({ name: "first" });
  expect(workers.map(({ jobs: held }) => held.length)).toEqual([2, 2]);
  pool.close();
});

test("cancelling drops what nobody has begun; what is in hand is still told", async () => {
  const { workers, pool } = poolOf(1);
  const jobs = Array.from({ length: 3 }, () => pool.run("check", needs));
  pool.cancel("check");
  await expect(jobs[2]).rejects.toMatchObject({ trouble: "cancelled" });
  workers[0]?.answer(result("in hand"));
  await expect(jobs[0]).resolves.toEqual({ name: "in hand" });
  pool.close();
});

test("a worker that breaks is replaced: the file in its hand is lost, the one behind it is done anew", async () => {
  const { workers, pool } = poolOf(1);
  const [bad, next] = [pool.run("check", needs), pool.run("check", needs)];
  workers[0]?.breakDown();
  await expect(bad).rejects.toMatchObject({ trouble: "broken" });
  expect(workers[0]?.isTerminated).toBe(true);
  workers[1]?.answer(result("next"));
  await expect(next).resolves.toEqual({ name: "next" });
  pool.close();
});

test("a worker that does not end is replaced after a while", async () => {
  jest.useFakeTimers();
  try {
    const { workers, pool } = poolOf(1, 1000);
    const job = pool.run("check", needs);
    const told = expect(job).rejects.toMatchObject({ trouble: "too-slow" });
    jest.advanceTimersByTime(1000);
    await told;
    expect(workers).toHaveLength(2);
    pool.close();
  } finally {
    jest.useRealTimers();
  }
});
