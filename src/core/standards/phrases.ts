import type { ClauseId } from "./clauses";

/** Wordings that the standard fixes, letter by letter. */
export const PHRASES = {
  /** I.1 */
  partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM",
  /** I.2.2: alone on the line under the issuing body. */
  asterisk: "*",
  /** I.5.2.1: alone on the line under the subject. */
  hyphens: "-----",
  /** I.3.2.2: without a colon. */
  numberWord: "Số",
  /** I.7.1.4b-iv */
  signingAuthority: "T/M CHI BỘ",
  /** I.9.2.5 */
  recipientsLabel: "Nơi nhận:",
  /** I.9.2.5: the last line of the recipients, without its hyphen and full stop. */
  filing: "Lưu Chi bộ",
  /** I.9.2.3, I.9.2.4: the first line of a letter's or a submission's recipients, without its hyphen and semicolon. */
  likeAbove: "Như trên",
  /** I.7.1.4e: minutes are signed by who wrote them and who chaired. */
  recorder: "NGƯỜI GHI BIÊN BẢN",
  chair: "CHỦ TRÌ HỘI NGHỊ",
} as const;

/** What a blank shows in its brackets where template and suggestions leave one for the same thing. */
export const BLANKS = {
  /** I.4.1.1 */
  place: "địa danh",
  /** I.6.1.4: what a citation names. */
  numberAndSign: "số, ký hiệu",
  sign: "ký hiệu",
  day: "ngày/tháng/năm",
  body: "cơ quan ban hành",
  subject: "trích yếu",
} as const;

/** Wordings of optional parts. */
export const OPTIONAL_PHRASES = {
  /** II.4.2: before the number of the draft. */
  draft: "Dự thảo lần",
  /** II.1: followed by an Arabic number where there are two or more. */
  appendix: "Phụ lục",
  /** II.1: begins the line that ties an appendix to its document. */
  attachedTo: "Kèm theo",
} as const;

/** How urgent a document is (II.3). */
export const URGENCIES = ["KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Usual marks of how far a document may circulate (II.4.1); others are allowed. */
export const CIRCULATIONS: readonly string[] = [
  "TÀI LIỆU HỘI NGHỊ",
  "LƯU HÀNH NỘI BỘ",
  "XEM XONG TRẢ LẠI",
];

/** Who signs for a cell (I.7.1.4b-iv). */
export const SIGNER_POSITIONS = ["BÍ THƯ", "PHÓ BÍ THƯ"] as const;
export type SignerPosition = (typeof SIGNER_POSITIONS)[number];

/** How the two header names of a cell's document begin (I.2.1.2đ). */
export const BODY_NAME_STARTS = {
  superiorBody: "ĐẢNG BỘ",
  issuingBody: "CHI BỘ",
} as const;

/** What stands at the top of a state document; in a Party document it shows the wrong layout (Nghị định 30/2020/NĐ-CP). */
export const STATE_LAYOUT = {
  countryName: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  clause: "ND30",
} as const satisfies { clause: ClauseId } & Record<string, string>;

/** Remarks about the seal; none belongs in the document of a cell without a seal (I.8.1.2). Lower case, HD05's tone style. */
export const SEAL_NOTES: readonly string[] = [
  "ký và đóng dấu",
  "ký tên và đóng dấu",
  "ký, đóng dấu",
  "ký tên, đóng dấu",
  "ký, ghi rõ họ tên và đóng dấu",
  "ký, ghi rõ họ tên, đóng dấu",
  "đã ký và đóng dấu",
  "đóng dấu",
];

/** Academic, teaching, health and military titles that never stand before a signer's name (I.7.1.3). Lower case, without full stops. */
export const PERSONAL_TITLES: readonly string[] = [
  "gs",
  "pgs",
  "gs ts",
  "pgs ts",
  "ts",
  "tskh",
  "ths",
  "th s",
  "cn",
  "ks",
  "kts",
  "bs",
  "bscki",
  "bsckii",
  "bs cki",
  "bs ckii",
  "ds",
  "ls",
  "cki",
  "ckii",
  "ncs",
  "nsnd",
  "nsưt",
  "ngnd",
  "ngưt",
  "ttnd",
  "ttưt",
  "giáo sư",
  "phó giáo sư",
  "tiến sĩ",
  "tiến sỹ",
  "thạc sĩ",
  "thạc sỹ",
  "cử nhân",
  "kỹ sư",
  "kiến trúc sư",
  "bác sĩ",
  "bác sỹ",
  "dược sĩ",
  "luật sư",
  "nhà giáo ưu tú",
  "nhà giáo nhân dân",
  "thầy thuốc ưu tú",
  "thầy thuốc nhân dân",
  "thiếu uý",
  "trung uý",
  "thượng uý",
  "đại uý",
  "thiếu tá",
  "trung tá",
  "thượng tá",
  "đại tá",
  "thiếu tướng",
  "trung tướng",
  "thượng tướng",
  "đại tướng",
];
