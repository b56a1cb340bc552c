import type { Case, Expected } from "../case";
import { found } from "../case";
import type { TypedDocument } from "../typed-document";

const NO_PROGRAMME: TypedDocument = {
  kind: "",
  plan: "",
  title: "",
  bases: [],
  recipients: [],
  body: "@plain ",
};

const NOTHING: Omit<Expected, "findings"> = {
  verdict: "not-judged",
  kind: null,
  missing: [],
  unitKind: null,
  plan: null,
  cellName: null,
  number: null,
  date: null,
};

const LETTER = [
  "@plain {align=right}Đà Lạt, mùa hoa dã quỳ",
  "@plain Gửi cô chủ nhiệm và các bạn lớp 9A2,",
  "@plain Tuần trước gia đình mình đã chuyển về nhà mới. Từ cửa sổ nhìn ra là một đồi thông, sáng nào cũng có sóc chạy trên cành.",
  "@plain Mình nhớ những giờ ra chơi cùng nhau đọc truyện dưới gốc phượng, nhớ cả buổi cả lớp trú mưa ở quán bánh mì đầu dốc.",
  "@plain Cảm ơn cô đã cho mình cuốn sổ tay. Mình sẽ chép vào đó những bài hát mà lớp mình hay hát.",
  "@plain Khi nào được nghỉ hè, các bạn lên đây chơi nhé. Mẹ mình hứa nấu một nồi bánh canh thật lớn.",
  "@plain {align=right}Thân mến,",
  "@plain {align=right}Hải Yến",
].join("\n");

export const otherCases: Readonly<Record<string, Case>> = {
  empty: {
    about: "A new document in which nothing was typed.",
    right: false,
    programme: NO_PROGRAMME,
    layout: { header: "stacked" },
    expected: { ...NOTHING, findings: [found("document/empty")] },
  },

  "letter-to-classmates": {
    about: "A pupil's letter: no Party document at all, so nothing else is said about it.",
    right: true,
    programme: { ...NO_PROGRAMME, body: LETTER },
    layout: { header: "stacked" },
    expected: { ...NOTHING, findings: [found("document/not-judged")] },
  },
};
