import { sentence, type SiteLanguage } from "./bilingual";
import { BASES, COLUMNS, HEADINGS, WORDS } from "./words";

/** Headings, then one row a Word: its name first, then a cell for each further heading. */
function rows(language: SiteLanguage): { headings: string[]; rows: string[][] } {
  const keys = ["name", ...COLUMNS, "why"] as const;
  return {
    headings: [...keys, "basis" as const].map((key) => HEADINGS[key][language]),
    rows: WORDS.map((word) => [
      ...keys.map((key) => word[key][language]),
      BASES[word.basis][language],
    ]),
  };
}

/** The table as HTML; on a narrow screen each row becomes a card. */
export function wordsHtml(language: SiteLanguage): string {
  const { headings, rows: all } = rows(language);
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join("");
  const body = all.map(([name = "", ...cells]) => {
    const others = cells.map(
      (cell, index) => `<td data-of="${headings[index + 1]}"><span>${sentence(cell)}</span></td>`,
    );
    return `<tr><th scope="row">${name}</th>${others.join("")}</tr>`;
  });
  return `<table class="cards">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** The table in Markdown, for the README. */
export function wordsMarkdown(language: SiteLanguage): string {
  const { headings, rows: all } = rows(language);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...all.map(line)].join("\n");
}
