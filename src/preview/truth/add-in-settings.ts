import type { DocxPackage } from "../../core/ooxml/package";
import { PackageEdit } from "./package-edit";
import { childElements, spliceAll } from "./xml-slices";
import { escapeXml } from "../../core/ooxml/escape";

/** The manifest's: by it Word knows again whose settings these are. */
const ADD_IN = "ad1ebbc0-364d-4ded-805b-2f963ca7092d";

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships";
const TYPE = "application/vnd.ms-office";

/** What the add-in keeps in a document: JSON texts by name. */
export type AddInSettings = ReadonlyMap<string, string>;

/** Reads what the document keeps for the add-in, where Word keeps it: in a part of the add-in's own (MS-OWEXML). */
export function readAddInSettings(docx: DocxPackage): AddInSettings {
  const own = ownPart(docx);
  const bag = own && bagIn(own.xml);
  const properties = bag ? childElements(own.xml, bag.name) : [];
  return new Map(
    properties.map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""]),
  );
}

/** The package with these settings in the place of those that it has. */
export function writeAddInSettings(docx: DocxPackage, settings: AddInSettings): Uint8Array {
  const edit = new PackageEdit(docx, docx);
  const own = ownPart(docx);
  const bag = own && bagIn(own.xml);
  if (own && bag) {
    const text = bagOf(settings, bag.name);
    edit.setPart(own.path, spliceAll(own.xml, [{ start: bag.start, end: bag.end, text }]));
  } else addPart(docx, edit, settings);
  return edit.write();
}

interface OwnPart {
  readonly path: string;
  readonly xml: string;
}

function panesPath(docx: DocxPackage): string | undefined {
  return docx.related("", "webextensiontaskpanes")[0];
}

/** The add-in's part among those of all add-ins that the document knows. */
function ownPart(docx: DocxPackage): OwnPart | null {
  const panes = panesPath(docx);
  for (const path of panes === undefined ? [] : docx.related(panes, "webextension")) {
    const xml = docx.text(path) ?? "";
    const isOwn = childElements(xml).some(
      ({ name, attributes }) => /(?:^|:)reference$/.test(name) && attributes["id"] === ADD_IN,
    );
    if (isOwn) return { path, xml };
  }
  return null;
}

function bagIn(xml: string) {
  return childElements(xml).find(({ name }) => /(?:^|:)properties$/.test(name)) ?? null;
}

/** `name` as the part writes it, with the prefix that its properties have, too. */
function bagOf(settings: AddInSettings, name: string): string {
  const property = name.replace(/properties$/, "property");
  const inside = [...settings].map(
    ([key, value]) => `<${property} name="${escapeXml(key)}" value="${escapeXml(value)}"/>`,
  );
  return `<${name}>${inside.join("")}</${name}>`;
}

function addPart(docx: DocxPackage, edit: PackageEdit, settings: AddInSettings): void {
  const known = panesPath(docx);
  const panes =
    known ??
    edit.addPart(
      "word/webextensions/taskpanes.xml",
      `${TYPE}.webextensiontaskpanes+xml`,
      `${RELATIONSHIP}/webextensiontaskpanes`,
      "",
      "",
    ).path;
  const { id } = edit.addPart(
    "word/webextensions/webextension1.xml",
    `${TYPE}.webextension+xml`,
    `${RELATIONSHIP}/webextension`,
    `<we:webextension xmlns:we="${WE}" id="{${ADD_IN}}"><we:reference id="${ADD_IN}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>${bagOf(settings, "we:properties")}<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
    panes,
  );
  // Not shown with the document: the user opens the pane.
  const pane = `<wetp:taskpane xmlns:wetp="${WETP}" dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></wetp:taskpane>`;
  const xml = known === undefined ? null : docx.text(known);
  const last = xml === null ? undefined : childElements(xml).at(-1);
  edit.setPart(
    panes,
    xml !== null && last
      ? spliceAll(xml, [{ start: last.end, end: last.end, text: pane }])
      : `<wetp:taskpanes xmlns:wetp="${WETP}">${pane}</wetp:taskpanes>`,
  );
}
