import fc from "fast-check";
import { parseProfile } from "../../../src/core/template/profile/profile";
import { suggestions } from "../../../src/core/template/profile/suggestions";
import { exampleProfile } from "./example-profile";
import { anyProfile } from "./profile-arbitrary";

const suggested = (fields: Record<string, unknown>) => suggestions(exampleProfile(fields));

test("the organisation above gives committee, place, recipients and what the closing says of it", () => {
  expect(suggested({ superiorBody: "ĐẢNG BỘ PHƯỜNG NGÔ QUYỀN" })).toMatchObject({
    committee: "Đảng uỷ phường Ngô Quyền",
    place: "Phường Ngô Quyền",
    recipients: ["Đảng uỷ phường Ngô Quyền", "Các đồng chí đảng viên", "Lưu Chi bộ"],
    closing: expect.stringContaining("báo cáo Đảng uỷ phường Ngô Quyền") as string,
  });
  expect(suggested({ superiorBody: "" })).toMatchObject({
    committee: "",
    place: "",
    recipients: [],
  });
});

test.each([
  ["ĐẢNG BỘ XÃ TAM HƯNG", "Tam Hưng"],
  ["Đảng bộ xã Bình Minh", "Bình Minh"],
  ["ĐẢNG BỘ PHƯỜNG HAI BÀ TRƯNG", "Phường Hai Bà Trưng"],
  ["ĐẢNG BỘ PHƯỜNG 5", "Phường 5"],
  ["ĐẢNG BỘ XÃ TỀ", "Xã Tề"],
  ["ĐẢNG BỘ PHƯỜNG NGUYỄN ÚY", "Phường Nguyễn Úy"],
  ["ĐẢNG BỘ THÀNH PHỐ HUẾ", "Thành phố Huế"],
  ["ĐẢNG BỘ ĐẶC KHU CÁT HẢI", "Cát Hải"],
  ["ĐẢNG BỘ CÔNG TY CỔ PHẦN MAY SÔNG HỒNG", ""],
])("documents below %s are dated from “%s”", (superiorBody, place) => {
  expect(suggested({ superiorBody }).place).toBe(place);
});

test.each([
  ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", "kindergarten"],
  ["Chi bộ Trường Tiểu học Kim Đồng", "school"],
  ["CHI BỘ TRƯỜNG THPT CHU VĂN AN", "school"],
  ["CHI BỘ THÔN ĐÔNG", "village"],
  ["CHI BỘ TỔ DÂN PHỐ SỐ 5", "village"],
  ["CHI BỘ TRẠM Y TẾ XÃ TAM HƯNG", "health"],
  ["CHI BỘ CÔNG TY CỔ PHẦN CHÈ", "enterprise"],
  ["CHI BỘ UBND XÃ", "office"],
  ["CHI BỘ CƠ QUAN ĐẢNG", "office"],
  ["CHI BỘ SAO MAI", null],
])("%s is the cell of a unit of the kind %s", (cellName, kind) => {
  expect(suggested({ cellName }).unitKind).toBe(kind);
});

test.each([
  ["2025-06-30", ""],
  ["2025-07-01", "2025 - 2030"],
  ["2026-10-05", "2025 - 2030"],
  ["2030-06-30", "2025 - 2030"],
  ["2030-07-01", "2030 - 2035"],
  ["", ""],
])("a document of %s belongs to the term %s", (date, term) => {
  expect(suggested({ date, term: "" }).term).toBe(term);
});

test("the sentence that leads in names cell and term, and needs both", () => {
  expect(suggested({}).leadIn).toBe(
    "Chi bộ Trường Mầm non Mỹ Hưng xây dựng Chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 với các nội dung sau:",
  );
  expect(suggested({ cellName: "" }).leadIn).toBe("");
});

test("every suggestion can be taken into the profile as it stands", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const { place, recipients, leadIn, closing, unitKind } = suggestions(profile);
      const taken = { ...profile, place, recipients, leadIn, closing, unitKind };
      expect(parseProfile(taken)).toMatchObject({
        ok: true,
        profile: { place, recipients, leadIn, closing },
      });
    }),
  );
});
