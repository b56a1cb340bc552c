import { UNIT_KINDS, type UnitKind } from "../../../src/core/kinds/programme/outline";
import { nameOf, PROGRAMME_PLACES } from "./all-sentences";

/** Words of one kind of unit's work that none of the others has to do with. */
const ALONE: Readonly<Record<UnitKind, RegExp>> = {
  kindergarten: /mầm non|mẫu giáo|cha mẹ trẻ|nuôi dạy|đồ chơi|bếp ăn|khẩu phần|thực đơn|năm tuổi/u,
  school: /học sinh|dạy học(?! tối thiểu)|bộ môn|dạy và học|phụ đạo|giáo viên chủ nhiệm|cấp học/u,
  village:
    /trưởng thôn|hộ nghèo|khu dân cư|nhà văn hoá|nông thôn mới|chi hội|công tác Mặt trận|họp dân|các hộ|số hộ|nhập ngũ/u,
  office: /công chức|thủ trưởng cơ quan|công vụ|hồ sơ công việc|văn phòng phẩm/u,
  enterprise:
    /ban giám đốc|công nhân|phân xưởng|tổ sản xuất|sản xuất, kinh doanh|khách hàng|doanh thu|đơn hàng|thoả ước|công đoàn/u,
  health: /người bệnh|chữa bệnh|y đức|điều dưỡng|bệnh án|tiêm chủng|sự cố y khoa|chất thải y tế/u,
};

/** What its own work is about; others may say some of these words, too. */
const ABOUT: Readonly<Record<UnitKind, RegExp>> = {
  kindergarten:
    /trẻ|trường|lớp|giáo viên|bếp ăn|chuyên môn|hiệu trưởng|dự giờ|sân chơi|phòng học|hạng mục|tài trợ/u,
  school: /học|trường|giáo viên|dạy|lớp|thư viện|bộ môn|hiệu trưởng|tổ trưởng|hạng mục|tài trợ/u,
  village:
    /hộ|Nhân dân|người dân|dân cư|thôn|đường|nhà văn hoá|công trình|vệ sinh|ngũ|trật tự|trẻ em|hoà giải|thu nhập|mô hình|cộng đồng|nhà cửa/u,
  office:
    /cơ quan|hồ sơ|văn bản|thủ t(?:ục|rưởng)|nhiệm vụ|công (?:chức|vụ|dân)|phòng|quy trình|kinh phí|thông tin|kỹ năng số|trụ sở|dịch vụ công|tham nhũng|tiết kiệm|người dân, tổ chức|báo cáo/u,
  enterprise:
    /sản|doanh|lao động|khách hàng|đơn hàng|hàng lỗi|vật tư|chất lượng|sáng kiến|giám đốc|máy|xưởng|phòng cháy|nhà ăn|đầu tư|thuế|kho|tổ|an toàn|nước thải|ngân sách|đơn vị sản phẩm/u,
  health:
    /bệnh|y tế|thuốc|y khoa|khám|sức khoẻ|tiêm|dịch|thiết bị|điều dưỡng|khoa|giường|nhiễm|chất thải|dự toán|mua sắm|dược/u,
};

describe.each(UNIT_KINDS)("the sentences for a %s", (unit) => {
  const own = PROGRAMME_PLACES.filter((place) => place.unit === unit);

  it("never speak of another kind of unit's work", () => {
    const strange = UNIT_KINDS.filter((other) => other !== unit).flatMap((other) =>
      own.flatMap((place) =>
        place.texts
          .filter((text) => ALONE[other].test(text))
          .map((text) => `${nameOf(place)} speaks of ${other}: ${text}`),
      ),
    );
    expect(strange).toEqual([]);
  });

  it("speak of the unit's own work where the programme does", () => {
    const places = own.filter(({ place }) => /^(?:quality|facilities)\./u.test(place));
    const general = places.flatMap(({ texts }) => texts.filter((text) => !ABOUT[unit].test(text)));
    expect(places).toHaveLength(6);
    expect(general).toEqual([]);
  });
});
