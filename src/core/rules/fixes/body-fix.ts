import { formatsIn, type Line } from "../../parts/line";
import type { PartyDocument } from "../../parts/party-document";
import type { CharactersEdit, ParagraphAspect, StyleEdit } from "../../snapshot/edits";
import type { Paragraph } from "../../snapshot/model";

/** What is wrong with a paragraph of the body. */
export type FaultsOf = (
  paragraph: Paragraph,
  next: Paragraph | undefined,
) => readonly ParagraphAspect[];

const known = new WeakMap<PartyDocument, ReadonlyMap<number, StyleEdit>>();

/**
 * One edit for each paragraph of the body that is not as it should be: all its faults at once, so that the rules on them ask for the
 * same. Short lines go along with the running text; headings keep their alignment and indent, which the standard leaves open.
 */
export function bodyStyles(document: PartyDocument, faultsOf: FaultsOf): readonly StyleEdit[] {
  let edits = known.get(document);
  if (!edits) {
    edits = findStyles(document, faultsOf);
    known.set(document, edits);
  }
  return [...edits.values()];
}

function findStyles(document: PartyDocument, faultsOf: FaultsOf): ReadonlyMap<number, StyleEdit> {
  const { bases, headings, closing, snapshot } = document;
  const levels = new Map(headings.map(({ line, level }) => [line, level]));
  const basisLines = new Set(bases.map(({ line }) => line));
  const edits = new Map<number, StyleEdit>();
  const sections = new Set(sectionHeadings(document, faultsOf));
  for (const line of bodyLines(document)) {
    const { paragraph } = line;
    const next = snapshot.paragraphs[paragraph.index + 1];
    const level = levels.get(line);
    const mends = faultsOf(paragraph, next).filter(
      (aspect) => isSpacing(aspect) || (level === undefined && !isCaption(line)),
    );
    // All of them or none: a heading in the middle of the page keeps its place there.
    if (sections.has(line) && paragraph.format.alignment !== "center") {
      mends.push("alignment", "indent");
    }
    if (mends.length === 0 || edits.has(paragraph.index)) continue;
    const style = basisLines.has(line)
      ? "legalBasis"
      : line === closing
        ? "closing"
        : level === undefined
          ? "text"
          : level === 0
            ? "section"
            : "point";
    edits.set(paragraph.index, { kind: "style", paragraph: paragraph.index, style, mends });
  }
  return edits;
}

/** The headings of sections when one of them is to be styled: then all are, as one decision. */
function sectionHeadings(
  { headings, snapshot }: PartyDocument,
  faultsOf: FaultsOf,
): readonly Line[] {
  const tops = headings
    .filter(({ level, line }) => level === 0 && line.paragraph.cell === null && line.start === 0)
    .map(({ line }) => line);
  const isStyled = tops.some(({ paragraph }) =>
    faultsOf(paragraph, snapshot.paragraphs[paragraph.index + 1]).some(isSpacing),
  );
  return isStyled ? tops : [];
}

/** The letters of those headings in bold, as the template's sections have them. */
export function headingLetters(
  document: PartyDocument,
  faultsOf: FaultsOf,
): readonly CharactersEdit[] {
  return sectionHeadings(document, faultsOf).flatMap(({ paragraph, start, end }) =>
    formatsIn(paragraph, start, end).every(({ bold }) => bold)
      ? []
      : [{ kind: "characters", paragraph: paragraph.index, start, end, format: { bold: true } }],
  );
}

const isSpacing = (aspect: ParagraphAspect) => aspect === "gap" || aspect === "lineSpacing";

/** So short and centred: a caption, or the title of a part. */
const isCaption = ({ paragraph: { format }, normal }: Line) =>
  format.alignment === "center" && normal.text.length < LONG;
const LONG = 60;

/** Lines of bases, lead-in, sections and closing that are paragraphs of their own outside tables. */
function bodyLines({ basesHeading, bases, leadIn, body }: PartyDocument): readonly Line[] {
  return [
    ...(basesHeading ? [basesHeading] : []),
    ...bases.map(({ line }) => line),
    ...(leadIn ? [leadIn] : []),
    ...body.map(({ line }) => line),
  ].filter(({ paragraph, start }) => paragraph.cell === null && start === 0);
}

/** The asterisk and the hyphens: nothing lays down their size, but among larger letters they must not be lost to sight. */
const marksOf = ({ marks: { asterisk, hyphens } }: PartyDocument): readonly Line[] =>
  [asterisk, hyphens].filter((line) => line !== null).filter(isAlone);

const isAlone = ({ paragraph, text }: Line) => paragraph.text.trim().length <= text.length;

/** Gives the letters of the body that are of a wrong size the right one; headings, short lines and marks go along. */
export function bodySizes(
  document: PartyDocument,
  isWrong: (size: number) => boolean,
  size: number,
): readonly CharactersEdit[] {
  return [...bodyLines(document), ...marksOf(document)].flatMap(({ paragraph }) =>
    paragraph.runs
      .filter((run) => isWrong(run.format.size))
      .map(({ start, end }): CharactersEdit => {
        const { index } = paragraph;
        return { kind: "characters", paragraph: index, start, end, format: { size } };
      }),
  );
}
