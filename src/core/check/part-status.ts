import type { ContentPart, Kind } from "../kinds/kind";
import type { PartyDocument } from "../parts/party-document";
import { placeOf } from "../parts/line";
import type { Place } from "../snapshot/place";
import type { Issuer } from "../standards/issuers";
import type { PartId } from "../standards/part-id";
import type { Finding, PartReport, PartStatus } from "./report";

/** The parts that a document is made of, and those of them without which it is not complete. */
export interface ExpectedParts {
  readonly listed: readonly PartId[];
  readonly mandatory: readonly PartId[];
}

const HEADER = ["partyTitle", "superiorBody", "issuingBody", "numberSymbol", "placeDate"] as const;

/** The frame's parts above and below the text, in the standard's order: what the kind and its issuer demand. */
export function frameParts(kind: Kind, issuer: Issuer) {
  const { frame, legalBases } = kind;
  const before: readonly PartId[] = [
    ...HEADER.filter((id) => id !== "superiorBody" || issuer.superiorNeeded),
    ...(frame.hasTypeLine ? (["documentType"] as const) : []),
    "subject",
    ...(frame.addressing === null ? [] : (["addressees"] as const)),
    ...(legalBases.need === "error" ? (["legalBases"] as const) : []),
  ];
  const after: readonly PartId[] = [...signers({ kind, issuer }), "recipients"];
  return { before, after };
}

/** What the frame, the issuer and the kind's content demand, in the standard's order. */
export function expectedParts({ kind, issuer, layout }: PartyDocument): ExpectedParts {
  const content = layout.parts.filter(isListed);
  const { before, after } = frameParts(kind, issuer);
  const listed = [...before, ...content.map(({ id }) => id), ...after];
  const demanded = content.filter(({ need }) => need === "error").map(({ id }) => id);
  return { listed, mandatory: [...before, ...demanded, ...after] };
}

function signers({ kind, issuer }: Pick<PartyDocument, "kind" | "issuer">): readonly PartId[] {
  if (kind.frame.signers === "recorder-and-chair") return ["recorder", "signerName"];
  return issuer.hasPosition
    ? ["signingAuthority", "signerPosition", "signerName"]
    : ["signingAuthority", "signerName"];
}

/** What is mandatory, and what a layout has in place of it; of the rest only what has a place of its own in the document. */
const isListed = ({ need, isSection, isShown }: ContentPart) =>
  isSection !== false && (need === "error" || isShown !== false);

/** The state of each expected part, in the standard's order. */
export function partReports(
  document: PartyDocument,
  findings: readonly Finding[],
): readonly PartReport[] {
  return expectedParts(document).listed.map((id) => ({
    id,
    status: statusOf(id, document, findings),
    places: placesOf(id, document),
  }));
}

function statusOf(id: PartId, document: PartyDocument, findings: readonly Finding[]): PartStatus {
  const own = findings.filter((finding) => finding.part === id);
  const { parts, marks } = document;
  const isSigned =
    parts.has("signingAuthority") || parts.has("signerPosition") || marks.chair !== null;
  const isLookedFor = document.layout.parts.some((part) => part.id === id && part.anywhere);
  const isThere =
    placesOf(id, document).length > 0 ||
    // A signature without a name is a signature that waits for one.
    (id === "signerName" && isSigned) ||
    // What may stand in the points of other sections, or anywhere, is missing where its rule says so.
    (isLookedFor && !own.some(({ rule }) => rule === `${id}/missing`)) ||
    (isPointed(id, document) && own.length === 0);
  if (!isThere) return "missing";
  if (own.some(({ severity }) => severity === "error" || severity === "warning")) return "wrong";
  return own.some(({ severity }) => severity === "todo") ? "unfilled" : "ok";
}

/** Goals and measures of a plan may stand in the points of other sections; articles are no section. */
const isPointed = (id: PartId, { kind, layout }: PartyDocument) =>
  layout.parts.some((part) => part.id === id) && !kind.sections.includes(id);

function placesOf(id: PartId, document: PartyDocument): readonly Place[] {
  if (id === "legalBases") return document.bases.map(({ line }) => placeOf(line));
  const section = document.sections.get(id);
  if (section) {
    const line = section.heading?.line ?? section.lines[0];
    return line ? [placeOf(line)] : [];
  }
  return document.parts.get(id)?.places ?? [];
}
