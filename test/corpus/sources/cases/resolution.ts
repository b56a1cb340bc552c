import { attestation } from "../attestation";
import { found, rightCase, wrongCase, type Case } from "../case";
import { decomposed, mapText, oldToneMarks } from "../encodings";
import { cutFrom, readDocument, without } from "../typed-document";

const month = readDocument("resolution-month");
const thematic = readDocument("resolution-thematic");
const halfYear = readDocument("resolution-year");
const committee = readDocument("resolution-committee");
const production = readDocument("resolution-with-bases");
const congress = readDocument("resolution-congress");

export const resolutionCases: Readonly<Record<string, Case>> = {
  "resolution-month-tabs": rightCase(
    "A village cell's resolution of the month, in tab columns, its numbers automatic.",
    month,
    { layout: { header: "tabs", signature: "tabs", automaticNumbering: true } },
  ),

  "resolution-thematic": rightCase(
    "A kindergarten's resolution on one subject; QUYẾT NGHỊ stands centred between its sections.",
    thematic,
    { habits: { formatBy: "styles" } },
  ),

  "resolution-half-year-parts": rightCase(
    "An office's resolution in parts counted in words, with hyphens instead of numbers, in the older tone marks.",
    halfYear,
    { change: (model) => mapText(model, oldToneMarks), habits: { splinters: true } },
  ),

  "resolution-with-bases": rightCase(
    "A company cell's resolution with two bases; a plan stands in its subject.",
    production,
    { layout: { automaticNumbering: true }, change: (model) => mapText(model, oldToneMarks) },
  ),

  "resolution-committee": rightCase(
    "A commune's Party committee resolves: the committee's own signs, the province's Party organisation above it.",
    committee,
    { writer: "libreoffice" },
  ),

  "resolution-congress": rightCase(
    "The first congress of a merged village's cell: its name of two lines, the presidium signs, the new secretary attests below.",
    congress,
    { layout: { after: attestation("Vi Văn Thành", "Lâm Thị Yến") } },
  ),

  "resolution-spaced-type": wrongCase(
    "The letters of the type are set apart with spaces, three between its words.",
    { ...month, type: "N G H Ị   Q U Y Ế T" },
    [found("documentType/wrong-type", "N G H Ị")],
  ),

  "resolution-thematic-sign": wrongCase(
    "A resolution on one subject that says so in its number.",
    { ...thematic, number: "Số 03-NQ/CĐ-CB" },
    [found("numberSymbol/body-sign", "03-NQ/CĐ-CB")],
    { layout: { header: "tabs" } },
  ),

  "resolution-draft-in-number": wrongCase(
    "A note in brackets stands behind the number's signs.",
    { ...month, number: "Số 09-NQ/CB (DT)" },
    [found("numberSymbol/separators", "09-NQ/CB (DT)")],
  ),

  "resolution-assessment-only": wrongCase(
    "Looks back and stops there: no tasks, nobody to carry them out. Typed on a Mac.",
    {
      ...month,
      body: `${cutFrom(month, "## II.").body}\n3. Các tổ đảng đã rút kinh nghiệm trong kỳ họp tổ cuối tháng.`,
    },
    [found("tasks/missing"), found("implementation/missing"), found("text/decomposed")],
    { change: (model) => mapText(model, decomposed) },
  ),

  "resolution-frame-slips": wrongCase(
    "Signed for the committee of the cell with its name behind the office; no asterisk, no hyphens.",
    {
      ...without(halfYear, "hyphens"),
      asterisk: "",
      authority: "T/M CHI UỶ",
      position: "BÍ THƯ CHI BỘ",
    },
    [
      found("issuingBody/asterisk"),
      found("subject/hyphens"),
      found("signingAuthority/form", "T/M CHI UỶ"),
      found("signerPosition/form", "BÍ THƯ CHI BỘ"),
    ],
  ),

  "resolution-stacked": wrongCase(
    "The Party title stands stacked under the bodies, the signature under the recipients.",
    month,
    [found("partyTitle/position", "ĐẢNG CỘNG SẢN VIỆT NAM"), found("recipients/position")],
    { layout: { header: "stacked", signature: "stacked" } },
  ),

  "resolution-congress-slips": wrongCase(
    "A congress' resolution that carries the sign of the cell; the presidium signs with a dot.",
    { ...congress, number: "Số 01-NQ/CB", authority: "TM. ĐOÀN CHỦ TỊCH" },
    [
      found("numberSymbol/body-sign", "01-NQ/CB"),
      found("signingAuthority/form", "TM. ĐOÀN CHỦ TỊCH"),
    ],
    { layout: { after: attestation("Vi Văn Thành", "Lâm Thị Yến") } },
  ),
};
