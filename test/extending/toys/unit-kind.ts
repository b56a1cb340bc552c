import { readFileSync } from "node:fs";
import path from "node:path";
import type { Change } from "../change";

/** A toy's headings and prompts may be another unit's. */
const HEALTH = readFileSync(
  path.resolve(__dirname, "../../../src/core/kinds/programme/health.ts"),
  "utf8",
);
const OUTLINE = HEALTH.replace("const health", "const borderPost").replace(
  'kind: "health"',
  'kind: "borderPost"',
);

const WHAT = ["đường biên", "cột mốc", "cửa khẩu", "bến bãi", "đường tuần tra"];
const SENTENCES = {
  objectives: WHAT.map(
    (what) => `Đến năm [năm], [tỷ lệ]% ${what} trên biên giới được đồn kiểm tra đúng lịch.`,
  ),
  tasks: WHAT.map((what) => `Tổ chức kiểm tra ${what} trên biên giới theo lịch của đồn.`),
  measures: WHAT.map(
    (what) => `Đồng chí [họ và tên] báo cáo kết quả kiểm tra ${what} trên biên giới hằng tháng.`,
  ),
};
/** Where every unit's sentences are none, or too few. */
const PLACES: readonly (readonly [string, keyof typeof SENTENCES])[] = [
  ["quality.objectives", "objectives"],
  ["quality.tasks", "tasks"],
  ["quality.measures", "measures"],
  ["facilities.objectives", "objectives"],
  ["facilities.tasks", "tasks"],
  ["facilities.measures", "measures"],
  ["cadres.objectives", "objectives"],
  ["cadres.tasks", "tasks"],
  ["cadres.measures", "measures"],
  ["coordination.objectives", "objectives"],
  ["coordination.tasks", "tasks"],
  ["coordination.measures", "measures"],
  ["implementation.openness", "measures"],
  ["implementation.partnership", "measures"],
];
const own = Object.fromEntries(PLACES.map(([place, slot]) => [place, SENTENCES[slot]]));

/** The cell of a border post. */
export const TOY_UNIT_KIND: readonly Change[] = [
  {
    file: "src/core/kinds/programme/outline.ts",
    after: "export const UNIT_KIND_NAMES = {",
    text: `\n  borderPost: { vi: "Đồn biên phòng", en: "Border post" },`,
  },
  { file: "src/core/kinds/programme/border-post.ts", text: OUTLINE },
  {
    file: "src/core/kinds/programme/outlines.ts",
    after: `import { enterprise } from "./enterprise";`,
    text: `\nimport { borderPost } from "./border-post";`,
  },
  {
    file: "src/core/kinds/programme/outlines.ts",
    after: "export const OUTLINES: Readonly<Record<UnitKind, Outline>> = {",
    text: "\n  borderPost,",
  },
  {
    file: "src/core/kinds/programme/keywords-by-kind.ts",
    after: "Record<UnitKind, Readonly<Partial<Record<SectionId, WeightedPhrases>>>>\n> = {",
    text: `\n  borderPost: { quality: { 3: ["tuần tra biên giới"] } },`,
  },
  {
    file: "src/core/sentences/programme/border-post.ts",
    text: `import type { Sentences } from "../sentences";

/** What the cell of a border post writes besides what every cell does. */
export const borderPost: Sentences = ${JSON.stringify(own)};
`,
  },
  {
    file: "src/core/sentences/index.ts",
    after: `import { education } from "./programme/education";`,
    text: `\nimport { borderPost } from "./programme/border-post";`,
  },
  {
    file: "src/core/sentences/index.ts",
    after: "const OF_UNIT: Readonly<Record<UnitKind, readonly Sentences[]>> = {",
    text: "\n  borderPost: [borderPost, everyUnit],",
  },
  {
    file: "src/core/template/profile/suggestions.ts",
    after: "const KIND_WORDS: readonly (readonly [UnitKind, RegExp])[] = [",
    text: `\n  ["borderPost", /^CHI BỘ ĐỒN BIÊN PHÒNG /u],`,
  },
  {
    file: "test/core/template/suggestions.test.ts",
    after: `  ["CHI BỘ TRẠM Y TẾ XÃ TAM HƯNG", "health"],`,
    text: `\n  ["CHI BỘ ĐỒN BIÊN PHÒNG NA MÈO", "borderPost"],`,
  },
  {
    file: "test/core/sentences/units.test.ts",
    after: "const ALONE: Readonly<Record<UnitKind, RegExp>> = {",
    text: "\n  borderPost: /biên giới/u,",
  },
  {
    file: "test/core/sentences/units.test.ts",
    after: "const ABOUT: Readonly<Record<UnitKind, RegExp>> = {",
    text: "\n  borderPost: /biên giới/u,",
  },
];
