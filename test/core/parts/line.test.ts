import fc from "fast-check";
import { isInCapitals } from "../../../src/core/parts/letters";
import { placeOf } from "../../../src/core/parts/line";
import { p, r } from "../ooxml/raw-docx";
import { cell, row, table } from "../snapshot/snapshot-of";
import { linesOfRaw, linesOfText, onlyLine, shown } from "./lines-of";

describe("linesOf", () => {
  it("gives a line for each paragraph that shows anything, with its place in the document", () => {
    const lines = linesOfText("một", "", "  \u00a0 ", "hai", "\u200b");
    expect(lines.map(({ index, paragraph, text }) => [index, paragraph.index, text])).toEqual([
      [0, 0, "một"],
      [1, 3, "hai"],
    ]);
  });

  it("splits columns that tabs make, and knows which is which", () => {
    expect(shown(linesOfText("ĐẢNG BỘ XÃ TAM HƯNG\tĐẢNG CỘNG SẢN VIỆT NAM"))).toEqual([
      "left:ĐẢNG BỘ XÃ TAM HƯNG",
      "right:ĐẢNG CỘNG SẢN VIỆT NAM",
    ]);
    expect(shown(linesOfText("\tBÍ THƯ"))).toEqual(["right:BÍ THƯ"]);
    expect(shown(linesOfText("\tCHI BỘ\tngày 05"))).toEqual(["left:CHI BỘ", "right:ngày 05"]);
  });

  it("splits columns that rows of spaces make where the right one is known", () => {
    for (const form of ["NFC", "NFD"] as const) {
      const header = "CHI BỘ THÔN ĐÔNG        ĐẢNG CỘNG SẢN VIỆT NAM".normalize(form);
      expect(shown(linesOfText(header))).toEqual([
        "left:CHI BỘ THÔN ĐÔNG".normalize(form),
        "right:ĐẢNG CỘNG SẢN VIỆT NAM".normalize(form),
      ]);
    }
    expect(linesOfText("- Như trên;          T/M CHI BỘ").map(({ text }) => text)).toEqual([
      "- Như trên;",
      "T/M CHI BỘ",
    ]);
    expect(linesOfText("một      hai").map(({ text }) => text)).toEqual(["một      hai"]);
  });

  it("splits at line breaks, and not at tabs that leaders, markers or long texts have", () => {
    expect(linesOfText("CHI BỘ\nTRƯỜNG").map(({ text }) => text)).toEqual(["CHI BỘ", "TRƯỜNG"]);
    expect(shown(linesOfText("1.\tMục tiêu"))).toEqual(["-:1.\tMục tiêu"]);
    expect(shown(linesOfText("I\tMục tiêu"))).toEqual(["-:I\tMục tiêu"]);
    expect(shown(linesOfText("-\tCăn cứ"))).toEqual(["-:-\tCăn cứ"]);
    expect(linesOfText("\t*\tTam Hưng, ngày 05").map(({ text }) => text)).toEqual([
      "*",
      "Tam Hưng, ngày 05",
    ]);
    expect(linesOfText("*\tXây dựng đội ngũ")).toHaveLength(1);
    expect(linesOfText("Họ tên:\t………………")).toHaveLength(1);
    const long = `${"Chi bộ lãnh đạo nhà trường ".repeat(10)}\tthực hiện`;
    expect(linesOfText(long)).toHaveLength(1);
  });

  it("takes columns from tables of two, and none from a single cell or the middle", () => {
    const two = table(row(cell(p("a")), cell(p("b"))));
    expect(shown(linesOfRaw(two))).toEqual(["left:a", "right:b"]);
    expect(shown(linesOfRaw(table(row(cell(p("a"))))))).toEqual(["-:a"]);
    const wide = '<w:gridSpan w:val="2"/>';
    const three = table(
      row(cell(p("a")), cell(p("b")), cell(p("c"))),
      row(cell(p("d")), cell(p("e"), wide)),
      row(cell(p("f"), '<w:gridSpan w:val="3"/>')),
    );
    expect(shown(linesOfRaw(three))).toEqual([
      "left:a",
      "-:b",
      "right:c",
      "left:d",
      "right:e",
      "-:f",
    ]);
  });

  it("knows the line above in the same column", () => {
    const lines = linesOfRaw(
      table(row(cell(p("a") + p("b")), cell(p("c") + p("d"))), row(cell(p("e")), cell(p("g")))),
    );
    const above = Object.fromEntries(lines.map((line) => [line.text, line.above?.text]));
    expect(above).toMatchObject({ b: "a", d: "c", e: "b", g: "d" });
    const tabbed = linesOfText("trên\tphải", "dưới\tnữa");
    expect(tabbed.map((line) => line.above?.text)).toEqual([undefined, "trên", "trên", "phải"]);
  });

  it("shows capitals by attribute as capitals, and finds words by what was typed", () => {
    const body = `<w:p>${r("Chi bộ ", "<w:caps/>")}${r("trường", "<w:caps/>")}</w:p>`;
    expect(linesOfRaw(body)).toMatchObject([{ text: "CHI BỘ TRƯỜNG", isCapitals: true }]);
    expect(linesOfRaw(body)[0]?.normal.text).toBe("chi bộ trường");
  });

  it("loses no visible word, whatever the paragraphs hold", () => {
    const paragraph = fc
      .array(fc.constantFrom("chi", "BỘ", "1.", "-", "\t", "\n", "     ", " ", "…", "ngày", "T/M"))
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const words = (texts: readonly string[]) =>
          texts.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []);
        const lines = linesOfText(...paragraphs);
        expect(words(lines.map(({ text }) => text))).toEqual(words(paragraphs));
        for (const {
          start,
          end,
          paragraph: { text },
        } of lines) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("isInCapitals", () => {
  it.each([
    ["CHƯƠNG TRÌNH", true],
    ["CHƯƠNG TRÌNH".normalize("NFD"), true],
    ["ĐỀ ÁN HỌC TẬP HỒ CHÍ MINH năm", true],
    ["Chương trình", false],
    ["12 - 05/2026", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isInCapitals(text)).toBe(expected);
  });
});

describe("placeOf", () => {
  const at = (text: string, from?: number, to?: number) => {
    const line = onlyLine(text);
    const { start, end } = placeOf(line, from, to);
    return line.paragraph.text.slice(start, end);
  };

  it("is the whole line without its spaces, or the words asked for", () => {
    expect(at("  Số: 05-CTr/CB ")).toBe("Số: 05-CTr/CB");
    expect(at("Số:   05", 4, 6)).toBe("05");
    expect(at("Số: 05", 0, 2)).toBe("Số");
  });

  it("takes letters with all their marks, however they are stored", () => {
    expect(at("Chi bộ".normalize("NFD"))).toBe("Chi bộ".normalize("NFD"));
    expect(at("Chi bộ A".normalize("NFD"), 4, 6)).toBe("bộ".normalize("NFD"));
    expect(at("Chi  bộ".normalize("NFD"), 4, 6)).toBe("bộ".normalize("NFD"));
  });

  it("counts from the paragraph's beginning in every column", () => {
    const [, right] = linesOfText("CHI BỘ\tngày 05");
    expect(right && placeOf(right, 0, 4)).toEqual({ paragraph: 0, start: 7, end: 11 });
  });
});
