import { PAGE } from "../standards/page";
import { SECTION_IDS } from "../kinds/programme/plans";
import type { PartyDocument } from "../parts/party-document";
import type { Edit, Fix } from "../snapshot/edits";
import { buildPartDocument, type PieceKind } from "../template/build-part";
import type { Profile } from "../template/profile/profile";
import { pieceAt, placeForPart } from "./place-for-part";
import { profileFor } from "./read-profile";

/** What a person can have put into a document alone, in the standard's order. */
export const SINGLE_PARTS = [
  "pageSetup",
  "header",
  "title",
  "legalBases",
  ...SECTION_IDS,
  "closing",
  "recipients",
  "signature",
] as const satisfies readonly (PieceKind | "pageSetup")[];
export type SinglePart = (typeof SINGLE_PARTS)[number];

/** How a single part gets into a document. */
export type PartInsertion =
  /** At the place that the standard has for it. */
  | { readonly at: "its-place"; readonly fix: Fix }
  /** Nothing in the document tells where: a small .docx for where the cursor is, which ends with a paragraph next to nothing high. */
  | { readonly at: "cursor"; readonly docx: Uint8Array };

/**
 * Puts one part in behind the part that precedes it in the standard's order, or before the one that follows, without touching what is
 * there; at the cursor where neither is. Values come from the document itself and, where it is blank, from the known profile.
 */
export function partInsertion(
  document: PartyDocument,
  part: SinglePart,
  known: Profile,
): PartInsertion {
  if (part === "pageSetup") {
    return { at: "its-place", fix: { safe: true, edits: pageEdits(document) } };
  }
  const at = placeForPart(document, part);
  if (at) {
    const piece = pieceAt(document, part, at);
    return { at: "its-place", fix: { safe: true, edits: [{ kind: "insert", piece, at }] } };
  }
  return { at: "cursor", docx: buildPartDocument(profileFor(document, known), part) };
}

/** A4, the standard's margins and page numbers; a landscape page after the first keeps how it lies and its own margins. */
function pageEdits({ snapshot }: PartyDocument): Edit[] {
  const { width, height } = PAGE.size;
  const { top, bottom, left, right } = PAGE.margins;
  const pages = snapshot.sections.map((section, index): Edit => {
    const { pageWidth, pageHeight } = section;
    const isWide = pageWidth !== null && pageHeight !== null && pageWidth > pageHeight;
    if (index > 0 && isWide) {
      return { kind: "page", section: index, size: { width: height, height: width } };
    }
    const margins = { top, bottom, left, right };
    return { kind: "page", section: index, size: { width, height }, margins };
  });
  return [...pages, { kind: "pageNumber" }];
}
