import fc from "fast-check";
import { markerOf, settleAmbiguous, wordsAfter, type Marker } from "../../../src/core/parts/marker";
import { p } from "../ooxml/raw-docx";
import { linesOfRaw, onlyLine } from "./lines-of";

/** `kind value closing | words` of a typed line; `none` when it begins with words. */
function read(text: string): string {
  const line = onlyLine(text);
  const marker = markerOf(line);
  if (!marker) return "none";
  const { kind, value, closing } = marker;
  return `${[kind, value, closing].join(" ").trim()} | ${wordsAfter(line, marker)}`;
}

describe("the marker of a line", () => {
  it.each([
    ["A. CÔNG TÁC", "letter A . | công tác"],
    ["A- CÔNG TÁC", "letter A - | công tác"],
    ["Đ/ CÔNG TÁC", "letter Đ / | công tác"],
    ["I. MỤC TIÊU", "roman I . | mục tiêu"],
    ["I- MỤC TIÊU", "roman I - | mục tiêu"],
    ["I – MỤC TIÊU", "roman I - | mục tiêu"],
    ["IV.- MỤC TIÊU", "roman IV .- | mục tiêu"],
    ["XII/ MỤC TIÊU", "roman XII / | mục tiêu"],
    ["1. Mục tiêu", "decimal 1 . | mục tiêu"],
    ["1- Mục tiêu", "decimal 1 - | mục tiêu"],
    ["1) Mục tiêu", "decimal 1 ) | mục tiêu"],
    ["1.Mục tiêu", "decimal 1 . | mục tiêu"],
    ["1 Mục tiêu", "decimal 1 | mục tiêu"],
    ["1.2. Chỉ tiêu", "decimal 1.2 . | chỉ tiêu"],
    ["1.2.3 Chỉ tiêu", "decimal 1.2.3 | chỉ tiêu"],
    ["a) Tổ chức", "point a ) | tổ chức"],
    ["a. Tổ chức", "point a . | tổ chức"],
    ["đ) Tổ chức", "point đ ) | tổ chức"],
    ["- Căn cứ", "bullet - | căn cứ"],
    ["– Căn cứ", "bullet - | căn cứ"],
    ["+ Căn cứ", "bullet + | căn cứ"],
    ["• Căn cứ", "bullet • | căn cứ"],
    ["Phần thứ nhất", "part nhất |"],
    ["Phần thứ hai: MỤC TIÊU", "part hai : | mục tiêu"],
    ["PHẦN I. MỤC TIÊU", "part i . | mục tiêu"],
    ["Chương II", "chapter ii |"],
  ])("%j: %s", (text, expected) => {
    // "thứ" may stand in the value or not; what counts is the order word.
    expect(read(text).replace("part thứ ", "part ").trimEnd()).toBe(expected);
  });

  it.each([
    "Căn cứ Điều lệ Đảng",
    "Chi bộ lãnh đạo",
    "2025 là năm đầu nhiệm kỳ",
    "Ấm no, hạnh phúc",
    "vì dân. Của dân",
    "Phần lớn đảng viên đã qua đào tạo",
    "Mục tiêu chung",
  ])("is none in %j", (text) => {
    expect(read(text)).toBe("none");
  });

  it("counts the steps of a decimal number", () => {
    const depth = (text: string) => markerOf(onlyLine(text))?.depth;
    expect([depth("1. a b"), depth("1.2. a b"), depth("1.2.3. a b"), depth("A. a b")]).toEqual([
      1, 2, 3, 1,
    ]);
  });

  it("keeps what stands there, and where the words begin", () => {
    const kind = fc.constantFrom("A.", "I-", "1.", "1.2.", "a)", "-", "II.", "10)", "g)");
    const words = fc.constantFrom("Mục tiêu", "Chi bộ lãnh đạo nhà trường", "5 đảng viên");
    const space = fc.constantFrom(" ", "  ", "\t", "\u00a0");
    fc.assert(
      fc.property(kind, space, words, fc.constantFrom("NFC", "NFD"), (mark, gap, rest, form) => {
        const line = onlyLine(`${mark}${gap}${rest}`.normalize(form));
        const marker = markerOf(line);
        expect(marker?.text).toBe(mark);
        expect(wordsAfter(line, marker)).toBe(rest.toLowerCase());
        expect(marker?.automatic).toBe(false);
      }),
    );
  });

  it("is read from automatic numbering as from typed", () => {
    const level = (index: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "lowerLetter", "%3)")}${level(3, "bullet", "-")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const at = (index: number) =>
      p("Nội dung", `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr>`);
    const lines = linesOfRaw([0, 1, 2, 3].map(at).join(""), { numbering });
    expect(lines.map((line) => markerOf(line))).toMatchObject([
      { kind: "roman", value: "I", closing: ".", automatic: true },
      { kind: "decimal", value: "1", closing: ".", automatic: true },
      { kind: "point", value: "a", closing: ")", automatic: true },
      { kind: "bullet", automatic: true },
    ]);
    for (const line of lines) expect(wordsAfter(line, markerOf(line))).toBe("nội dung");
  });
});

describe("I, V and X at the head of a line", () => {
  const marker = (text: string): Marker => {
    const read = markerOf(onlyLine(`${text} MỤC TIÊU`));
    if (!read) throw new Error(`${text} is no marker`);
    return read;
  };
  const kindAfter = (text: string, previous: string | null) =>
    settleAmbiguous(marker(text), previous === null ? null : marker(previous)).kind;

  it("are letters only after the letter before them", () => {
    expect(kindAfter("I.", null)).toBe("roman");
    expect(kindAfter("I.", "H.")).toBe("letter");
    expect(kindAfter("I.", "A.")).toBe("roman");
    expect(kindAfter("V.", "IV.")).toBe("roman");
    expect(kindAfter("II.", "H.")).toBe("roman");
    expect(kindAfter("A.", "I.")).toBe("letter");
  });
});
