import { checkSketch, told } from "./rule-tester";
import type { SketchChanges } from "./sketch";
import type { Words } from "./sketch-model";
import { SECTION_KEYS, SECTIONS } from "./sketch-programme";

const centred: Words = { align: "center", firstLine: 0 };

/** Headings of sections and points' own headings in one weight. */
const headings = (bold: boolean): SketchChanges => ({
  sections: Object.fromEntries(
    SECTION_KEYS.map((key) => [
      key,
      {
        heading: { text: String(SECTIONS[key].heading), bold },
        points: SECTIONS[key].points.flatMap((point, index) => [
          { text: `${index + 1}. ${index === 0 ? "Mục tiêu" : "Giải pháp"}`, bold },
          String(point).slice(3),
        ]),
      },
    ]),
  ),
});

const TEXT_BOX =
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="900000" cy="300000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>' +
  '<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="FF0000"/></w:rPr><w:t>Số: 99/QĐ-UBND, xem lại ./.</w:t></w:r></w:p>' +
  "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>";

const RIGHT: Readonly<Record<string, SketchChanges>> = {
  "headings in bold": headings(true),
  "headings not in bold": headings(false),
  "an author line in capitals between type and subject": {
    author: "CỦA CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  },
  "dates in figures in running text": {
    closing:
      "Chi bộ thông qua Chương trình này ngày 05/6/2026; mọi đảng viên nghiêm túc thực hiện từ 01/7/2026.",
  },
  "mirror margins on paper printed on both sides": { page: { mirror: true } },
  "the confirmation of the committee above behind the signature": {
    after: [
      { ...centred, text: "XÁC NHẬN CỦA BAN THƯỜNG VỤ ĐẢNG UỶ", bold: true },
      { ...centred, text: "T/M BAN THƯỜNG VỤ", bold: true },
      { ...centred, text: "PHÓ BÍ THƯ" },
      { ...centred, text: "Trần Văn Bình", bold: true },
    ],
  },
  "a certified copy's note behind the signature": {
    after: [
      "Xác nhận sao y bản chính.",
      { text: "Tam Hưng, ngày 10 tháng 6 năm 2026", italic: true, align: "right" },
    ],
  },
  "an appendix on its side with page numbers of its own": { wideAppendix: "Phụ lục 1" },
  "an urgency mark under the number": {
    underNumber: { text: "KHẨN", bold: true, italic: false },
  },
  "a drafter's mark under the number": { underNumber: "Dự thảo lần 2" },
  "a circulation mark above the header": { circulation: "TÀI LIỆU HỘI NGHỊ" },
  "a circulation mark in brackets": { circulation: "(Lưu hành nội bộ)" },
  "the sign of who drafted it behind the recipients": {
    after: [{ text: "NguyenVanAn-26", size: 11, align: "left", firstLine: 0 }],
  },
  "contact details on the last page": {
    after: [
      {
        ...centred,
        text: "Địa chỉ: thôn Mỹ Hưng, xã Tam Hưng, thành phố Hà Nội. Điện thoại: 024 0000 0000",
        size: 10,
      },
    ],
  },
  "a header in a table of two rows": { layout: "rows" },
  "a header and a signature in tab columns": { layout: "tabs" },
  "a header in columns of spaces": { layout: "spaces" },
  "words in a text box": { closing: { xml: TEXT_BOX } },
  "words in the running header": {
    running: [{ at: "header", text: "Chương trình công tác toàn khoá - #" }],
  },
  "words at the foot of the page": {
    running: [
      { at: "header", text: "#" },
      { at: "footer", text: "Số: 99/QĐ-UBND" },
    ],
  },
  "what a tracked change took out": {
    numberSymbol: {
      runs: [
        { text: "Số" },
        { text: ":", change: "deleted" },
        { text: " 0" },
        { text: "7", change: "deleted" },
        { text: "5", change: "inserted" },
        { text: "-CTr/CB" },
      ],
    },
  },
  "hidden words": {
    signerName: { runs: [{ text: "ThS. ", hidden: true }, { text: "Nguyễn Thị Hoa" }] },
  },
};

describe("nothing is said of", () => {
  it.each(Object.entries(RIGHT))("%s", (_, changes) => {
    const report = checkSketch(changes);
    expect(told(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: "complete", undecided: [] });
  });
});

describe("before its issue", () => {
  it("a programme has blanks, and nothing is wrong with it", () => {
    const report = checkSketch({
      numberSymbol: "Số      -CTr/CB",
      placeDate: "Tam Hưng, ngày      tháng      năm 2026",
      underNumber: "Dự thảo lần 1",
    });
    expect(told(report)).toEqual([
      "todo numberSymbol/unfilled “Số -CTr/CB”",
      "todo placeDate/unfilled “Tam Hưng, ngày tháng năm 2026”",
    ]);
    const unfilled = report.parts.filter(({ status }) => status === "unfilled");
    expect(unfilled.map(({ id }) => id).sort()).toEqual(["numberSymbol", "placeDate"]);
    expect(report.verdict).toBe("complete");
  });
});
