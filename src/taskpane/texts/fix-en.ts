import type { fixVi } from "./fix-vi";

/** Words of putting right, ignoring and commenting, in English. */
export const fixEn: typeof fixVi = {
  all: {
    title: (count: number) => `${count} points can be put right now`,
    about:
      "These are slips that can be mended with certainty, without touching what you wrote. You can take it back afterwards.",
    now: (count: number) => (count === 1 ? "Fix this point" : `Fix all ${count} points`),
    fixing: "Fixing…",
    list: "See what will be fixed",
  },
  one: {
    fix: "Fix",
    suggestion: "Fix as suggested",
    together: (count: number) => (count === 1 ? "Fix it" : `Fix all ${count}`),
    fixing: "Fixing…",
    preview: "Before and after the fix",
    before: "Before:",
    after: "After:",
    put: "Adds:",
    removed: "Removes:",
    look: (looks: string) => `Sets the look: ${looks}.`,
    more: "Other ways to deal with it",
    ignore: "Ignore this point",
    turnOff: "Do not check this rule any more",
    isNew: "New",
  },
  looks: {
    style: "paragraph style",
    font: "font",
    size: "font size",
    weight: "weight and slant",
    colour: "colour",
    page: "paper and margins",
    pageNumber: "page number",
    ruleLine: "drawn line",
    columns: "put into two columns",
    place: "moved to its place",
  },
  done: {
    fixed: (count: number) => `${count} points fixed.`,
    nothing: "Nothing could be fixed.",
    undo: "Undo",
    undoing: "Undoing…",
    tookBack: "The document is as it was before.",
    changedSince:
      "Those places have been changed since, so they cannot be set back from here. Press Ctrl+Z in the document to go back step by step.",
    tracked:
      "The document tracks changes: every fix is marked for you to accept or reject on the Review tab.",
    byHand: "To go back, press Ctrl+Z in the document.",
    left: (count: number) => `${count} points could not be fixed`,
    because: (count: number, why: string) => `${count}: ${why}.`,
    dismiss: "Dismiss",
  },
  declined: {
    moved: "this place has just changed; check again, then fix it",
    locked: "the words belong to a field or a locked part and have to be changed by hand",
    "page-setup":
      "this Word does not let add-ins set margins, paper and page numbers; use the Layout tab (margins, size) and the Insert tab (page number)",
    unsupported: "Word does not let this be changed safely; please do it by hand",
    altered: "Word lost words as it wrote into the cell, so it was undone; do it by hand",
  },
  ignored: {
    title: (count: number) => `${count} points ignored in this document`,
    about: "Remembered with the document. It is still not right in these places.",
    restore: "Show again",
    offTitle: (count: number) => `${count} rules turned off`,
    offAbout: "Turned off on this computer, for all documents.",
    turnOn: "Turn on",
  },
  changes: {
    gone: (count: number) => `${count} points gone`,
    fresh: (count: number) => `${count} new points`,
    since: (what: string) => `Since the last check: ${what}.`,
    both: (gone: string, fresh: string) => `${gone}, ${fresh}`,
  },
  report: {
    title: "Check report",
    about:
      "The result of this check as a document of its own, to file or to send along with the draft.",
    save: "Download as .docx",
    print: "Print",
    document: "The document open in Word",
    file: "Check report",
  },
  comments: {
    title: "Send it back to its author",
    about: "Writes each point as a Word comment at its place, for the author to see to.",
    write: "Write comments into the document",
    writing: "Writing comments…",
    remove: (count: number) => `Remove our ${count} comments`,
    removing: "Removing comments…",
    written: (count: number) => `${count} comments written.`,
    missing: (count: number) =>
      `${count} points were left out, since their place has changed just now.`,
    removed: (count: number) =>
      `${count} comments removed. Other people's comments are still there.`,
    unable:
      "This Word does not let add-ins write comments. You need Microsoft 365, Word 2021 or later, or Word on the web.",
  },
};
