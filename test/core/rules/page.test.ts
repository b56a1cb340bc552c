import { checkRule } from "./rule-tester";
import type { RunningStory } from "./sketch-model";

/** So little text that it fits on one page. */
const SHORT = {
  sections: Object.fromEntries(
    ["keyTasks", "cadres", "quality", "facilities", "coordination", "implementation"].map((key) => [
      key,
      { points: ["1. Mục tiêu, giải pháp: đồng chí Bí thư phụ trách."] },
    ]),
  ),
};

checkRule("page/size", {
  right: [
    { about: "A4", document: {} },
    { about: "rounded by another program", document: { page: { width: 210.5, height: 296.6 } } },
    {
      about: "A4 lying down is another rule's concern",
      document: { page: { width: 297, height: 210 } },
      besides: ["page/orientation"],
    },
  ],
  wrong: [
    {
      about: "American letter paper",
      document: { page: { width: 215.9, height: 279.4 } },
      findings: [{ quote: "", data: { width: 216, height: 279 } }],
    },
    {
      about: "A5",
      document: { page: { width: 148, height: 210 } },
      findings: [{ data: { width: 148, height: 210 } }],
    },
  ],
});

checkRule("page/orientation", {
  right: [
    { about: "portrait", document: {} },
    { about: "an appendix with a wide table on its side", document: { wideAppendix: "Phụ lục" } },
  ],
  wrong: [
    {
      about: "landscape",
      document: { page: { width: 297, height: 210 } },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("page/margins", {
  right: [
    { about: "20 20 30 15", document: {} },
    { about: "mirrored on two-sided paper", document: { page: { mirror: true } } },
    {
      about: "mirrored the other way round",
      document: { page: { mirror: true, margins: [20, 20, 15, 30] } },
    },
    { about: "rounded", document: { page: { margins: [20.1, 19.9, 30.2, 15.1] } } },
  ],
  wrong: [
    {
      about: "an inch all round",
      document: { page: { margins: [25.4, 25.4, 25.4, 25.4] } },
      findings: [{ quote: "", data: { found: "25 · 25 · 25 · 25", wanted: "20 · 20 · 30 · 15" } }],
    },
    {
      about: "a state document's right margin of 20",
      document: { page: { margins: [20, 20, 30, 20] } },
      findings: [{ data: { found: "20 · 20 · 30 · 20" } }],
    },
    {
      about: "sides swapped without mirror margins",
      document: { page: { margins: [20, 20, 15, 30] } },
      findings: [{ data: { found: "20 · 20 · 15 · 30" } }],
    },
  ],
});

const header = (story: Partial<RunningStory>): readonly RunningStory[] => [
  { at: "header", text: "#", ...story },
];

checkRule("page/number", {
  right: [
    { about: "centred at the top", document: {} },
    { about: "with dashes around", document: { running: header({ text: "- # -" }) } },
    {
      about: "on odd and even pages",
      document: {
        page: { evenAndOdd: true },
        running: [...header({}), ...header({ kind: "even" })],
      },
    },
    { about: "a programme of one page needs none", document: { ...SHORT, running: [] } },
    { about: "an appendix that has none of its own", document: { wideAppendix: "Phụ lục" } },
  ],
  wrong: [
    { about: "none", document: { running: [] }, findings: [{ quote: "" }] },
    {
      about: "words without a number",
      document: { running: header({ text: "Chương trình công tác toàn khoá" }) },
      findings: [{}],
    },
    {
      about: "at the foot",
      document: { running: header({ at: "footer" }) },
      findings: [{ messageId: "below" }],
    },
    {
      about: "at the right edge",
      document: { running: header({ align: "right" }) },
      findings: [{ messageId: "off-centre" }],
    },
    {
      about: "at the foot, among other words, which must not be lost",
      document: { running: header({ at: "footer", text: "Chi bộ Mỹ Hưng - Trang # - 2026" }) },
      findings: [{ messageId: "among-words" }],
      fixed: null,
    },
    {
      about: "even pages at the left edge",
      document: {
        page: { evenAndOdd: true },
        running: [...header({}), ...header({ kind: "even", align: "left" })],
      },
      findings: [{ messageId: "off-centre" }],
    },
  ],
});

checkRule("page/first-page-number", {
  right: [
    { about: "a first page of its own without a number", document: {} },
    {
      about: "words in the first page's header",
      document: { running: [...header({}), ...header({ kind: "first", text: "Lưu hành nội bộ" })] },
    },
  ],
  wrong: [
    {
      about: "the same header on every page",
      document: { page: { titlePage: false } },
      findings: [{ quote: "" }],
    },
    {
      about: "a number in the first page's header",
      document: { running: [...header({}), ...header({ kind: "first" })] },
      findings: [{}],
    },
    {
      about: "a number among other words",
      document: {
        running: [...header({}), ...header({ kind: "first", text: "Chi bộ Mỹ Hưng, trang #" })],
      },
      findings: [{ messageId: "among-words" }],
      fixed: null,
    },
    {
      about: "a number at the first page's foot",
      document: { running: [...header({}), ...header({ at: "footer", kind: "first" })] },
      findings: [{}],
    },
  ],
});
