import { NEEDS_PERSON } from "../core/fixes/needs-person";
import { KINDS } from "../core/kinds";
import { RULES, rulesFor } from "../core/rules";
import type { Rule } from "../core/rules/rule";
import { coreTexts } from "../core/texts";
import { examplePair, type ExampleLine } from "../taskpane/help/example-looks";
import { helpTexts } from "../taskpane/texts/help";
import { escape, sentence, type Release, type SiteLanguage } from "./bilingual";
import { RULES_TEXTS } from "./rules-texts";
import { pageHtml } from "./shell";
import { SEVERITIES } from "../core/rules/message";

/** Each half has its own places to jump to; the Vietnamese ones are the ids themselves. */
const placeIn = (language: SiteLanguage, name: string) => (language === "vi" ? name : `${name}-en`);

/** An example's words; marks that stand apart from their letters as references, which no editor or server composes. */
const wordsHtml = (words: string) =>
  escape(words).replace(/\p{M}/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);

function lineHtml({ words, bold, italic, note }: ExampleLine, nothing: string): string {
  const plain = words === "" ? `<i class="hint">${escape(nothing)}</i>` : wordsHtml(words);
  const slanted = italic ? `<em>${plain}</em>` : plain;
  const look = note === "" ? "" : ` <span class="hint">(${escape(note)})</span>`;
  return `${bold ? `<strong>${slanted}</strong>` : slanted}${look}`;
}

/** The rule's wrong and right example, as the help shows them. */
function exampleHtml({ example }: Rule, language: SiteLanguage): string {
  const texts = helpTexts(language);
  const { wrong, right, areLettersAlike } = examplePair(example, texts);
  const side = (name: string, lines: readonly ExampleLine[], nothing: string) =>
    `<b>${escape(name)}:</b> <span class="words">${lines.map((line) => lineHtml(line, nothing)).join("<br>")}</span>`;
  const sides = [
    side(texts.rule.wrong, wrong, texts.rule.nothingWrong),
    side(texts.rule.right, right, texts.rule.nothingRight),
    ...(areLettersAlike ? [`<span class="hint">${escape(texts.rule.sameLetters)}</span>`] : []),
  ];
  return sides.join("<br>");
}

/** On which kinds of document the rule speaks, where it does not on every one that is judged; empty otherwise. */
function kindsOf(rule: Rule, language: SiteLanguage): string {
  const texts = RULES_TEXTS[language];
  const judged = KINDS.filter(({ isJudged }) => isJudged);
  const spoken = judged.filter((kind) => rulesFor(kind).includes(rule));
  const silent = judged.filter((kind) => !spoken.includes(kind));
  if (silent.length === 0 || spoken.length === 0) return "";
  const isFew = spoken.length <= silent.length;
  const names = (isFew ? spoken : silent).map(({ label }) => label[language]).join(", ");
  return `${isFew ? texts.only : texts.except}${names}.`;
}

function rowHtml(rule: Rule, language: SiteLanguage): string {
  const core = coreTexts(language);
  const { columns, menders } = RULES_TEXTS[language];
  const { id, part, severity, clauses } = rule;
  const kinds = kindsOf(rule, language);
  const cell = (heading: string, html: string) =>
    `<td data-of="${escape(heading)}"><span>${html}</span></td>`;
  return `<tr id="${placeIn(language, id)}"><th scope="row">${escape(core.rule(id, part))}<br><code>${id}</code>${
    kinds && `<br><span class="hint">${escape(kinds)}</span>`
  }</th>
${cell(columns.example, exampleHtml(rule, language))}
${cell(columns.severity, escape(core.severity(severity)))}
${cell(columns.mender, escape(menders[NEEDS_PERSON[id] ?? "machine"]))}
${cell(columns.clause, clauses.map((clause) => escape(core.clause(clause))).join("; "))}</tr>`;
}

function half(language: SiteLanguage): string {
  const core = coreTexts(language);
  const { title, lead, severities, columns } = RULES_TEXTS[language];
  const parts = [...new Set(RULES.map(({ part }) => part))];
  const heads = Object.values(columns).map((name) => `<th scope="col">${escape(name)}</th>`);
  const sections = parts.map((part) => {
    const rows = RULES.filter((rule) => rule.part === part).map((rule) => rowHtml(rule, language));
    return `<section><h2 id="${placeIn(language, part)}">${escape(core.part(part))}</h2>
<table class="cards rules"><thead><tr>${heads.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></section>`;
  });
  const links = parts.map(
    (part) => `<a href="#${placeIn(language, part)}">${escape(core.part(part))}</a>`,
  );
  const meanings = SEVERITIES.map(
    (severity) =>
      `<strong>${escape(core.severity(severity))}</strong>: ${escape(severities[severity])}`,
  );
  return `<h1>${escape(title)}</h1>
<p class="lead">${sentence(lead.replace("{count}", String(RULES.length)))}</p>
<p>${meanings.join("; ")}.</p>
<p>${links.join(" · ")}</p>
${sections.join("\n")}`;
}

/** `rules.html`: every rule with its example, its clause and who can put it right, from the rules themselves. */
export default (release: Release): string =>
  pageHtml(
    {
      title: { vi: RULES_TEXTS.vi.title, en: RULES_TEXTS.en.title },
      body: { vi: half("vi"), en: half("en") },
    },
    release,
  );
