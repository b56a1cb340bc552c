import { RENEW_REASONS } from "../../core/texts/renew-reasons";
import type { againVi } from "./again-vi";

/** Words of setting anew and of a new term, in English. */
export const againEn: typeof againVi = {
  anew: {
    title: "Set anew by the template",
    about:
      "Much in this document is not right. It can be set anew as a whole: every word stays, only its layout changes. You can take it back.",
    set: "Set the whole document anew",
    setting: "Setting anew…",
    done: "Set anew by the template; every word is as it was.",
    unknown: "No known part, kept where it stood:",
  },
  renew: {
    open: "Use again for a new term…",
    title: "Use again for a new term",
    about:
      "Makes the open document ready for a new term: the cell's term changes, number, date and signer become blanks, what is out of date is marked “[xem lại]” (look again); all else stays. Save the former one first.",
    period: "New term, year or month",
    hint: "For example 2030-2035, 2031 or 05/2031, of the open document's sort.",
    make: "Make the new one",
    working: "Working…",
    done: "Ready for the new term",
    marked: (words: string) => `“${words}” – look again`,
    reasons: RENEW_REASONS.en,
  },
  refused: {
    "not-a-period": "Write a term (2030-2035), a year (2031) or a month (05/2031).",
    "no-period": "The document names no term, year or month that could be changed.",
    "other-period": "The document names another sort of period (term, year or month).",
    "same-period": "The document is of that period already.",
    "text-only": "Word does not let this document's file be read, so it cannot be done.",
  },
  notBack: {
    "no-former": "There is no former document to bring back.",
    "changed-since":
      "The document has been changed since, so it cannot be undone from here. Press Ctrl+Z in the document to go back step by step.",
  },
  undo: "Undo",
  undoing: "Undoing…",
  close: "Close",
};
