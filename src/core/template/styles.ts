import { mm, mmToTwips } from "../ooxml/units";
import {
  BODY_PARAGRAPH,
  FONT_FAMILY,
  LOOKS,
  TEXT_COLOUR,
  type Look,
  type LookId,
} from "../standards/typography";
import { escapeXml, XML_HEADER } from "./xml-text";

interface StyleRow {
  readonly id: string;
  /** What Word's list of styles shows. */
  readonly name: string;
  readonly look: LookId;
  /** Points before and after, and exact line height in points. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** Set for body paragraphs: first-line indent. */
  readonly indented?: boolean;
  /** Headings of the body are bold whatever the body's look. */
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
}

const GAP = BODY_PARAGRAPH.gap.usual;
const BODY = { look: "body", indented: true, after: GAP } as const;
/** Room for the signature between position and name. */
const SIGNATURE_SPACE = 76;

/** The paragraph styles of the template; their look is the standard's. */
export const STYLES = {
  superiorBody: {
    id: "ChiBoCoQuanCapTren",
    name: "Chi bộ - Cơ quan cấp trên",
    look: "superiorBody",
  },
  issuingBody: {
    id: "ChiBoCoQuanBanHanh",
    name: "Chi bộ - Cơ quan ban hành",
    look: "issuingBody",
  },
  asterisk: { id: "ChiBoDauSao", name: "Chi bộ - Dấu sao", look: "numberSymbol" },
  numberSymbol: { id: "ChiBoSoKyHieu", name: "Chi bộ - Số và ký hiệu", look: "numberSymbol" },
  partyTitle: { id: "ChiBoTieuDe", name: "Chi bộ - Tiêu đề", look: "partyTitle" },
  placeDate: { id: "ChiBoDiaDanhNgay", name: "Chi bộ - Địa danh và ngày tháng", look: "placeDate" },
  documentType: {
    id: "ChiBoTenLoai",
    name: "Chi bộ - Tên loại văn bản",
    look: "documentType",
    before: 24,
    line: 20,
    keepNext: true,
  },
  subject: {
    id: "ChiBoTrichYeu",
    name: "Chi bộ - Trích yếu",
    look: "subject",
    keepNext: true,
  },
  hyphens: { id: "ChiBoGachNoi", name: "Chi bộ - Gạch nối", look: "numberSymbol", after: 12 },
  legalBasis: { ...BODY, id: "ChiBoCanCu", name: "Chi bộ - Căn cứ" },
  text: { ...BODY, id: "ChiBoNoiDung", name: "Chi bộ - Nội dung" },
  closing: { ...BODY, id: "ChiBoLoiKet", name: "Chi bộ - Lời kết", before: GAP, keepNext: true },
  section: {
    ...BODY,
    id: "ChiBoMuc",
    name: "Chi bộ - Tên mục",
    bold: true,
    before: GAP,
    keepNext: true,
    outlineLevel: 0,
  },
  point: {
    ...BODY,
    id: "ChiBoKhoan",
    name: "Chi bộ - Tên khoản",
    bold: true,
    keepNext: true,
    outlineLevel: 1,
  },
  signingAuthority: {
    id: "ChiBoQuyenHanKy",
    name: "Chi bộ - Quyền hạn ký",
    look: "signingAuthority",
    before: 12,
    keepNext: true,
  },
  signerPosition: {
    id: "ChiBoChucVuKy",
    name: "Chi bộ - Chức vụ người ký",
    look: "signerPosition",
    keepNext: true,
  },
  signerName: {
    id: "ChiBoHoTenKy",
    name: "Chi bộ - Họ tên người ký",
    look: "signerName",
    before: SIGNATURE_SPACE,
  },
  recipientsLabel: {
    id: "ChiBoNoiNhan",
    name: "Chi bộ - Nơi nhận",
    look: "recipientsLabel",
    before: 12,
    keepNext: true,
  },
  recipientsList: {
    id: "ChiBoTenNoiNhan",
    name: "Chi bộ - Tên nơi nhận",
    look: "recipientsList",
    line: 16,
  },
  pageNumber: { id: "ChiBoSoTrang", name: "Chi bộ - Số trang", look: "pageNumber" },
  /** The paragraph that Word needs after a table at the end: next to nothing high, so that it opens no new page. */
  end: { id: "ChiBoKetThuc", name: "Chi bộ - Kết thúc", look: "recipientsList", line: 1 },
} as const satisfies Record<string, StyleRow>;

export type StyleKey = keyof typeof STYLES;

/** The style that every paragraph style is based on: it leaves nothing to the document it is inserted into. */
const BASE_STYLE = { id: "ChiBoChung", name: "Chi bộ - Chung" } as const;
/** Marks a blank that is still to be filled; Word drops it when the person types. */
export const BLANK_STYLE = { id: "ChiBoChoDien", name: "Chi bộ - Chỗ điền" } as const;
const BLANK_SHADE = "FFF2CC";

const DEFAULT_LINE = BODY_PARAGRAPH.lineSpacing.usual;
const FIRST_LINE = mmToTwips(mm(BODY_PARAGRAPH.firstLineIndent.mm));
const TWIPS_PER_POINT = 20;

const ALIGNMENT = { left: "left", center: "center", right: "right", justify: "both" } as const;
const FONTS = `<w:rFonts w:ascii="${FONT_FAMILY}" w:hAnsi="${FONT_FAMILY}" w:eastAsia="${FONT_FAMILY}" w:cs="${FONT_FAMILY}"/>`;
const LANGUAGE = `<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>`;

function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function letters(look: Look, bold: boolean): string {
  const size = look.size.usual * 2;
  return [
    "<w:rPr>",
    FONTS,
    onOff("b", bold),
    onOff("bCs", bold),
    onOff("i", look.italic),
    onOff("iCs", look.italic),
    `<w:color w:val="${TEXT_COLOUR}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:u w:val="${look.underline ? "single" : "none"}"/>`,
    "</w:rPr>",
  ].join("");
}

function paragraphStyle(row: StyleRow): string {
  const look: Look = LOOKS[row.look];
  const spacing = [
    `w:before="${(row.before ?? 0) * TWIPS_PER_POINT}"`,
    `w:after="${(row.after ?? 0) * TWIPS_PER_POINT}"`,
    `w:line="${(row.line ?? DEFAULT_LINE) * TWIPS_PER_POINT}"`,
    `w:lineRule="exact"`,
  ].join(" ");
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${row.id}">`,
    `<w:name w:val="${escapeXml(row.name)}"/><w:basedOn w:val="${BASE_STYLE.id}"/>`,
    `<w:uiPriority w:val="1"/><w:qFormat/><w:pPr>`,
    row.keepNext ? "<w:keepNext/>" : "",
    `<w:spacing ${spacing}/>`,
    `<w:ind w:left="0" w:right="0" w:firstLine="${row.indented ? FIRST_LINE : 0}"/>`,
    `<w:jc w:val="${ALIGNMENT[look.alignment]}"/>`,
    row.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${row.outlineLevel}"/>`,
    `</w:pPr>${letters(look, row.bold ?? look.bold)}</w:style>`,
  ].join("");
}

/** The styles part: Word's defaults, the base style, one style for each part, and the blank's. */
export function stylesXml(): string {
  const size = LOOKS.body.size.usual * 2;
  return [
    XML_HEADER,
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>`,
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE_STYLE.id}"><w:name w:val="${BASE_STYLE.name}"/><w:uiPriority w:val="1"/><w:pPr><w:widowControl/></w:pPr><w:rPr>${FONTS}<w:color w:val="${TEXT_COLOUR}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${LANGUAGE}</w:rPr></w:style>`,
    ...Object.values<StyleRow>(STYLES).map(paragraphStyle),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${BLANK_STYLE.id}"><w:name w:val="${BLANK_STYLE.name}"/><w:uiPriority w:val="1"/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="${BLANK_SHADE}"/></w:rPr></w:style>`,
    `</w:styles>`,
  ].join("");
}
