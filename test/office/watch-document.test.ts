import { waitFor } from "@testing-library/dom";
import type { DocumentHost } from "../../src/core/host";
import { createWordHost } from "../../src/office/word-host";
import { docx, p, r } from "../preview/support/docx";
import { startPreviewedWord, startTriedWord, type TriedWord } from "./support/tried-word";

const document = docx(p(r("Đoạn một.")) + p(r("Đoạn hai.")));
/** More than the time between two looks. */
const A_WHILE = 20_000;

/** Watches, and waits until Word has its handlers. */
async function watched(word: TriedWord) {
  const host = createWordHost();
  const tell = jest.fn();
  const stop = host.watch(tell);
  await waitFor(() => expect(countOf(word)).toBe(3));
  // Their registration is through.
  await jest.advanceTimersByTimeAsync(0);
  return { host, tell, stop };
}

const countOf = ({ handlers }: TriedWord) =>
  [...handlers.values()].reduce((sum, { size }) => sum + size, 0);

/** Writes a comment of the add-in's own. */
async function comment(host: DocumentHost): Promise<void> {
  const target = { paragraph: 0, text: "Đoạn một." };
  expect(await host.writeComments([{ target, text: "xem lại" }])).toMatchObject({ written: 1 });
}

/** Somebody types, and Word says so where it does. */
const type = (text: string) =>
  Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText(text, "End");
    await context.sync();
  });

beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] }));
afterEach(() => jest.useRealTimers());

test("whoever watches is told of typing, until the pane lets go: then Word has no handler of ours", async () => {
  const word = startTriedWord(document);
  const { tell, stop } = await watched(word);
  await type("!");
  expect(tell).toHaveBeenCalledTimes(1);
  stop();
  await waitFor(() => expect(countOf(word)).toBe(0));
  await type("!");
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).toHaveBeenCalledTimes(1);
});

test("the selection's handler goes, too", async () => {
  const { context } = startPreviewedWord(document);
  const stop = createWordHost().watch(() => undefined);
  expect(context.selectionHandlers.size).toBe(1);
  stop();
  await waitFor(() => expect(context.selectionHandlers.size).toBe(0));
});

test("what no event tells of is seen at the next look", async () => {
  const word = startTriedWord(document);
  const { tell, stop } = await watched(word);
  word.silent.add("onParagraphChanged");
  await jest.advanceTimersByTimeAsync(A_WHILE);
  await type("!");
  expect(tell).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).toHaveBeenCalledTimes(1);
  stop();
});

test("a pane that nobody sees does not look", async () => {
  const word = startTriedWord(document);
  const { stop } = await watched(word);
  const seen = jest.spyOn(window.document, "visibilityState", "get").mockReturnValue("hidden");
  const trips = word.roundTrips();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(word.roundTrips()).toBe(trips);
  seen.mockRestore();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(word.roundTrips()).toBe(trips + 1);
  stop();
});

test("going to a place is no edit", async () => {
  const { context } = startPreviewedWord(document);
  const host = createWordHost();
  const tell = jest.fn();
  const stop = host.watch(tell);
  expect(await host.reveal({ paragraph: 1, text: "Đoạn hai." })).toBe(true);
  expect(tell).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  for (const handler of context.selectionHandlers) handler();
  expect(tell).toHaveBeenCalledTimes(1);
  stop();
});

test("what is typed right after going to a place is an edit", async () => {
  const word = startTriedWord(document);
  const { host, tell, stop } = await watched(word);
  expect(await host.reveal({ paragraph: 1, text: "Đoạn hai." })).toBe(true);
  await type("!");
  expect(tell).toHaveBeenCalledTimes(1);
  stop();
});

test("where Word tells of the selection alone, it is seen at the next look", async () => {
  startPreviewedWord(document);
  const host = createWordHost();
  const tell = jest.fn();
  const stop = host.watch(tell);
  expect(await host.reveal({ paragraph: 1, text: "Đoạn hai." })).toBe(true);
  await type("!");
  expect(tell).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).toHaveBeenCalledTimes(1);
  stop();
});

test("what is typed while own comments are still told of is seen at the next look, once", async () => {
  const word = startTriedWord(document);
  const { host, tell, stop } = await watched(word);
  await comment(host);
  await type("!");
  expect(tell).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).toHaveBeenCalledTimes(1);
  stop();
});

test("a look that is on its way when the pane lets go tells nobody", async () => {
  const word = startTriedWord(document);
  const { tell, stop } = await watched(word);
  word.silent.add("onParagraphChanged");
  await type("!");
  jest.advanceTimersByTime(A_WHILE);
  stop();
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).not.toHaveBeenCalled();
});

test("own comments are no edits, even where Word raises events for them", async () => {
  const word = startTriedWord(document);
  const { host, tell, stop } = await watched(word);
  const raise = () => {
    for (const handlers of word.handlers.values()) for (const one of handlers) void one();
  };
  word.store.onChange(raise);
  await comment(host);
  expect(await host.removeComments()).toBe(1);
  await jest.advanceTimersByTimeAsync(A_WHILE);
  expect(tell).not.toHaveBeenCalled();
  await type("!");
  expect(tell).toHaveBeenCalled();
  stop();
});
