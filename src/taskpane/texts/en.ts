import { startingLarge } from "../../core/standards/letter-case";
import { fixEn } from "./fix-en";
import { profileEn } from "./profile-en";
import type { PaneTexts } from "./vi";

/** The pane's words in English. */
export const en: PaneTexts = {
  locale: "en-GB",
  tabs: { label: "Tasks", compose: "Write", check: "Check", help: "Help" },

  product: "Chi bộ",
  loadingPart: "Opening…",

  footer: {
    privacy: "Nothing leaves this computer.",
    languages: { vi: "Tiếng Việt", en: "English" },
  },

  outsideWord: {
    retry: "Try again",
    elsewhere: {
      title: "This pane works inside Word",
      body: "Open Word, go to the Home tab, group Chi bộ, and press Open pane.",
    },
    "no-office": {
      title: "Not connected to Word",
      body: "When it opens, this pane loads office.js from appsforoffice.microsoft.com. Check the network and try again; where your network blocks that address, ask its administrator to allow it.",
    },
    without: {
      title: "Meanwhile documents can be checked without Word",
      desk: "Open the page that checks many documents",
      deskAbout: ": drop .docx files there; they do not leave the computer.",
      commandAbout: " on the command line, for a file or a whole folder.",
    },
  },

  welcome: {
    title: "Write and check the whole-term work programme",
    about: "In the form of Party documents that Guidance 05-HD/VPTW asks for, right in Word.",
    steps: [
      {
        title: "Fill in the cell’s details",
        about: "Once for the whole term. Leave blank what you do not know yet.",
      },
      {
        title: "Insert the template",
        about: "It has every part; what is to be filled in stands in square brackets.",
      },
      {
        title: "Check before signature",
        about: "Every point has its clause and an example, and leads to its place in the text.",
      },
    ],
    begin: "Start writing",
    sample: "Look at one that is filled in",
  },

  compose: {
    title: "Write the programme",
    firstRun:
      "Fill in your cell’s details once, then press Insert. Leave blank what you do not know yet: the document will have a marked blank to fill in later.",
    sample: "Look at one that is filled in",
    insert: "Insert the programme template",
    inserting: "Inserting the template…",
    otherTemplates: "Other templates…",
    repair: (count) =>
      count === 1 ? "1 field needs another look." : `${count} fields need another look.`,
  },

  blanks: {
    label: "What is not filled in yet",
    left: (count) => (count === 1 ? "1 place to fill in" : `${count} places to fill in`),
    none: "Everything is filled in",
    progress: "Places filled in",
    filled: (filled, total) => `${filled} of ${total} places filled in`,
    counting: "Counting again…",
    fillHere: "Fill in here",
    next: "Go to the next blank",
    recount: "Count again",
    check: "Check the document",
    each: "Show each place",
    blank: "Blank",
  },

  profiles: {
    label: "Writing for the cell",
    unnamed: "Cell without a name yet",
    actions: "Manage the cells’ details",
    kept: "These details are kept on this computer for next time.",
    notKept: "This computer does not allow keeping the details; you will have to type them again.",
    add: "Add another cell",
    duplicate: "Make a copy to change",
    export: "Save to a file…",
    import: "Take from a file…",
    delete: "Delete these details…",
    cancel: "Cancel",
    close: "Close",

    deleteTitle: "Delete the cell’s details?",
    deleteBody: (name) =>
      `The details of “${name}” will be removed from this computer and cannot be brought back. Documents are not affected.`,
    deleteNow: "Delete",

    exportTitle: "Save the cell’s details",
    exportBody: (file) =>
      `Save them as ${file} to take them to another computer. Where Word does not allow downloads, copy the text below and send it.`,
    fileText: "The file’s text",
    save: "Save as a file",
    saved: "The file is in your downloads.",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "This computer does not allow copying; go into the text and press Ctrl+C.",

    importTitle: "Take a cell’s details",
    importBody: "Choose a .json file that this add-in has saved, or paste its text below.",
    pasteText: "The file’s text",
    chooseFile: "Choose a file",
    takeText: "Take the pasted text",
    refusals: {
      "not-json":
        "This is no file of a cell’s details. Choose a .json file that this add-in saved.",
      "too-long": "The file is too large to be one of a cell’s details.",
      "not-a-profile": "Nothing was taken. The file has to be mended here:",
    },
  },

  profile: profileEn,

  inserted: {
    template: {
      title: "Template inserted",
      next: "Next: fill in the places in square brackets [ ] in the document, then check it.",
    },
    sample: {
      title: "Filled-in programme inserted",
      next: "It is an example, not real figures. Make a mistake somewhere and check it.",
    },
    other: (kind) => `Template inserted: ${kind}`,
    check: "Check now",
    pageSetup:
      "This Word does not take the page setup from the template. In Layout, Margins, set A4 paper, margins top 20 mm, bottom 20 mm, left 30 mm, right 15 mm; page number centred at the top from page 2.",
  },

  templates: {
    title: "Choose a template",
    due: (when) => `When: ${when}`,
    close: "Close",
  },

  ask: {
    title: "The document has text in it",
    body: "Where should the template go?",
    end: "Insert at the end",
    endAbout: "Keeps what is there; the template starts on a new page.",
    replace: "Replace everything",
    replaceAbout: "What is there will be removed from the document. Better save a copy first.",
    cancel: "Cancel",
  },

  check: {
    title: "Check the open document",
    about:
      "Compares it with Guidance 05-HD/VPTW: whether every part is there, what is not filled in, and what is not right. Checking changes nothing in the document.",
    run: "Check the document",
    again: "Check again",
    running: { reading: "Reading the document…", comparing: "Comparing with the regulation…" },
    done: (findings) => {
      if (findings === 0) return "Checked. Nothing needs attention.";
      return findings === 1
        ? "Checked. 1 point needs attention."
        : `Checked. ${findings} points need attention.`;
    },
    kindOf: (kind: string, issuer: string) => (issuer === "" ? kind : `${kind} of ${issuer}`),
    checkAs: "Check as …",
    kindAuto: "Let the document decide",
    present: (present, total) => `${present} of ${total} parts`,
    progress: "Mandatory parts that are there",
    at: (time) => `Checked at ${time}`,
    counts: "Points by severity",
    count: (count, severity) => `${severity}: ${count}`,
    advice: {
      ready: "Nothing needs attention. As to its form, the document is ready for signature.",
      unfilled: "The form is right, but something is not filled in yet: it cannot be issued.",
      attention: "All parts are there, but these points need attention before issue.",
      unfilledAndWrong:
        "It cannot be issued yet: all parts are there, but something is not filled in and something is wrong.",
      incomplete: (parts) => `It cannot be issued yet. Missing: ${parts}.`,
    },
    parts: "Parts",
    fineParts: (count) => (count === 1 ? "1 part is all right" : `${count} parts are all right`),
    moreParts: (count) => (count === 1 ? "1 more part" : `${count} more parts`),
    points: (count) => (count === 1 ? "1 point" : `${count} points`),
    showPart: (count, part) => `Show the points of this part: ${part} (${count})`,
    findings: "Points that need attention",
    severityGroup: (severity, count) => `${startingLarge(severity)} (${count})`,
    looks: "Looks",
    showEach: "Show each",
    hideEach: "Show less",
    filterSeverity: "Filter by severity",
    filterPart: "Filter by part",
    everyPart: "Every part",
    shown: (shown, total) => `Showing ${shown} of ${total} points.`,
    empty: {
      title: "The document is empty",
      about: "Insert the programme template to begin, or open the right document and check again.",
    },
    toCompose: "Go to Write",
    clause: (citation) => (citation.startsWith("by ") ? startingLarge(citation) : `By ${citation}`),
    quote: "In the document:",
    go: "Go there",
    goNth: (place, count) => `Go to place ${place} of ${count}`,
    gone: "This is no longer in the document. Press Check again for a new result.",
    undecidedTitle: (count) =>
      count === 1 ? "1 point could not be judged" : `${count} points could not be judged`,
    undecided: "Word did not give enough formatting to judge these; please look at them yourself:",
    beforeStandard:
      "The document was issued before 27 May 2026, when Guidance 05 did not exist yet. The points below are judged by Guidance 05, for information.",
    textOnly:
      "This time Word gave the text only, so sizes, margins and spacing were not checked. Save the document and check again.",
    notCheckedTitle: "What is not checked",
    notChecked: [
      "Whether the political and professional content suits your cell.",
      "Whether figures, names, and the numbers and dates of resolutions are true.",
      "Signature, seal and the procedure of issue.",
    ],
  },

  fix: fixEn,

  failure: {
    title: {
      pane: "This pane has run into trouble",
      start: "Could not start",
      insert: "The template was not inserted",
      check: "The document was not checked",
      reveal: "Could not go there",
      fill: "Could not fill this in",
      fix: "Not fixed",
      ignore: "Not remembered",
      comment: "Comments not written",
      "printed-report": "No check report made",
      again: "Not done",
    },
    reason: {
      "read-only":
        "The document is open for reading only. Use File, Save As to keep another copy and work on that.",
      protected:
        "The document is protected against changes. Ask its owner to stop protection (Review, Restrict Editing) and try again.",
      viewing:
        "Word did not allow writing. Most often the document is in Viewing mode: switch to Editing at the top right and try again.",
      busy: "Word is busy. Close any open dialog, wait a few seconds and try again.",
      failed:
        "Word reported an error. Try once more; if it persists, save, close Word and reopen it.",
      "half-done":
        "Word stopped half way, so only a part of the change may be in the document. Press Ctrl+Z until it is as it was, then check again.",
      "too-old":
        "This Word is too old. You need Microsoft 365, Word 2021 or later, or Word on the web.",
      "too-large": "The document is too large for Word to handle in one go.",
      offline:
        "A piece of this pane could not be fetched. Check the network and try again; your document is not affected.",
      unexpected:
        "Something went wrong in this pane. Close it and open it again; your document is not affected.",
    },
    reload: "Open the pane again",
    details: "Technical details",
    retry: "Try again",
    dismiss: "Dismiss",
  },
};
