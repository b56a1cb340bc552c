import type { TextEdit } from "../../snapshot/edits";
import type { Place } from "../../snapshot/place";

const DASH = /[\u2010-\u2015\u2212]/;
const SPACE = /\s/;

/** Another kind of dash or space is as good as the one that is wanted: it stays. */
function isAsGood(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  return (wanted === "-" && DASH.test(found)) || (wanted === " " && SPACE.test(found));
}

/** The edits that turn the words found at a place into those wanted, with as few letters changed as can be; each stretch is one edit. */
export function smallestEdits(place: Place, found: string, wanted: string): readonly TextEdit[] {
  let head = 0;
  const shorter = Math.min(found.length, wanted.length);
  while (head < shorter && isAsGood(found.charAt(head), wanted.charAt(head))) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isAsGood(found.charAt(found.length - 1 - tail), wanted.charAt(wanted.length - 1 - tail))
  ) {
    tail += 1;
  }
  const [old, fresh] = [
    found.slice(head, found.length - tail),
    wanted.slice(head, wanted.length - tail),
  ];
  return stretches(old, fresh).map(({ from, to, text }): TextEdit => ({
    kind: "text",
    paragraph: place.paragraph,
    start: place.start + head + from,
    end: place.start + head + to,
    text,
  }));
}

interface Stretch {
  from: number;
  to: number;
  text: string;
}

/** Longer than a line of the header is nobody's slip: then all of it is one stretch. */
const MANY = 400;

/** Where two texts differ, by their longest common subsequence. */
function stretches(old: string, fresh: string): readonly Stretch[] {
  if (old === "" && fresh === "") return [];
  if (old.length > MANY || fresh.length > MANY) return [{ from: 0, to: old.length, text: fresh }];
  const common = commonLengths(old, fresh);
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  let [at, next] = [0, 0];
  const openAt = (): Stretch => {
    if (!open) found.push((open = { from: at, to: at, text: "" }));
    return open;
  };
  while (at < old.length || next < fresh.length) {
    if (at < old.length && next < fresh.length && isAsGood(old.charAt(at), fresh.charAt(next))) {
      open = null;
      at += 1;
      next += 1;
    } else if (at < old.length && (common[at + 1]?.[next] ?? 0) >= (common[at]?.[next + 1] ?? -1)) {
      const stretch = openAt();
      at += 1;
      stretch.to = at;
    } else {
      openAt().text += fresh.charAt(next);
      next += 1;
    }
  }
  return found;
}

/** Lengths of the longest common subsequences of all ends of two texts. */
function commonLengths(old: string, fresh: string): readonly (readonly number[])[] {
  const rows = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  );
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let next = fresh.length - 1; next >= 0; next -= 1) {
      const [row, below] = [rows[at], rows[at + 1]];
      if (!row || !below) continue;
      row[next] = isAsGood(old.charAt(at), fresh.charAt(next))
        ? (below[next + 1] ?? 0) + 1
        : Math.max(below[next] ?? 0, row[next + 1] ?? 0);
    }
  }
  return rows;
}
