/**
 * Does `work` for every item, at most `limit` at a time, and gives the results in the items' order, each as soon as
 * it and all before it are done – also while the next item is still awaited.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  for (;;) {
    if (!ended && !next && running.length < limit) next = source.next();
    const [head] = running;
    if (!head && !next) return;
    const event = await Promise.race([
      ...(head ? [head.then((result) => ({ kind: "result", result }) as const)] : []),
      ...(next ? [next.then((item) => ({ kind: "item", item }) as const)] : []),
    ]);
    if (event.kind === "result") {
      running.shift();
      yield event.result;
    } else {
      next = null;
      if (event.item.done) ended = true;
      else running.push(quietly(work(event.item.value)));
    }
  }
}

/** A failure is told when its turn comes; one after the first must not end the process by itself. */
function quietly<Result>(job: Promise<Result>): Promise<Result> {
  job.catch(() => {});
  return job;
}
