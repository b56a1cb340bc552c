import { escapeXml } from "../ooxml/escape";
/** Elements of a check report in WordprocessingML. Lengths in twips, sizes in half-points. */

const FONT = "Times New Roman";
const FONTS = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;

interface StyleRow {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "center" | "both" | "left";
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** From the left margin. */
  readonly indent?: number;
}

/** The report's own styles, so that it looks the same wherever it is opened. */
const STYLES = {
  PhieuTieuDe: { name: "Phiếu - Tiêu đề", size: 32, bold: true, align: "center" },
  PhieuTrichYeu: { name: "Phiếu - Trích yếu", size: 28, bold: true, align: "center" },
  PhieuGachNoi: { name: "Phiếu - Gạch nối", size: 28, align: "center", after: 120 },
  PhieuDong: { name: "Phiếu - Dòng thông tin", size: 26, align: "both", after: 60 },
  PhieuMuc: {
    name: "Phiếu - Tên mục",
    size: 26,
    bold: true,
    align: "left",
    before: 160,
    after: 80,
    keepNext: true,
  },
  PhieuO: { name: "Phiếu - Ô bảng", size: 22, align: "left", before: 20, after: 20 },
  PhieuOGiua: { name: "Phiếu - Ô bảng giữa", size: 22, align: "center", before: 20, after: 20 },
  PhieuDauBang: {
    name: "Phiếu - Đầu bảng",
    size: 22,
    bold: true,
    align: "center",
    before: 20,
    after: 20,
    keepNext: true,
  },
  PhieuKy: {
    name: "Phiếu - Người ký",
    size: 26,
    bold: true,
    align: "center",
    before: 240,
    indent: 4680,
  },
  PhieuGhiChu: { name: "Phiếu - Ghi chú", size: 20, italic: true, align: "both", before: 120 },
  PhieuSoTrang: { name: "Phiếu - Số trang", size: 28, align: "center" },
} as const satisfies Record<string, StyleRow>;

export type ReportStyle = keyof typeof STYLES;

export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export function paragraph(style: ReportStyle, ...pieces: readonly (string | Piece)[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${pieces.map(run).join("")}</w:p>`;
}

/** A paragraph that begins a page. */
export function pageStart(style: ReportStyle, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:pageBreakBefore/></w:pPr>${run(text)}</w:p>`;
}

function run(piece: string | Piece): string {
  const {
    text,
    bold = false,
    italic = false,
  } = typeof piece === "string" ? { text: piece } : piece;
  const look = `${bold ? "<w:b/><w:bCs/>" : ""}${italic ? "<w:i/><w:iCs/>" : ""}`;
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} ${LINE}/>`)
  .join("");

/** A ruled table; its first row is repeated on every page. Cells hold paragraphs. */
export function table(
  columns: readonly number[],
  rows: readonly (readonly string[])[],
  description: string,
): string {
  const width = columns.reduce((sum, column) => sum + column, 0);
  const grid = columns.map((column) => `<w:gridCol w:w="${String(column)}"/>`).join("");
  const text = escapeXml(description);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${String(width)}" w:type="dxa"/>`,
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>`,
    `<w:tblCaption w:val="${text}"/><w:tblDescription w:val="${text}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    ...rows.map((cells, index) => tableRow(columns, cells, index === 0)),
    "</w:tbl>",
  ].join("");
}

function tableRow(columns: readonly number[], cells: readonly string[], isHead: boolean): string {
  const written = cells.map(
    (cell, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${String(columns[index] ?? 0)}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${written.join("")}</w:tr>`;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles part. */
export function stylesXml(language: string): string {
  const rows = Object.entries<StyleRow>(STYLES).map(([id, row]) => style(id, row));
  return [
    `${HEADER}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="26"/><w:szCs w:val="26"/>`,
    `<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`,
    ...rows,
    "</w:styles>",
  ].join("");
}

function style(id: string, row: StyleRow): string {
  const { name, size, bold = false, italic = false, align = "left" } = row;
  const { before = 0, after = 0, keepNext = false, indent = 0 } = row;
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>`,
    keepNext ? "<w:keepNext/>" : "",
    `<w:spacing w:before="${String(before)}" w:after="${String(after)}"/><w:ind w:left="${String(indent)}"/><w:jc w:val="${align}"/></w:pPr><w:rPr>${FONTS}`,
    bold ? "<w:b/><w:bCs/>" : "",
    italic ? "<w:i/><w:iCs/>" : "",
    `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/></w:rPr></w:style>`,
  ].join("");
}

/** What keeps Word from opening the report in an older mode. */
export const SETTINGS = `${HEADER}<w:settings xmlns:w="${W}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** The header of every page but the first: its number. */
export const NUMBER_HEADER = `${HEADER}<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="PhieuSoTrang"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`;

/** The main part, given its body's XML and the section's properties. */
export function documentXml(body: string, section: string): string {
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `${HEADER}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${section}</w:body></w:document>`;
}
