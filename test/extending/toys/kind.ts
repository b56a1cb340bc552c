import type { Change } from "../change";

/** The corpus's folders of the kind's documents. */
export const TOY_CASES = [
  "appeal-plain",
  "appeal-tabs",
  "appeal-numbered",
  "appeal-colon",
  "appeal-sign",
  "appeal-body",
];

const SENTENCES = ["quỹ vì người nghèo", "tủ sách", "vườn cây", "đường hoa", "nhà văn hoá"].map(
  (what) =>
    `Chi bộ kêu gọi các đồng chí góp công xây dựng ${what} trước ngày [ngày] tháng [tháng] năm [năm].`,
);

/** An appeal, a type of document that is no kind of ours. */
export const TOY_KIND: readonly Change[] = [
  {
    file: "src/core/standards/document-types.ts",
    after: "export const DOCUMENT_TYPES = {",
    text: `\n  appeal: { name: "lời kêu gọi", sign: "LKG", issuers: CELL },`,
  },
  { file: "src/core/kinds/kind-id.ts", after: "export const KIND_IDS = [", text: `\n  "appeal",` },
  {
    file: "src/core/kinds/appeal.ts",
    text: `import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** An appeal to members and others. */
export const appeal: Kind = {
  ...COMMON_KIND,
  id: "appeal",
  label: { vi: "Lời kêu gọi", en: "Appeal" },
  noun: { vi: "lời kêu gọi", en: "appeal" },
  types: [DOCUMENT_TYPES.appeal],
  subject: { example: "ủng hộ quỹ vì người nghèo năm 2026", patterns: [], needs: [] },
};
`,
  },
  {
    file: "src/core/kinds/index.ts",
    after: `import { agenda } from "./agenda";`,
    text: `\nimport { appeal } from "./appeal";`,
  },
  { file: "src/core/kinds/index.ts", after: "\n  option,", text: "\n  appeal," },
  {
    file: "src/core/kinds/templates/appeal.ts",
    text: `import type { KindTemplate } from "./template";

/** An appeal to do something together. */
export const appealTemplate: KindTemplate = {
  kind: "appeal",
  purpose: { vi: "Vận động cùng làm một việc.", en: "Asks others to join in." },
  due: { vi: "khi có việc cần vận động.", en: "when there is something to do together." },
  subject: "[cause|việc được vận động|Trích yếu nội dung]",
  sections: [
    {
      part: "content",
      blocks: [
        {
          field: "appeal",
          title: "Nội dung lời kêu gọi",
          prompt: "Nêu việc cần làm, vì sao, ai tham gia và trong thời gian nào",
        },
      ],
    },
  ],
};
`,
  },
  {
    file: "src/core/kinds/templates/index.ts",
    after: `import { actionProgrammeTemplate } from "./action-programme";`,
    text: `\nimport { appealTemplate } from "./appeal";`,
  },
  {
    file: "src/core/kinds/templates/index.ts",
    after: "export const TEMPLATES: readonly KindTemplate[] = [",
    text: "\n  appealTemplate,",
  },
  {
    file: "src/core/sentences/kinds/appeal.ts",
    text: `import type { Sentences } from "../sentences";

/** For an appeal. */
export const appeal: Sentences = { content: ${JSON.stringify(SENTENCES)} };
`,
  },
  {
    file: "src/core/sentences/index.ts",
    after: `import { actionProgramme } from "./kinds/action-programme";`,
    text: `\nimport { appeal } from "./kinds/appeal";`,
  },
  {
    file: "src/core/sentences/index.ts",
    after: "const OF_KIND: Readonly<Partial<Record<KindId, Sentences>>> = {",
    text: "\n  appeal,",
  },
  {
    file: "test/core/template/kind-answers.ts",
    after: "const BY_FIELD: Readonly<Record<string, string>> = {",
    text: `\n  cause: "ủng hộ quỹ vì người nghèo năm 2026",`,
  },
  {
    file: "test/corpus/sources/documents/appeal-fund.txt",
    text: `document: appeal
kind: school
superior: ĐẢNG BỘ XÃ TAM HƯNG
cell: CHI BỘ TRƯỜNG TIỂU HỌC TAM HƯNG
number: Số 02-LKG/CB
place: Tam Hưng, ngày 31 tháng 8 năm 2026
type: LỜI KÊU GỌI
subject: ủng hộ quỹ vì người nghèo năm 2026
name: Cù Huy Đạt
recipient: - Đảng uỷ xã Tam Hưng;
recipient: - Lưu Chi bộ.

## 1. Vì sao
Trong xã còn những gia đình chưa có nhà ở chắc chắn trước mùa mưa.

## 2. Việc làm
Mỗi đảng viên góp một ngày công sửa nhà cho các gia đình đó trong tháng 9.
`,
  },
  {
    file: "test/corpus/sources/cases/appeal.ts",
    text: `import { found, rightCase, wrongCase, type Case } from "../case";
import { readDocument } from "../typed-document";

const fund = readDocument("appeal-fund");
const small = { size: 13 } as const;

export const appealCases: Readonly<Record<string, Case>> = {
  "appeal-plain": rightCase("As it is.", fund),
  "appeal-tabs": rightCase("Columns by tabs.", fund, { layout: { header: "tabs", signature: "tabs" } }),
  "appeal-numbered": rightCase("Numbered by Word.", fund, { layout: { automaticNumbering: true } }),
  "appeal-colon": wrongCase("A colon behind the word Số.", { ...fund, number: "Số: 02-LKG/CB" }, [
    found("numberSymbol/colon", "02-LKG/CB"),
  ]),
  "appeal-sign": wrongCase("A plan's sign.", { ...fund, number: "Số 02-KH/CB" }, [
    found("numberSymbol/type-sign", "02-KH/CB"),
  ]),
  "appeal-body": wrongCase("The body at 13 points.", fund, [found("body/font-size")], {
    layout: { looks: { section: small, body: small } },
  }),
};
`,
  },
  {
    file: "test/corpus/sources/cases/index.ts",
    after: `import { agendaCases } from "./agenda";`,
    text: `\nimport { appealCases } from "./appeal";`,
  },
  {
    file: "test/corpus/sources/cases/index.ts",
    after: "export const CASES: Readonly<Record<string, Case>> = {",
    text: "\n  ...appealCases,",
  },
];
