import type { ProbeId } from "../../../src/core/self-test";
import type { DocumentStore } from "../../../src/preview/document-store";
import { HostFailure } from "../../../src/preview/host/host-failure";
import type { ModelObject } from "../../../src/preview/host/model-object";
import { withoutLines } from "./reading-faults";
import { given, nothing, type WordFault, type WrongMember } from "./word-faults";

const REVEALED = {
  "reveal-body": "cần xem",
  "reveal-table": "chữ cần tìm",
  "reveal-control": "01 tháng 6",
};
export const REVEAL_FAULTS = Object.entries(REVEALED).map(([caughtBy, words]): WordFault => ({
  name: `words cannot be selected: ${caughtBy}`,
  caughtBy: caughtBy as ProbeId,
  members: {
    "Range.Select": (good, args, { object }) =>
      object.read("Text") === words ? undefined : good(...args),
  },
}));

const rangeOf = (object: ModelObject) =>
  (object as unknown as { readonly range: { readonly first: string } }).range;
const isInCell = (object: ModelObject) => String(object.read("Text")).endsWith("-CTr/CB");

export const FIX_FAULTS: readonly WordFault[] = [
  {
    name: "words put before others are lost",
    caughtBy: "fix-words",
    members: {
      "Range.InsertText": (good, args) => (args[1] === "Start" ? undefined : good(...args)),
    },
  },
  { name: "letters do not become bold", caughtBy: "fix-font", members: { "Font.Bold=": nothing } },
  {
    name: "a paragraph cannot be parted",
    caughtBy: "fix-break",
    members: { "Range.InsertText": (good, args) => (args[0] === "\n" ? undefined : good(...args)) },
  },
  {
    name: "a paragraph's alignment cannot be set",
    caughtBy: "fix-style",
    members: { "Paragraph.Alignment=": nothing },
  },
  {
    name: "a paragraph that is taken away stays, emptied",
    caughtBy: "fix-remove",
    members: {
      "Paragraph.Delete": (good, _args, { object }) =>
        object.read("Text") === "" ? good() : object.invoke("Clear", []),
    },
  },
  {
    name: "a piece put before a paragraph comes behind it",
    caughtBy: "fix-put",
    members: {
      "Range.InsertOoxml": (good, [xml, place]) =>
        good(xml, place === "Before" && String(xml).includes("Nơi nhận") ? "After" : place),
    },
  },
  {
    name: "a line cannot be drawn in a paragraph",
    caughtBy: "fix-rewrite",
    members: {
      "Range.InsertOoxml": (good, [xml, place], { object }) =>
        good(isInCell(object) ? xml : withoutLines(String(xml)), place),
    },
  },
  {
    name: "in a cell the text before a control vanishes",
    caughtBy: "fix-cell",
    members: {
      "Range.InsertOoxml": (good, [xml, place], { object }) =>
        good(isInCell(object) ? String(xml).replace(">Số<", "><") : xml, place),
    },
  },
  {
    name: "what is moved comes without its words",
    caughtBy: "fix-move",
    members: { "Range.InsertOoxml": given((xml) => xml.replace(">thứ hai<", "><")) },
  },
  {
    name: "columns lose what stands in the right one",
    caughtBy: "fix-columns",
    members: {
      "Range.InsertOoxml": (good, [xml, place]) =>
        good(String(xml).replace(/(ĐẢNG BỘ XÃ.*)>ĐẢNG CỘNG SẢN VIỆT NAM</s, "$1><"), place),
    },
  },
  {
    name: "a margin cannot be set",
    caughtBy: "fix-page",
    members: { "PageSetup.LeftMargin=": nothing },
  },
  {
    name: "the first page gets no header of its own",
    caughtBy: "fix-page-number",
    members: { "PageSetup.DifferentFirstPageHeaderFooter=": nothing },
  },
  {
    name: "of two places in one paragraph only one is written",
    caughtBy: "fix-together",
    members: {
      "Range.InsertText": oncePerParagraph(),
    },
  },
];

/** Works twice, and then no more as often as the probe tries. */
function twice(): WrongMember {
  let steps = 0;
  return (good, args) => {
    steps += 1;
    return steps <= 2 || steps > 20 ? good(...args) : false;
  };
}

/** Of the writes to one paragraph only the first is done. */
function oncePerParagraph(): WrongMember {
  const written = new Set<string>();
  return (good, args, { object }) => {
    const { first } = rangeOf(object);
    if (args[1] === "Replace" && written.has(first)) return undefined;
    if (args[1] === "Replace") written.add(first);
    return good(...args);
  };
}

export const DOCUMENT_FAULTS: readonly WordFault[] = [
  {
    name: "a paragraph that was taken away comes back without its words",
    caughtBy: "own-undo",
    members: { "Range.InsertOoxml": given((xml) => xml.replace(">bỏ đoạn này<", "><")) },
  },
  {
    name: "undo stops after two steps",
    caughtBy: "undo",
    members: {
      "Document.Undo": twice(),
    },
  },
  {
    name: "tracking cannot be turned on",
    caughtBy: "tracking",
    members: { "Document.ChangeTrackingMode=": nothing },
  },
  {
    name: "writing in a locked control does nothing and says nothing",
    caughtBy: "protected",
    members: {
      "Range.InsertText": (good, args) => {
        try {
          return good(...args);
        } catch (error) {
          if (error instanceof HostFailure && error.code === "AccessDenied") return undefined;
          throw error;
        }
      },
    },
  },
  {
    name: "a comment cannot be taken away",
    caughtBy: "comments",
    members: { "Comment.Delete": nothing },
  },
  {
    name: "settings are not kept",
    caughtBy: "settings",
    around: ({ context }) => {
      context.settings.set = () => context.settings;
    },
  },
];

export const EVENT_FAULTS: readonly WordFault[] = [
  {
    name: "no event comes of a selection",
    caughtBy: "event-selection",
    around: ({ context }) => {
      context.selectionHandlers.add = () => context.selectionHandlers;
    },
  },
  {
    name: "no event comes of typing",
    caughtBy: "event-typing",
    around: ({ silent }) => void silent.add("onParagraphChanged"),
  },
  {
    name: "no event comes of a deletion",
    caughtBy: "event-deletion",
    around: ({ silent }) => void silent.add("onParagraphDeleted"),
  },
  {
    name: "undo brings a paragraph back without an event",
    caughtBy: "event-undo",
    around: ({ silent }) => void silent.add("onParagraphAdded"),
  },
  {
    name: "a comment raises the event of an edit",
    caughtBy: "event-comment",
    around: ({ handlers, store }) => {
      let known = commentsIn(store);
      store.onChange(() => {
        const now = commentsIn(store);
        if (now > known)
          for (const handler of handlers.get("onParagraphChanged") ?? []) void handler();
        known = now;
      });
    },
  },
];

const commentsIn = ({ text }: DocumentStore) => text.xml.split("<w:commentReference").length;

export const OTHER_FAULTS: readonly WordFault[] = [
  {
    name: "a requirement set is told without its calls",
    caughtBy: "sets",
    around: () => {
      const own = Object.getOwnPropertyDescriptor(Word.Document.prototype, "undo");
      Reflect.deleteProperty(Word.Document.prototype, "undo");
      return () => Object.defineProperty(Word.Document.prototype, "undo", own ?? {});
    },
  },
  {
    name: "the document does not become empty again",
    caughtBy: "empty-again",
    members: {
      "Document.InsertFileFromBase64": (good, args) =>
        String(args[0]).length < 4000 ? undefined : good(...args),
      "Body.Clear": nothing,
    },
  },
];
