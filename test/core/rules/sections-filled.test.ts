import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";

checkRule("sections/empty", {
  right: [
    { about: "every section has points", document: {} },
    {
      about: "a sentence is enough",
      document: {
        sections: {
          facilities: { points: ["Giữ gìn tốt cơ sở hiện có; đồng chí Hiệu trưởng phụ trách."] },
        },
      },
    },
  ],
  wrong: [
    {
      about: "a heading and nothing under it",
      document: { sections: { facilities: { points: [] } } },
      findings: [{ quote: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT", part: "facilities" }],
    },
    {
      about: "a dash and nothing behind it",
      document: { sections: { facilities: { points: ["-", "…"] } } },
      findings: [{ part: "facilities" }],
      besides: ["text/placeholder"],
    },
    {
      about: "two of them are two findings",
      document: { sections: { facilities: { points: [] }, coordination: { points: [] } } },
      findings: [{ part: "facilities" }, { part: "coordination" }],
    },
  ],
});

const waiting = (text: string, showsPlaceholder: boolean) => ({
  runs: [{ text, control: { tag: "chibo:facilities.objectives", showsPlaceholder } }],
});

checkRule("sections/unfilled", {
  right: [
    { about: "nothing in brackets", document: {} },
    {
      about: "a control that was filled in",
      document: {
        sections: { facilities: { points: [waiting("Làm thêm bốn phòng học.", false)] } },
      },
    },
    {
      about: "typed over, though the flag still says placeholder",
      document: {
        sections: { facilities: { points: [waiting("Làm thêm bốn phòng học.", true)] } },
      },
    },
    {
      about: "figures in brackets are a reference",
      document: {
        sections: {
          facilities: {
            points: ["1. Làm thêm bốn phòng học theo đề án [1], đồng chí Hiệu trưởng phụ trách."],
          },
        },
      },
    },
  ],
  wrong: [
    {
      about: "the template's blank",
      document: {
        sections: { facilities: { points: [waiting("[Nêu mục tiêu, chỉ tiêu]", true)] } },
      },
      findings: [{ quote: "[Nêu mục tiêu, chỉ tiêu]", part: "facilities", data: { count: 1 } }],
    },
    {
      about: "brackets without a control",
      document: {
        sections: {
          facilities: {
            points: ["1. Mục tiêu: [nêu chỉ tiêu].", "2. Giải pháp: [nêu giải pháp]."],
          },
        },
      },
      findings: [{ part: "facilities", data: { count: 2 } }],
    },
    {
      about: "two sections are two findings",
      document: {
        sections: {
          facilities: { points: ["1. [nêu mục tiêu]"] },
          coordination: { points: ["1. [nêu mục tiêu]"] },
        },
      },
      findings: [{ part: "facilities" }, { part: "coordination" }],
    },
    {
      about: "labels with dots alone behind them, in a kind without sections of its own",
      document: {
        ...ofKind(kindOf("scheme")),
        body: [
          { text: "I. SỰ CẦN THIẾT", bold: true },
          "Trường có ba phòng học dột.",
          { text: "II. MỤC TIÊU", bold: true },
          "1. Mục tiêu chung: ……………………",
          "2. Chỉ tiêu: ……………………",
          { text: "III. TỔ CHỨC THỰC HIỆN", bold: true },
          "Đồng chí Phó Bí thư phụ trách.",
        ],
      },
      findings: [
        {
          clause: "custom/content",
          quote: "1. Mục tiêu chung: ……………………",
          data: { count: 2, whole: 1 },
        },
      ],
    },
  ],
});

checkRule("closing/missing", {
  right: [
    { about: "a paragraph of commitment", document: {} },
    {
      about: "in other words",
      document: {
        closing:
          "Trên đây là Chương trình công tác toàn khoá của Chi bộ; các đồng chí đảng viên căn cứ nhiệm vụ được giao để thực hiện.",
      },
    },
  ],
  wrong: [
    {
      about: "the last point, then the signature",
      document: { closing: null },
      findings: [{ quote: "", places: [] }],
    },
    {
      about: "behind the signature",
      document: {
        closing: null,
        after: ["Chi bộ yêu cầu mỗi đảng viên nghiêm túc thực hiện Chương trình công tác này."],
      },
      findings: [{ messageId: "behind" }],
      fixed: [],
    },
  ],
});
