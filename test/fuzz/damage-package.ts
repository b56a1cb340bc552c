import type { Random } from "./random";

/** A package's parts by path, as text where they are XML. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;
type Damage = (parts: Parts, random: Random) => Parts;

const xmlNames = (parts: Parts) => [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name));
const textOf = (parts: Parts, name: string) => String(parts.get(name) ?? "");
const withPart = (parts: Parts, name: string, content: string | Uint8Array): Parts =>
  new Map([...parts, [name, content]]);

/** A damage to one relationships part. */
const onRelationships =
  (damage: (xml: string, parts: Parts, random: Random) => string): Damage =>
  (parts, random) => {
    const names = [...parts.keys()].filter((name) => name.endsWith(".rels"));
    if (names.length === 0) return parts;
    const name = random.pick(names);
    return withPart(parts, name, damage(textOf(parts, name), parts, random));
  };

function changedAttribute(xml: string, name: string, random: Random, value: string): string {
  const all = [...xml.matchAll(new RegExp(`\\b${name}="[^"]*"`, "g"))];
  if (all.length === 0) return xml;
  const one = random.pick(all);
  return `${xml.slice(0, one.index)}${name}="${value}"${xml.slice(one.index + one[0].length)}`;
}

/** Styles that rest on others anyhow, on themselves, or on nothing. */
const STYLE_ATTRIBUTES = ["w:styleId", "w:type", "w:default", "w:val"];

/** Damage to how the parts of a package hang together. */
export const PACKAGE_DAMAGES: Readonly<Record<string, Damage>> = {
  "part removed": (parts, random) => {
    const gone = random.pick([...parts.keys()]);
    return new Map([...parts].filter(([name]) => name !== gone));
  },
  "part emptied": (parts, random) => withPart(parts, random.pick([...parts.keys()]), ""),
  "part renamed": (parts, random) => {
    const old = random.pick([...parts.keys()]);
    const names = [old.toUpperCase(), `${old}x`, `x/${old}`, old.replace("/", "\\"), `/${old}`];
    const fresh = random.pick(names);
    return new Map([...parts].map(([name, content]) => [name === old ? fresh : name, content]));
  },
  "part is another": (parts, random) => {
    const [one, other] = [random.pick(xmlNames(parts)), random.pick(xmlNames(parts))];
    return withPart(parts, one, textOf(parts, other));
  },
  "part in other encoding": (parts, random) => {
    const name = random.pick(xmlNames(parts));
    const text = textOf(parts, name);
    const mark = random.pick(["\ufeff", "", "\ufffe"]);
    const bytes = Uint8Array.from(Buffer.from(mark + text, "utf16le"));
    return withPart(parts, name, random.below(2) === 0 ? bytes : bytes.slice(0, -1));
  },
  "relationship's target": onRelationships((xml, parts, random) => {
    const names = [...parts.keys()];
    const targets = [
      "",
      "/",
      "../..",
      "none.xml",
      "http://x/",
      `/${random.pick(names)}`,
      "%00",
      ".",
    ];
    return changedAttribute(xml, "Target", random, random.pick(targets));
  }),
  "relationship's type": onRelationships((xml, _, random) => {
    const types = [...xml.matchAll(/Type="([^"]*)"/g)].map((one) => one[1] ?? "");
    return changedAttribute(xml, "Type", random, random.pick([...types, "", "x/officeDocument"]));
  }),
  "relationship's id": onRelationships((xml, _, random) => {
    const ids = [...xml.matchAll(/ Id="([^"]*)"/g)].map((one) => one[1] ?? "");
    return changedAttribute(xml, "Id", random, random.pick([...ids, "", "rId999"]));
  }),
  "relationship goes outside": onRelationships((xml) =>
    xml.replace("<Relationship ", '<Relationship TargetMode="External" '),
  ),
  "styles rest on each other": (parts, random) => {
    const name = "word/styles.xml";
    let xml = textOf(parts, name);
    const ids = [...xml.matchAll(/w:styleId="([^"]*)"/g)].map((one) => one[1] ?? "");
    if (ids.length === 0) return parts;
    xml = xml.replace(/<w:basedOn w:val="[^"]*"\/>/g, () =>
      random.below(3) === 0 ? "" : `<w:basedOn w:val="${random.pick(ids)}"/>`,
    );
    return withPart(parts, name, xml);
  },
  "style values": (parts, random) => {
    const name = random.pick(["word/styles.xml", "word/numbering.xml"]);
    let xml = textOf(parts, name);
    for (let count = random.few(20); count > 0; count -= 1) {
      const values = ["0", "-5", "99999999", "", "x", "decimal", "both", "Normal"];
      xml = changedAttribute(xml, random.pick(STYLE_ATTRIBUTES), random, random.pick(values));
    }
    return parts.has(name) ? withPart(parts, name, xml) : parts;
  },
};
