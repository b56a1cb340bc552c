import { escape, sentence } from "./bilingual";
import { paragraphs } from "./shell";

/** A heading with what stands under it: paragraphs, or boxes to tick. */
export interface Section {
  readonly title: string;
  readonly texts?: readonly string[];
  readonly ticks?: readonly string[];
}

/** One half of a page of words alone. */
export interface Half {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

export function halfHtml({ title, lead, sections }: Half): string {
  const all = sections.map(({ title: heading, texts = [], ticks = [] }) => {
    const items = ticks.map((tick) => `<li>${sentence(tick)}</li>`).join("\n");
    const list = ticks.length > 0 ? `<ul class="ticks">\n${items}\n</ul>` : "";
    return `<section><h2>${escape(heading)}</h2>\n${paragraphs(texts)}\n${list}</section>`;
  });
  return `<h1>${escape(title)}</h1>\n<p class="lead">${sentence(lead)}</p>\n${all.join("\n")}`;
}
