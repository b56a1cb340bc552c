import { LEGAL_BASIS_IDS } from "../kinds/programme/legal-bases";
import { SECTION_IDS } from "../kinds/programme/plans";
import { paragraph, type Block } from "./blocks";
import { buildDocument } from "./build-programme";
import { legalBases, legalBasis } from "./compose-bases";
import * as ending from "./compose-ending";
import * as header from "./compose-header";
import * as programme from "./compose-programme";
import { FIRST_FRAME, type FrameWords } from "./frame-words";
import type { Profile } from "./profile/profile-type";
import { Renderer, tableXml } from "./render";
import { STYLE_DEFINITIONS, type StyleDefinition } from "./styles-xml";

/** Pieces of the template that can be put into a document alone, in the standard's order. */
export const PIECE_KINDS = [
  "header",
  "superiorBody",
  "issuingBody",
  "asterisk",
  "numberSymbol",
  "partyTitle",
  "placeDate",
  "title",
  "documentType",
  "subject",
  "hyphens",
  "legalBases",
  ...LEGAL_BASIS_IDS,
  "leadIn",
  ...SECTION_IDS,
  "closing",
  "ending",
  "recipients",
  "recipientsLabel",
  "filing",
  "signature",
  "signatureInCell",
  "signingAuthority",
  "signerPosition",
  "signerName",
  "likeAbove",
] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

type Compose = (profile: Profile, words: FrameWords) => readonly Block[];

const each = <Id extends string>(
  ids: readonly Id[],
  compose: (profile: Profile, id: Id) => readonly Block[],
) =>
  Object.fromEntries(
    ids.map((id): [Id, Compose] => [id, (profile) => compose(profile, id)]),
  ) as Record<Id, Compose>;

const PIECES: Readonly<Record<PieceKind, Compose>> = {
  header: (profile, words) => [header.headerTable(profile, words)],
  superiorBody: (profile) => [header.superiorBody(profile)],
  issuingBody: (profile) => [header.issuingBody(profile)],
  asterisk: () => [header.asterisk()],
  numberSymbol: (profile, words) => [header.numberSymbol(profile, words)],
  partyTitle: () => [header.partyTitle()],
  placeDate: (profile) => [header.placeDate(profile)],
  title: (profile, words) => [
    programme.documentType(words),
    programme.subject(profile, words),
    programme.hyphens(),
  ],
  documentType: (_, words) => [programme.documentType(words)],
  subject: (profile, words) => [programme.subject(profile, words)],
  hyphens: () => [programme.hyphens()],
  legalBases: (profile) => legalBases(profile),
  ...each(LEGAL_BASIS_IDS, (profile, id) => [legalBasis(profile, id)]),
  leadIn: (profile) => [programme.leadIn(profile)],
  ...each(SECTION_IDS, programme.section),
  closing: (profile) => [programme.closing(profile)],
  ending: (profile, words) => [ending.signatureTable(profile, words)],
  recipients: (profile) => ending.recipients(profile),
  recipientsLabel: () => [ending.recipientsLabel()],
  filing: () => [ending.filing()],
  likeAbove: () => [ending.likeAbove()],
  signature: ending.signatureOnTheRight,
  signatureInCell: ending.signature,
  signingAuthority: (_, words) => [ending.signingAuthority(words)],
  signerPosition: (profile) => [ending.signerPosition(profile)],
  signerName: (profile) => [ending.signerName(profile)],
};

/** Block elements for a document's body or cell, and the styles that they rest on. */
export interface Fragment {
  /** `w:p` and `w:tbl` elements; `w` is the only prefix that is not declared inside. */
  readonly xml: string;
  readonly styles: readonly StyleDefinition[];
}

/** Far from the ids of the template and of documents; each piece has its own, so that different pieces never share one. */
const FIRST_ID = 700_000_000;
const IDS_A_PIECE = 1_000;

/** One piece of the template, with the profile's values written in, for splicing into a document. */
export function buildPart(
  profile: Profile,
  kind: PieceKind,
  words: FrameWords = FIRST_FRAME,
): Fragment {
  const renderer = new Renderer(FIRST_ID + PIECE_KINDS.indexOf(kind) * IDS_A_PIECE);
  const xml = renderer.blocks(PIECES[kind](profile, words));
  return { xml, styles: renderer.styles.flatMap((id) => STYLE_DEFINITIONS.get(id) ?? []) };
}

/**
 * One piece as the bytes of a small .docx, for Word's `insertOoxml` (as Flat OPC). It ends with a paragraph next to nothing high, so that
 * it has at least two paragraphs and does not end with a table; whoever inserts it may take that one away again.
 */
export function buildPartDocument(
  profile: Profile,
  kind: PieceKind,
  words: FrameWords = FIRST_FRAME,
): Uint8Array {
  const blocks = [...PIECES[kind](profile, words), paragraph("end")];
  return buildDocument(profile, blocks, programme.FIRST_PAGES);
}

/** The page setup alone, with its headers, as a .docx without text. */
export function buildPageSetup(profile: Profile): Uint8Array {
  return buildDocument(profile, [paragraph("end")], programme.FIRST_PAGES);
}

/** The template's table of two columns at the top, or at the end, around the XML of other cells. */
export function columnsXml(
  profile: Profile,
  table: "header" | "ending",
  rows: readonly (readonly [string, string])[],
): string {
  const shape = table === "header" ? header.headerTable(profile) : ending.signatureTable(profile);
  return tableXml(shape, rows);
}

/** A run that draws the rule under the Party's title, for a paragraph that has none. */
export function titleRuleXml(): string {
  return new Renderer(FIRST_ID - 1).rule(header.PARTY_TITLE_WIDTH);
}
