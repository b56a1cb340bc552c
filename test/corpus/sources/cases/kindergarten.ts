import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readProgramme, reword, without, withoutSections } from "../typed-document";

const hoaBan = readProgramme("kindergarten-hoa-ban");
const hoaMi = readProgramme("kindergarten-hoa-mi");
const saoMai = readProgramme("kindergarten-sao-mai");

export const kindergartenCases: Readonly<Record<string, Case>> = {
  "kindergarten-careful": rightCase(
    "A mountain kindergarten's programme, typed with care in Word over several days: revision ids, splintered runs, spelling marks.",
    hoaBan,
    { habits: { splinters: true } },
  ),

  "kindergarten-docx-package": rightCase(
    "A ward kindergarten's programme written by a program with the npm package docx.",
    saoMai,
    { writer: "docx" },
  ),

  "kindergarten-before-2026": rightCase(
    "A programme of May 2025 for a term of two and a half years, in the older tone marks, while the district level was still there.",
    hoaMi,
    {
      layout: { ruleLine: "vml" },
      change: (model) => mapText(model, oldToneMarks),
      facts: { cellName: "CHI BỘ TRƯỜNG MẦM NON HỌA MI" },
    },
  ),

  "kindergarten-state-template": wrongCase(
    "Copied from a state body's template: national motto, colon and state order in the number, bases in italics without hyphens, TM., ./., VT.",
    {
      ...without(
        reword(saoMai, [
          ["chương trình công tác toàn khoá.", "chương trình công tác toàn khoá./."],
        ]),
        "hyphens",
      ),
      title: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc",
      asterisk: "",
      number: "Số: 12/CTr-CB",
      bases: saoMai.bases.map((basis) => basis.replace("- ", "")),
      authority: "TM. CHI BỘ",
      recipients: ["- Đảng uỷ phường Tân Lập;", "- Chi uỷ, đảng viên chi bộ;", "- Lưu: VT, CB."],
    },
    [
      found("document/state-layout", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      found("partyTitle/missing"),
      found("issuingBody/asterisk"),
      found("numberSymbol/colon", "Số:"),
      found("numberSymbol/separators", "12/CTr-CB"),
      found("subject/hyphens"),
      found("legalBases/dash", "Căn cứ Điều lệ"),
      found("legalBases/format", "Căn cứ Điều lệ"),
      found("body/end-mark", "./."),
      found("signingAuthority/form", "TM. CHI BỘ"),
      found("signerPosition/format", "BÍ THƯ"),
      found("recipients/label", "Nơi nhận:"),
      found("recipients/format", "Nơi nhận:"),
      found("recipients/filing-form", "Lưu: VT"),
    ],
    {
      layout: {
        ruleWidth: 62,
        looks: {
          partyTitle: { size: 12 },
          legalBasis: { italic: true },
          signerPosition: { bold: true },
          recipientsLabel: { bold: true, italic: true, underline: false, size: 12 },
        },
      },
      missing: ["partyTitle"],
    },
  ),

  "kindergarten-school-name": wrongCase(
    "The school stands where the cell should; signs of the school's own, no comma after the place, the secretary's title repeats the cell, a note about the stamp, nobody's name.",
    {
      ...without(hoaBan, "name"),
      cell: "TRƯỜNG MẦM NON HOA BAN",
      number: "Số 05-CTCT/HB",
      place: "Nậm Sơn ngày 05 tháng 9 năm 2026",
      authority: "CHI BỘ TRƯỜNG MẦM NON HOA BAN",
      position: "BÍ THƯ CHI BỘ⏎(Ký và đóng dấu)",
    },
    [
      found("issuingBody/not-a-cell", "TRƯỜNG MẦM NON HOA BAN"),
      found("numberSymbol/type-sign", "CTCT"),
      found("numberSymbol/body-sign", "HB"),
      found("placeDate/wording", "Nậm Sơn ngày"),
      found("signingAuthority/form", "CHI BỘ TRƯỜNG MẦM NON HOA BAN"),
      found("signerPosition/form", "BÍ THƯ CHI BỘ"),
      found("signerName/unfilled"),
      found("seal/note", "(Ký và đóng dấu)"),
    ],
    { facts: { cellName: null } },
  ),

  "kindergarten-one-line-title": wrongCase(
    "Type, subject and term run together in one line of capitals, and nothing under it.",
    {
      ...without(saoMai, "subject", "hyphens"),
      type: "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030",
    },
    [
      found("documentType/own-line", "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ"),
      found("subject/letter-case", "CÔNG TÁC TOÀN KHOÁ"),
      found("subject/hyphens"),
    ],
    { layout: { header: "tabs", looks: { documentType: { size: 15 } } } },
  ),

  "kindergarten-missing-themes": wrongCase(
    "Nothing about staff and Party members, nothing about buildings; the letters were closed up afterwards.",
    reword(withoutSections(hoaBan, "XÂY DỰNG ĐỘI NGŨ", "XÂY DỰNG CƠ SỞ VẬT CHẤT"), [
      ["## C. PHÁT TRIỂN", "## B. PHÁT TRIỂN"],
      ["## E. CÔNG TÁC XÃ HỘI", "## C. CÔNG TÁC XÃ HỘI"],
      ["## G. TỔ CHỨC", "## D. TỔ CHỨC"],
    ]),
    [found("cadres/missing"), found("facilities/missing")],
    { missing: ["cadres", "facilities"], habits: { formatBy: "styles" } },
  ),

  "kindergarten-text-slips": wrongCase(
    "Slips of typing only: a wrong word in the set phrase, stray spaces, one word in the other tone style, blanks left, a sentence in red.",
    reword(saoMai, [
      ["tư tưởng, đạo đức, phong cách", "tư tưởng, đạo dục, phong cách"],
      ["giáo viên, nhân viên 2 lần", "giáo viên , nhân viên 2 lần"],
      ["làm quen tiếng Anh", "làm quen  tiếng Anh"],
      ["kết nạp 8 đảng viên", "kết nạp …… đảng viên"],
      ["phụ trách hành chính kiểm tra", "XYZ kiểm tra"],
      ["Chi uỷ cụ thể hoá", "Chi uỷ cụ thể hóa"],
      ["vào ngày 25.", "[[colour FF0000|vào ngày 25.]]"],
    ]),
    [
      found("text/set-phrase", "đạo dục"),
      found("text/spacing", "giáo viên , nhân viên"),
      found("text/spacing", "làm quen  tiếng"),
      found("text/placeholder", "……"),
      found("text/placeholder", "XYZ"),
      found("text/tone-style", "hóa"),
      found("text/colour", "vào ngày 25."),
    ],
  ),
};
