import { openXmlErrors } from "../../engines/open-xml-validator";
import { checkSketch } from "./rule-tester";
import { sketch, type SketchChanges } from "./sketch";
import { LOGICAL_BODY } from "./sketch-programme";

describe("the sketch", () => {
  it.each([
    ["in the thematic plan", {}, 17],
    ["in the logical plan", { body: LOGICAL_BODY }, 15],
  ])("is entirely right %s", (_, changes: SketchChanges, total) => {
    expect(checkSketch(changes)).toMatchObject({
      verdict: "complete",
      mandatory: { present: total, total, missing: [] },
      findings: [],
      undecided: [],
    });
  });

  it("is the same bytes each time", () => {
    expect(sketch()).toEqual(sketch());
  });

  const rich: SketchChanges = {
    layout: "tabs",
    rule: "vml",
    page: { mirror: true, evenAndOdd: true },
    running: [
      { at: "header", text: "#" },
      { at: "header", kind: "even", text: "- # -" },
      { at: "footer", kind: "first", text: "Lưu hành nội bộ" },
    ],
    numberSymbol: {
      runs: [
        { text: "Số " },
        { text: "[số]", control: { tag: "chibo:numberSymbol.number", showsPlaceholder: true } },
        { text: ":", change: "deleted" },
        { text: "-CTr/CB", change: "inserted" },
      ],
    },
    wideAppendix: "Phụ lục",
  };

  it.each<[string, SketchChanges]>([
    ["as it is", {}],
    ["with a border, line by line", { layout: "stacked", rule: "border" }],
    ["with tabs, changes, a control, running lines, an appendix", rich],
  ])("is valid Open XML %s", async (_, changes) => {
    expect(await openXmlErrors(sketch(changes))).toEqual([]);
  });
});
