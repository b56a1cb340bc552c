import type { HelpTexts } from "./help-vi";

/** The help's words in English. */
export const helpEn: HelpTexts = {
  title: "Help",
  back: "Back",
  search: "Find a rule",
  searchHint: "For example: noi nhan, leading zero, margins, I.9.2.5",
  kind: "Used for",
  everyKind: "Every kind of document",
  found: (count) => {
    if (count === 0) return "No rule found. Try another word.";
    return count === 1 ? "1 rule found." : `${count} rules found.`;
  },
  rules: (count) => `${count} rules`,
  rulesIn: (count) => (count === 1 ? "1 rule" : `${count} rules`),
  everyRule: "All rules",
  rulesUnder: (count) => (count === 1 ? "1 rule rests on this" : `${count} rules rest on this`),
  topics: "Questions and answers",

  rule: {
    severity: "Severity",
    clause: "Rests on",
    id: "Rule id",
    copy: "Copy the id",
    copied: "Copied",
    notCopied: "This computer does not allow copying; select the id and press Ctrl+C.",
    wrong: "Not right",
    right: "Right",
    nothingWrong: "(nothing there)",
    nothingRight: "(leave it out)",
    sameLetters: "The two lines look alike; they differ in how the letters are stored.",
  },

  looks: {
    bold: "bold",
    italic: "italic",
    plain: "not bold",
    upright: "upright",
    size: (points) => `size ${points}`,
    indent: (mm) => `first line ${mm} mm in`,
    space: (points) => `paragraphs ${points} pt apart`,
    line: (rule) =>
      rule.endsWith("pt")
        ? `lines exactly ${rule.replace("pt", " pt")} apart`
        : `lines ${rule} apart`,
    font: (name) => `font ${name}`,
    colour: "coloured",
    left: "aligned left",
  },

  questions: [
    {
      ask: "Can I hand my document in?",
      answer:
        "Press Check the document. The first box answers: green means complete and right in form, blue that something is not filled in, yellow that points need attention, red that a mandatory part is missing.",
    },
    {
      ask: "What is missing?",
      answer:
        "The first box names every missing part. Below it stand the mandatory parts, each missing, wrong, not filled in or all right.",
    },
    {
      ask: "Where do I mend it?",
      answer:
        "Press Go there on a point, or F8: Word selects the very place in the document. Where a point has a Fix button the program can mend it; Fix all does so at once, and Undo takes it back.",
    },
    {
      ask: "Where does the regulation say so?",
      answer:
        "Every point has a line “By …” with the clause of Guidance 05-HD/VPTW. Press that line for the rule with a right and a wrong example.",
    },
    {
      ask: "Is my document sent anywhere?",
      answer: "No. The check runs on your computer; there is no server that gets the document.",
    },
    {
      ask: "Does checking change the document?",
      answer: "No. Checking only reads it.",
    },
    {
      ask: "Can a programme typed without this template be checked?",
      answer:
        "Yes. Open it in Word and press Check the document. One issued before 27 May 2026 is still judged by Guidance 05, for information.",
    },
    {
      ask: "Does inserting the template remove what is there?",
      answer:
        "Not unless you want it to. Where the document has text, the pane asks first: at the end, or in place of everything. Undo (Ctrl+Z) in Word takes it back.",
    },
    {
      ask: "What if there is no number or date yet?",
      answer:
        "Leave them blank. The template keeps a marked blank, which the check calls not filled in, not an error.",
    },
    {
      ask: "Can one computer serve several cells?",
      answer:
        "Yes. On the Write tab every cell has its own details; choose the cell at the top of the tab, and save its details to a file to take them to another computer.",
    },
  ],

  keysTitle: "Keys",
  keys: [
    { keys: "F8", does: "Go to the next point" },
    { keys: "Shift + F8", does: "Go back to the point before" },
    { keys: "F1", does: "Open the help, at the rule of the point you are on" },
    { keys: "Esc", does: "Close a question" },
    { keys: "F6 (Word)", does: "Move between the document and this pane" },
  ],

  limitsTitle: "What it does not do",
  limits: [
    "It does not write the content: goals, tasks and measures are the cell’s own.",
    "It does not know whether figures, names, or the numbers and dates of resolutions are true.",
    "It does not check signature, seal and the procedure of issue.",
    "It does not stand in for the committee and the office above.",
  ],

  privacyTitle: "Privacy",
  privacy: [
    "The document is read and compared on this computer and sent nowhere.",
    "The details of the cell are kept in Word on this computer alone; you can clear them at any time.",
    "No account, no server, no figures about use.",
  ],

  selfTestTitle: "Try it in this Word",
  selfTestAbout:
    "After installing, or when something is odd: tries everything that the add-in rests on, to learn what Word on this computer can do.",
  selfTestOpen: "Open the test page",
};
