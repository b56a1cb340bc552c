import { placeForPart } from "../../../src/core/fixes/place-for-part";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { buildPartDocument, type PieceKind } from "../../../src/core/template/build-part";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile } from "../../../src/core/template/profile/profile";
import { fillBlanks } from "../template/fill-blanks";
import { exampleProfile } from "../template/example-profile";

const profile = exampleProfile();
const read = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes });
const linesOfPiece = (kind: PieceKind) =>
  read(buildPartDocument(profile, kind))
    .paragraphs.map(({ text }) => text)
    .filter((text) => text !== "");

/** The filled-in example without the paragraphs of these texts; a cell keeps an empty one. */
function without(texts: readonly string[]): Uint8Array {
  const bytes = fillBlanks(buildProgramme(profile));
  const source = openPackage(bytes);
  const xml = source.text(source.mainPath) ?? "";
  const gone = read(bytes).paragraphs.filter(({ text }) => texts.includes(text));
  const cut = gone.reverse().reduce((rest, { source: slice }) => {
    return slice ? rest.slice(0, slice.start) + rest.slice(slice.end) : rest;
  }, xml);
  const mended = cut.replace(/<\/w:tcPr><\/w:tc>/g, "</w:tcPr><w:p/></w:tc>");
  return writePackage(source, new Map([[source.mainPath, mended]]));
}

/** Where the piece goes in a document that lacks these texts: the side, and the paragraph's text. */
function placed(kind: PieceKind, missing: readonly string[]): readonly [string, string] | null {
  const snapshot = read(without(missing));
  const place = placeForPart(recognise(snapshot), kind);
  return place && [place.side, snapshot.paragraphs[place.paragraph]?.text ?? "no paragraph"];
}

const MEASURES = /Đồng chí phụ trách tài chính lập dự toán/;

describe("a part that is missing goes where the standard has it", () => {
  it.each<[PieceKind, string, string | RegExp]>([
    ["superiorBody", "before", "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
    ["issuingBody", "after", "ĐẢNG BỘ XÃ TAM HƯNG"],
    ["asterisk", "after", "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
    ["numberSymbol", "after", "*"],
    ["partyTitle", "before", "Tam Hưng, ngày 05 tháng 10 năm 2026"],
    ["placeDate", "after", "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["title", "before", "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;"],
    ["documentType", "before", "công tác toàn khoá nhiệm kỳ 2025 - 2030"],
    ["subject", "after", "CHƯƠNG TRÌNH"],
    ["hyphens", "after", "công tác toàn khoá nhiệm kỳ 2025 - 2030"],
    ["charter", "before", /^- Căn cứ Nghị quyết số 01-NQ\/ĐH/],
    ["leadIn", "after", "- Căn cứ đặc điểm, tình hình của Trường Mầm non Mỹ Hưng."],
    ["closing", "after", /tổng kết vào quý I năm 2030; /],
    ["signingAuthority", "before", "BÍ THƯ"],
    ["signerPosition", "after", "T/M CHI BỘ"],
    ["signerName", "after", "BÍ THƯ"],
    ["recipientsLabel", "before", "- Đảng uỷ xã Tam Hưng;"],
    ["filing", "after", "- Các đồng chí đảng viên;"],
    ["signature", "before", ""],
    ["recipients", "before", ""],
  ])("%s: %s “%s”", (kind, side, text) => {
    const place = placed(kind, linesOfPiece(kind));
    expect(place?.[0]).toBe(side);
    if (typeof text === "string") expect(place?.[1]).toBe(text);
    else expect(place?.[1]).toMatch(text);
  });

  it("finds the place of a whole section behind the one before it", () => {
    const filled = read(fillBlanks(buildProgramme(profile))).paragraphs.map(({ text }) => text);
    const from = filled.findIndex((text) => text.startsWith("E. "));
    const to = filled.findIndex((text) => text.startsWith("G. "));
    const snapshot = read(fillBlanks(buildProgramme(profile)));
    const xml = openPackage(fillBlanks(buildProgramme(profile)));
    const main = xml.text(xml.mainPath) ?? "";
    const cut = [from, to].map((index) => snapshot.paragraphs[index]?.source?.start ?? 0);
    const shorter = main.slice(0, cut[0]) + main.slice(cut[1]);
    const programme = recognise(read(writePackage(xml, new Map([[xml.mainPath, shorter]]))));
    const place = placeForPart(programme, "coordination");
    expect(place).toEqual({ paragraph: from - 1, side: "after" });
    expect(programme.snapshot.paragraphs[from - 1]?.text).toMatch(MEASURES);
  });

  it("puts all the legal bases under the hyphens when there is none", () => {
    const bases = read(fillBlanks(buildProgramme(profile)))
      .paragraphs.map(({ text }) => text)
      .filter((text) => text.startsWith("- Căn cứ"));
    expect(placed("legalBases", bases)).toEqual(["after", "-----"]);
    expect(placed("charter", bases)).toEqual(["after", "-----"]);
  });

  it("keeps what is noted under a signature with it", () => {
    const paragraphs = [
      "CHI BỘ THÔN ĐÔNG",
      "CHƯƠNG TRÌNH",
      "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
      "1. Học tập nghị quyết đại hội đảng bộ cấp trên.",
      "BÍ THƯ CHI BỘ",
      "(Ký và đóng dấu)",
    ];
    const programme = recognise(readSnapshot({ kind: "text", paragraphs }));
    expect(placeForPart(programme, "recipients")).toEqual({ paragraph: 5, side: "after" });
  });

  it("puts the header first, and the ending behind the closing", () => {
    const header = linesOfPiece("header");
    expect(placed("header", header)?.[0]).toBe("before");
    expect(placed("ending", linesOfPiece("ending"))).toEqual([
      "after",
      expect.stringContaining("quyết tâm lãnh đạo thực hiện thắng lợi"),
    ]);
  });

  it("knows no place for a theme among the tasks of the other plan, nor in an empty document", () => {
    const empty = recognise(readSnapshot({ kind: "text", paragraphs: [] }));
    expect(placeForPart(empty, "header")).toBeNull();
    expect(placeForPart(empty, "facilities")).toBeNull();
    expect(placeForPart(empty, "signerName")).toBeNull();
  });

  it("names paragraphs that are there, whatever is missing", () => {
    const programme = recognise(read(buildProgramme(emptyProfile())));
    for (const kind of ["header", "title", "legalBases", "cadres", "closing", "filing"] as const) {
      const place = placeForPart(programme, kind);
      expect(programme.snapshot.paragraphs[place?.paragraph ?? -1]).toBeDefined();
    }
  });
});
