import type { SectionId } from "./plans";
import type { WeightedPhrases } from "../keyword";
import type { UnitKind } from "./outline";

/** Phrases that belong to one kind of unit; the form is that of `Keyword.phrase`. */
export const KIND_KEYWORDS: Readonly<
  Record<UnitKind, Readonly<Partial<Record<SectionId, WeightedPhrases>>>>
> = {
  kindergarten: {
    quality: {
      3: [
        "chất lượng giáo dục",
        "chất lượng nuôi dưỡng",
        "chăm sóc, nuôi dưỡng",
        "nuôi dưỡng, chăm sóc",
        "chăm sóc, giáo dục trẻ",
        "chăm sóc giáo dục trẻ",
        "nuôi dạy trẻ",
        "giáo dục mầm non",
        "lấy trẻ làm trung tâm",
      ],
      2: ["trẻ mầm non", "phổ cập giáo dục", "sức khoẻ của trẻ", "an toàn cho trẻ", "giáo dục trẻ"],
      1: ["trẻ", "giáo dục", "chăm sóc"],
    },
    facilities: { 2: ["trường, lớp", "phòng học", "đồ dùng, đồ chơi", "bếp ăn", "chuẩn quốc gia"] },
    coordination: { 2: ["cha mẹ trẻ", "phụ huynh", "huy động trẻ tham gia"] },
  },
  school: {
    quality: {
      3: [
        "chất lượng dạy và học",
        "chất lượng dạy học",
        "chất lượng dạy - học",
        "chất lượng giáo dục toàn diện",
        "dạy tốt, học tốt",
        "hoạt động dạy và học",
        "giáo dục và đào tạo",
        "công tác giảng dạy",
        "giáo dục học sinh",
      ],
      2: ["dạy và học", "dạy học", "học sinh giỏi", "chương trình giáo dục phổ thông", "giảng dạy"],
      1: ["học sinh", "học tập"],
    },
    facilities: {
      3: ["thiết bị dạy học", "trường chuẩn quốc gia", "trường học xanh"],
      2: ["trường, lớp", "phòng bộ môn", "thư viện", "phòng học", "chuẩn quốc gia"],
    },
    coordination: { 2: ["cha mẹ học sinh", "khuyến học", "đội thiếu niên", "phụ huynh"] },
  },
  village: {
    quality: {
      3: [
        "phát triển kinh tế",
        "kinh tế, văn hoá",
        "kinh tế - xã hội",
        "kinh tế, xã hội",
        "văn hoá - xã hội",
        "văn hoá, xã hội",
        "quốc phòng - an ninh",
        "quốc phòng, an ninh",
        "an ninh, quốc phòng",
        "an ninh trật tự",
        "an ninh, trật tự",
        "trật tự, an toàn xã hội",
        "giảm nghèo",
        "xoá đói, giảm nghèo",
        "phát triển sản xuất",
      ],
      2: ["kinh tế", "nông nghiệp", "trồng trọt", "chăn nuôi", "hộ nghèo", "đời sống văn hoá"],
      1: ["văn hoá", "quốc phòng", "an ninh", "sản xuất"],
    },
    facilities: {
      3: [
        "kết cấu hạ tầng",
        "cơ sở hạ tầng",
        "nông thôn mới",
        "đô thị văn minh",
        "xây dựng thôn",
        "giao thông nông thôn",
        "chỉnh trang đô thị",
        "nhà văn hoá thôn",
      ],
      2: ["nhà văn hoá", "đường thôn", "đường làng", "điện chiếu sáng", "hiến đất", "kênh mương"],
    },
    cadres: { 2: ["trưởng thôn", "tổ trưởng tổ dân phố", "hệ thống chính trị ở thôn"] },
    coordination: {
      3: ["ban công tác mặt trận", "đại đoàn kết", "khối đại đoàn kết"],
      2: ["chi hội", "hoà giải", "người có công", "gia đình chính sách"],
    },
  },
  office: {
    quality: {
      3: [
        "nhiệm vụ chính trị của cơ quan",
        "nhiệm vụ chính trị của đơn vị",
        "công tác tham mưu",
        "chất lượng tham mưu",
        "quản lý nhà nước",
        "nhiệm vụ công tác chuyên môn",
      ],
      2: ["tham mưu", "thẩm định", "phục vụ nhân dân", "giải quyết công việc"],
    },
    facilities: {
      3: [
        "xây dựng cơ quan",
        "cải cách hành chính",
        "chuyển đổi số",
        "cơ quan văn hoá",
        "văn hoá công sở",
        "thủ tục hành chính",
      ],
      2: ["công nghệ thông tin", "chữ ký số", "chính quyền số"],
    },
    cadres: { 2: ["công chức, viên chức", "cán bộ, công chức", "vị trí việc làm"] },
  },
  enterprise: {
    quality: {
      3: [
        "sản xuất, kinh doanh",
        "sản xuất kinh doanh",
        "sản xuất - kinh doanh",
        "hoạt động kinh doanh",
        "kế hoạch sản xuất",
        "hiệu quả kinh doanh",
      ],
      2: ["kinh doanh", "doanh thu", "lợi nhuận", "thị trường", "khách hàng"],
      1: ["sản xuất", "sản phẩm"],
    },
    facilities: {
      3: ["đầu tư, công nghệ", "đổi mới công nghệ", "an toàn lao động", "đầu tư phát triển"],
      2: ["máy móc", "nhà xưởng", "phòng cháy, chữa cháy", "công nghệ"],
    },
    cadres: { 2: ["đội ngũ công nhân", "người lao động", "nâng bậc thợ"] },
    coordination: {
      2: ["quan hệ lao động", "thoả ước lao động", "đời sống người lao động", "trách nhiệm xã hội"],
    },
  },
  health: {
    quality: {
      3: [
        "khám, chữa bệnh",
        "khám chữa bệnh",
        "khám bệnh, chữa bệnh",
        "chăm sóc sức khoẻ",
        "chăm sóc người bệnh",
        "y tế dự phòng",
        "phòng, chống dịch",
        "phòng chống dịch",
        "y tế cơ sở",
      ],
      2: ["người bệnh", "điều trị", "tiêm chủng", "dân số", "y đức", "bảo hiểm y tế"],
    },
    facilities: {
      3: ["trang thiết bị y tế", "thiết bị y tế", "tiêu chí quốc gia về y tế"],
      2: ["nhà trạm", "khoa, phòng", "thuốc thiết yếu", "chất thải y tế", "hồ sơ bệnh án điện tử"],
    },
    cadres: { 2: ["đội ngũ y, bác sĩ", "đội ngũ y bác sĩ", "cán bộ y tế"] },
    coordination: { 2: ["hiến máu", "y tế học đường", "an toàn thực phẩm"] },
  },
};
