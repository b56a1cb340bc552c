import { strToU8, zipSync } from "fflate";
import { mm, mmToTwips } from "../ooxml/units";
import { PAGE, TEXT_WIDTH_MM } from "../standards/page";
import { SEVERITIES } from "../check/report";
import {
  composePrintedReport,
  type CheckedDocument,
  type DocumentPart,
  type PrintedReport,
  type PrintedReportOptions,
} from "./compose";
import {
  documentXml,
  NUMBER_HEADER,
  SETTINGS,
  pageStart,
  paragraph,
  stylesXml,
  table,
  type Piece,
} from "./report-xml";
import type { ReportWords } from "./words";

/**
 * A check report as the bytes of a .docx: for each document the verdict, the state of its parts and the findings with their clauses;
 * for several documents with a table of them all in front. The same reports and day give the same bytes.
 */
export function buildCheckReport(
  documents: readonly CheckedDocument[],
  options: PrintedReportOptions,
): Uint8Array {
  const report = composePrintedReport(documents, options);
  const language = report.language === "vi" ? "vi-VN" : "en-GB";
  const members = Object.entries({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(bodyOf(report), SECTION),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["header", "header1.xml"],
      ["settings", "settings.xml"],
    ]),
    "word/styles.xml": stylesXml(language),
    "word/settings.xml": SETTINGS,
    "word/header1.xml": NUMBER_HEADER,
  }).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(members), { mtime: "1980-01-01T00:00:00" });
}

function bodyOf(report: PrintedReport): string {
  const { words, summary, documents } = report;
  const isMany = summary.length > 0;
  return [
    paragraph("PhieuTieuDe", words.title),
    paragraph("PhieuTrichYeu", words.subject),
    paragraph("PhieuGachNoi", "-----"),
    ...(isMany ? [fact(words.documents, String(report.count))] : []),
    fact(words.standard, words.standardName),
    fact(words.day, report.day),
    ...(isMany ? [paragraph("PhieuMuc", words.summary), summaryTable(report)] : []),
    ...documents.map((one) => documentBody(one, words, isMany)),
    paragraph("PhieuGhiChu", words.note),
    paragraph("PhieuKy", words.checkedBy),
  ].join("");
}

const fact = (name: string, ...values: readonly (string | Piece)[]) =>
  paragraph("PhieuDong", { text: `${name}: `, bold: true }, ...values);

function documentBody(one: DocumentPart, words: ReportWords, ownPage: boolean): string {
  const kind = one.kind === "" ? [] : [fact(words.kind, one.kind)];
  const figures = one.figures === "" ? [] : [`; ${one.figures}.`];
  const verdict = fact(words.verdict, { text: one.verdict, bold: true }, ...figures);
  const head = ownPage
    ? [pageStart("PhieuMuc", one.name), ...kind, verdict]
    : [fact(words.document, one.name), ...kind, verdict];
  if (one.trouble !== "") return [...head, paragraph("PhieuDong", one.trouble)].join("");
  return [
    ...head,
    ...(one.caution === "" ? [] : [fact(words.caution, one.caution)]),
    paragraph("PhieuMuc", words.parts),
    partsTable(one, words),
    paragraph("PhieuMuc", words.findings),
    one.findings.length === 0 ? paragraph("PhieuDong", words.nothing) : findingsTable(one, words),
  ].join("");
}

const twips = (length: number) => mmToTwips(mm(length));
const TEXT_WIDTH = TEXT_WIDTH_MM;
const head = (text: string) => paragraph("PhieuDauBang", text);
const cell = (...pieces: readonly (string | Piece)[]) => paragraph("PhieuO", ...pieces);
const middle = (piece: string | Piece) => paragraph("PhieuOGiua", piece);

/** The parts in two halves side by side, so that the report stays on one page. */
function partsTable({ parts }: DocumentPart, { columns, parts: about }: ReportWords): string {
  const widths = [10, 51.5, 21, 10, 51.5, 21].map(twips);
  const half = Math.ceil(parts.length / 2);
  const cellsOf = (index: number) => {
    const part = parts[index];
    if (!part) return [cell(""), cell(""), cell("")];
    const state = { text: part.state, bold: part.status !== "ok" };
    return [middle(String(index + 1)), cell(part.name), middle(state)];
  };
  const heads = [columns.number, columns.part, columns.state].map(head);
  const rows = Array.from({ length: half }, (_, row) => [...cellsOf(row), ...cellsOf(row + half)]);
  return table(widths, [[...heads, ...heads], ...rows], about);
}

function findingsTable({ findings }: DocumentPart, words: ReportWords): string {
  const { columns } = words;
  const widths = [10, 20, TEXT_WIDTH - 65, 35].map(twips);
  const heads = [columns.number, columns.level, columns.what, columns.clause].map(head);
  const rows = findings.map(({ number, level, what, quote, clause, severity }) => [
    middle(number),
    middle({ text: level, bold: severity === "error" }),
    cell(what, ...(quote === "" ? [] : [{ text: ` “${quote}”`, italic: true }])),
    cell(clause),
  ]);
  return table(widths, [heads, ...rows], words.findings);
}

function summaryTable({ summary, words }: PrintedReport): string {
  const { columns, severities } = words;
  const counts = SEVERITIES.map(() => 16);
  const widths = [10, TEXT_WIDTH - 150, 28, 30, 18, ...counts].map(twips);
  const heads = [columns.number, columns.file, columns.kind, columns.verdict, columns.part]
    .concat(SEVERITIES.map((severity) => severities[severity]))
    .map(head);
  const rows = summary.map((row, index) => [
    middle(String(index + 1)),
    cell(row.name),
    cell(row.kind),
    cell(row.verdict),
    middle(row.parts),
    ...SEVERITIES.map((severity) => middle(row.parts === "" ? "" : String(row.counts[severity]))),
  ]);
  return table(widths, [heads, ...rows], words.summary);
}

const { size, margins, number } = PAGE;
const SECTION = [
  `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>`,
  `<w:pgSz w:w="${String(twips(size.width))}" w:h="${String(twips(size.height))}"/>`,
  `<w:pgMar w:top="${String(twips(margins.top))}" w:right="${String(twips(margins.right))}" w:bottom="${String(twips(margins.bottom))}" w:left="${String(twips(margins.left))}"`,
  ` w:header="${String(twips(number.fromTop))}" w:footer="${String(twips(number.fromTop))}" w:gutter="0"/><w:titlePg/></w:sectPr>`,
].join("");

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CONTENT_TYPES = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>`,
  `<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/>`,
  `<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/></Types>`,
].join("");

function relationships(rows: readonly (readonly [type: string, target: string])[]): string {
  const written = rows.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}
