import type { ClauseId } from "./clauses";
import type { IsoDate } from "./sources";

/** From this day the merged provinces, and all units between province and commune, are no more. */
export const UNITS_ENDED: IsoDate = "2025-07-01";
/** From this day on a document that names a former body as a present one is told of it. */
export const BODIES_ENDED: IsoDate = "2026-01-01";

export const PROVINCES_CLAUSE: ClauseId = "NQ202";
export const LEVELS_CLAUSE: ClauseId = "NQ203";

export interface FormerProvince {
  /** In HD05's tone style. */
  readonly name: string;
  /** The province or city that it belongs to since {@link UNITS_ENDED}. */
  readonly now: string;
  /** Other spellings, as patterns over small letters. */
  readonly spelling?: string;
}

/** The provinces that Nghị quyết 202/2025/QH15 merged into others; the 34 that stand are not here. */
export const FORMER_PROVINCES: readonly FormerProvince[] = [
  { name: "Hà Giang", now: "Tuyên Quang" },
  { name: "Yên Bái", now: "Lào Cai" },
  { name: "Bắc Kạn", now: "Thái Nguyên", spelling: "bắc [kc]ạn" },
  { name: "Vĩnh Phúc", now: "Phú Thọ" },
  { name: "Hoà Bình", now: "Phú Thọ" },
  { name: "Bắc Giang", now: "Bắc Ninh" },
  { name: "Thái Bình", now: "Hưng Yên" },
  { name: "Hải Dương", now: "Hải Phòng" },
  { name: "Hà Nam", now: "Ninh Bình" },
  { name: "Nam Định", now: "Ninh Bình" },
  { name: "Quảng Bình", now: "Quảng Trị" },
  { name: "Quảng Nam", now: "Đà Nẵng" },
  { name: "Kon Tum", now: "Quảng Ngãi", spelling: "kon ?tum" },
  { name: "Bình Định", now: "Gia Lai" },
  { name: "Ninh Thuận", now: "Khánh Hoà" },
  { name: "Đắk Nông", now: "Lâm Đồng", spelling: "đ[ăắ][kc] nông" },
  { name: "Bình Thuận", now: "Lâm Đồng" },
  { name: "Phú Yên", now: "Đắk Lắk" },
  { name: "Bình Dương", now: "Hồ Chí Minh" },
  { name: "Bà Rịa - Vũng Tàu", now: "Hồ Chí Minh", spelling: "bà rịa ?- ?vũng tàu" },
  { name: "Bình Phước", now: "Đồng Nai" },
  { name: "Long An", now: "Tây Ninh" },
  { name: "Sóc Trăng", now: "Cần Thơ" },
  { name: "Hậu Giang", now: "Cần Thơ" },
  { name: "Bến Tre", now: "Vĩnh Long" },
  { name: "Trà Vinh", now: "Vĩnh Long" },
  { name: "Tiền Giang", now: "Đồng Tháp" },
  { name: "Bạc Liêu", now: "Cà Mau" },
  { name: "Kiên Giang", now: "An Giang" },
];

/** The cities directly under the central authorities: what joined one of them is no longer in a `tỉnh`. */
export const CENTRAL_CITIES: readonly string[] = [
  "Hà Nội",
  "Huế",
  "Hải Phòng",
  "Đà Nẵng",
  "Hồ Chí Minh",
  "Cần Thơ",
];

/** Cities that were below a province, or below another city, until {@link UNITS_ENDED}; small letters, HD05's tone style. */
export const FORMER_CITIES: readonly string[] = (
  "bà rịa|bạc liêu|bảo lộc|bắc giang|bắc kạn|bắc ninh|bến cát|bến tre|biên hoà|buôn ma thuột|cà mau|cam ranh|cao bằng|cao lãnh|" +
  "cẩm phả|châu đốc|chí linh|dĩ an|đà lạt|điện biên phủ|đông hà|đông triều|đồng hới|đồng xoài|gia nghĩa|gò công|hà giang|hà tiên|" +
  "hà tĩnh|hạ long|hải dương|hoa lư|hoà bình|hội an|hồng ngự|hưng yên|kon tum|lai châu|lạng sơn|lào cai|long khánh|long xuyên|" +
  "móng cái|mỹ tho|nam định|ngã bảy|nha trang|ninh bình|phan rang - tháp chàm|phan thiết|phổ yên|phú mỹ|phú quốc|phủ lý|phúc yên|" +
  "pleiku|quảng ngãi|quy nhơn|rạch giá|sa đéc|sầm sơn|sóc trăng|sông công|sơn la|tam điệp|tam kỳ|tân an|tân uyên|tây ninh|" +
  "thái bình|thái nguyên|thanh hoá|thủ dầu một|thủ đức|thuận an|thuỷ nguyên|trà vinh|tuy hoà|tuyên quang|từ sơn|uông bí|vị thanh|" +
  "việt trì|vinh|vĩnh long|vĩnh yên|vũng tàu|yên bái"
).split("|");

/** What took over from the two boards of a Party committee for information and for mass work. */
export const JOINT_BOARD = "Ban Tuyên giáo và Dân vận";
/** The board that does their work in the committee of a commune. */
export const COMMUNE_BOARD = "Ban Xây dựng Đảng";
