import { checkRule } from "./rule-tester";
import type { Look } from "./sketch-model";
import type { SketchChanges } from "./sketch";
import { SECTION_KEYS, SECTIONS, WORDS } from "./sketch-programme";

/** All running paragraphs of the body in another look. */
const all = (look: Look): SketchChanges => ({
  bases: look,
  leadIn: look,
  closing: look,
  sections: Object.fromEntries(
    SECTION_KEYS.map((key) => [
      key,
      { points: SECTIONS[key].points.map((point) => ({ text: String(point), ...look })) },
    ]),
  ),
});

/** The first point of section D in another look. */
const one = (look: Look): SketchChanges => ({
  sections: {
    facilities: {
      points: SECTIONS.facilities.points.map((point, index) =>
        index === 0 ? { text: String(point), ...look } : point,
      ),
    },
  },
});
const ONE = String(SECTIONS.facilities.points[0]);

checkRule("body/font-size", {
  right: [
    { about: "14 throughout", document: {} },
    { about: "15 throughout", document: all({ size: 15 }) },
    {
      about: "13 in a short heading is another matter",
      document: {
        sections: {
          cadres: {
            heading: {
              text: "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
              bold: true,
              size: 13,
            },
          },
        },
      },
    },
  ],
  wrong: [
    {
      about: "13 throughout is one finding",
      document: all({ size: 13 }),
      findings: [{ data: { found: ["13"], min: 14, max: 15 } }],
    },
    {
      about: "12.5 in one paragraph",
      document: one({ size: 12.5 }),
      findings: [{ places: [ONE], data: { found: ["12.5"] } }],
    },
    {
      about: "15 in one paragraph of 14",
      document: one({ size: 15 }),
      findings: [{ messageId: "mixed", places: [ONE], data: { found: ["14", "15"], usual: 14 } }],
    },
  ],
});

checkRule("body/alignment", {
  right: [
    { about: "justified", document: {} },
    {
      about: "a short heading in the middle",
      document: {
        sections: {
          cadres: {
            heading: { text: "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ", bold: true, align: "center" },
          },
        },
      },
    },
  ],
  wrong: [
    {
      about: "flush left throughout is one finding",
      document: all({ align: "left" }),
      findings: [{}],
    },
    {
      about: "one paragraph flush left",
      document: one({ align: "left" }),
      findings: [{ places: [ONE] }],
    },
    {
      about: "one paragraph in the middle",
      document: one({ align: "center" }),
      findings: [{ places: [ONE] }],
    },
  ],
});

checkRule("body/indent", {
  right: [
    { about: "10 mm", document: {} },
    { about: "half an inch, as Word's own tab", document: all({ firstLine: 12.7 }) },
    { about: "8 mm", document: all({ firstLine: 8 }) },
    { about: "a left indent of 10 mm", document: one({ firstLine: 0, left: 10 }) },
    {
      about: "a tab by hand",
      document: { closing: { text: `\t${WORDS.closing[0] ?? ""}`, firstLine: 0 } },
    },
    {
      about: "an automatic list hangs its marks",
      document: {
        bases: WORDS.bases.map((basis) => ({
          text: basis.slice(2),
          firstLine: -6,
          left: 6,
          list: { id: 1, level: 0 },
        })),
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
    },
  ],
  wrong: [
    { about: "none throughout is one finding", document: all({ firstLine: 0 }), findings: [{}] },
    {
      about: "one paragraph without",
      document: one({ firstLine: 0 }),
      findings: [{ places: [ONE] }],
    },
    {
      about: "one paragraph far in",
      document: one({ firstLine: 25 }),
      findings: [{ places: [ONE] }],
    },
  ],
});

checkRule("body/paragraph-spacing", {
  right: [
    { about: "6 points below", document: {} },
    { about: "6 points above", document: all({ after: 0, before: 6 }) },
    { about: "3 and 3", document: all({ after: 3, before: 3 }) },
    { about: "10 points", document: all({ after: 10 }) },
  ],
  wrong: [
    {
      about: "none throughout is one finding",
      document: all({ after: 0 }),
      findings: [{ data: { min: 6 } }],
    },
    {
      about: "3 points below one paragraph",
      document: one({ after: 3 }),
      findings: [{ places: [ONE] }],
    },
    {
      about: "taken away between paragraphs of one style",
      document: {
        closing: { style: "Tight", text: WORDS.closing[0] ?? "" },
        leadIn: { style: "Tight", text: WORDS.leadIn[0] ?? "" },
        bases: { style: "Tight" },
        styles:
          '<w:style w:type="paragraph" w:styleId="Tight"><w:name w:val="Tight"/><w:pPr><w:contextualSpacing/><w:spacing w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>',
      },
      findings: [{ data: { min: 6 } }],
    },
  ],
});

checkRule("body/line-spacing", {
  right: [
    { about: "18 points exactly", document: {} },
    { about: "22 points exactly", document: all({ line: "22pt" }) },
    {
      about: "20 points exactly, by a style",
      document: {
        closing: { style: "Body", text: WORDS.closing[0] ?? "" },
        styles:
          '<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:pPr><w:spacing w:after="120" w:line="400" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>',
      },
    },
  ],
  wrong: [
    {
      about: "one and a half lines throughout is one finding",
      document: all({ line: 1.5 }),
      findings: [{}],
    },
    {
      about: "single lines in one paragraph",
      document: one({ line: 1 }),
      findings: [{ places: [ONE] }],
    },
    { about: "17 points", document: one({ line: "17pt" }), findings: [{ places: [ONE] }] },
    { about: "23 points", document: one({ line: "23pt" }), findings: [{ places: [ONE] }] },
  ],
});

const CLOSING = (WORDS.closing[0] ?? "").replace(/\.$/, "");

checkRule("body/end-mark", {
  right: [
    { about: "a full stop", document: {} },
    {
      about: "a full stop behind a bracket",
      document: { closing: `${CLOSING} (kèm theo phụ lục).` },
    },
    { about: "a space behind the full stop", document: { closing: `${CLOSING}. ` } },
  ],
  wrong: [
    ...["./.", "./", " ./."].map((mark) => ({
      about: `“${mark}” as in state documents`,
      document: { closing: CLOSING + mark },
      findings: [{ messageId: "slash" }],
    })),
    ...["", ";", "!"].map((mark) => ({
      about: mark === "" ? "nothing" : `“${mark}”`,
      document: { closing: CLOSING + mark },
      findings: [{}],
    })),
    {
      about: "the last point, where there is no closing",
      document: {
        closing: null,
        sections: {
          implementation: {
            points: [
              "1. Chi uỷ cụ thể hoá Chương trình thành kế hoạch từng năm, phân công đảng viên phụ trách;",
            ],
          },
        },
      },
      findings: [{}],
      besides: ["closing/missing"],
    },
  ],
});
