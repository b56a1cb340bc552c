import { SECTION_IDS, THEME_IDS, type PartId } from "../standards/part-id";
import type { Snapshot } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import { assignLabels, type Assigned } from "./assign";
import { findClosing } from "./closing";
import { basesCandidates } from "./evidence/bases";
import { endingEvidence } from "./evidence/ending";
import { headerCandidates } from "./evidence/header";
import { startsWithType, titleCandidates } from "./evidence/title";
import { everyRun } from "./evidence/signs";
import type { Candidate, Evidence, Label } from "./labels";
import { linesOf, placeOf, type Line } from "./line";
import { markerOf, wordsAfter, type MarkerKind } from "./marker";
import { markLines, outlineOf } from "./outline";
import type { Basis, FoundPart, PartyDocument } from "./party-document";
import { planOf, sectionsOf } from "./sections";
import { topicsOf } from "./topics";

/** Recognises the parts of a document; never fails, whatever the document is. */
export function recognise(snapshot: Snapshot): PartyDocument {
  const lines = linesOf(snapshot);
  const assigned = assignLabels(lines, candidatesOfAll(lines));
  const labelled = groupByLabel(assigned);
  const body = markLines(bodyLines(assigned));
  const headings = outlineOf(body);
  const plan = planOf(headings);
  const sections = sectionsOf(plan, headings, body);
  const first = (label: Label): Line | null => labelled.get(label)?.[0]?.line ?? null;
  const all = (label: Label): readonly Line[] => (labelled.get(label) ?? []).map((one) => one.line);
  const listed = all("basis");
  const bases = listed.length > 0 ? listed : strayBases(body.map((one) => one.line));
  return {
    snapshot,
    lines,
    parts: partsOf(labelled),
    marks: {
      asterisk: first("asterisk"),
      hyphens: first("hyphens"),
      typedRule: first("typedRule"),
      motto: all("motto"),
      signatureNotes: all("signatureNote"),
      author: first("author"),
      recipientsLabel: first("recipientsLabel"),
    },
    basesHeading: first("basesHeading"),
    bases: bases.map(asBasis),
    basesAreStray: bases.length > 0 && (listed.length === 0 || isApart(assigned)),
    leadIn: first("leadIn"),
    closing: findClosing(body, headings),
    plan,
    headings,
    sections,
    body,
  };
}

/** True when so little speaks for a document that judging it would be noise. */
export function isUnlikePartyDocument(document: PartyDocument): boolean {
  const { parts, sections, bases, marks } = document;
  const strong: readonly PartId[] = ["partyTitle", "documentType", "subject"];
  const frame = [...parts.keys()].length;
  const themes = THEME_IDS.filter((id) => sections.has(id)).length;
  if (marks.motto.length > 0) return false;
  const named = strong.filter((id) => parts.has(id)).length;
  return named + frame / 2 + themes + (bases.length > 0 ? 1 : 0) < 3;
}

/** What each line may be; from the first section on, nothing that belongs above it: a list of bases there must not swallow sections. */
function candidatesOfAll(lines: readonly Line[]): readonly (readonly Candidate[])[] {
  const found = lines.findIndex(isSectionHeading);
  const firstSection = found < 0 ? lines.length : found;
  const ending = endingEvidence(lines);
  return lines.map((line, index) => {
    const above = index < firstSection ? evidenceAbove(line) : NONE;
    const below = ending(line);
    if (above.length === 0 && below.length === 0) return NONE;
    const all = [...above, ...below];
    return all.filter((one): one is Candidate => one !== null && one.weight > 0);
  });
}

const NONE: readonly Candidate[] = [];

function evidenceAbove(line: Line): readonly (Candidate | null)[] {
  return [...headerCandidates(line), ...titleCandidates(line), ...basesCandidates(line)];
}

const SECTION_MARKERS: ReadonlySet<MarkerKind> = new Set(["part", "chapter", "roman", "letter"]);
const CLEARLY_ABOUT = 3;

/** A numbered line in capitals or bold that names a section beyond doubt. */
function isSectionHeading(line: Line): boolean {
  const marker = markerOf(line);
  if (!marker || !SECTION_MARKERS.has(marker.kind) || marker.closing === "/") return false;
  if (!line.isCapitals && !everyRun(line, "bold")) return false;
  const [topic] = topicsOf(wordsAfter(line, marker));
  return topic !== undefined && topic.score >= CLEARLY_ABOUT && SECTION_TOPICS.has(topic.topic);
}

const SECTION_TOPICS: ReadonlySet<string> = new Set([...SECTION_IDS, "objectives", "measures"]);

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
  ["subject", ["typeAndSubject", "subject"]],
  ["signingAuthority", ["signingAuthority"]],
  ["signerPosition", ["signerPosition"]],
  ["signerName", ["signerName"]],
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
  const typeLength = startsWithType(line)?.length ?? 0;
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

/** Bases that stand where none should: better found there than called missing. */
function strayBases(body: readonly Line[]): readonly Line[] {
  return body.filter((line) => STRAY_BASIS.test(line.normal.text));
}

function asBasis(line: Line): Basis {
  return { line, words: wordsAfter(line, markerOf(line)) };
}
