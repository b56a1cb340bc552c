import fc from "fast-check";
import { checkSketch, told } from "./rule-tester";
import type { SketchChanges } from "./sketch";
import type { Layout } from "./sketch-model";
import { PART_KEYS, SECTION_KEYS, SECTIONS, WORDS } from "./sketch-programme";

/** What people's fingers and programs do to words; none of it hides a part. */
const HABITS: Readonly<Record<string, (text: string) => string>> = {
  "two spaces for one": (text) => text.replace(/(\p{L}) (?=\p{L})/u, "$1  "),
  "spaces that do not break": (text) => text.replace(/ /g, "\u00a0"),
  "spaces at both ends": (text) => ` ${text} `,
  "soft hyphens in words": (text) => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, "$1\u00ad"),
  "invisible spaces": (text) => text.replace(/(\p{L}) /gu, "$1\u200b "),
  "marks stored apart from their letters": (text) => text.normalize("NFD"),
  "tone marks in the older places": (text) =>
    text.replace(/oá/g, "óa").replace(/oà/g, "òa").replace(/uỷ/g, "ủy").replace(/UỶ/g, "ỦY"),
  "en dashes for hyphens": (text) => text.replace(/-(?!-)(?<!--)/g, "–"),
  "em dashes between years": (text) => text.replace(/(\d{4}) - (\d{4})/g, "$1 — $2"),
  "hyphens that do not break": (text) => text.replace(/-/g, "\u2011"),
};
const NAMES = Object.keys(HABITS);

function typed(habits: readonly string[], layout: Layout): SketchChanges {
  const rewrite = (text: string) =>
    habits.reduce((words, habit) => HABITS[habit]?.(words) ?? words, text);
  return {
    layout,
    ...Object.fromEntries(PART_KEYS.map((key) => [key, WORDS[key].map(rewrite)])),
    sections: Object.fromEntries(
      SECTION_KEYS.map((key) => [
        key,
        {
          heading: rewrite(String(SECTIONS[key].heading)),
          points: SECTIONS[key].points.map((point) => rewrite(String(point))),
        },
      ]),
    ),
  };
}

/** What such typing may be told, and no more. */
const TOLD = ["text/decomposed", "text/spacing", "text/tone-style"];
const LAYOUTS = ["table", "rows", "tabs"] as const;

function expectEveryPart(changes: SketchChanges): void {
  const report = checkSketch(changes);
  expect(report.mandatory).toEqual({ present: 17, total: 17, missing: [] });
  expect(told(report, ({ rule }) => !TOLD.includes(rule))).toEqual([]);
}

describe("every part is found, and nothing is wrong, with", () => {
  it.each(NAMES)("%s", (habit) => {
    for (const layout of LAYOUTS) expectEveryPart(typed([habit], layout));
  });

  it("any of these together", () => {
    fc.assert(
      fc.property(fc.subarray(NAMES), fc.constantFrom(...LAYOUTS), (habits, layout) =>
        expectEveryPart(typed(habits, layout)),
      ),
      { numRuns: 60 },
    );
  });

  it("capitals by attribute over mixed letters", () => {
    const caps = (key: (typeof PART_KEYS)[number], text: string) => ({
      [key]: { text, caps: true },
    });
    expectEveryPart({
      ...caps("superiorBody", "Đảng bộ xã Tam Hưng"),
      ...caps("issuingBody", "Chi bộ Trường Mầm non Mỹ Hưng"),
      ...caps("partyTitle", "Đảng Cộng sản Việt Nam"),
      ...caps("documentType", "Chương trình"),
      ...caps("signingAuthority", "T/m Chi bộ"),
      ...caps("signerPosition", "Bí thư"),
    });
  });

  it("words split over many runs", () => {
    const split = (text: string) => ({ runs: [...text].map((letter) => ({ text: letter })) });
    expectEveryPart(
      Object.fromEntries(PART_KEYS.map((key) => [key, WORDS[key].map(split)])) as SketchChanges,
    );
  });

  it("parts split by line breaks instead of paragraphs", () => {
    expectEveryPart({
      superiorBody: null,
      issuingBody: {
        runs: [
          { text: "ĐẢNG BỘ XÃ TAM HƯNG\n", bold: false },
          { text: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG\n" },
          { text: "*\nSố 05-CTr/CB", bold: false },
        ],
      },
      asterisk: null,
      numberSymbol: null,
      documentType: {
        runs: [
          { text: "CHƯƠNG TRÌNH\n" },
          { text: "công tác toàn khoá nhiệm kỳ 2025 - 2030\n", size: 14 },
          { text: "-----", size: 14, bold: false },
        ],
      },
      subject: null,
      hyphens: null,
      signingAuthority: {
        runs: [
          { text: "T/M CHI BỘ\n" },
          { text: "BÍ THƯ\n\n\n", bold: false },
          { text: "Nguyễn Thị Hoa" },
        ],
      },
      signerPosition: null,
      signerName: null,
    });
  });

  it("automatic numbers and bullets for typed ones", () => {
    const level = (index: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const list = (id: number, levels: string) =>
      `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
    const bullet = (text: string) => ({ text: text.slice(2), list: { id: 2, level: 0 } });
    expectEveryPart({
      numbering:
        list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")) +
        list(2, level(0, "bullet", "-")) +
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
      bases: WORDS.bases.map(bullet),
      recipients: WORDS.recipients.map(bullet),
      sections: Object.fromEntries(
        SECTION_KEYS.map((key) => [
          key,
          {
            heading: { text: String(SECTIONS[key].heading).slice(3), list: { id: 1, level: 0 } },
            points: SECTIONS[key].points.map((point) => ({
              text: String(point).slice(3),
              list: { id: 1, level: 1 },
            })),
          },
        ]),
      ),
    });
  });
});
