import { readSnapshot } from "../../../src/core/snapshot/read";
import type { Paragraph, Snapshot } from "../../../src/core/snapshot/model";
import { rawDocx, type RawDocx } from "../ooxml/raw-docx";

/** The snapshot of a raw document. */
export function snapshotOf(raw: RawDocx): Snapshot {
  return readSnapshot({ kind: "package", bytes: rawDocx(raw) });
}

/** The paragraphs of a raw body, with whatever else of the document matters. */
export function paragraphsOf(body: string, rest: Omit<RawDocx, "body"> = {}): readonly Paragraph[] {
  return snapshotOf({ body, ...rest }).paragraphs;
}

export function textsOf(body: string): readonly string[] {
  return paragraphsOf(body).map(({ text }) => text);
}

/** The one paragraph of a raw body. Throws when there are more or none. */
export function onlyParagraph(body: string, rest: Omit<RawDocx, "body"> = {}): Paragraph {
  const [only, ...others] = paragraphsOf(body, rest);
  if (!only || others.length > 0) throw new Error("there is not just one paragraph");
  return only;
}

export const cell = (inside: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
export const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

/** A content control around what is given. */
export function control(tag: string, inside: string, showsPlaceholder = false): string {
  const placeholder = showsPlaceholder ? "<w:showingPlcHdr/>" : "";
  return `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val="Tên ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="1"/>${placeholder}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
}
