import type { Change } from "../change";

const EXAMPLE = {
  wrong: "Toàn thể đảng viên, quần chúng, v.v. nghiêm túc thực hiện Chương trình này.",
  right: "Toàn thể đảng viên, quần chúng nghiêm túc thực hiện Chương trình này.",
};

/** A rule against words that leave open who is meant, on a clause of its own. */
export const TOY_RULE: readonly Change[] = [
  {
    file: "src/core/standards/clauses.ts",
    after: "const OTHER_CLAUSES = {",
    text: `
  "custom/whole-lists": {
    source: "custom",
    citation: { vi: "theo thông lệ hành văn", en: "by customary wording" },
    about: { vi: "Văn bản kể hết, không dùng v.v.", en: "A document names all and has no v.v." },
  },`,
  },
  {
    file: "src/core/standards/ledger.ts",
    after: "export const LEDGER: Readonly<Record<ClauseId, LedgerEntry>> = {",
    text: `\n  "custom/whole-lists": rules("text/and-so-on"),`,
  },
  {
    file: "src/core/rules/text.ts",
    after: "export const textRules: readonly Rule[] = [",
    text: `
  {
    id: "text/and-so-on",
    part: "text",
    severity: "hint",
    clauses: ["custom/whole-lists"],
    example: ${JSON.stringify(EXAMPLE)},
    check: ({ document }) =>
      oneProblem(document.lines.filter((line) => line.text.includes("v.v."))),
  },`,
  },
  {
    file: "src/core/fixes/needs-person.ts",
    after: "export const NEEDS_PERSON: Readonly<Partial<Record<RuleId, PersonReason>>> = {",
    text: `\n  "text/and-so-on": "meaning",`,
  },
  {
    file: "src/core/texts/vi-findings.ts",
    after: "export const VI_FINDINGS: Sentences = {",
    text: `\n  "text/and-so-on": "Văn bản phải kể hết, không dùng “v.v.”, vì người đọc không biết còn ai.",`,
  },
  {
    file: "src/core/texts/en-findings.ts",
    after: "export const EN_FINDINGS: Sentences = {",
    text: `\n  "text/and-so-on": "Name all, without “v.v.”: readers cannot know who else is meant.",`,
  },
  {
    file: "test/core/rules/rules.test.ts",
    after: "  text: [",
    text: `"and-so-on",`,
  },
  {
    file: "test/core/rules/text.test.ts",
    after: `import { checkRule } from "./rule-tester";`,
    text: `
checkRule("text/and-so-on", {
  right: [{ about: "all are named", document: { closing: "${EXAMPLE.right}" } }],
  wrong: [
    {
      about: "others are left open",
      document: { closing: "${EXAMPLE.wrong}" },
      findings: [{ quote: "${EXAMPLE.wrong}" }],
      fixed: null,
    },
  ],
});`,
  },
];
