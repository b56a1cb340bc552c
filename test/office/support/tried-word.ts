import { blankDocument } from "../../../src/preview/truth/blank-document";
import { textOf } from "../../../src/preview/truth/text-edits";
import { startWord, type WordRuntime } from "./office-runtime";
import { serveFile } from "./file-server";

export type ParagraphEventName = "onParagraphChanged" | "onParagraphAdded" | "onParagraphDeleted";
export const EVENTS: readonly ParagraphEventName[] = [
  "onParagraphChanged",
  "onParagraphAdded",
  "onParagraphDeleted",
];

/** Bytes at a time: the file comes in one slice. */
export const WHOLE = 1 << 22;

export interface TriedWord extends WordRuntime {
  /** Handlers of paragraph events that Word has. */
  readonly handlers: ReadonlyMap<ParagraphEventName, Set<() => Promise<void>>>;
  /** Events that never come. */
  readonly silent: Set<ParagraphEventName>;
}

/** Word on a computer, in its newest version: it gives the file, undoes, and tells of paragraphs that others of its calls changed. */
export function startTriedWord(docx = blankDocument()): TriedWord {
  const word = startWord(docx);
  const { store, context } = word;
  Object.assign(context.sets, { WordApi: "1.6", WordApiDesktop: "1.4" });
  context.getFileAsync = (...all) => serveFile(store.bytes(), {}, WHOLE).getFileAsync(...all);
  const silent = new Set<ParagraphEventName>();
  return { ...word, silent, handlers: tellOfParagraphs(word, silent) };
}

/** Word with what the preview page offers. */
export function startPreviewedWord(docx = blankDocument()): WordRuntime {
  const word = startTriedWord(docx);
  Object.assign(word.context.sets, { WordApi: "1.5", WordApiDesktop: "0" });
  return word;
}

/** The library's build has no such events: here they are told as Word tells them, after the sync that changed the document. */
function tellOfParagraphs({ store }: WordRuntime, silent: ReadonlySet<ParagraphEventName>) {
  const handlers = new Map(EVENTS.map((name) => [name, new Set<() => Promise<void>>()]));
  for (const name of EVENTS) {
    const own = handlers.get(name);
    const event = {
      add: (handler: () => Promise<void>) => {
        own?.add(handler);
        const context = { sync: async () => undefined };
        return { context, remove: () => void own?.delete(handler) };
      },
    };
    Object.defineProperty(Word.Document.prototype, name, { configurable: true, value: event });
  }
  let before = textsIn(store);
  store.onChange(() => {
    const now = textsIn(store);
    const told: ParagraphEventName[] = [];
    if (now.length < before.length) told.push("onParagraphDeleted");
    else if (now.length > before.length) told.push("onParagraphAdded");
    else if (now.some((text, index) => text !== before[index])) told.push("onParagraphChanged");
    before = now;
    for (const name of told.filter((one) => !silent.has(one))) {
      for (const handler of handlers.get(name) ?? []) queueMicrotask(() => void handler());
    }
  });
  return handlers;
}

const textsIn = ({ text }: WordRuntime["store"]) => text.ids.map((id) => textOf(text, id));
