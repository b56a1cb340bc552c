import { p, r } from "../ooxml/raw-docx";
import { cell, control, onlyParagraph, paragraphsOf, row, table } from "./snapshot-of";

const seen = (body: string) =>
  paragraphsOf(body).map(({ text, controls }) =>
    controls.map(({ tag, start, end }) => `${tag}=${text.slice(start, end)}`),
  );

describe("content controls", () => {
  it("in a line cover their words", () => {
    expect(seen(`<w:p>${r("Số ")}${control("số", r("05"))}${r("-CTr/CB")}</w:p>`)).toEqual([
      ["số=05"],
    ]);
  });

  it("around paragraphs show in each of them, as one control", () => {
    const [first, second, third] = paragraphsOf(control("khối", p("một") + p("hai")) + p("ba"));
    expect(first?.controls).toMatchObject([{ tag: "khối", start: 0, end: 3 }]);
    expect(second?.controls).toMatchObject([{ tag: "khối", start: 0, end: 3 }]);
    expect(first?.controls[0]?.serial).toBe(second?.controls[0]?.serial);
    expect(third?.controls).toEqual([]);
  });

  it("around cells, rows and tables show in the paragraphs of their cells", () => {
    const inner = row(cell(p("a")), control("ô", cell(p("b") + p("c"))));
    expect(seen(control("bảng", table(control("hàng", inner))))).toEqual([
      ["bảng=a", "hàng=a"],
      ["bảng=b", "hàng=b", "ô=b"],
      ["bảng=c", "hàng=c", "ô=c"],
    ]);
  });

  it("in each other are both there, the inner one first", () => {
    const body = `<w:p>${control("ngoài", r("a ") + control("trong", r("b")) + r(" c"))}</w:p>`;
    expect(seen(body)).toEqual([["trong=b", "ngoài=a b c"]]);
  });

  it("have their own numbers in document order", () => {
    const twins = `<w:p>${control("x", r("a"))}${control("x", r("b"))}</w:p>`;
    const [first, second] = onlyParagraph(twins).controls;
    expect([first?.serial, second?.serial]).toEqual([0, 1]);
  });

  it("say their title, and whether they still show their placeholder", () => {
    const body = `<w:p>${control("số", r("[số]"), true)}${control("năm", r("2026"))}</w:p>`;
    expect(onlyParagraph(body).controls).toMatchObject([
      { tag: "số", title: "Tên số", showsPlaceholder: true },
      { tag: "năm", title: "Tên năm", showsPlaceholder: false },
    ]);
    const off = control("số", r("05")).replace(
      "</w:sdtPr>",
      '<w:showingPlcHdr w:val="0"/></w:sdtPr>',
    );
    expect(onlyParagraph(`<w:p>${off}</w:p>`).controls[0]?.showsPlaceholder).toBe(false);
  });

  it("keep their own run properties to themselves", () => {
    // The control's own properties say that it is hidden; the words inside are not.
    expect(onlyParagraph(`<w:p>${control("x", r("thấy"))}</w:p>`).text).toBe("thấy");
  });

  it("without words, tag or title are there all the same", () => {
    const empty = "<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>";
    expect(onlyParagraph(`<w:p>${r("a")}${empty}</w:p>`).controls).toMatchObject([
      { tag: "", title: "", start: 1, end: 1, showsPlaceholder: false },
    ]);
  });
});
