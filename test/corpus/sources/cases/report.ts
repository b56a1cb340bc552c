import { found, rightCase, wrongCase, type Case } from "../case";
import { asTcvn3, mapText, oldToneMarks } from "../encodings";
import { cutFrom, readDocument, reword, without } from "../typed-document";

const quarter = readDocument("report-quarter");
const schoolYear = readDocument("report-year-school");
const inspection = readDocument("report-inspection");
const programme = readDocument("report-programme");
const committee = readDocument("report-committee");

const NEXT_QUARTER = quarter.body.slice(quarter.body.indexOf("## III."));

export const reportCases: Readonly<Record<string, Case>> = {
  "report-quarter-lead-in": rightCase(
    "A village's quarterly report in tab columns that begins with the programme it carries out: a lead-in, no legal basis.",
    quarter,
    { layout: { header: "tabs", signature: "tabs" }, habits: { splinters: true } },
  ),

  "report-year-school": rightCase(
    "A school's yearly report with sections A to C and sub-sections, by styles, in the older tone marks.",
    schoolYear,
    { habits: { formatBy: "styles" }, change: (model) => mapText(model, oldToneMarks) },
  ),

  "report-inspection": rightCase(
    "A health station's report on a supervision, signed by the deputy, its numbers and hyphens automatic.",
    inspection,
    { layout: { automaticNumbering: true, ruleLine: "vml" } },
  ),

  "report-committee": rightCase(
    "The standing committee of a commune's Party committee reports to the province: the committee's own signs.",
    committee,
    { layout: { signature: "tabs" } },
  ),

  "report-on-a-programme": rightCase(
    "An office's report on an action programme, begun with the plan that asked for it.",
    programme,
    { habits: { splinters: true } },
  ),

  "report-draft": rightCase(
    "A first draft: number, day and the signer's name still to be filled in.",
    {
      ...without(quarter, "name"),
      number: "Số       -BC/CB",
      place: "Thượng Lâm, ngày       tháng 6 năm 2026",
    },
    {
      layout: { underNumber: [{ role: "draft", text: "Dự thảo lần 1" }] },
      findings: [
        found("numberSymbol/unfilled", "-BC/CB"),
        found("placeDate/unfilled", "tháng 6 năm 2026"),
        found("signerName/unfilled"),
      ],
      facts: { date: null },
    },
  ),

  "report-one-line-title": wrongCase(
    "Type and subject run together in one line of capitals, and nothing under it.",
    {
      ...without(quarter, "subject", "hyphens"),
      type: "BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ II, NHIỆM VỤ QUÝ III NĂM 2026",
    },
    [
      found("documentType/own-line", "BÁO CÁO KẾT QUẢ CÔNG TÁC"),
      found("subject/letter-case", "KẾT QUẢ CÔNG TÁC"),
      found("subject/hyphens"),
    ],
    { layout: { header: "tabs", looks: { documentType: { size: 15 } } } },
  ),

  "report-state-template": wrongCase(
    "Copied from a state body's report: national motto, a colon and the state order in the number, a dot in TM, filed in the post room.",
    {
      ...without(programme, "hyphens"),
      title: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc",
      number: "Số: 24/BC-CB",
      authority: "TM. CHI BỘ",
      recipients: ["- Đảng uỷ phường An Lạc;", "- Lưu: VT."],
    },
    [
      found("document/state-layout", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      found("partyTitle/missing"),
      found("numberSymbol/colon", "Số:"),
      found("numberSymbol/separators", "24/BC-CB"),
      found("subject/hyphens"),
      found("signingAuthority/form", "TM. CHI BỘ"),
      found("recipients/filing-form", "Lưu: VT"),
    ],
    {
      layout: { ruleWidth: 62, looks: { partyTitle: { size: 12 } } },
      missing: ["partyTitle"],
    },
  ),

  "report-tcvn3": wrongCase(
    "Typed with the old TCVN3 fonts: every part is there once the letters are decoded.",
    inspection,
    [found("text/legacy-encoding")],
    { change: asTcvn3, habits: { normalFont: ".VnTime", rawCharacters: true } },
  ),

  "report-unit-sign": wrongCase(
    "Carries a sign of the unit's own in its number.",
    { ...inspection, number: "Số 05-BC/DVK" },
    [found("numberSymbol/body-sign", "05-BC/DVK")],
  ),

  "report-next-only": wrongCase(
    "Only says what comes next: no results, no shortcomings.",
    {
      ...quarter,
      subject: "nhiệm vụ trọng tâm quý III năm 2026",
      body: [
        "Chi bộ thôn Bãi Sậy báo cáo nhiệm vụ trọng tâm quý III như sau:",
        NEXT_QUARTER.replace("## III. NHIỆM VỤ", "## I. NHIỆM VỤ").replace(
          "báo cáo kết quả công tác quý II và nhiệm vụ",
          "báo cáo nhiệm vụ",
        ),
      ].join("\n"),
    },
    [found("results/missing"), found("shortcomings/missing")],
  ),

  "report-as-a-letter": wrongCase(
    "Addressed as a letter is, with the first recipient of a letter.",
    {
      ...schoolYear,
      addressees: ["[[italic|Kính gửi:]] Đảng uỷ phường Bến Vân"],
      recipients: ["- Như trên;", ...schoolYear.recipients.slice(1)],
    },
    [found("addressees/form", "Kính gửi"), found("recipients/like-above", "Như trên")],
    { layout: { header: "tabs" } },
  ),

  "report-small-letters": wrongCase(
    "The type in small letters, a colon after the word Số; it stops before what comes next.",
    {
      ...quarter,
      type: "Báo cáo",
      subject: "kết quả công tác quý II năm 2026",
      number: "Số: 17-BC/CB",
      body: cutFrom(
        reword(quarter, [["quý II và nhiệm vụ quý III như sau", "quý II như sau"]]),
        "## III.",
      ).body,
    },
    [
      found("documentType/format", "Báo cáo"),
      found("numberSymbol/colon", "Số:"),
      found("nextSteps/missing"),
    ],
  ),

  "report-committee-cell-sign": wrongCase(
    "A Party committee's report that carries the sign of a cell and is signed with a dot.",
    { ...committee, number: "Số 52-BC/CB", authority: "TM. BAN THƯỜNG VỤ" },
    [
      found("numberSymbol/body-sign", "52-BC/CB"),
      found("signingAuthority/form", "TM. BAN THƯỜNG VỤ"),
    ],
  ),
};
