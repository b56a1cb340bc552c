import type { SectionId } from "./plans";
import { weighted, type Keyword, type WeightedPhrases } from "../keyword";
import { KIND_KEYWORDS } from "./keywords-by-kind";
import type { UnitKind } from "./outline";

export type { Keyword, Weight, WeightedPhrases } from "../keyword";

/** What a heading may be about: the sections, the logical plan's headings, and what stands around them. */
export type TopicId =
  | SectionId
  | "objectives"
  | "measures"
  | "legalBases"
  | "situation"
  | "closing";

const GENERAL: Readonly<Record<TopicId, WeightedPhrases>> = {
  keyTasks: {
    3: [
      "công tác trọng tâm",
      "nhiệm vụ trọng tâm",
      "nhiệm vụ chính trị trọng tâm",
      "trọng tâm công tác",
      "công tác chính trị, tư tưởng",
      "công tác chính trị tư tưởng",
      "công tác tư tưởng",
      "giáo dục chính trị, tư tưởng",
      "giáo dục chính trị tư tưởng",
      "giáo dục tư tưởng chính trị",
      "xây dựng đảng về chính trị",
      "xây dựng đảng về tư tưởng",
      "công tác xây dựng đảng",
      "thực hiện nghị quyết đại hội",
      "nghị quyết đại hội đảng các cấp",
      "học tập và làm theo",
    ],
    2: [
      "trọng tâm",
      "tư tưởng chính trị",
      "chính trị tư tưởng",
      "chính trị, tư tưởng",
      "tư tưởng, đạo đức, phong cách hồ chí minh",
      "tư tưởng hồ chí minh",
      "quán triệt nghị quyết",
      "quán triệt các nghị quyết",
      "nghị quyết của đảng",
      "nghị quyết đại hội",
      "nghị quyết của ban chấp hành",
      "nghị quyết trung ương",
      "phong trào thi đua",
      "các cuộc vận động",
      "xây dựng, chỉnh đốn đảng",
      "nền tảng tư tưởng",
      "nhiệm vụ chính trị",
      "lãnh đạo thực hiện nhiệm vụ chính trị",
    ],
    1: ["nghị quyết", "thi đua", "chủ trương", "tuyên truyền", "quán triệt", "chỉ đạo"],
  },
  cadres: {
    3: [
      "xây dựng đội ngũ",
      "phát triển đội ngũ",
      "công tác đội ngũ",
      "phát triển đảng viên",
      "phát triển đảng",
      "kết nạp đảng viên",
      "công tác đảng viên",
      "công tác tổ chức, cán bộ",
      "công tác tổ chức cán bộ",
      "công tác tổ chức - cán bộ",
      "công tác tổ chức và cán bộ",
      "công tác cán bộ",
      "công tác tổ chức xây dựng đảng",
      "xây dựng tổ chức đảng",
      "xây dựng chi bộ",
      "xây dựng đảng về tổ chức",
      "xây dựng đảng về cán bộ",
      "đội ngũ đảng viên",
      "đội ngũ cán bộ",
    ],
    2: [
      "đội ngũ",
      "đảng viên mới",
      "kết nạp",
      "nguồn kết nạp",
      "tạo nguồn",
      "quần chúng ưu tú",
      "quy hoạch cán bộ",
      "bồi dưỡng cán bộ",
      "đào tạo, bồi dưỡng",
      "chất lượng đảng viên",
      "quản lý đảng viên",
      "sinh hoạt chi bộ",
      "nguồn nhân lực",
      "công tác kiểm tra, giám sát",
      "chi uỷ",
    ],
    1: ["cán bộ", "đảng viên", "công tác tổ chức", "nhân sự", "bồi dưỡng"],
  },
  quality: {
    3: [
      "nhiệm vụ chuyên môn",
      "công tác chuyên môn",
      "hoạt động chuyên môn",
      "chất lượng chuyên môn",
      "thực hiện nhiệm vụ được giao",
      "thực hiện nhiệm vụ chính trị của đơn vị",
      "thực hiện nhiệm vụ chính trị của cơ quan",
    ],
    2: ["chuyên môn", "chất lượng", "nâng cao chất lượng", "hiệu quả công việc"],
    1: ["nghiệp vụ", "hiệu quả"],
  },
  facilities: {
    3: [
      "cơ sở vật chất",
      "csvc",
      "trang thiết bị",
      "đầu tư xây dựng",
      "điều kiện làm việc",
      "xây dựng cơ bản",
      "mua sắm, sửa chữa",
    ],
    2: ["trụ sở", "thiết bị", "hạ tầng", "kinh phí", "mua sắm", "sửa chữa", "tài sản", "cảnh quan"],
    1: ["đầu tư", "đất đai", "quỹ đất", "tài chính", "môi trường"],
  },
  coordination: {
    3: [
      "công tác xã hội",
      "công tác phối hợp",
      "xã hội và phối hợp",
      "công tác đoàn thể",
      "các tổ chức đoàn thể",
      "lãnh đạo các đoàn thể",
      "lãnh đạo đoàn thể",
      "lãnh đạo các tổ chức đoàn thể",
      "tổ chức chính trị - xã hội",
      "công tác dân vận",
      "công tác mặt trận",
      "công tác quần chúng",
      "công tác vận động quần chúng",
      "đoàn thể quần chúng",
      "mặt trận và các đoàn thể",
      "mặt trận và đoàn thể",
      "mặt trận, đoàn thể",
      "quan hệ phối hợp",
      "xã hội hoá",
    ],
    2: [
      "phối hợp",
      "đoàn thể",
      "dân vận",
      "mặt trận tổ quốc",
      "công đoàn",
      "đoàn thanh niên",
      "chi đoàn",
      "từ thiện",
      "nhân đạo",
      "đền ơn đáp nghĩa",
      "an sinh xã hội",
      "chính quyền địa phương",
      "ban ngành",
      "nơi cư trú",
    ],
    1: ["gia đình", "cộng đồng", "quần chúng"],
  },
  implementation: {
    3: [
      "tổ chức thực hiện",
      "triển khai thực hiện",
      "tổ chức, thực hiện",
      "phân công thực hiện",
      "phân công nhiệm vụ",
      "phân công trách nhiệm",
      "kế hoạch thực hiện",
      "tiến độ thực hiện",
      "trách nhiệm thực hiện",
      "biện pháp tổ chức thực hiện",
      "kiểm tra, rà soát",
    ],
    2: ["phân công", "sơ kết, tổng kết", "sơ kết", "rà soát", "đôn đốc", "chế độ báo cáo"],
    1: ["thực hiện", "trách nhiệm", "kiểm tra"],
  },
  objectives: {
    3: [
      "mục tiêu",
      "chỉ tiêu",
      "mục đích, yêu cầu",
      "mục đích - yêu cầu",
      "mục đích yêu cầu",
      "phương hướng",
      "quan điểm chỉ đạo",
      "định hướng",
    ],
    2: ["mục đích", "quan điểm", "phấn đấu", "yêu cầu"],
    1: ["đạt", "kết quả cần đạt"],
  },
  measures: {
    3: [
      "nhiệm vụ và giải pháp",
      "nhiệm vụ, giải pháp",
      "nhiệm vụ - giải pháp",
      "nhiệm vụ và biện pháp",
      "nhiệm vụ, biện pháp",
      "các nhiệm vụ và giải pháp",
      "giải pháp",
      "biện pháp",
      "nội dung công tác",
      "nội dung chương trình",
      "nội dung thực hiện",
      "nhiệm vụ chủ yếu",
      "nhiệm vụ cụ thể",
      "các nhiệm vụ",
    ],
    2: ["nhiệm vụ", "chương trình hành động", "nội dung"],
    1: ["cách làm", "việc cần làm"],
  },
  legalBases: {
    3: [
      "căn cứ",
      "các căn cứ",
      "căn cứ pháp lý",
      "cơ sở pháp lý",
      "căn cứ xây dựng chương trình",
      "cơ sở xây dựng chương trình",
      "những căn cứ",
    ],
    2: ["cơ sở xây dựng"],
    1: [],
  },
  situation: {
    3: [
      "đặc điểm, tình hình",
      "đặc điểm tình hình",
      "đặc điểm - tình hình",
      "đánh giá tình hình",
      "tình hình chung",
      "thuận lợi, khó khăn",
      "thuận lợi và khó khăn",
      "kết quả nhiệm kỳ",
      "kiểm điểm nhiệm kỳ",
    ],
    2: ["tình hình", "thực trạng", "thuận lợi", "khó khăn", "kết quả đạt được", "hạn chế"],
    1: ["đặc điểm"],
  },
  closing: {
    3: ["trên đây là chương trình", "quyết tâm thực hiện", "kết luận"],
    2: ["quyết tâm", "yêu cầu toàn thể đảng viên", "đề nghị các đồng chí", "trên đây là"],
    1: ["nghiêm túc thực hiện", "cam kết"],
  },
};

function keywordsOf(topic: TopicId): Keyword[] {
  const byKind = Object.entries(KIND_KEYWORDS).flatMap(([kind, topics]) =>
    weighted(topics[topic as SectionId] ?? {}, kind as UnitKind),
  );
  return [...weighted(GENERAL[topic]), ...byKind];
}

/** Every topic's phrases, general ones first, heaviest first. */
export const KEYWORDS = Object.fromEntries(
  (Object.keys(GENERAL) as TopicId[]).map((topic) => [topic, keywordsOf(topic)]),
) as unknown as Readonly<Record<TopicId, readonly Keyword[]>>;
