import type { FillTexts } from "./fill-vi";

/** Words of filling the document in from the pane, in English. */
export const fillEn: FillTexts = {
  form: "Fill the document in",
  place: (part, at, count) => `${part} · ${at} of ${count}`,
  appendix: "Appendix",
  blank: "Blank",
  write: "Write, go on",
  skip: "Go on",
  back: "Back",
  close: "Stop filling in",
  keys: "Enter: write and go on · Shift+Enter: back · Esc: stop",
  newLine: "Ctrl+Enter: new paragraph",
  day: "Day/month/year, for example 05/9/2026",
  calendar: "Choose from a calendar",
  nextNumber: (last) => `The next number; the last document of this type had ${last}.`,
  shared: (count) => `Goes into all ${count} places that mean the same.`,
  choose: "Choose…",
  offer: (count) => `Fill into the document (${count} ${count === 1 ? "place" : "places"})`,
  offerAbout: "The cell’s details have these, and the document has not.",
  filling: "Writing…",
  filled: (text) => `Wrote “${text}”.`,
  filledIn: (text, count) => `Wrote “${text}” in ${count} places.`,
  filledPlaces: (count) => `Filled in ${count} ${count === 1 ? "place" : "places"}.`,
  missed:
    "This place has just changed in the document, so nothing was written. What you typed is still here; look again and write.",
  tookBack: "The document is as it was before.",
  changedSince: "This place has other changes by now, so it cannot be undone from here.",
  sentences: {
    title: "Model sentences",
    about: "Press one to put it into the document, then fill in its blanks.",
    search: "Search the sentences",
    none: "No sentence matches.",
  },
};
