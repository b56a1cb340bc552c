import type { Table } from "./language";

/** The English words for parts, states and reasons. Sentences of findings: `en-findings.ts`. */
export const EN: Table = {
  parts: {
    document: "Document",
    superiorBody: "Superior body",
    issuingBody: "Issuing body",
    numberSymbol: "Number and symbol",
    partyTitle: "Title “Đảng Cộng sản Việt Nam”",
    placeDate: "Place and date",
    documentType: "Document type",
    subject: "Subject",
    legalBases: "Legal bases",
    objectives: "Objectives and targets",
    measures: "Tasks and measures",
    keyTasks: "Key tasks",
    cadres: "Cadres and party members",
    quality: "The unit's professional work",
    facilities: "Facilities",
    coordination: "Social work and coordination",
    implementation: "Implementation",
    sections: "Sections",
    assignment: "Assignments and deadlines",
    closing: "Closing paragraph",
    body: "Layout of the body",
    signature: "Signature",
    signingAuthority: "Signing authority",
    signerPosition: "Signer's position",
    signerName: "Signer's name",
    seal: "Seal",
    recipients: "Recipients",
    page: "Page",
    text: "Text",
    facts: "Facts",
  },
  statuses: { ok: "complete", unfilled: "not filled in", wrong: "wrong", missing: "missing" },
  severities: { error: "error", todo: "not filled in", warning: "warning", hint: "hint" },
  verdicts: {
    complete: "All mandatory parts are there",
    incomplete: "Mandatory parts missing: {count}",
    "not-programme": "Not a work programme",
    unreadable: "The file cannot be read",
  },
  unreadable: {
    "empty-file": "The file is empty. Save the document again and check the new file.",
    "not-zip":
      "This is not a Word .docx file. Open it in Word, choose Save As, Word Document (.docx), and check the new file.",
    "not-docx": "This archive holds no Word document. Choose the programme's .docx file.",
    encrypted:
      "The file is protected by a password. Open it in Word, remove the password (File › Info › Protect Document), save it and check again.",
    "old-doc":
      "This is an old .doc file (Word 97-2003). Open it in Word, choose Save As, Word Document (.docx), and check the new file.",
    truncated:
      "The file is damaged or was not copied whole. Copy it again from its sender, or open it in Word and save it.",
    "part-too-large":
      "The file's content is too large to be checked (over 64 MB unpacked). Take out embedded pictures or tables and save it again.",
    "unpacks-too-large":
      "The file unpacks to an unusual size and was not opened, to protect the computer. Open it in Word and save it as a new file.",
    "bad-xml":
      "The file's inside is damaged. Open it in Word so that Word repairs it, save it as a new file and check that.",
  },
  beforeStandard: "by HD05; the document was issued before 27 May 2026",
  deviations: {
    capitals: "must be in capitals",
    "not-capitals": "must have only initial capitals",
    "small-letters": "must be in small letters but for initials and names",
    bold: "must be bold",
    "not-bold": "must not be bold",
    italic: "must be italic",
    "not-italic": "must be upright, not italic",
    underline: "must be underlined",
    "not-underlined": "must not be underlined",
    size: "is {found} pt, must be {wanted} pt",
    alignment: "is {found}, must be {wanted}",
  },
  alignments: {
    left: "aligned left",
    right: "aligned right",
    center: "centred",
    both: "justified",
    justify: "justified",
  },
  citation: { number: "number and symbol", date: "date of issue", body: "issuing body" },
  and: "and",
};
