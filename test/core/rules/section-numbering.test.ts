import { checkRule } from "./rule-tester";
import type { SketchChanges } from "./sketch";
import type { Words } from "./sketch-model";
import { LOGICAL_BODY, SECTION_KEYS, SECTIONS } from "./sketch-programme";

const NAMES = SECTION_KEYS.map((key) => String(SECTIONS[key].heading).slice(3));

/** The six sections with these marks before their names. */
const marked = (...marks: readonly string[]): SketchChanges => ({
  sections: Object.fromEntries(
    SECTION_KEYS.map((key, index) => [
      key,
      { heading: `${marks[index] ?? ""} ${NAMES[index] ?? ""}` },
    ]),
  ),
});

/** Section A with these points. */
const points = (...lines: readonly (string | Words)[]): SketchChanges => ({
  sections: { keyTasks: { points: lines } },
});

const PARTS = ["nhất", "hai", "ba", "tư", "năm", "sáu"].map((one) => `Phần thứ ${one}:`);

const LIST =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

checkRule("sections/numbering", {
  right: [
    { about: "A B C D E G: the alphabet has no F", document: {} },
    { about: "A B C D Đ E", document: marked("A.", "B.", "C.", "D.", "Đ.", "E.") },
    {
      about: "Roman numerals with full stops",
      document: marked("I.", "II.", "III.", "IV.", "V.", "VI."),
    },
    {
      about: "Roman numerals with hyphens, as HD05 itself",
      document: marked("I-", "II-", "III-", "IV-", "V-", "VI-"),
    },
    {
      about: "Roman numerals with en dashes",
      document: marked("I–", "II–", "III–", "IV–", "V–", "VI–"),
    },
    { about: "numbers with hyphens", document: marked("1-", "2-", "3-", "4-", "5-", "6-") },
    { about: "letters with brackets", document: marked("A)", "B)", "C)", "D)", "E)", "G)") },
    { about: "no marks at all", document: marked() },
    {
      about: "going on from the heading of the bases",
      document: {
        basesHeading: "I. CĂN CỨ XÂY DỰNG CHƯƠNG TRÌNH",
        ...marked("II.", "III.", "IV.", "V.", "VI.", "VII."),
      },
    },
    {
      about: "beginning again under the heading of the bases",
      document: {
        basesHeading: "I. CĂN CỨ XÂY DỰNG CHƯƠNG TRÌNH",
        ...marked("I.", "II.", "III.", "IV.", "V.", "VI."),
      },
    },
    {
      about: "automatic numbers",
      document: {
        numbering: LIST,
        sections: Object.fromEntries(
          SECTION_KEYS.map((key, index) => [
            key,
            { heading: { text: NAMES[index] ?? "", list: { id: 1, level: 0 } } },
          ]),
        ),
      },
    },
    {
      about: "parts in words over Roman numerals",
      document: {
        body: [
          { text: "Phần thứ nhất", bold: true, align: "center" },
          { text: "MỤC TIÊU", bold: true, align: "center" },
          ...LOGICAL_BODY.slice(1, 3),
          { text: "Phần thứ hai", bold: true, align: "center" },
          { text: "NHIỆM VỤ VÀ GIẢI PHÁP", bold: true, align: "center" },
          ...LOGICAL_BODY.slice(4, 9),
          { text: "Phần thứ ba", bold: true, align: "center" },
          { text: "TỔ CHỨC THỰC HIỆN", bold: true, align: "center" },
          ...LOGICAL_BODY.slice(10),
        ],
      },
    },
    {
      about: "a number whose words are no heading",
      document: points(
        { text: "1. Mục tiêu", bold: true },
        "2. Nhiệm vụ của cả nhiệm kỳ là giữ vững nền nếp sinh hoạt, đồng chí Bí thư chủ trì.",
        { text: "3. Giải pháp", bold: true },
        "Phân công từng đảng viên phụ trách, hoàn thành trước tháng 12 hằng năm.",
      ),
    },
    {
      about: "a list that begins again inside a list",
      document: points(
        "1. Mục tiêu: giữ vững nền nếp sinh hoạt chi bộ.",
        "1. Sinh hoạt thường kỳ vào ngày mồng 3.",
        "2. Sinh hoạt chuyên đề mỗi quý một lần.",
        "2. Giải pháp: đồng chí Bí thư chủ trì.",
      ),
    },
    {
      about: "numbers of two steps",
      document: points(
        "1. Mục tiêu: giữ vững nền nếp sinh hoạt chi bộ.",
        "1.1. Sinh hoạt thường kỳ vào ngày mồng 3.",
        "1.2. Sinh hoạt chuyên đề mỗi quý một lần.",
        "2. Giải pháp: đồng chí Bí thư chủ trì.",
        "2.1. Chuẩn bị tài liệu trước ba ngày.",
      ),
    },
    { about: "parts, the fourth called tư", document: marked(...PARTS) },
    {
      about: "numbers that begin again under each section, in bold",
      document: {
        sections: {
          keyTasks: {
            points: [
              { text: "1. Mục tiêu", bold: true },
              "Hằng năm 100% đảng viên được học tập, quán triệt nghị quyết của Đảng, có kế hoạch hành động cá nhân.",
              { text: "2. Giải pháp", bold: true },
              "Đồng chí Bí thư chủ trì sinh hoạt chuyên đề mỗi quý một lần, có chuẩn bị tài liệu và phân công phát biểu.",
            ],
          },
        },
      },
    },
  ],
  wrong: [
    {
      about: "a point's number left out",
      document: points(
        "1. Mục tiêu: giữ vững nền nếp sinh hoạt.",
        "3. Giải pháp: đồng chí Bí thư chủ trì.",
      ),
      findings: [
        { clause: "HD05/I.6.2.4d", messageId: "gap", data: { found: "3.", choices: ["2"] } },
      ],
    },
    {
      about: "a point's number twice",
      document: points(
        "1. Mục tiêu: giữ vững nền nếp sinh hoạt.",
        "2. Giải pháp: đồng chí Bí thư chủ trì.",
        "2. Thời hạn: tháng 12 hằng năm.",
      ),
      findings: [
        { clause: "HD05/I.6.2.4d", messageId: "repeat", data: { found: "2.", choices: ["3"] } },
      ],
    },
    {
      about: "a step left out",
      document: points(
        "1. Giải pháp: đồng chí Bí thư chủ trì.",
        "1.1. Sinh hoạt thường kỳ vào ngày mồng 3.",
        "1.3. Sinh hoạt chuyên đề mỗi quý một lần.",
      ),
      findings: [
        { clause: "HD05/I.6.2.4d", messageId: "gap", data: { found: "1.3.", choices: ["1.2"] } },
      ],
    },
    {
      about: "parts in Roman numerals with one left out",
      document: marked("PHẦN I.", "PHẦN II.", "PHẦN IV.", "PHẦN V.", "PHẦN VI.", "PHẦN VII."),
      findings: [{ messageId: "gap", data: { found: "PHẦN IV.", choices: ["III"] } }],
    },
    {
      about: "a letter left out",
      document: marked("A.", "B.", "D.", "E.", "G.", "H."),
      findings: [
        {
          clause: "custom/facts",
          messageId: "gap",
          quote: `D. ${NAMES[2] ?? ""}`,
          data: { found: "D.", choices: ["C"] },
        },
      ],
    },
    {
      about: "F after E",
      document: marked("A.", "B.", "C.", "D.", "E.", "F."),
      findings: [
        { clause: "custom/facts", messageId: "gap", data: { found: "F.", choices: ["G"] } },
      ],
    },
    {
      about: "a numeral twice",
      document: marked("I.", "II.", "II.", "III.", "IV.", "V."),
      findings: [
        {
          messageId: "repeat",
          quote: `II. ${NAMES[2] ?? ""}`,
          data: { found: "II.", choices: ["III"] },
        },
      ],
    },
    {
      about: "letters, then numerals",
      document: marked("A.", "B.", "C.", "D.", "E.", "VI."),
      findings: [{ clause: "custom/facts", messageId: "mixed", data: { found: "VI." } }],
    },
    {
      about: "full stops, then a hyphen",
      document: marked("I.", "II.", "III-", "IV.", "V.", "VI."),
      findings: [
        { clause: "custom/facts", messageId: "mixed", data: { found: "III-", choices: ["III."] } },
      ],
    },
    {
      about: "a hyphen, then full stops",
      document: marked("I-", "II.", "III.", "IV.", "V.", "VI."),
      findings: [
        { clause: "custom/facts", messageId: "mixed", data: { found: "I-", choices: ["I."] } },
      ],
    },
    {
      about: "a numeral left out after the heading of the bases",
      document: {
        basesHeading: "I. CĂN CỨ XÂY DỰNG CHƯƠNG TRÌNH",
        ...marked("III.", "IV.", "V.", "VI.", "VII.", "VIII."),
      },
      findings: [{ messageId: "gap", data: { found: "III.", choices: ["II"] } }],
    },
    {
      about: "begins with B",
      document: marked("B.", "C.", "D.", "E.", "G.", "H."),
      findings: [
        {
          clause: "custom/facts",
          messageId: "start",
          quote: `B. ${NAMES[0] ?? ""}`,
          data: { choices: ["A"] },
        },
      ],
    },
  ],
});

const A =
  "a) Mỗi quý một lần sinh hoạt chuyên đề, đồng chí Bí thư chủ trì, có chuẩn bị tài liệu và phân công phát biểu;";
const B =
  "b) Mỗi đảng viên đăng ký việc làm theo vào tháng 01 hằng năm, cuối năm tự liên hệ trước chi bộ;";
const C =
  "c) Chi uỷ kiểm tra việc thực hiện nghị quyết mỗi năm hai lần, lập biên bản và báo cáo chi bộ;";
const D =
  "d) Tổ chức thi đua chào mừng các ngày lễ lớn theo kế hoạch của nhà trường và của Đảng uỷ xã;";
const DD =
  "đ) Giữ nền nếp sinh hoạt chi bộ vào ngày mồng 3 hằng tháng, đảng viên vắng phải báo trước;";
const E =
  "e) Mục tiêu là mọi đảng viên hoàn thành tốt nhiệm vụ, không ai vi phạm đến mức bị kỷ luật.";
const LEAD = "1. Giải pháp thực hiện:";

checkRule("sections/points", {
  right: [
    { about: "no points with letters", document: {} },
    { about: "a b c d đ e", document: points(LEAD, A, B, C, D, DD, E) },
    {
      about: "letters that begin again under the next number",
      document: points(LEAD, A, B, "2. Việc khác:", A, B),
    },
    { about: "dashes between", document: points(LEAD, A, "- Tài liệu do nhà trường in.", B, C) },
  ],
  wrong: [
    {
      about: "full stops behind the letters are one finding",
      document: points(LEAD, ...[A, B, C].map((point) => point.replace(")", "."))),
      findings: [
        {
          messageId: "mark",
          quote: "a.",
          places: ["a.", "b.", "c."],
          data: { found: "a.", wanted: "a)" },
        },
      ],
    },
    {
      about: "the English order, told once",
      document: points(LEAD, A, B, C, D, DD.replace("đ)", "e)"), E.replace("e)", "f)")),
      findings: [{ messageId: "order", quote: "e)", data: { found: "e)", wanted: "đ)" } }],
    },
    {
      about: "a letter left out",
      document: points(LEAD, A, C),
      findings: [{ messageId: "order", quote: "c)", data: { found: "c)", wanted: "b)" } }],
    },
    {
      about: "begins with b",
      document: points(LEAD, B, C),
      findings: [{ messageId: "order", quote: "b)", data: { wanted: "a)" } }],
    },
    {
      about: "two runs, each with its slip",
      document: points(LEAD, A, C, "2. Việc khác:", A, C),
      findings: [
        { messageId: "order", quote: "c)" },
        { messageId: "order", quote: "c)" },
      ],
    },
  ],
});
