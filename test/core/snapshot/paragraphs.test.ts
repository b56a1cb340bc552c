import { p, r, rawDocx, rawParts } from "../ooxml/raw-docx";
import { openPackage } from "../../../src/core/ooxml/package";
import { cell, control, paragraphsOf, row, snapshotOf, table, textsOf } from "./snapshot-of";

/** A text box as Word writes it: the drawing for newer versions, VML for older ones. */
const textBox = (inside: string) =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>' +
  `<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>` +
  `</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("paragraphs", () => {
  it("are counted in document order, those in tables and in tables in cells included", () => {
    const inner = table(row(cell(p("3")), cell(p("4"))));
    const outer = table(row(cell(p("1")), cell(p("2") + inner + p("5"))), row(cell(p("6"))));
    const all = paragraphsOf(p("0") + outer + p("7"));
    expect(all.map(({ index, text }) => `${index}:${text}`)).toEqual(
      Array.from({ length: 8 }, (_, index) => `${index}:${index}`),
    );
    expect(
      all.map(({ cell: at }) => at && `${at.table}/${at.row}/${at.column}/${at.depth}`),
    ).toEqual([null, "0/0/0/1", "0/0/1/1", "1/0/0/2", "1/0/1/2", "0/0/1/1", "0/1/0/1", null]);
  });

  it("in joined cells and in rows that begin later stand in their grid column", () => {
    const wide = cell(p("b"), '<w:tcW w:w="1"/><w:gridSpan w:val="3"/>');
    const joined = cell(p("d"), '<w:gridSpan w:val="2"/><w:vMerge/>');
    const late = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(p("f"))}${cell(p("g"))}</w:tr>`;
    const all = paragraphsOf(
      table(row(cell(p("a")), wide, cell(p("c"))), row(joined, cell(p("e"))), late),
    );
    const at = Object.fromEntries(all.map((one) => [one.text, [one.cell?.column, one.cell?.span]]));
    expect(at).toEqual({
      a: [0, 1],
      b: [1, 3],
      c: [4, 1],
      d: [0, 2],
      e: [2, 1],
      f: [2, 1],
      g: [3, 1],
    });
  });

  it("in content controls around rows, cells and paragraphs are counted like others", () => {
    const body =
      control("block", p("0") + p("1")) +
      table(control("row", row(cell(p("2")), control("cell", cell(p("3")))))) +
      p("4");
    expect(
      paragraphsOf(body).map(({ index, text, cell: at }) => [index, text, at?.column]),
    ).toEqual([
      [0, "0", undefined],
      [1, "1", undefined],
      [2, "2", 0],
      [3, "3", 1],
      [4, "4", undefined],
    ]);
  });

  it("in text boxes are not counted and not read, in neither of their two forms", () => {
    const body = `<w:p>${r("trước ")}${textBox(p("hộp") + p("hai"))}${r("sau")}</w:p>${p("cuối")}`;
    expect(textsOf(body)).toEqual(["trước sau", "cuối"]);
  });

  it("that Word offers in two renderings are counted once", () => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="x">${p("một")}</mc:Choice><mc:Fallback>${p("một")}</mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(choice + p("hai"))).toEqual(["một", "hai"]);
  });

  it("without any run are paragraphs too", () => {
    expect(textsOf("<w:p/><w:p></w:p><w:p><w:pPr/></w:p>")).toEqual(["", "", ""]);
  });

  it("give their slice of the main part, and runs theirs within", () => {
    const body =
      `<w:p w:rsidR="1">${r("Căn cứ ")}<w:hyperlink>${r("Điều lệ")}</w:hyperlink>${textBox(p("không"))}</w:p>` +
      table(row(cell("<w:p/>"), cell(control("x", p("a < b &amp; c".replace("<", "&lt;"))))));
    const raw = { body };
    const xml = openPackage(rawDocx(raw)).text("word/document.xml") ?? "";
    expect(xml).toBe(rawParts(raw)["word/document.xml"]);
    for (const { source, runs } of snapshotOf(raw).paragraphs) {
      const slice = xml.slice(source?.start, source?.end);
      expect(slice).toMatch(/^<w:p[\s>/]/);
      expect(slice).toMatch(/(<\/w:p>|\/>)$/);
      expect(balance(slice)).toBe(0);
      for (const run of runs) {
        const inner = xml.slice(run.source?.start, run.source?.end);
        expect(inner).toMatch(/^<w:r[\s>].*<\/w:r>$/);
        expect(slice).toContain(inner);
      }
    }
  });
});

/** Paragraphs opened and not closed in a piece of XML. */
function balance(xml: string): number {
  const opened = xml.match(/<w:p(?:\s[^>]*)?(?<!\/)>/g)?.length ?? 0;
  const closed = xml.match(/<\/w:p>/g)?.length ?? 0;
  return opened - closed;
}
