import { placeOf, type Line } from "../../parts/line";
import type { Marker } from "../../parts/marker";
import type { MarkedLine } from "../../parts/outline";
import type { TextEdit } from "../../snapshot/edits";
import { FIRST, POINTS, followers, valueOf } from "../counting";

/** A member of a count. */
export interface Counted {
  readonly line: Line;
  readonly marker: Marker;
  /** Its number is right as it is, whatever stands before it. */
  readonly stays: boolean;
}

/**
 * The edits that make a count right from its beginning, or from what it goes on from: one kind of number, each the next of the one
 * before, all closed alike. undefined where numbers are words, or too many for their order.
 */
export function renumber(
  sequence: readonly Counted[],
  before: Marker | null,
  closing: string,
): readonly TextEdit[] | undefined {
  const kind = before?.kind ?? usualKind(sequence);
  const edits: TextEdit[] = [];
  let previous = before;
  for (const { line, marker, stays } of sequence) {
    const wanted = previous ? followers(previous) : FIRST[kind];
    if (!wanted || kind === "part" || kind === "chapter") return undefined;
    const own = marker.kind === kind ? valueOf(marker) : "";
    const value = own !== "" && (stays || wanted.includes(own)) ? own : wanted[0];
    if (value === undefined) return undefined;
    edits.push(...markerEdits(line, marker, value === own ? marker.value : value, closing));
    previous = { ...marker, kind, value, closing };
  }
  return edits;
}

function usualKind(sequence: readonly Counted[]): Marker["kind"] {
  const counts = new Map<Marker["kind"], number>();
  for (const { marker } of sequence) counts.set(marker.kind, (counts.get(marker.kind) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), NO_KIND)[0];
}

const NO_KIND: readonly [Marker["kind"], number] = ["decimal", 0];

/** The edits that letter all points of the body in their order, each run from `a)`. */
export function renumberPoints(body: readonly MarkedLine[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  /** Where the run has come to; -1 between runs. */
  let at = -1;
  for (const { line, marker } of body) {
    if (!marker || marker.kind === "bullet") continue;
    if (marker.kind !== "point" || marker.automatic) at = -1;
    else {
      at = marker.value === "a" ? 0 : at + 1;
      const value = POINTS[at];
      if (value === undefined) return undefined;
      edits.push(...markerEdits(line, marker, value, ")"));
    }
  }
  return edits;
}

/** Writes a number and what closes it anew, each where it differs. */
function markerEdits(
  line: Line,
  marker: Marker,
  value: string,
  closing: string,
): readonly TextEdit[] {
  const { paragraph, start, end } = placeOf(line, 0, marker.text.length);
  const words = line.paragraph.text.slice(start, end);
  const at = words.indexOf(marker.value);
  if (at < 0) return [];
  const from = start + at;
  const to = from + marker.value.length;
  const behind = words.slice(at + marker.value.length);
  const own: TextEdit = { kind: "text", paragraph, start: from, end: to, text: value };
  const close: TextEdit = { kind: "text", paragraph, start: to, end, text: closing };
  return [
    ...(value === marker.value ? [] : [own]),
    // A number that nothing closes is left so.
    ...(behind === closing || marker.closing === "" ? [] : [close]),
  ];
}
