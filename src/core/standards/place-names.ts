import { lookUpForm, runningName, upperCase } from "./names";

/** Persons whose names many communes and wards carry; in capitals, HD05's tone style. */
const PERSONS = [
  "AN DƯƠNG VƯƠNG",
  "BÙI THỊ XUÂN",
  "CHU VĂN AN",
  "ĐINH TIÊN HOÀNG",
  "HAI BÀ TRƯNG",
  "HOÀNG DIỆU",
  "HOÀNG VĂN THỤ",
  "HÙNG VƯƠNG",
  "LÊ CHÂN",
  "LÊ ĐẠI HÀNH",
  "LÊ HỒNG PHONG",
  "LÊ LỢI",
  "LÊ QUÝ ĐÔN",
  "LÊ THANH NGHỊ",
  "LÊ VĂN DUYỆT",
  "LƯƠNG VĂN TRI",
  "LÝ THƯỜNG KIỆT",
  "LÝ VĂN LÂM",
  "MẠC ĐĨNH CHI",
  "NAM CAO",
  "NGÔ QUYỀN",
  "NGUYỄN BỈNH KHIÊM",
  "NGUYỄN DU",
  "NGUYỄN ĐẠI NĂNG",
  "NGUYỄN HUỆ",
  "NGUYỄN LƯƠNG BẰNG",
  "NGUYỄN TRÃI",
  "NGUYỄN TRI PHƯƠNG",
  "NGUYỄN TRUNG TRỰC",
  "NGUYỄN UÝ",
  "NGUYỄN VĂN LINH",
  "PHẠM NGŨ LÃO",
  "PHẠM SƯ MẠNH",
  "PHAN ĐÌNH PHÙNG",
  "QUANG TRUNG",
  "TRẦN HƯNG ĐẠO",
  "TRẦN LÃM",
  "TRẦN LIỄU",
  "TRẦN NHÂN TÔNG",
  "TRẦN PHÚ",
  "TRƯƠNG HÁN SIÊU",
  "YẾT KIÊU",
] as const;

/** The provinces and cities directly under the central authorities, since 01/7/2025. */
export const PROVINCES = [
  "AN GIANG",
  "BẮC NINH",
  "CÀ MAU",
  "CAO BẰNG",
  "CẦN THƠ",
  "ĐÀ NẴNG",
  "ĐẮK LẮK",
  "ĐIỆN BIÊN",
  "ĐỒNG NAI",
  "ĐỒNG THÁP",
  "GIA LAI",
  "HÀ NỘI",
  "HÀ TĨNH",
  "HẢI PHÒNG",
  "HỒ CHÍ MINH",
  "HUẾ",
  "HƯNG YÊN",
  "KHÁNH HOÀ",
  "LAI CHÂU",
  "LÂM ĐỒNG",
  "LẠNG SƠN",
  "LÀO CAI",
  "NGHỆ AN",
  "NINH BÌNH",
  "PHÚ THỌ",
  "QUẢNG NGÃI",
  "QUẢNG NINH",
  "QUẢNG TRỊ",
  "SƠN LA",
  "TÂY NINH",
  "THÁI NGUYÊN",
  "THANH HOÁ",
  "TUYÊN QUANG",
  "VĨNH LONG",
] as const;

const NEEDING_LEVEL = new Set([...PERSONS, ...PROVINCES].map(lookUpForm));
const ORGANISATION = /^ĐẢNG BỘ ((?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ) )(.+)$/u;

/**
 * The place that a cell below that organisation dates its documents from; blank when the organisation is none of a place. The unit's
 * level goes with it where the name is a person's, one syllable or a number, or a province's (HD05, Phần II, I.4.1.1c).
 */
export function placeOfOrganisation(superiorBody: string): string {
  const [, level = "", name = ""] = ORGANISATION.exec(lookUpForm(superiorBody)) ?? [];
  if (name === "") return "";
  const needsLevel = !name.includes(" ") || NEEDING_LEVEL.has(name);
  // Look-up form and running name have the same length as the name itself.
  const place = runningName(superiorBody).slice(needsLevel ? -(level + name).length : -name.length);
  return upperCase(place.slice(0, 1)) + place.slice(1);
}
