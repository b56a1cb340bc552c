import { placeOf, type Line } from "../parts/line";
import type { MarkedLine, Heading } from "../parts/outline";
import { markerOf, type Marker, type MarkerKind } from "../parts/marker";
import type { PartyDocument } from "../parts/party-document";
import type { ClauseId } from "../standards/clauses";
import type { Fix } from "../snapshot/edits";
import { FIRST, POINTS, after, followers, valueOf } from "./counting";
import { safely } from "./fixes/fix";
import { renumber, renumberPoints, type Counted } from "./fixes/renumber";
import { FINE, type Problem, type Rule } from "./rule";
import { backInOrder } from "./section-order";

interface Fault {
  readonly fix: Fix | undefined;
  readonly line: Line;
  readonly messageId: "gap" | "repeat" | "mixed" | "start";
  readonly found: string;
  /** What the number is: the standard speaks of Roman and Arabic ones. */
  readonly kind: MarkerKind;
  readonly choices: readonly string[];
}

/** What closes most of the marks; of two as frequent the one that comes first. */
function usualClosing(counted: readonly Heading[]): string {
  const counts = new Map<string, number>();
  for (const { marker } of counted) {
    if (marker?.closing) counts.set(marker.closing, (counts.get(marker.closing) ?? 0) + 1);
  }
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ["", 0] as const)[0];
}

/** Faults in the counting of headings that stand on one level under one heading. */
function faultsAmong(
  siblings: readonly Heading[],
  before: Marker | null,
  document: PartyDocument,
): readonly Fault[] {
  const { body } = document;
  const counted = siblings.filter((heading) => heading.marker && !heading.marker.automatic);
  const usual = usualClosing(counted);
  const sequence: Counted[] = [];
  const faults = counted.flatMap((heading, index): readonly Omit<Fault, "fix">[] => {
    const { marker, line } = heading;
    if (!marker) return [];
    const previous = index === 0 ? before : counted[index - 1]?.marker;
    const fault = previous
      ? faultAfter(previous, marker)
      : siblings.length > 1
        ? faultAtStart(marker)
        : null;
    const elsewhere =
      fault?.messageId === "gap" && isElsewhere(fault, heading, counted[index - 1], body);
    sequence.push({ line, marker, stays: elsewhere || (index === 0 && !fault) });
    if (elsewhere) return [];
    const { kind } = marker;
    if (fault) return [{ ...fault, line, kind, found: marker.text }];
    if (marker.closing === usual || marker.closing === "") return [];
    const choices = [`${valueOf(marker)}${usual}`];
    return [{ messageId: "mixed", choices, line, kind, found: marker.text }];
  });
  if (faults.length === 0) return [];
  const edits = renumber(sequence, before, usual);
  const fix = backInOrder(siblings, document) ?? (edits && safely(edits));
  return faults.map((fault) => ({ ...fault, fix }));
}

type OrderFault = Pick<Fault, "messageId" | "choices">;

/** The number that seems left out may stand before words that are no heading. */
function isElsewhere(
  { choices }: OrderFault,
  heading: Heading,
  previous: Heading | undefined,
  body: readonly MarkedLine[],
): boolean {
  const end = firstAfter(body, heading.line.index - 1);
  for (let at = firstAfter(body, previous?.line.index ?? 0); at < end; at += 1) {
    const marker = body[at]?.marker;
    if (marker && marker.kind === heading.marker?.kind && choices.includes(marker.value))
      return true;
  }
  return false;
}

/** The position of the first line of the body that stands after the line with that index. */
function firstAfter(body: readonly MarkedLine[], index: number): number {
  let [low, high] = [0, body.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.line.index ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

function faultAtStart(marker: Marker): OrderFault | null {
  const first = FIRST[marker.kind];
  if (!first || first.includes(valueOf(marker))) return null;
  return { messageId: "start", choices: first };
}

function faultAfter(previous: Marker, marker: Marker): OrderFault | null {
  const wanted = followers(previous);
  if (previous.kind !== marker.kind) {
    return {
      messageId: "mixed",
      choices: (wanted ?? []).map((one) => `${one}${previous.closing}`),
    };
  }
  if (!wanted || wanted.includes(valueOf(marker))) return null;
  const messageId = valueOf(previous) === valueOf(marker) ? "repeat" : "gap";
  return { messageId, choices: wanted };
}

/** The mark of the bases' heading, where the sections go on counting from it. */
function countBefore(siblings: readonly Heading[], document: PartyDocument): Marker | null {
  const { basesHeading, headings } = document;
  const [first] = siblings;
  const marker = basesHeading ? markerOf(basesHeading) : null;
  const goesOn = first === headings[0] && first?.marker?.kind === marker?.kind;
  return goesOn && marker && !BEGINNINGS.has(valueOf(first?.marker ?? marker)) ? marker : null;
}
const BEGINNINGS: ReadonlySet<string> = new Set(Object.values(FIRST).flat());

/** Groups of headings with the same parent. */
function siblingGroups(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const groups: Heading[][] = [];
  const open: (Heading[] | undefined)[] = [];
  for (const heading of headings) {
    open.length = heading.level + 1;
    const group = open[heading.level];
    if (group) group.push(heading);
    else {
      const fresh = [heading];
      open[heading.level] = fresh;
      groups.push(fresh);
    }
  }
  return groups;
}

/**
 * Faults in the counting of numbered points between two headings. Where a count begins again inside, two lists stand there and
 * nobody can tell which goes on.
 */
function pointCountFaults({ body, headings }: PartyDocument): readonly Fault[] {
  const headingLines = new Set(headings.map((heading) => heading.line));
  const faults: (Omit<Fault, "fix"> & { list: readonly Counted[]; closing: string })[] = [];
  const counts = new Map<string, Marker | "several">();
  const lists = new Map<string, Counted[]>();
  for (const { line, marker } of body) {
    if (headingLines.has(line)) {
      counts.clear();
      lists.clear();
    } else if (marker?.kind === "decimal" && isCounted(line, marker)) {
      const key = `${parentOf(marker)}/${marker.closing}`;
      const previous = counts.get(key);
      if (previous === "several") continue;
      const begins = lastStep(marker) === 1;
      counts.set(key, previous && begins ? "several" : marker);
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list.push({ line, marker, stays: !previous });
      const fault = previous && !begins ? faultAfter(previous, marker) : null;
      if (!fault) continue;
      const { text: found, kind, closing } = marker;
      faults.push({ ...fault, line, kind, found, list, closing });
    }
  }
  const fixes = new Map<readonly Counted[], Fix | undefined>();
  return faults.map(({ list, closing, ...fault }) => {
    if (!fixes.has(list)) {
      const edits = renumber(list, null, closing);
      fixes.set(list, edits && safely(edits));
    }
    return { ...fault, fix: fixes.get(list) };
  });
}

const isCounted = (line: Line, { closing, automatic }: Marker) =>
  closing !== "" && !automatic && line.paragraph.cell === null;
const parentOf = ({ value }: Marker) => value.slice(0, value.lastIndexOf(".") + 1);
const lastStep = ({ value }: Marker) => Number(value.slice(value.lastIndexOf(".") + 1));

/** Lettered points that stand in one run, with nothing but their own text and dashes between. */
function pointFaults(body: readonly MarkedLine[]): readonly Problem[] {
  const problems: Problem[] = [];
  let previous: Marker | null = null;
  /** One slip shifts all the points after it: only the first of a run is told. */
  let told = false;
  for (const { line, marker } of body) {
    if (!marker || marker.kind === "bullet") continue;
    if (marker.kind !== "point" || marker.value === "a") told = false;
    if (marker.kind !== "point" || marker.automatic) {
      previous = null;
      continue;
    }
    const wanted = previous ? after(POINTS, previous.value, 1) : ["a"];
    if (marker.closing !== ")") {
      problems.push({
        messageId: "mark",
        places: [placeOf(line, 0, marker.text.length)],
        data: { found: marker.text, wanted: `${marker.value})` },
      });
    } else if (wanted && !wanted.includes(marker.value) && !told) {
      told = true;
      problems.push({
        messageId: "order",
        places: [placeOf(line, 0, marker.text.length)],
        data: { found: marker.text, wanted: `${wanted[0] ?? "a"})` },
      });
    }
    previous = marker;
  }
  return problems;
}

/** Where it is laid down how that kind of number counts; letters before headings are custom. */
const CLAUSES: Partial<Record<MarkerKind, ClauseId>> = {
  part: "HD05/I.6.2.4a",
  chapter: "HD05/I.6.2.4a",
  article: "HD05/I.6.2.4c",
  roman: "HD05/I.6.2.4a",
  decimal: "HD05/I.6.2.4d",
};

export const numberingRules: readonly Rule[] = [
  {
    id: "sections/numbering",
    part: "sections",
    severity: "warning",
    clauses: ["HD05/I.6.2.4a", "HD05/I.6.2.4c", "HD05/I.6.2.4d", "custom/facts"],
    example: { wrong: "A. …\nC. …", right: "A. …\nB. …" },
    check: ({ document }) => {
      const groups = siblingGroups(document.headings);
      const faults = groups.flatMap((siblings) =>
        faultsAmong(siblings, countBefore(siblings, document), document),
      );
      const all = [...faults, ...pointCountFaults(document)];
      // Where a section is missing the count has its gap for it.
      const isWhole =
        document.plan !== "thematic" ||
        document.kind.themes.every((id) => document.sections.has(id));
      return all.map(({ line, messageId, found, kind, choices, fix }) => ({
        messageId,
        places: [placeOf(line)],
        clause: (messageId === "mixed" ? undefined : CLAUSES[kind]) ?? "custom/facts",
        data: { found, choices },
        fix: isWhole ? fix : undefined,
      }));
    },
  },
  {
    id: "sections/points",
    part: "sections",
    severity: "warning",
    clauses: ["HD05/I.6.2.4đ"],
    example: { wrong: "a. …\nb. …", right: "a) …\nb) …" },
    check: ({ document }) => {
      const problems = pointFaults(document.body);
      const marks = problems.filter((one) => one.messageId === "mark");
      const [first] = marks;
      // The same slip at every point is one finding that lists the places.
      const merged = first
        ? [{ ...first, places: marks.flatMap((one) => one.places ?? []) }]
        : FINE;
      const edits = problems.length === 0 ? [] : renumberPoints(document.body);
      const fix = edits && safely(edits);
      const orders = problems.filter((one) => one.messageId !== "mark");
      return [...merged, ...orders].map((one) => ({ ...one, fix }));
    },
  },
];
