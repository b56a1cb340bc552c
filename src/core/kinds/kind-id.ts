/** Public ids of the kinds of document; `unsure` stands for a Party document of which only the frame can be judged. */
export const KIND_IDS = [
  "programme",
  "yearProgramme",
  "inspectionProgramme",
  "actionProgramme",
  "resolution",
  "decision",
  "conclusion",
  "rules",
  "notice",
  "report",
  "plan",
  "scheme",
  "option",
  "submission",
  "letter",
  "minutes",
  "agenda",
  "personal",
  "foreign",
  "unsure",
] as const;
export type KindId = (typeof KIND_IDS)[number];
