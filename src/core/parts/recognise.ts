import { KINDS, type Kind } from "../kinds";
import { contentOf } from "../kinds/kind";
import { type DocumentType } from "../standards/document-types";
import type { PartId } from "../standards/part-id";
import type { Snapshot } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import { assignLabels, type Assigned } from "./assign";
import { findClosing } from "./closing";
import { basesCandidates } from "./evidence/bases";
import { endingEvidence } from "./evidence/ending";
import { headerCandidates, isCommitteesNumber } from "./evidence/header";
import { titleCandidates, typeLengthOn } from "./evidence/title";
import { everyRun } from "./evidence/signs";
import type { Candidate, Evidence, Label } from "./labels";
import { issuerOf } from "./issuer";
import { recogniseKind } from "./kind-evidence";
import { linesOf, placeOf, type Line } from "./line";
import { markerOf, wordsAfter, type MarkerKind } from "./marker";
import { markLines, outlineOf } from "./outline";
import type { Basis, FoundPart, PartyDocument, RecognisedKind } from "./party-document";
import { planOf, sectionsOf } from "./sections";
import { topicIndexOf } from "./topics";

/**
 * Recognises what a document is and its parts; never fails, whatever the document is. `asked` is what somebody says that it is meant to
 * be; without it the document itself decides.
 */
export function recognise(snapshot: Snapshot, asked: Kind | null = null): PartyDocument {
  const lines = linesOf(snapshot);
  const assigned = assignLabels(lines, candidatesOfAll(lines));
  const labelled = groupByLabel(assigned);
  const first = (label: Label): Line | null => labelled.get(label)?.[0]?.line ?? null;
  const all = (label: Label): readonly Line[] => (labelled.get(label) ?? []).map((one) => one.line);
  const parts = partsOf(labelled);
  const body = markLines(bodyLines(assigned));
  const listed = all("basis");
  const signs = { lines, parts, labelled: all, bases: listed.length };
  const recognised = recogniseKind(signs, asked);
  const { kind } = recognised;
  const bases = listed.length > 0 ? listed : strayBases(body, kind);
  const type = typeOf(recognised);
  const headings = outlineOf(body, topicIndexOf(kind));
  const layout = planOf(kind, headings);
  return {
    kind,
    recognised,
    type,
    issuer: issuerOf(parts, type),
    snapshot,
    lines,
    parts,
    marks: {
      asterisk: first("asterisk"),
      hyphens: first("hyphens"),
      typedRule: first("typedRule"),
      motto: all("motto"),
      signatureNotes: all("signatureNote"),
      author: first("author"),
      recipientsLabel: first("recipientsLabel"),
      addressing: first("addressing"),
      chair: first("chair"),
      attestation: all("attestation"),
    },
    basesHeading: first("basesHeading"),
    bases: bases.map(asBasis),
    basesAreStray: bases.length > 0 && (listed.length === 0 || isApart(assigned)),
    leadIn: first("leadIn"),
    closing: findClosing(body, headings),
    layout,
    plan: layout.id,
    headings,
    sections: sectionsOf(kind, layout, headings, body),
    body,
  };
}

/** The type that the document has to bear: of a kind with several, the one that its type line names, or else its number's sign. */
function typeOf({ kind, namedType, typeSign }: RecognisedKind): DocumentType | null {
  const [only, ...others] = kind.types;
  if (only && others.length === 0) return only;
  if (namedType && (kind.types.length === 0 || kind.types.includes(namedType))) return namedType;
  const signed = kind.types.find(({ sign }) => sign.toLowerCase() === typeSign);
  return signed ?? only ?? null;
}

/** What each line may be; from the first section on, nothing that belongs above it: a list of bases there must not swallow sections. */
function candidatesOfAll(lines: readonly Line[]): readonly (readonly Candidate[])[] {
  const found = lines.findIndex(isSectionHeading);
  const firstSection = found < 0 ? lines.length : found;
  const ending = endingEvidence(lines);
  const isCommittees = lines.some(isCommitteesNumber);
  return lines.map((line, index) => {
    const above = index < firstSection ? evidenceAbove(line, isCommittees) : NONE;
    const below = ending(line);
    if (above.length === 0 && below.length === 0) return NONE;
    const all = [...above, ...below];
    return all.filter((one): one is Candidate => one !== null && one.weight > 0);
  });
}

const NONE: readonly Candidate[] = [];

function evidenceAbove(line: Line, isCommittees: boolean): readonly (Candidate | null)[] {
  return [
    ...headerCandidates(line, isCommittees),
    ...titleCandidates(line),
    ...basesCandidates(line),
  ];
}

const SECTION_MARKERS: ReadonlySet<MarkerKind> = new Set(["part", "chapter", "roman", "letter"]);
const CLEARLY_ABOUT = 3;
/** Kinds that are laid out by themes: their sections stand out from lists of bases. */
const BY_THEMES = KINDS.filter(({ themes }) => themes.length > 0);

/** A numbered line in capitals or bold that names a section beyond doubt. */
function isSectionHeading(line: Line): boolean {
  const marker = markerOf(line);
  if (!marker || !SECTION_MARKERS.has(marker.kind) || marker.closing === "/") return false;
  if (!line.isCapitals && !everyRun(line, "bold")) return false;
  const words = wordsAfter(line, marker);
  return BY_THEMES.some((kind) => {
    const [topic] = topicIndexOf(kind).topicsOf(words);
    return topic !== undefined && topic.score >= CLEARLY_ABOUT && isPartOf(kind, topic.topic);
  });
}

const isPartOf = (kind: Kind, topic: string): boolean =>
  contentOf(kind).some(({ id, isSection }) => id === topic && isSection !== false);

type Labelled = ReadonlyMap<Label, readonly (Assigned & { candidate: Candidate })[]>;

function groupByLabel(assigned: readonly Assigned[]): Labelled {
  const groups = new Map<Label, (Assigned & { candidate: Candidate })[]>();
  for (const one of assigned) {
    if (!one.candidate) continue;
    const group = groups.get(one.candidate.label) ?? [];
    group.push({ ...one, candidate: one.candidate });
    groups.set(one.candidate.label, group);
  }
  return groups;
}

function bodyLines(assigned: readonly Assigned[]): readonly Line[] {
  return assigned.filter((one) => one.zone === "body").map((one) => one.line);
}

/** Parts by the labels that make them. */
const PART_LABELS: readonly (readonly [PartId, readonly Label[]])[] = [
  ["partyTitle", ["partyTitle"]],
  ["superiorBody", ["superiorBody"]],
  ["issuingBody", ["issuingBody"]],
  ["numberSymbol", ["numberSymbol"]],
  ["placeDate", ["placeDate"]],
  ["documentType", ["documentType", "typeAndSubject"]],
  ["subject", ["letterSubject", "typeAndSubject", "subject"]],
  ["addressees", ["addressing", "addressee"]],
  ["signingAuthority", ["signingAuthority"]],
  ["signerPosition", ["signerPosition"]],
  ["signerName", ["signerName"]],
  ["recorder", ["recorder", "recorderName"]],
  ["recipients", ["recipientsLabel", "recipient"]],
];

function partsOf(labelled: Labelled): ReadonlyMap<PartId, FoundPart> {
  const parts = new Map<PartId, FoundPart>();
  for (const [id, labels] of PART_LABELS) {
    const members = labels
      .flatMap((label) => labelled.get(label) ?? [])
      .sort((one, other) => one.line.index - other.line.index);
    const pieces = members.flatMap(({ line, candidate }) => {
      const place = placeIn(id, line, candidate.label);
      return place ? [{ line, place, evidence: candidate.evidence }] : [];
    });
    if (pieces.length === 0) continue;
    parts.set(id, {
      id,
      lines: pieces.map((piece) => piece.line),
      places: pieces.map((piece) => piece.place),
      evidence: pieces.flatMap((piece): readonly Evidence[] => piece.evidence),
    });
  }
  return parts;
}

/** The words of a line that belong to the part; null when a line of type and subject has no words left for the subject. */
function placeIn(id: PartId, line: Line, label: Label): Place | null {
  if (label !== "typeAndSubject") return placeOf(line);
  const typeLength = typeLengthOn(line) ?? 0;
  if (id === "documentType") return placeOf(line, 0, typeLength);
  const rest = line.normal.text.slice(typeLength);
  if (rest.trim() === "") return null;
  return placeOf(line, typeLength + (rest.length - rest.trimStart().length));
}

/** True when something else stands between the title and the first basis. */
function isApart(assigned: readonly Assigned[]): boolean {
  const labels = assigned.map((one) => one.candidate?.label ?? null);
  const first = labels.indexOf("basis");
  const title = Math.max(
    ...(["typeAndSubject", "documentType", "author", "subject", "hyphens"] as const).map((label) =>
      labels.lastIndexOf(label, first),
    ),
  );
  return title >= 0 && labels.slice(title + 1, first).some((label) => label === null);
}

const STRAY_BASIS =
  /^(?:[-+•]\s*)?căn cứ (?:vào )?(?:điều lệ|nghị quyết|chương trình|quy chế|quy định|kế hoạch|hướng dẫn|tình hình|đặc điểm|quyết định|chỉ thị)/u;

/** Bases that stand where none should: better found there than called missing, in a kind that rests on some. */
function strayBases(body: PartyDocument["body"], { legalBases }: Kind): readonly Line[] {
  if (legalBases.need === null) return [];
  return body.map(({ line }) => line).filter((line) => STRAY_BASIS.test(line.normal.text));
}

function asBasis(line: Line): Basis {
  return { line, words: wordsAfter(line, markerOf(line)) };
}
