import { PARAGRAPH_ORDER, RUN_ORDER } from "../../ooxml/property-order";
import { readXml, tagStart } from "../../ooxml/xml";
import type { CharacterFormat } from "../edits";
import { escapeXml } from "../../ooxml/escape";

/** New XML by element name; null takes the element away. */
export type PropertyChanges = Readonly<Record<string, string | null>>;

/** One child element of a properties element, as it stands. */
export interface Property {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly xml: string;
}

/** The children of an element, in order; none for an empty text. */
export function propertiesIn(xml: string): readonly Property[] {
  if (xml === "") return [];
  const found: Property[] = [];
  let depth = 0;
  let open = { name: "", attributes: {}, start: 0 };
  readXml(xml, {
    open(name, attributes, end) {
      depth += 1;
      if (depth === 2) open = { name, attributes, start: tagStart(xml, end) };
    },
    close(_, end) {
      if (depth === 2) {
        const { name, attributes, start } = open;
        found.push({ name, attributes, xml: xml.slice(start, end) });
      }
      depth -= 1;
    },
  });
  return found;
}

/** Changes single properties of a `w:rPr`; the rest stays as it stands. Empty in and out where there are none. */
export function changeRunProperties(xml: string, changes: PropertyChanges): string {
  return change("w:rPr", xml, changes, RUN_ORDER);
}

/** Changes single properties of a `w:pPr`. */
export function changeParagraphProperties(xml: string, changes: PropertyChanges): string {
  return change("w:pPr", xml, changes, PARAGRAPH_ORDER);
}

/** Changes what the properties say of the paragraph's mark. */
export function changeMark(properties: string, changes: PropertyChanges): string {
  const mark = propertiesIn(properties).find(({ name }) => name === "w:rPr")?.xml ?? "";
  const changed = changeRunProperties(mark, changes);
  return changeParagraphProperties(properties, { "w:rPr": changed === "" ? null : changed });
}

/** A long document says the same of thousands of paragraphs and runs. */
const known = new Map<string, string>();
const MOST_KNOWN = 2000;

function remembered(key: string, make: () => string): string {
  let made = known.get(key);
  if (made === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (made = make()));
  }
  return made;
}

function change(
  root: string,
  xml: string,
  changes: PropertyChanges,
  order: readonly string[],
): string {
  return remembered(`${root}${xml}${JSON.stringify(changes)}`, () =>
    makeChange(root, xml, changes, order),
  );
}

function makeChange(
  root: string,
  xml: string,
  changes: PropertyChanges,
  order: readonly string[],
): string {
  const kept = propertiesIn(xml)
    .filter(({ name }) => !Object.hasOwn(changes, name))
    .map(({ name, xml: own }): [string, string] => [name, own]);
  const added = Object.entries(changes).filter((one): one is [string, string] => one[1] !== null);
  const children = [...kept, ...added];
  if (children.length === 0) return "";
  // Foreign elements stand last, in the order in which they were.
  const place = (name: string) => {
    const index = order.indexOf(name);
    return index < 0 ? order.length : index;
  };
  children.sort(([one], [other]) => place(one) - place(other));
  return `<${root}>${children.map(([, own]) => own).join("")}</${root}>`;
}

/** A `w:rPr` with another look. */
export function dressRun(xml: string, format: CharacterFormat): string {
  return remembered(`${JSON.stringify(format)}${xml}`, () =>
    changeRunProperties(xml, runPropertiesOf(format)),
  );
}

/** What a look is in `w:rPr`. */
function runPropertiesOf(format: CharacterFormat): PropertyChanges {
  const { font, size, bold, italic, underline, colour, capitals } = format;
  return {
    ...(font === undefined ? {} : { "w:rFonts": fonts(font) }),
    ...(size === undefined ? {} : pair("w:sz", "w:szCs", ` w:val="${String(size * 2)}"`)),
    ...(bold === undefined ? {} : pair("w:b", "w:bCs", onOff(bold))),
    ...(italic === undefined ? {} : pair("w:i", "w:iCs", onOff(italic))),
    ...(underline === undefined
      ? {}
      : { "w:u": `<w:u w:val="${underline ? "single" : "none"}"/>` }),
    ...(colour === undefined ? {} : { "w:color": `<w:color w:val="${colour}"/>` }),
    ...(capitals === undefined
      ? {}
      : { "w:caps": `<w:caps${onOff(capitals)}/>`, "w:smallCaps": null }),
  };
}

const onOff = (on: boolean) => (on ? "" : ' w:val="0"');

/** A property and its twin for complex scripts. */
function pair(name: string, twin: string, attributes: string): PropertyChanges {
  return { [name]: `<${name}${attributes}/>`, [twin]: `<${twin}${attributes}/>` };
}

function fonts(name: string): string {
  const value = escapeXml(name);
  return `<w:rFonts w:ascii="${value}" w:hAnsi="${value}" w:eastAsia="${value}" w:cs="${value}"/>`;
}
