import type { PartTexts } from "./parts-vi";

/** Words of putting single parts in, in English. */
export const partsEn: PartTexts = {
  title: "Insert a single part",
  about:
    "For a document that has its text but lacks a part. The part goes where the template's order has it; what you have written stays as it is.",
  looking: "Looking which parts the document has…",
  groups: {
    header: "Head of the document",
    bases: "Legal bases",
    sections: "Sections",
    ending: "End of the document",
    page: "Page",
  },
  names: {
    header: "Header of page 1",
    title: "Document type and subject",
    pageSetup: "Paper, margins and page numbers",
  },
  there: "there already",
  pageIsSet: "as it must be",
  putting: "inserting…",
  put: {
    below: (part, words) => `“${part}” is in, right below: “${words}”.`,
    above: (part, words) => `“${part}” is in, right above: “${words}”.`,
    cursor: (part) =>
      `“${part}” is in where the cursor was: the document has no part yet that would tell its place. Press Ctrl+Z in the document to take it out.`,
    page: (part) => `“${part}”: set.`,
    tracked:
      "The document tracks changes: what went in is marked for you to accept or reject on the Review tab.",
    byHand: "Press Ctrl+Z in the document to take it back.",
  },
  tasks: {
    label: "Appendix: the tasks that the text names",
    drawing: "drawing it up…",
    put: (count) =>
      `A table of ${count === 1 ? "1 task" : `${count} tasks`} stands at the end, drawn up from the document’s own sentences. Read it through; what the text does not say is left blank. To take it out, press Ctrl+Z in the document.`,
    none: "No table of tasks",
    noneAbout:
      "No sentence says who does something or by when yet, such as “Đồng chí Phó Bí thư phụ trách, hoàn thành trước ngày 30/6”.",
  },
  declined: {
    title: (part) => `“${part}” could not be inserted`,
    moved: "The document has just changed. Press again.",
    locked: "Its place is in a locked area. Unlock that and press again.",
    "page-setup":
      "This Word does not let add-ins set the page. On the Layout tab choose A4 with margins of 20 mm at the top, 20 mm at the bottom, 30 mm left and 15 mm right; on the Insert tab, page numbers centred at the top, from page 2.",
    unsupported: "Word cannot insert there safely. Copy the part from a new template.",
    altered:
      "Word lost words as it wrote into the cell, so it was undone. Copy the part from a new template.",
  },
  failed: "Nothing was inserted",
  undo: "Undo",
  undoing: "Undoing…",
  tookBack: "The document is as it was before.",
  notBack: "Not undone",
  changedSince:
    "That place has been changed since, so it cannot be undone from here. Press Ctrl+Z in the document to go back step by step.",
  dismiss: "Dismiss",
  ask: {
    title: (part) => `The document has “${part}” already`,
    body: "If it goes in again, there will be two of it and you will have to remove one.",
    again: "Insert anyway",
    cancel: "Do not insert",
  },
};
