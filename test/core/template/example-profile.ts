import { parseProfile, type Profile } from "../../../src/core/template/profile/profile";

/** The model programme's example of a profile, as JSON data. */
export const EXAMPLE_FIELDS = {
  superiorBody: "ĐẢNG BỘ XÃ TAM HƯNG",
  cellName: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  unitKind: "kindergarten",
  place: "Tam Hưng",
  term: "2025 - 2030",
  congressOrdinal: 9,
  number: 1,
  date: "2026-10-05",
  signerPosition: "BÍ THƯ",
  signerName: "Nguyễn Thị Hoa",
  recipients: ["Đảng uỷ xã Tam Hưng", "các đồng chí đảng viên", "Lưu Chi bộ"],
};

/** Every optional part at once. */
export const ALL_OPTIONS = {
  draftNumber: 2,
  circulation: "Lưu hành nội bộ",
  urgency: "HOẢ TỐC",
  appendices: ["Danh sách chi uỷ viên và phân công phụ trách"],
  taskTable: true,
  mirrorMargins: true,
};

/** The example as a profile, with some fields replaced. Throws when they are refused. */
export function exampleProfile(fields: Record<string, unknown> = {}): Profile {
  const parsed = parseProfile({ ...EXAMPLE_FIELDS, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}
