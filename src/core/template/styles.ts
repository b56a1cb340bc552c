import {
  type Alignment,
  BODY_PARAGRAPH,
  LOOKS,
  OPTIONAL_LOOKS,
  type Look,
  type LookId,
  type OptionalLookId,
} from "../standards/typography";

export interface StyleRow {
  readonly id: string;
  /** What Word's list of styles shows. */
  readonly name: string;
  readonly look: LookId | OptionalLookId;
  /** Points before and after, and exact line height in points. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** Set for body paragraphs: first-line indent. */
  readonly indented?: boolean;
  /** Set where it stands otherwise than its look's text usually does. */
  readonly alignment?: Alignment;
  /** Headings of the body are bold whatever the body's look. */
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly outlineLevel?: number;
}

const GAP = BODY_PARAGRAPH.gap.usual;
const BODY = { look: "body", indented: true, after: GAP } as const;
const TABLE = { before: 3, after: 3 } as const;
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
  letterSubject: {
    id: "ChiBoTrichYeuCongVan",
    name: "Chi bộ - Trích yếu công văn",
    look: "letterSubject",
  },
  /** Whom a letter or a submission is sent to stands in the middle (I.9.2.3). */
  addressees: {
    id: "ChiBoKinhGui",
    name: "Chi bộ - Kính gửi",
    look: "addressee",
    alignment: "center",
    before: 12,
    after: 12,
  },
  hyphens: { id: "ChiBoGachNoi", name: "Chi bộ - Gạch nối", look: "numberSymbol", after: 12 },
  legalBasis: { ...BODY, id: "ChiBoCanCu", name: "Chi bộ - Căn cứ" },
  text: { ...BODY, id: "ChiBoNoiDung", name: "Chi bộ - Nội dung" },
  closing: {
    ...BODY,
    id: "ChiBoLoiKet",
    name: "Chi bộ - Lời kết",
    before: GAP,
    keepNext: true,
    keepLines: true,
  },
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
  /** A line of the text in the middle: who decides, a chapter. */
  middle: {
    id: "ChiBoDongGiua",
    name: "Chi bộ - Dòng giữa",
    look: "body",
    alignment: "center",
    bold: true,
    before: GAP,
    after: GAP,
    keepNext: true,
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
  urgency: { id: "ChiBoDoKhan", name: "Chi bộ - Độ khẩn", look: "urgency", before: 6 },
  draft: { id: "ChiBoDuThao", name: "Chi bộ - Dự thảo", look: "draft", before: 6 },
  circulation: {
    id: "ChiBoPhamViLuuHanh",
    name: "Chi bộ - Phạm vi lưu hành",
    look: "circulation",
    line: 14,
  },
  appendixLabel: {
    id: "ChiBoPhuLuc",
    name: "Chi bộ - Phụ lục",
    look: "appendixLabel",
    keepNext: true,
    outlineLevel: 0,
  },
  appendixTitle: {
    id: "ChiBoTenPhuLuc",
    name: "Chi bộ - Tên phụ lục",
    look: "appendixTitle",
    before: GAP,
    keepNext: true,
  },
  appendixTie: {
    id: "ChiBoKemTheo",
    name: "Chi bộ - Kèm theo",
    look: "appendixTie",
    keepNext: true,
  },
  tableHead: {
    ...TABLE,
    id: "ChiBoDauBang",
    name: "Chi bộ - Đầu bảng",
    look: "tableHead",
    keepNext: true,
  },
  tableText: { ...TABLE, id: "ChiBoChuBang", name: "Chi bộ - Chữ trong bảng", look: "tableText" },
  tableNumber: { ...TABLE, id: "ChiBoSoBang", name: "Chi bộ - Số trong bảng", look: "tableNumber" },
  pageNumber: { id: "ChiBoSoTrang", name: "Chi bộ - Số trang", look: "pageNumber" },
  /** The paragraph that Word needs after a table at the end: next to nothing high, so that it opens no new page. */
  end: { id: "ChiBoKetThuc", name: "Chi bộ - Kết thúc", look: "recipientsList", line: 1 },
} as const satisfies Record<string, StyleRow>;

export type StyleKey = keyof typeof STYLES;

/** The standard's look of a style's letters, and where its paragraphs stand. */
export function lookOf(key: StyleKey): Look {
  const row: StyleRow = STYLES[key];
  const look = { ...LOOKS, ...OPTIONAL_LOOKS }[row.look];
  return row.alignment ? { ...look, alignment: row.alignment } : look;
}

/** Marks a blank that is still to be filled; Word drops it when the person types. */
export const BLANK_STYLE = { id: "ChiBoChoDien", name: "Chi bộ - Chỗ điền" } as const;
