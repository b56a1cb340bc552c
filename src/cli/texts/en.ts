import { RENEW_REASONS } from "../../core/texts/renew-reasons";
import { FORMAT_WORDS } from "../../core/formats/words";
import type { Texts } from "./texts";

const COMMON = `Options of every command:
  --lang vi|en      language of the results (default: vi)
  -h, --help        print this help
  --version         print the version`;

const CHECK = `chibo check [options] FILE|FOLDER…
  Checks .docx documents; of a folder, every .docx below it.
  --format text|json|jsonl|sarif   form of the results (default: text); jsonl: a line a file, as soon as it is done
  --standard auto|hd05             the regulation to hold against (default: auto)
  --kind auto|KIND                 what the documents are (default: auto, they say so themselves); see “chibo kinds”
  --date YYYY-MM-DD                the day that counts as today (default: the computer's)
  --files-from -                   read more names from standard input, a line each
  --files-from0 -                  the same with a NUL behind each name, as find -print0 writes them
  --report FILE.docx|FILE.html     write a check report to print: verdict, parts, what to put right
  --force                          overwrite a report that is there`;

const FIX = `chibo fix [options] FILE --out FILE.docx
  Fixes everything that a machine can be certain of, into a new file; what is left is listed for people.
  --out FILE.docx       the file to write; the document itself stays as it is
  --force               overwrite a file that is there
  --anew                set the whole anew by the template: for headers in text boxes, frames or spaces
  --profile FILE.json   the cell's details, for parts that are put in
  --kind auto|KIND      what the document is (default: auto, it says so itself)
  --format text|json    form of the results (default: text)
  --date YYYY-MM-DD     the day that counts as today (default: the computer's)`;

const RENEW = `chibo renew [options] FILE --term 2030-2035 --out FILE.docx
  Makes last term's programme ready for the new term: the cell's own term changes, number, date and signer become blanks,
  older bases, district bodies and past deadlines are marked “[xem lại]” (look again); all else stays.
  --term 2030-2035|2031|05/2031   the new term, year or month, of the former document's sort
  --out FILE.docx       the file to write; the document itself stays as it is
  --force               overwrite a file that is there
  --profile FILE.json   what is known of the new term: number, date, signer, which congress
  --format text|json    form of the results (default: text)
  --date YYYY-MM-DD     the day that counts as today (default: the computer's)`;

const NEW = `chibo new [options] --out FILE.docx
  Makes a document's template: the whole-term work programme, or another kind that a cell issues.
  --kind KIND           the kind of document (default: programme); see “chibo kinds”
  --profile FILE.json   the cell's details; without it everything is left blank
  --out FILE.docx       the file to write
  --force               overwrite a file that is there`;

const RULES = `chibo rules [options]
  Lists the rules of the check, each with the clause that it rests on.
  --kind KIND             those alone that can speak on such a document
  --format text|json|md   form of the list (default: text)`;

const KINDS = `chibo kinds [options]
  Lists the kinds of document: type, sign, parts.
  --format text|json|md   form of the list (default: text)`;

const STATUS = `Exit status: 0 no error found · 1 at least one · 2 wrong usage, or a file that cannot be read`;

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

export const en: Texts = {
  ...FORMAT_WORDS.en,
  help: `chibo – write and check the documents of a Party cell against Guidance 05-HD/VPTW

${NEW}

${CHECK}

${FIX}

${RENEW}

${RULES}

${KINDS}

${COMMON}

${STATUS}
`,
  helpCheck: `${CHECK}\n\n${COMMON}\n\n${STATUS}\n`,
  helpFix: `${FIX}\n\n${COMMON}\n\n${STATUS}\n`,
  helpRenew: `${RENEW}\n\n${COMMON}\n`,
  renew: {
    notAPeriod: (word) => `“${word}” is no term (2030-2035), year (2031) or month (05/2031).`,
    refused: (why) =>
      ({
        "no-period": "it names no term, year or month that could be changed.",
        "other-period":
          "it names another sort of period (term, year or month); give “--term” alike.",
        "same-period": "it is of that period already.",
      })[why],
    changed: "Changed:",
    marked: "Marked “[xem lại]”, for a person to look at:",
    left: "Not changed, since it belongs to a field or a locked part:",
    reasons: RENEW_REASONS.en,
  },
  anew: ({ boxes, tables, unknown }) => [
    "Set anew by the template; the words are as they were.",
    ...(boxes > 0
      ? [
          `Words of ${many(boxes, "text box or frame", "text boxes and frames")} are paragraphs now.`,
        ]
      : []),
    ...(tables > 0 ? [`${many(tables, "table")} of header and ending made anew.`] : []),
    ...(unknown.length > 0
      ? ["No known part, kept where it stood:", ...unknown.map((text) => `  ${text}`)]
      : []),
  ],
  helpNew: `${NEW}\n\n${COMMON}\n`,
  helpRules: `${RULES}\n\n${COMMON}\n`,
  helpKinds: `${KINDS}\n\n${COMMON}\n`,
  usage: ({ problem, word, choices }) =>
    ({
      "no-command":
        "There is no command: use “chibo new”, “chibo check”, “chibo fix”, “chibo renew”, “chibo rules” or “chibo kinds”.",
      "unknown-command": `There is no command “${word}”; the commands are new, check, fix, renew, rules and kinds.`,
      "unknown-option": `There is no option “${word}”.`,
      "missing-value": `The option “${word}” needs a value.`,
      "needless-value": `The option “${word}” takes no value.`,
      "not-a-choice": `The value of “${word}” must be one of: ${choices.join(", ")}.`,
      "not-a-day": `“${word}” is no day of the calendar written year-month-day, such as 2026-02-05.`,
      "missing-option": `The option “${word}” is missing.`,
      "no-files": "Say which files or folders to check.",
      "no-file": "Say which file to fix.",
      "one-file": `“${word}” is too much: one file is fixed at a time.`,
      "needless-argument": `“${word}” is too much: this command takes options only.`,
      "files-from-dash-only": `“${word}” takes “-” only, for standard input.`,
    })[problem],
  seeHelp: "For help: chibo --help",
  count: (severity, count) =>
    ({
      error: many(count, "error"),
      todo: many(count, "blank"),
      warning: many(count, "warning"),
      hint: many(count, "hint"),
    })[severity],
  parts: (present, total) => `${present}/${total} parts`,
  quote: (words) => `“${words}”`,
  right: "Right",
  tally: ({ files, complete, incomplete, notJudged, unreadable }) =>
    [
      `${many(files, "file")}: ${complete} complete`,
      `${incomplete} incomplete`,
      ...(notJudged > 0 ? [`${notJudged} not judged`] : []),
      ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
    ].join(", "),
  tallyOfKind: (label, { files, complete, incomplete, notJudged }) =>
    [
      `${label}: ${files}`,
      ...(complete > 0 ? [`${complete} complete`] : []),
      ...(incomplete > 0 ? [`${incomplete} incomplete`] : []),
      ...(notJudged > 0 ? [`${notJudged} not judged`] : []),
    ].join(", "),
  kinds: (count) => `${count} kinds of document that a cell issues or meets`,
  kindWords: {
    id: "Id",
    kind: "Kind",
    type: "Type",
    sign: "Sign",
    parts: "Mandatory parts; content by custom",
    notJudged: "not judged",
    frame: "the common frame alone",
  },
  noDocuments: (names) =>
    names.length > 0
      ? `There is no .docx file in ${names.join(", ")}.`
      : "There is no file name in the input.",
  rules: (count) => `${count} rules for a Party cell's whole-term work programme`,
  columns: {
    part: "Part",
    rule: "Rule",
    severity: "Level",
    message: "What is reported",
    clause: "Clause",
  },
  profileNotJson: (file, detail) => `${file} is no JSON: ${detail}`,
  profileRefused: (file) => `The profile in ${file} cannot be used yet:`,
  outExists: (file) => `${file} is already there. Add --force to overwrite it.`,
  outFolderMissing: (file) => `${file} cannot be written: its folder is not there.`,
  outNotWritten: (file, detail) => `${file} cannot be written: ${detail}`,
  outIsInput: (file) =>
    `${file} is the very document to be fixed. Write to another file, so that it stays as it is.`,
  fixed: (count) => (count === 0 ? "There was nothing to fix." : `Fixed ${count}:`),
  declined: "Not fixed, since it stands where nothing may be changed (a field, a locked control):",
  written: (file) => `Made ${file}`,
  crashed: (detail) => `The program met an unexpected error: ${detail}`,
};
