import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { snapshotOf } from "../../../src/core/snapshot/read";

const TABLE = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${row("Việc", "Người chủ trì")}${row("Sửa mái hiên khu lẻ", "Đồng chí Phó Bí thư")}</w:tbl>`;

function row(...cells: readonly string[]): string {
  const rendered = cells.map(
    (text) =>
      `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`,
  );
  return `<w:tr>${rendered.join("")}</w:tr>`;
}

/**
 * A document with a table at the end of its second section, and the same with that section, letter and all, cut out and put in before
 * the first one, as people do it.
 */
export function swappedSections(bytes: Uint8Array): { right: Uint8Array; swapped: Uint8Array } {
  const docx = openPackage(bytes);
  const xml = docx.text(docx.mainPath) ?? "";
  const top = recognise(snapshotOf(docx)).headings.filter(({ level }) => level === 0);
  const [first = 0, second = 0, third = 0] = top.map(
    ({ line }) => line.paragraph.source?.start ?? 0,
  );
  if (first === 0 || third <= second) throw new RangeError("too few sections");
  const one = xml.slice(first, second);
  const other = xml.slice(second, third) + TABLE;
  const written = (body: string) =>
    writePackage(docx, new Map([[docx.mainPath, xml.slice(0, first) + body + xml.slice(third)]]));
  return { right: written(one + other), swapped: written(other + one) };
}
