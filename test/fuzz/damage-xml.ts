import type { Random } from "./random";
import { elementsOf, type XmlElement } from "./xml-elements";

type Damage = (xml: string, random: Random) => string;

/** Elements that matter most are picked more often than the many small ones inside them. */
function pickElement(xml: string, random: Random): XmlElement | null {
  const all = elementsOf(xml);
  if (all.length === 0) return null;
  const names = [...new Set(all.map(({ name }) => name))];
  if (random.below(2) === 0) return random.pick(all);
  const name = random.pick(names);
  return random.pick(all.filter((one) => one.name === name));
}

/** A damage that works on one element. */
const onElement =
  (damage: (xml: string, element: XmlElement, random: Random) => string): Damage =>
  (xml, random) => {
    const element = pickElement(xml, random);
    return element ? damage(xml, element, random) : xml;
  };

const replaced = (xml: string, start: number, end: number, by: string) =>
  xml.slice(0, start) + by + xml.slice(end);

const VALUES = [
  "",
  "0",
  "1",
  "-1",
  "2147483648",
  "-99999999999999999999",
  "1e308",
  "NaN",
  "0.5",
  "abc",
  "true",
  "auto",
  "none",
  "%1",
  "%9%9%9",
  "ffffff",
  "../../../../etc",
  "/",
  " ",
  "&#x0;",
  "&amp;",
  "\u0130",
  "x".repeat(5000),
];
/** Text that is hard on whoever searches in it. */
const TEXTS = [
  "",
  " ",
  ".",
  "…",
  "-",
  "[",
  "]",
  "(",
  "/",
  "\t",
  "1",
  "1.",
  "a)",
  "ngày ",
  "tháng ",
  "số ",
  "Số 01-",
  "T/M ",
  "CHI BỘ ",
  "đồng chí ",
  "căn cứ ",
  "\u0301",
  "\u0130",
  "\u200b",
  "\u00ad",
  "\u2028",
  "😀",
  "\u{e0101}",
  "\u202e",
  "- Lưu",
  "___",
  "v.v…",
];

/** Damage to an XML part: to its elements, attributes and text. */
export const XML_DAMAGES: Readonly<Record<string, Damage>> = {
  "element removed": onElement((xml, { start, end }) => replaced(xml, start, end, "")),
  "element's inside removed": onElement((xml, { start, end }) => {
    const inside = xml.slice(start, end);
    const open = inside.indexOf(">") + 1;
    const close = inside.lastIndexOf("</");
    return close < open ? xml : replaced(xml, start + open, start + close, "");
  }),
  "element unwrapped": onElement((xml, { start, end }) => {
    const inside = xml.slice(start, end);
    const close = inside.lastIndexOf("</");
    return replaced(xml, start, end, close < 0 ? "" : inside.slice(inside.indexOf(">") + 1, close));
  }),
  "element repeated": onElement((xml, { start, end }, random) => {
    const times = random.few(Math.max(2, Math.min(60, 60_000 / (end - start))));
    return replaced(xml, end, end, xml.slice(start, end).repeat(times));
  }),
  "element moved": onElement((xml, { start, end }, random) => {
    const piece = xml.slice(start, end);
    const rest = replaced(xml, start, end, "");
    const target = pickElement(rest, random);
    return target ? replaced(rest, target.start, target.start, piece) : xml;
  }),
  "elements changed places": onElement((xml, one, random) => {
    const other = pickElement(xml, random);
    if (!other || (other.start < one.end && one.start < other.end)) return xml;
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    const texts = [xml.slice(first.start, first.end), xml.slice(second.start, second.end)];
    const later = replaced(xml, second.start, second.end, texts[0] ?? "");
    return replaced(later, first.start, first.end, texts[1] ?? "");
  }),
  "element in itself": onElement((xml, { start, end }, random) => {
    const tag = /^<[\w:.-]+/.exec(xml.slice(start, end))?.[0] ?? "";
    const depth = random.few(3000);
    const name = tag.slice(1);
    const wrapped = `${tag}>`.repeat(depth) + xml.slice(start, end) + `</${name}>`.repeat(depth);
    return replaced(xml, start, end, wrapped);
  }),
  "element renamed": onElement((xml, { start, end, name }, random) => {
    const others = elementsOf(xml).map((one) => one.name);
    const other = random.below(4) === 0 ? "x:y" : random.pick(others);
    const piece = xml.slice(start, end);
    const close = piece.lastIndexOf(`</${name}`);
    const renamed = `<${other}${piece.slice(1 + name.length, close < 0 ? undefined : close)}`;
    return replaced(xml, start, end, close < 0 ? renamed : `${renamed}</${other}>`);
  }),
  "attribute changed": (xml, random) => {
    const all = [...xml.matchAll(/="([^"]*)"/g)];
    if (all.length === 0) return xml;
    const one = random.pick(all);
    const value = random.below(3) === 0 ? (random.pick(all)[1] ?? "") : random.pick(VALUES);
    return replaced(xml, one.index + 2, one.index + one[0].length - 1, value);
  },
  "attribute removed": (xml, random) => {
    const all = [...xml.matchAll(/ [\w:]+="[^"]*"/g)];
    if (all.length === 0) return xml;
    const one = random.pick(all);
    return replaced(xml, one.index, one.index + one[0].length, "");
  },
  "text changed": (xml, random) => {
    const all = [...xml.matchAll(/>([^<>]+)</g)];
    if (all.length === 0) return xml;
    const one = random.pick(all);
    const piece = random.pick(TEXTS);
    const text = piece.repeat(random.few(Math.floor(20_000 / Math.max(1, piece.length))));
    return replaced(xml, one.index + 1, one.index + one[0].length - 1, text);
  },
  "characters changed": (xml, random) => {
    let changed = xml;
    for (let count = random.few(20); count > 0; count -= 1) {
      const at = random.below(changed.length);
      const letter = random.pick([..."<>&\"'/= aà", "\u0301", "\u0000", "\ud800", "\ufffe", "\n"]);
      changed = replaced(changed, at, at + random.below(3), letter);
    }
    return changed;
  },
  "piece cut out": (xml, random) => replaced(xml, ...random.stretch(xml.length), ""),
  "piece repeated": (xml, random) => {
    const [from, to] = random.stretch(xml.length);
    return replaced(xml, to, to, xml.slice(from, to));
  },
};
