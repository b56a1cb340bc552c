import type { Look, Role } from "./model";

const CENTRED: Look = { align: "center", line: { rule: "multiple", value: 1 } };
const RUNNING: Look = {
  align: "both",
  firstLine: 10,
  before: 6,
  line: { rule: "exact", value: 18 },
};

/** Each part's look as the standard's table has it; a case overrides what its document has otherwise. */
export const STANDARD_LOOKS: Readonly<Record<Role, Look>> = {
  superiorBody: { ...CENTRED, size: 14 },
  issuingBody: { ...CENTRED, size: 14, bold: true },
  asterisk: { ...CENTRED, size: 14 },
  numberSymbol: { ...CENTRED, size: 14 },
  partyTitle: { ...CENTRED, size: 15, bold: true },
  placeDate: { ...CENTRED, size: 14, italic: true, before: 6 },
  documentType: { ...CENTRED, size: 16, bold: true, before: 18 },
  author: { ...CENTRED, size: 14, bold: true },
  subject: { ...CENTRED, size: 14, bold: true },
  hyphens: { ...CENTRED, size: 14, after: 6 },
  letterSubject: { ...CENTRED, size: 12, italic: true },
  addressee: { ...CENTRED, size: 14, before: 6, after: 6 },
  resolves: { ...CENTRED, size: 14, bold: true, before: 6, after: 6, keepNext: true },
  legalBasis: { ...RUNNING, size: 14 },
  part: { ...CENTRED, size: 14, bold: true, before: 6, keepNext: true },
  section: { ...RUNNING, size: 14, bold: true, keepNext: true },
  subsection: { ...RUNNING, size: 14, bold: true, keepNext: true },
  body: { ...RUNNING, size: 14 },
  tableHead: { ...CENTRED, size: 14, bold: true },
  tableCell: { align: "left", size: 14, line: { rule: "multiple", value: 1 } },
  recipientsLabel: {
    align: "left",
    size: 14,
    underline: true,
    line: { rule: "multiple", value: 1 },
  },
  recipient: { align: "left", size: 12, line: { rule: "multiple", value: 1 } },
  signingAuthority: { ...CENTRED, size: 14, bold: true },
  signerPosition: { ...CENTRED, size: 14 },
  signerName: { ...CENTRED, size: 14, bold: true },
  recorderTitle: { ...CENTRED, size: 14, bold: true },
  recorder: { ...CENTRED, size: 14, bold: true },
  chairTitle: { ...CENTRED, size: 14, bold: true },
  urgency: { ...CENTRED, size: 14, bold: true },
  draft: { ...CENTRED, size: 14, italic: true },
  circulation: { align: "right", size: 12, bold: true, line: { rule: "multiple", value: 1 } },
  drafter: { align: "left", size: 11, line: { rule: "multiple", value: 1 } },
  contact: { align: "left", size: 10, line: { rule: "multiple", value: 1 } },
  appendixTitle: { ...CENTRED, size: 14, bold: true, before: 6, after: 6 },
  plain: { size: 14, line: { rule: "multiple", value: 1 } },
};
