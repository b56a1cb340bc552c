import { wordsOfExample } from "../core/formats/example-words";
import type { Rule } from "../core/rules/rule";
import { coreTexts } from "../core/texts";
import type { TextStyle } from "./format-text";
import { SEVERITY_TONES } from "./format-text";
import { hang } from "./layout";

/** The rules for people, part by part, as wide as the style says. */
export function rulesAsText(
  { language, texts, paint, width }: TextStyle,
  rules: readonly Rule[],
): string {
  const words = coreTexts(language);
  const lines = [texts.rules(rules.length), ""];
  for (const [index, rule] of rules.entries()) {
    const { id, part, severity } = rule;
    if (rules[index - 1]?.part !== part) lines.push(paint("bold", words.part(part)));
    lines.push(`  ${id} · ${paint(SEVERITY_TONES[severity], words.severity(severity))}`);
    lines.push(...hang("    ", words.rule(id, part), width));
    const example = wordsOfExample(rule);
    for (const side of ["wrong", "right"] as const) {
      const sample = example?.[side].replaceAll("\n", " / ");
      if (sample) lines.push(...hang(`    ${texts.example[side]}: `, texts.quote(sample), width));
    }
    const clauses = rule.clauses.map((clause) => words.clause(clause)).join("; ");
    lines.push(...hang("    ", clauses, width).map((line) => paint("dim", line)));
    if (rules[index + 1]?.part !== part) lines.push("");
  }
  return lines.join("\n").trimEnd();
}

/** The rules for programs: an array of objects, texts in the language, ids in English, examples as the rules have them. */
export function rulesAsJson({ language }: TextStyle, rules: readonly Rule[]): string {
  const words = coreTexts(language);
  const listed = rules.map(({ id, part, severity, clauses, example }) => ({
    id,
    part,
    label: words.part(part),
    severity,
    message: words.rule(id, part),
    clauses: clauses.map((clause) => ({ id: clause, citation: words.clause(clause) })),
    example,
  }));
  return JSON.stringify(listed, null, 2);
}

/** The rules as one Markdown table; a part is named in its first row. */
export function rulesAsMarkdown(
  { language, texts: { columns } }: TextStyle,
  rules: readonly Rule[],
): string {
  const words = coreTexts(language);
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const heads = [columns.part, columns.rule, columns.severity, columns.message, columns.clause];
  return [
    row(heads),
    row(heads.map(() => "---")),
    ...rules.map(({ id, part, severity, clauses }, index) =>
      row([
        rules[index - 1]?.part === part ? "" : words.part(part),
        `\`${id}\``,
        words.severity(severity),
        words.rule(id, part),
        clauses.map((clause) => words.clause(clause)).join("; "),
      ]),
    ),
  ].join("\n");
}
