import type { Paragraph, Snapshot } from "../../core/snapshot/model";

/** A document line by line: pages and headers, then every paragraph's text with the looks that fixes set, for comparison. */
export function lookOfAll({ sections, paragraphs }: Snapshot): readonly string[] {
  const pages = sections.map(({ pageWidth, pageHeight, margins, titlePage, headers }) => {
    const { top, bottom, left, right } = margins;
    const stories = Object.entries(headers).map(([kind, story]) => {
      const fields = story.flatMap((paragraph) => paragraph.fields);
      return `${kind} ${fields.join()}`;
    });
    return [pageWidth, pageHeight, top, bottom, left, right, titlePage, ...stories.sort()].join(
      " ",
    );
  });
  return [...pages, ...paragraphs.map(lookOf)];
}

function lookOf({ text, styleName, format, runs, cell, lines }: Paragraph): string {
  const { alignment, line, lineRule, indentFirstLine } = format;
  const place = cell ? `cell ${cell.row}.${cell.column}` : "body";
  const about = [place, styleName, alignment, `${line} ${lineRule}`, indentFirstLine, lines.length];
  return `${text} · ${about.join(" · ")} · ${lettersOf(runs)}`;
}

/** Stretches of one look; Word parts runs as it likes. */
function lettersOf(runs: Paragraph["runs"]): string {
  const stretches: { readonly look: string; end: number }[] = [];
  for (const { start, end, format } of runs) {
    if (start === end) continue;
    const { size, bold, italic, underline, capitals } = format;
    const look = [size, bold && "b", italic && "i", underline, capitals && "caps"].join(" ");
    const last = stretches.at(-1);
    if (last?.look === look) last.end = end;
    else stretches.push({ look, end });
  }
  return stretches.map(({ look, end }) => `${look} <${end}`).join(", ");
}
