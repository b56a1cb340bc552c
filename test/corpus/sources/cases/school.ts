import { found, rightCase, wrongCase, type Case } from "../case";
import { asTcvn3, mapText } from "../encodings";
import { readProgramme, reword, without, withoutClosing, withoutSections } from "../typed-document";

const kimDong = readProgramme("school-kim-dong");
const leQuyDon = readProgramme("school-le-quy-don");
const tranPhu = readProgramme("school-tran-phu");

/** What Word's automatic correction and a careful typist leave: dashes, curly quotes, spaces and hyphens that are not plain ones. */
function typographic(text: string): string {
  return text
    .replace(/(\d{4}) - (\d{4})/g, "$1\u00A0–\u00A0$2")
    .replace(/(ngày|tháng|năm|Số|số|lần) (?=\d)/g, "$1\u00A0")
    .replace(/"([^"]*)"/g, "“$1”")
    .replace(/thực hiện/g, "thực\u00A0hi\u00ADện")
    .replace(/-(?=CTr|NQ|QC)/g, "\u2011");
}

export const schoolCases: Readonly<Record<string, Case>> = {
  "school-merged-header": rightCase(
    "A primary school's long programme made with styles and the theme's fonts; the header is a grid with cells joined over rows and columns, the line is VML.",
    kimDong,
    {
      layout: { header: "merged", ruleLine: "vml" },
      habits: { formatBy: "styles", themeFonts: true, splinters: true },
    },
  ),

  "school-typographic": rightCase(
    "A logical plan with points a) to đ), an en dash in the term, spaces that do not break, soft hyphens, hyphens that do not break and a line break inside the subject; it speaks of the term before.",
    {
      ...leQuyDon,
      subject:
        "công tác toàn khoá của Chi bộ Trường Trung học cơ sở[[br]]Lê Quý Đôn nhiệm kỳ 2025 - 2030",
    },
    { change: (model) => mapText(model, typographic) },
  ),

  "school-tracked-changes": rightCase(
    "Reviewed with tracked changes: what was wrong is deleted, what is right is inserted, and nothing was accepted yet.",
    {
      ...reword(tranPhu, [
        ["65% học sinh", "[[del|…]][[ins|65]]% học sinh"],
        ["giàu đẹp, văn minh.", "giàu đẹp, văn minh[[del|./]]."],
        [
          "1. Chi uỷ xây dựng",
          "[[del|H. CHỈ ĐẠO CỦA PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN]]\n1. Chi uỷ xây dựng",
        ],
      ]),
      number: "Số[[del|:]] [[del|9]][[ins|09]]-[[del|CTCT]][[ins|CTr]]/CB",
      place: "Phú Lương, ngày [[ins|20]][[del|31]] tháng [[ins|0]]2 năm 2026",
      bases: [
        "- Điều lệ Đảng Cộng sản Việt Nam;",
        "[[del|- Chương trình công tác:]]",
        ...tranPhu.bases.slice(1),
      ],
      authority: "[[del|TM.]][[ins|T/M]] CHI BỘ",
    },
    { facts: { number: 9, date: "2026-02-20" }, layout: { looks: {} } },
  ),

  "school-header-slips": wrongCase(
    "Five small slips in the header: a letter of the Party title, the committee instead of the Party organisation above, no asterisk, zeros missing and too many.",
    {
      ...kimDong,
      superior: "ĐẢNG UỶ XÃ ĐÔNG QUAN",
      asterisk: "",
      title: "ĐẢNG CỘNG SẢN VIÊT NAM",
      number: "Số 3-CTr/CB",
      place: "Đông Quan, ngày 5 tháng 06 năm 2026",
    },
    [
      found("superiorBody/form", "ĐẢNG UỶ XÃ ĐÔNG QUAN"),
      found("issuingBody/asterisk"),
      found("numberSymbol/leading-zero", "3-CTr/CB"),
      found("partyTitle/wording", "ĐẢNG CỘNG SẢN VIÊT NAM"),
      found("placeDate/leading-zero", "ngày 5 tháng 06"),
    ],
  ),

  "school-frame-formats": wrongCase(
    "All the words are right; nearly every part around the body has the wrong weight, slant, size or letters.",
    { ...tranPhu, name: "BÙI THỊ THANH XUÂN" },
    [
      found("superiorBody/format", "ĐẢNG BỘ XÃ PHÚ LƯƠNG"),
      found("issuingBody/format", "CHI BỘ TRƯỜNG TRUNG HỌC PHỔ THÔNG TRẦN PHÚ"),
      found("numberSymbol/format", "Số 09-CTr/CB"),
      found("partyTitle/format", "ĐẢNG CỘNG SẢN VIỆT NAM"),
      found("placeDate/format", "Phú Lương, ngày 20 tháng 02 năm 2026"),
      found("documentType/format", "CHƯƠNG TRÌNH"),
      found("subject/format", "công tác toàn khoá"),
      found("signingAuthority/format", "T/M CHI BỘ"),
      found("signerPosition/format", "PHÓ BÍ THƯ"),
      found("signerName/format", "BÙI THỊ THANH XUÂN"),
      found("recipients/format", "Đảng uỷ xã Phú Lương"),
    ],
    {
      layout: {
        ruleWidth: 70.5,
        looks: {
          superiorBody: { bold: true },
          issuingBody: { bold: false },
          numberSymbol: { italic: true },
          partyTitle: { bold: false },
          placeDate: { italic: false },
          documentType: { size: 13 },
          subject: { italic: true },
          signingAuthority: { bold: false },
          signerPosition: { bold: true },
          recipient: { size: 14 },
        },
      },
    },
  ),

  "school-no-bases": wrongCase(
    "Begins with the lead-in straight under the subject and stops after the last point: no legal bases, no closing.",
    { ...withoutClosing(tranPhu), bases: [] },
    [found("legalBases/missing"), found("closing/missing")],
    { missing: ["legalBases"] },
  ),

  "school-missing-themes": wrongCase(
    "Nothing about the main political tasks and nothing about teaching; Roman numerals closed up.",
    reword(withoutSections(kimDong, "CÔNG TÁC TRỌNG TÂM", "NÂNG CAO CHẤT LƯỢNG"), [
      ["## II- ", "## I- "],
      ["## IV- ", "## II- "],
      ["## V- ", "## III- "],
      ["## VI- ", "## IV- "],
    ]),
    [
      found("partyTitle/position", "ĐẢNG CỘNG SẢN VIỆT NAM"),
      found("keyTasks/missing"),
      found("quality/missing"),
    ],
    { missing: ["keyTasks", "quality"], layout: { header: "stacked" } },
  ),

  "school-after-july-2025": wrongCase(
    "Speaks of a district office that ended on 01/7/2025, of another term in the lead-in and of another school's cell at the end; the term before is rightly mentioned.",
    reword(leQuyDon, [
      [
        "công tác toàn khoá nhiệm kỳ 2025 - 2030 như sau",
        "công tác toàn khoá nhiệm kỳ 2026 - 2031 như sau",
      ],
      ["báo cáo chi bộ sau mỗi", "báo cáo chi bộ và Phòng Giáo dục và Đào tạo quận sau mỗi"],
      [
        "Yêu cầu toàn thể đảng viên",
        "Yêu cầu toàn thể đảng viên Chi bộ Trường Trung học cơ sở Lê Lợi",
      ],
    ]),
    [
      found("facts/term-mismatch", "2026 - 2031"),
      found("facts/district-level", "Phòng Giáo dục và Đào tạo quận"),
      found("facts/cell-mismatch", "Chi bộ Trường Trung học cơ sở Lê Lợi"),
    ],
  ),

  "school-tcvn3": wrongCase(
    "Typed with the old TCVN3 fonts (.VnTime, .VnTimeH): every part is there once the letters are decoded.",
    tranPhu,
    [found("text/legacy-encoding")],
    { change: asTcvn3, habits: { normalFont: ".VnTime", rawCharacters: true } },
  ),

  "school-empty-recipients": wrongCase(
    "The words Nơi nhận with nobody under them; signed for no body, and the signer with an academic title.",
    {
      ...without(kimDong, "authority"),
      recipients: [],
      name: "ThS. Vũ Đức Thịnh",
    },
    [
      found("recipients/empty", "Nơi nhận:"),
      found("signingAuthority/missing"),
      found("signerName/titles", "ThS. Vũ Đức Thịnh"),
    ],
    { missing: ["signingAuthority"] },
  ),
};
