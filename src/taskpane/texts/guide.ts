import type { Language } from "../../core/texts/language";

/** Where work on an occasion begins: a new template, last term's programme renewed, or the one there is checked. */
export type Beginning = "insert" | "renew" | "check";

export interface GuideTexts {
  readonly title: string;
  readonly what: string;
  readonly occasionsTitle: string;
  readonly occasions: readonly { readonly when: string; readonly begin: Beginning }[];
  readonly begin: Readonly<Record<Beginning, string>>;
  readonly leading: string;
  readonly kindsTitle: string;
  /** Where custom comes from, and that nothing prescribes it. */
  readonly custom: string;
}

const VI: GuideTexts = {
  title: "Chương trình công tác toàn khoá",
  what: "Là kế hoạch chi tiết của chi bộ cho cả nhiệm kỳ: mục tiêu, nhiệm vụ cụ thể, biện pháp làm được. Chương trình dựa vào quy định của Đảng, quyết định của cấp trên và tình hình của đơn vị; đọc vào là biết ai làm việc gì, khi nào xong.",
  occasionsTitle: "Khi nào thì lập",
  occasions: [
    { when: "Chi bộ mới thành lập hoặc có bí thư, chi uỷ mới.", begin: "insert" },
    { when: "Sau mỗi kỳ đại hội chi bộ.", begin: "renew" },
    {
      when: "Khi hoàn cảnh thay đổi lớn: tình hình chung, xã hội hoặc tổ chức của đơn vị.",
      begin: "check",
    },
    { when: "Đến kỳ mà quy định của Đảng hoặc cấp uỷ cấp trên đặt ra.", begin: "renew" },
    { when: "Khi chi bộ thấy cần để lãnh đạo thống nhất và tự kiểm tra.", begin: "check" },
  ],
  begin: {
    insert: "Soạn theo mẫu",
    renew: "Làm lại từ chương trình khoá trước",
    check: "Kiểm tra chương trình đang có",
  },
  leading:
    "Lãnh đạo thực hiện gồm cả công khai, tự kiểm tra, quy chế dân chủ và phối hợp với gia đình, xã hội. Mục Tổ chức thực hiện của mẫu có sẵn gợi ý cho từng việc này.",
  kindsTitle: "Thông lệ của từng loại văn bản",
  custom:
    "Phần dưới đây là thông lệ: các chi bộ thường viết như vậy, các tập mẫu dùng chung cũng vậy, nhưng không quy định nào bắt buộc. Vì thế thiếu phần nào thì chỉ được nhắc, không bị coi là lỗi; riêng chương trình công tác toàn khoá mà thiếu một nội dung chính thì bị coi là chưa đủ thành phần.",
};

const EN: GuideTexts = {
  title: "The whole-term work programme",
  what: "It is the cell's detailed plan for one term: goals, concrete tasks, measures that can be taken. It rests on the Party's regulations, on decisions of the bodies above and on the unit's own situation, and shows everybody who does what by when.",
  occasionsTitle: "When one is written",
  occasions: [
    { when: "A new cell is set up, or a new leadership takes office.", begin: "insert" },
    { when: "After each congress of the cell.", begin: "renew" },
    {
      when: "When conditions change greatly: outside, in society, or in the organisation.",
      begin: "check",
    },
    { when: "When the Party's rules or the committee above set it.", begin: "renew" },
    {
      when: "Whenever the cell needs one to lead with unity and to check itself.",
      begin: "check",
    },
  ],
  begin: {
    insert: "Begin with the template",
    renew: "Renew last term's programme",
    check: "Check the programme there is",
  },
  leading:
    "Leading it includes disclosure, self-inspection, the democracy regulation, and working with families and society. The template's section on implementation has prompts for each.",
  kindsTitle: "What is customary in each kind of document",
  custom:
    "This is custom: cells usually write so, and so do the collections of samples that they share, but no regulation demands it. A part that is not there is mentioned, never an error; only the whole-term programme counts as incomplete without one of its main parts.",
};

const TABLES: Readonly<Record<Language, GuideTexts>> = { vi: VI, en: EN };

/** The guide's words; they come with the help, not with the pane. */
export function guideTexts(language: Language): GuideTexts {
  return TABLES[language];
}
