import fc from "fast-check";
import { inOrder } from "../../src/cli/in-order";

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test("results come in the items' order whatever finishes first, and never more than the limit run", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.integer(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, items, limit) => {
        let running = 0;
        let most = 0;
        const work = async (item: number): Promise<number> => {
          running += 1;
          most = Math.max(most, running);
          await scheduler.schedule(Promise.resolve());
          running -= 1;
          return item;
        };
        const results: number[] = [];
        const all = (async () => {
          for await (const result of inOrder(from(items), limit, work)) results.push(result);
        })();
        await scheduler.waitFor(all);
        expect(results).toEqual(items);
        expect(most).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

test("a result does not wait for the next item", async () => {
  async function* oneThenSilence(): AsyncGenerator<string> {
    yield "first";
    await new Promise(() => {});
  }
  const results = inOrder(oneThenSilence(), 4, async (item) => item);
  expect((await results.next()).value).toBe("first");
});

test("an item that fails rejects the whole, once", async () => {
  const results = inOrder(from([1, 2, 3]), 3, () => Promise.reject(new Error("broken")));
  await expect(results.next()).rejects.toThrow("broken");
});
