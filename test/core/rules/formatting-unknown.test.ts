import { checkDocument } from "../../../src/core/check/check-document";
import { RULES } from "../../../src/core/rules";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { sketch, type SketchChanges } from "./sketch";
import { TODAY } from "./rule-tester";

/** The document as a host gives it that knows nothing but the paragraphs' text. */
function checkText(changes: SketchChanges) {
  const { paragraphs } = readSnapshot({ kind: "package", bytes: sketch(changes) });
  const texts = paragraphs.map(({ text }) => text);
  return checkDocument({ kind: "text", paragraphs: texts }, { today: TODAY });
}

describe("where only the text is known", () => {
  const report = checkText({});

  it("every part is found and nothing is wrong", () => {
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe("complete");
  });

  it("rules on looks cannot tell, and say so instead of fine", () => {
    const looks = RULES.map(({ id }) => id).filter(
      (id) =>
        /^(?:page|body)\/|\/format$|\/rule-line$|^(?:partyTitle|signature|recipients)\/position$|^text\/(?:font|legacy-encoding|colour)$/.test(
          id,
        ) && id !== "body/end-mark",
    );
    expect([...report.undecided].sort()).toEqual(looks.sort());
  });

  it("rules on words say the same as with it", () => {
    const { findings } = checkText({
      numberSymbol: "Số: 5/CTr-CB",
      recipients: ["- Như trên;", "- Lưu: VT."],
      rule: { typed: "---------------" },
    });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      "numberSymbol/colon",
      "numberSymbol/leading-zero",
      "numberSymbol/separators",
      "partyTitle/rule-line",
      "recipients/filing-form",
      "recipients/like-above",
    ]);
  });
});
