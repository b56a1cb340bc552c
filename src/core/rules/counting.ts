import type { Marker } from "../parts/marker";

/** After `D` both `Đ` and `E` are fine; the Vietnamese alphabet has no F, so `G` follows `E`. */
const CAPITALS = ["A", "B", "C", "D", "Đ", "E", "G", "H", "I", "K", "L", "M", "N"];
/** Points run a b c d đ e g … (HD05, Phần II, I.6.2.4đ). */
export const POINTS = [
  "a",
  "b",
  "c",
  "d",
  "đ",
  "e",
  "g",
  "h",
  "i",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"];
/** Numerals that stand for an ordinal. */
const AS_ORDINAL: Readonly<Record<string, string>> = { một: "nhất", bốn: "tư" };

/** Values that may follow one another; null where the marker is not counted. */
export function followers(marker: Marker): readonly string[] | null {
  switch (marker.kind) {
    case "letter":
      return after(CAPITALS, marker.value, marker.value === "D" ? 2 : 1);
    case "roman":
      return after(ROMAN, marker.value.toUpperCase(), 1);
    case "decimal": {
      const steps = marker.value.split(".");
      const last = Number(steps.at(-1));
      return [[...steps.slice(0, -1), String(last + 1)].join(".")];
    }
    case "part":
    case "chapter":
      return after(ORDINALS, valueOf(marker), 1) ?? after(ROMAN, valueOf(marker), 1);
    default:
      return null;
  }
}

/** The values behind one in an order, so many of them; null when it is not in it. */
export function after(
  order: readonly string[],
  value: string,
  count: number,
): readonly string[] | null {
  const at = order.indexOf(value);
  return at < 0 ? null : order.slice(at + 1, at + 1 + count);
}

/** What a count of each kind begins with. */
export const FIRST: Readonly<Partial<Record<Marker["kind"], readonly string[]>>> = {
  letter: ["A"],
  roman: ["I"],
  decimal: ["1"],
};

/** A marker's value in the form in which orders have it. */
export function valueOf({ kind, value }: Marker): string {
  if (kind === "roman") return value.toUpperCase();
  if (kind !== "part" && kind !== "chapter") return value;
  const ordinal = value.replace(/^thứ\s+/u, "");
  return AS_ORDINAL[ordinal] ?? (/^[ivx]+$/u.test(ordinal) ? ordinal.toUpperCase() : ordinal);
}

/** No document counts further. */
const MOST = 99;

/** True when `other` has its number later in the count than `one`, a marker of its kind. */
export function comesAfter(one: Marker, other: Marker): boolean {
  let value: string | undefined = one.value;
  for (let step = 0; step < MOST && value !== undefined; step += 1) {
    const next: readonly string[] = followers({ ...one, value }) ?? [];
    if (next.includes(valueOf(other))) return true;
    value = next[0];
  }
  return false;
}
