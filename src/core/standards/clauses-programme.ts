import type { ClauseRow } from "./clause-row";

interface ProgrammeRow extends ClauseRow {
  /** The section's name as a finding cites it: "theo thông lệ soạn chương trình toàn khoá, phần …". */
  readonly section: ClauseRow;
}

/** What custom, no regulation, expects of a whole-term programme: the sections that content rules rest on. */
export const PROGRAMME_CLAUSES = {
  purpose: {
    section: { vi: "Mục đích", en: "Purpose" },
    vi: "Chương trình công tác toàn khoá là kế hoạch cụ thể của chi bộ cho cả nhiệm kỳ, nêu mục tiêu, nhiệm vụ và biện pháp.",
    en: "The whole-term programme is a cell's detailed plan for one term: goals, tasks and measures.",
  },
  order: {
    section: { vi: "Trình tự", en: "Order" },
    vi: "Các phần theo thứ tự: phần đầu, tên loại và trích yếu, căn cứ, câu dẫn, các mục, lời kết, nơi nhận và chữ ký.",
    en: "The parts come in order: header, type and subject, legal bases, lead-in, sections, closing, recipients and signature.",
  },
  "legal-bases": {
    section: { vi: "Căn cứ", en: "Legal bases" },
    vi: "Căn cứ gồm Điều lệ Đảng, nghị quyết đại hội chi bộ, văn bản của cấp trên; nên có quy chế làm việc và đặc điểm tình hình của đơn vị.",
    en: "The bases are the Party Charter, the cell congress's resolution and a document of the body above; working rules and the unit's situation are expected.",
  },
  sections: {
    section: { vi: "Các nội dung", en: "Sections" },
    vi: "Chương trình có năm nội dung: công tác trọng tâm, đội ngũ và đảng viên, nhiệm vụ chuyên môn, cơ sở vật chất, xã hội và phối hợp; cuối cùng là tổ chức thực hiện.",
    en: "A programme has five themes – key tasks, cadres, the unit's own work, facilities, coordination – then implementation.",
  },
  plans: {
    section: { vi: "Hai kiểu bố cục", en: "Two plans" },
    vi: "Chương trình bố cục theo từng nội dung, hoặc theo mục tiêu – nhiệm vụ, giải pháp – tổ chức thực hiện.",
    en: "A programme is laid out by theme, or as objectives – tasks and measures – implementation.",
  },
  slots: {
    section: { vi: "Mục tiêu, nhiệm vụ, giải pháp", en: "Objectives, tasks, measures" },
    vi: "Mỗi nội dung nêu mục tiêu, chỉ tiêu, nhiệm vụ và giải pháp, phân công, thời hạn.",
    en: "Each theme gives its objectives and targets, its tasks, and measures with who and by when.",
  },
  implementation: {
    section: { vi: "Tổ chức thực hiện", en: "Implementation" },
    vi: "Tổ chức thực hiện nêu rõ ai làm việc gì, khi nào xong; việc công khai, tự kiểm tra, thực hiện quy chế dân chủ và rà soát hằng năm.",
    en: "Implementation says who does what by when; disclosure, self-inspection, the democracy regulation and a yearly review.",
  },
  closing: {
    section: { vi: "Lời kết", en: "Closing" },
    vi: "Chương trình kết thúc bằng một đoạn cam kết thực hiện, có dấu chấm ở cuối.",
    en: "The programme closes with one paragraph of commitment that ends with a full stop.",
  },
  units: {
    section: { vi: "Loại hình đơn vị", en: "Kinds of unit" },
    vi: "Tên mục và gợi ý theo loại hình đơn vị; thứ tự các mục không đổi.",
    en: "Headings and prompts follow the kind of unit; the order of the sections stays.",
  },
} as const satisfies Record<string, ProgrammeRow>;
