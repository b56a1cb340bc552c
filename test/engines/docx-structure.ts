import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** The root element of an XML text. Throws when it is not well-formed. */
function parse(xml: string): Element {
  const document: Element = { name: "", attributes: {}, children: [] };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return document.children[0] ?? document;
}

function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

/** Every element of that name in the part, in document order. */
function all(root: Element, name: string): Element[] {
  return [...descendants(root)].filter((element) => element.name === name);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/**
 * Faults that Word stumbles over and the Open XML validator does not see: a table cell that does not end with a
 * paragraph, two controls or drawings with one id, a relationship that leads nowhere or a used one that is not there,
 * a style that is used but not defined, a part without a content type, XML that is not well-formed. One line a fault.
 */
export function structureFaults(docx: Uint8Array): string[] {
  const members = unzipSync(docx);
  const names = Object.keys(members);
  const xml = (name: string) => parse(strFromU8(members[name] ?? new Uint8Array()));
  const faults: string[] = [];
  for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) xml(name);

  const document = xml("word/document.xml");
  for (const cell of all(document, "w:tc")) {
    if (cell.children.at(-1)?.name !== "w:p") faults.push("a cell does not end with a paragraph");
  }
  const controls = all(document, "w:sdtPr").map(
    (one) => one.children.find(({ name }) => name === "w:id")?.attributes["w:val"] ?? "none",
  );
  faults.push(...repeated(controls).map((id) => `two controls have the id ${id}`));
  const drawings = all(document, "wp:docPr").map(({ attributes }) => attributes["id"] ?? "none");
  faults.push(...repeated(drawings).map((id) => `two drawings have the id ${id}`));

  const styles = all(xml("word/styles.xml"), "w:style").map((one) => one.attributes["w:styleId"]);
  const stories = names.filter((one) => /^word\/(document|header\d|footer\d)\.xml$/.test(one));
  for (const use of stories.flatMap((name) =>
    [...descendants(xml(name))].filter(({ name: tag }) => /^w:[prt](bl)?Style$/.test(tag)),
  )) {
    const style = use.attributes["w:val"] ?? "";
    if (!styles.includes(style)) faults.push(`no style is called ${style}`);
  }

  for (const name of names.filter((one) => one.endsWith(".rels"))) {
    const folder = posix.dirname(posix.dirname(name));
    const relationships = all(xml(name), "Relationship");
    for (const { attributes } of relationships) {
      const target = posix.join(folder, attributes["Target"] ?? "");
      if (attributes["TargetMode"] !== "External" && !names.includes(target)) {
        faults.push(`${name} leads to ${target}, which is not there`);
      }
    }
  }
  const ids = all(xml("word/_rels/document.xml.rels"), "Relationship").map(
    ({ attributes }) => attributes["Id"],
  );
  for (const { name, attributes } of descendants(document)) {
    const id = attributes["r:id"] ?? attributes["r:embed"];
    if (id !== undefined && !ids.includes(id))
      faults.push(`${name} uses ${id}, which is not there`);
  }

  const types = xml("[Content_Types].xml").children;
  for (const name of names.filter((one) => one !== "[Content_Types].xml")) {
    const known = types.some(
      ({ attributes }) =>
        attributes["PartName"] === `/${name}` ||
        attributes["Extension"] === name.slice(name.lastIndexOf(".") + 1),
    );
    if (!known) faults.push(`${name} has no content type`);
  }
  return faults;
}
