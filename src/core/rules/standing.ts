import type { Line } from "../parts/line";
import type { Paragraph, Section, Snapshot } from "../snapshot/model";
import { PAGE } from "../standards/page";

/** Where on the page's width words stand. */
export type Side = "left" | "middle" | "right";

const TWIPS_A_MM = 1440 / 25.4;
const WIDTH = (PAGE.size.width - PAGE.margins.left - PAGE.margins.right) * TWIPS_A_MM;
/** Shares of the text's width: words centred between them stand in the middle. */
const MIDDLE = { from: 0.42, to: 0.58 };
/** Words that begin so far to the right stand there, wherever they end. */
const BEGINS_RIGHT = 0.35;
/** So many spaces before the first word put it somewhere; where, only the page would tell. */
const PLACED_BY_SPACES = /^[ \u00a0]{4}/u;

/** The side on which a line stands; null where nothing tells: spaces, a cell between others, bare text. */
export function sideOf(line: Line, snapshot: Snapshot): Side | null {
  if (line.column) return line.column;
  const { paragraph } = line;
  if (!snapshot.formattingKnown || PLACED_BY_SPACES.test(paragraph.text)) return null;
  if (paragraph.cell && !isWholeWidth(paragraph, snapshot)) return null;
  const { alignment, indentLeft, indentRight, indentFirstLine } = paragraph.format;
  const width = textWidth(snapshot.sections[paragraph.section]);
  switch (alignment) {
    case "center": {
      const centre = (indentLeft + Math.max(0, indentFirstLine) + width - indentRight) / 2 / width;
      return centre < MIDDLE.from ? "left" : centre > MIDDLE.to ? "right" : "middle";
    }
    case "right":
      return (width - indentRight) / width > MIDDLE.to ? "right" : "left";
    case "other":
      return null;
    default:
      return (indentLeft + indentFirstLine) / width > BEGINS_RIGHT ? "right" : "left";
  }
}

/** Between the margins, in twips; the standard's where the document does not say. */
function textWidth(section: Section | undefined): number {
  const { pageWidth = null, margins } = section ?? {};
  const [left = null, right = null] = [margins?.left, margins?.right];
  return pageWidth === null || left === null || right === null ? WIDTH : pageWidth - left - right;
}

/** A cell that is the only one of its row stands like the page itself. */
function isWholeWidth({ cell }: Paragraph, { paragraphs }: Snapshot): boolean {
  return paragraphs.every(
    (other) =>
      other.cell?.table !== cell?.table ||
      other.cell?.row !== cell?.row ||
      other.cell?.column === cell?.column,
  );
}

/** How two groups of lines stand to each other. */
export type Relation = "level" | "stacked" | "unknown";

/** Whether lines stand beside others or over or under them; unknown in bare text, in frames' tables, over a section's end. */
export function relationOf(
  one: readonly Line[],
  other: readonly Line[],
  { formattingKnown }: Snapshot,
): Relation {
  const shared = new Set(one.map(({ paragraph }) => paragraph));
  if (other.some(({ paragraph }) => shared.has(paragraph))) return "level";
  const [first, second] = [tablesOf(one), tablesOf(other)];
  if (first === null && second === null) {
    const sections = new Set([...one, ...other].map(({ paragraph }) => paragraph.section));
    return formattingKnown && sections.size === 1 ? "stacked" : "unknown";
  }
  if (first === null || first !== second) return "unknown";
  const isBeside = one.some(({ paragraph: { cell } }) =>
    other.some(
      ({ paragraph: { cell: beside } }) =>
        cell?.row === beside?.row && cell?.column !== beside?.column,
    ),
  );
  return isBeside ? "level" : "stacked";
}

/** The one table that lines stand in; null outside tables, undefined where they differ. */
function tablesOf(lines: readonly Line[]): number | null | undefined {
  const tables = new Set(lines.map(({ paragraph }) => paragraph.cell?.table ?? null));
  return tables.size === 1 ? [...tables][0] : undefined;
}
