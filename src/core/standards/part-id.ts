/**
 * The parts of a programme, by the names that rules, reports, content-control tags (`chibo:<part>.<field>`) and texts use.
 * The order is the standard's order in the document.
 */
export const PART_IDS = [
  "document",
  "superiorBody",
  "issuingBody",
  "numberSymbol",
  "partyTitle",
  "placeDate",
  "documentType",
  "subject",
  "legalBases",
  "objectives",
  "measures",
  "keyTasks",
  "cadres",
  "quality",
  "facilities",
  "coordination",
  "implementation",
  "sections",
  "assignment",
  "closing",
  "body",
  "signature",
  "signingAuthority",
  "signerPosition",
  "signerName",
  "seal",
  "recipients",
  "page",
  "text",
  "facts",
] as const;

export type PartId = (typeof PART_IDS)[number];

/** The thematic sections of the sample's kind, in order (letters A to E); see "Mẫu chương trình công tác toàn khoá". */
export const THEME_IDS = ["keyTasks", "cadres", "quality", "facilities", "coordination"] as const;
export type ThemeId = (typeof THEME_IDS)[number];

/** Sections a programme may be made of: the themes, then who does what by when. */
export const SECTION_IDS = [...THEME_IDS, "implementation"] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** How a programme is laid out: one section per theme, or goals, tasks and measures, implementation. */
export type PlanId = "thematic" | "logical";

const FRAME_BEFORE = [
  "partyTitle",
  "superiorBody",
  "issuingBody",
  "numberSymbol",
  "placeDate",
  "documentType",
  "subject",
  "legalBases",
] as const;
const FRAME_AFTER = ["signingAuthority", "signerPosition", "signerName", "recipients"] as const;

/** The parts that the verdict counts: 17 in the thematic plan, 15 in the logical one. */
export const MANDATORY_PARTS = {
  thematic: [...FRAME_BEFORE, ...THEME_IDS, ...FRAME_AFTER],
  logical: [...FRAME_BEFORE, "objectives", "measures", "implementation", ...FRAME_AFTER],
} as const satisfies Record<PlanId, readonly PartId[]>;

export type MandatoryPartId = (typeof MANDATORY_PARTS)[PlanId][number];
