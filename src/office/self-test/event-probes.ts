import type { ProbeOutcome } from "../../core/self-test";
import {
  listenToParagraphs,
  listenToSelection,
  type ParagraphEvent,
} from "../watch/paragraph-events";
import { p, r } from "./blocks";
import { fail, pass, type Bench, type BenchReading, type Need, type Probe } from "./probe";
import type { ProbeGroup } from "./probe";

const WORDAPI_1_6: Need = ["WordApi", "1.6"];
const BLOCKS = p(r("Đoạn một.")) + p(r("Đoạn hai.")) + p(r("Đoạn ba."));

/** Waits until it is called, at most so many milliseconds. Resolves to whether it was. */
function waitFor(patience: number) {
  let heard: () => void = () => undefined;
  const isHeard = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    heard = () => {
      clearTimeout(timer);
      resolve(true);
    };
  });
  return { heard: () => heard(), isHeard };
}

/** Does something to the document and tells which paragraph events come of it, once the first has come or patience is over. */
async function eventsOf(
  { patience }: Bench,
  work: (context: Word.RequestContext) => Promise<void>,
): Promise<readonly ParagraphEvent[]> {
  const told: ParagraphEvent[] = [];
  const { heard, isHeard } = waitFor(patience);
  const stop = await listenToParagraphs((event) => {
    told.push(event);
    heard();
  });
  try {
    await Word.run(work);
    await isHeard;
  } finally {
    await stop();
  }
  return told;
}

const cameOf = (told: readonly ParagraphEvent[]): ProbeOutcome =>
  told.length > 0 ? pass(told.join()) : fail("an event", "none");

const selection: Probe<BenchReading> = {
  id: "event-selection",
  source: "DocumentEvents 1.1",
  run: async (_stage, { patience }) => {
    const { heard, isHeard } = waitFor(patience);
    const stop = await listenToSelection(heard);
    try {
      await Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().getNext().select();
        await context.sync();
      });
      return (await isHeard) ? pass() : fail("an event", "none");
    } finally {
      await stop();
    }
  },
};

const typing: Probe<BenchReading> = {
  id: "event-typing",
  source: "WordApi 1.6; office-js #4874",
  needs: WORDAPI_1_6,
  run: async (_stage, bench) =>
    cameOf(
      await eventsOf(bench, async (context) => {
        context.document.body.paragraphs.getFirst().insertText(" Thêm.", "End");
        await context.sync();
      }),
    ),
};

const deletion: Probe<BenchReading> = {
  id: "event-deletion",
  source: "WordApi 1.6; office-js #3864, #5400",
  needs: WORDAPI_1_6,
  run: async (_stage, bench) =>
    cameOf(
      await eventsOf(bench, async (context) => {
        context.document.body.paragraphs.getFirst().getNext().delete();
        await context.sync();
      }),
    ),
};

const undo: Probe<BenchReading> = {
  id: "event-undo",
  source: "WordApiDesktop 1.4; office-js #5089",
  needs: ["WordApiDesktop", "1.4"],
  run: async (_stage, bench) =>
    cameOf(
      await eventsOf(bench, async (context) => {
        context.document.undo(1);
        await context.sync();
      }),
    ),
};

/** The add-in takes its own comments for no edits, whatever comes; the probe says what does. */
const comment: Probe<BenchReading> = {
  id: "event-comment",
  source: "WordApi 1.6; office-js #5049",
  needs: WORDAPI_1_6,
  run: async (_stage, bench) => {
    const told = await eventsOf(bench, async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").insertComment("thử");
      await context.sync();
    });
    await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load("items/content");
      await context.sync();
      for (const comment of comments.items) comment.delete();
      await context.sync();
    });
    return told.length === 0 ? pass() : fail("no event", told.join());
  },
};

/** Which events come: what the add-in does not hear of, it has to look for. */
export const EVENT_PROBES: ProbeGroup<BenchReading> = {
  prepare: ({ put }) => put(BLOCKS),
  probes: [selection, typing, deletion, undo, comment],
};
