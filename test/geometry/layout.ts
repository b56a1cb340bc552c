import type { Paragraph, Snapshot } from "../../src/core/snapshot/model";
import { readSnapshot } from "../../src/core/snapshot/read";
import { PAGE } from "../../src/core/standards/page";
import { STYLES, type StyleKey } from "../../src/core/template/styles";
import type { Box, Letters, PdfPage, TextLine } from "../engines/poppler";
import type { GeometryCase } from "./cases";

/** What stands at one height of a column, as the reader sees it. */
export interface Row extends Box {
  readonly text: string;
  readonly letters: readonly Letters[];
}

/** A paragraph of the document with the rows that it became. */
export interface SetParagraph {
  readonly style: StyleKey;
  readonly text: string;
  readonly rows: readonly { readonly page: LaidOutPage; readonly row: Row }[];
}

export interface LaidOutPage {
  readonly page: PdfPage;
  /** Counted from 1 in the programme and in each appendix. */
  readonly number: number;
  /** 0 for the programme itself. */
  readonly appendix: number;
  readonly landscape: boolean;
  /** Edges of the text area in mm from the page's upper left corner. */
  readonly area: Box;
  readonly pageNumber: Row | null;
  readonly circulation: Row | null;
  /** Everything else, from top to bottom. */
  readonly lines: readonly TextLine[];
}

/** A document as another program laid it out, its words found again paragraph by paragraph. */
export interface Layout {
  readonly pages: readonly LaidOutPage[];
  readonly headerLeft: readonly SetParagraph[];
  readonly headerRight: readonly SetParagraph[];
  /** Type, subject and hyphens. */
  readonly title: readonly SetParagraph[];
  readonly body: readonly SetParagraph[];
  readonly recipients: readonly SetParagraph[];
  readonly signature: readonly SetParagraph[];
  readonly appendices: readonly SetParagraph[];
  readonly tableRows: readonly { readonly page: LaidOutPage; readonly row: Row }[];
}

/** Where the two columns of header and ending part, from the left edge of the text area, in mm. */
const MIDDLE = 80;
const TITLE_STYLES: readonly StyleKey[] = ["documentType", "subject", "hyphens"];
const RUNNING_HEAD_BOTTOM = 18;

const KEYS = new Map(
  (Object.keys(STYLES) as StyleKey[]).map((key) => [STYLES[key].id as string, key]),
);

/** Finds the document's paragraphs on the pages. Throws an error that says what reads otherwise than it should. */
export function layOut({ docx, profile }: GeometryCase, pdf: readonly PdfPage[]): Layout {
  const snapshot = readSnapshot({ kind: "package", bytes: docx });
  const pages = laidOutPages(pdf, profile.mirrorMargins);
  const [first] = pages;
  const type = first?.lines.find(({ text }) => text === "CHƯƠNG TRÌNH");
  const end = pages.findIndex(({ lines }) => lines.some(({ text }) => text === "T/M CHI BỘ"));
  const ending = pages[end];
  const authority = ending?.lines.find(({ text }) => text === "T/M CHI BỘ");
  if (!first || !type || !ending || !authority) throw new Error("no title or no signature");
  const hyphens = first.lines.find(({ text, top }) => text === "-----" && top > type.top);
  if (!hyphens) throw new Error("no hyphens under the subject");

  const isLeft = (page: LaidOutPage) => (line: Box) =>
    (line.left + line.right) / 2 < page.area.left + MIDDLE;
  const rowsOf = (page: LaidOutPage, keep: (line: TextLine) => boolean) =>
    mergeRows(page.lines.filter(keep)).map((row) => ({ page, row }));
  const isEnding = (line: Box) => line.top > authority.top - 1;
  const inHeader = (line: Box) => line.bottom < type.top + 1;
  const leftOf = (page: LaidOutPage) => isLeft(page);

  const paragraphs = zonesOf(snapshot);
  const programmePages = pages.slice(0, end + 1);
  const appendixPages = pages.slice(end + 1);
  const appendixRows = appendixPages.flatMap((page) => rowsOf(page, () => true));
  const tableStart = tableStartOf(appendixPages);
  return {
    pages,
    headerLeft: match(
      paragraphs.headerLeft,
      rowsOf(first, (line) => inHeader(line) && leftOf(first)(line)),
    ),
    headerRight: match(
      paragraphs.headerRight,
      rowsOf(first, (line) => inHeader(line) && !leftOf(first)(line)),
    ),
    title: match(
      paragraphs.title,
      rowsOf(first, (line) => !inHeader(line) && line.top <= hyphens.top),
    ),
    body: match(
      paragraphs.body,
      programmePages.flatMap((page) =>
        rowsOf(page, (line) => {
          if (page === ending && isEnding(line)) return false;
          return page !== first || line.top > hyphens.top;
        }),
      ),
    ),
    recipients: match(
      paragraphs.recipients,
      rowsOf(ending, (line) => isEnding(line) && leftOf(ending)(line)),
    ),
    signature: match(
      paragraphs.signature,
      rowsOf(ending, (line) => isEnding(line) && !leftOf(ending)(line)),
    ),
    appendices: match(
      paragraphs.appendices,
      appendixRows.filter(({ page, row }) => !tableStart(page, row)),
    ),
    tableRows: appendixRows.filter(({ page, row }) => tableStart(page, row)),
  };
}

/** True for what stands in the table of tasks: on landscape pages, from its head on. */
function tableStartOf(pages: readonly LaidOutPage[]): (page: LaidOutPage, row: Row) => boolean {
  const first = pages.find(({ landscape }) => landscape);
  const head = first?.lines.find(({ text }) => text === "Nhiệm vụ");
  return (page, row) => {
    if (!page.landscape) return false;
    return page !== first || (head !== undefined && row.top > head.top - 1);
  };
}

function laidOutPages(pdf: readonly PdfPage[], mirror: boolean): LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  for (const page of pdf) {
    const sorted = [...page.lines].sort((one, other) => one.top - other.top);
    const startsAppendix = sorted.some(
      ({ text, top }, index) => index === 0 && /^Phụ lục( \d+)?$/.test(text) && top > 19,
    );
    const last = pages.at(-1);
    const appendix = (last?.appendix ?? 0) + (startsAppendix ? 1 : 0);
    const number = startsAppendix || !last ? 1 : last.number + 1;
    const heads = sorted.filter(({ bottom }) => bottom < RUNNING_HEAD_BOTTOM);
    const pageNumber = heads.find(({ text }) => /^\d+$/.test(text)) ?? null;
    const circulation = heads.find((line) => line !== pageNumber) ?? null;
    const landscape = page.width > page.height;
    pages.push({
      page,
      number,
      appendix,
      landscape,
      area: areaOf(page, landscape, mirror && number % 2 === 0),
      pageNumber,
      circulation,
      lines: sorted.filter((line) => !heads.includes(line)),
    });
  }
  return pages;
}

function areaOf({ width, height }: PdfPage, landscape: boolean, isBack: boolean): Box {
  const margins = landscape ? PAGE.landscapeMargins : isBack ? PAGE.backMargins : PAGE.margins;
  const { left, right, top, bottom } = margins;
  return { left, top, right: width - right, bottom: height - bottom };
}

/** Pieces of one height become one row: wide spaces of justified text part them. */
function mergeRows(lines: readonly TextLine[]): Row[] {
  const rows: Row[] = [];
  for (const line of [...lines].sort((one, other) => one.top - other.top)) {
    const last = rows.at(-1);
    if (!last || Math.abs(last.top - line.top) > 1) {
      rows.push(line);
      continue;
    }
    const [one, other] = last.left < line.left ? [last, line] : [line, last];
    rows.splice(-1, 1, {
      text: `${one.text} ${other.text}`,
      letters: [...one.letters, ...other.letters],
      left: one.left,
      right: Math.max(one.right, other.right),
      top: Math.min(one.top, other.top),
      bottom: Math.max(one.bottom, other.bottom),
    });
  }
  return rows;
}

/** The document's paragraphs with words by the place where they belong. */
function zonesOf({ paragraphs }: Snapshot) {
  const lastTitle = paragraphs.findIndex(({ styleId }) => styleId === STYLES.hyphens.id);
  const isEnding = ({ styleId }: Paragraph) => ENDING_STYLES.has(styleId);
  const firstEnding = paragraphs.findIndex(isEnding);
  const lastEnding = paragraphs.findLastIndex(isEnding);
  const inHeader = paragraphs.slice(0, lastTitle).filter(({ cell }) => cell !== null);
  const ending = paragraphs.slice(firstEnding, lastEnding + 1);
  const column = (all: readonly Paragraph[], left: boolean) =>
    all.filter(({ cell }) => (cell?.column === 0) === left);
  return {
    headerLeft: column(inHeader, true),
    headerRight: column(inHeader, false),
    title: paragraphs
      .slice(0, lastTitle + 1)
      .filter(({ styleId }) => TITLE_STYLES.some((key) => STYLES[key].id === styleId)),
    body: paragraphs.slice(lastTitle + 1, firstEnding),
    recipients: column(ending, true),
    signature: column(ending, false),
    appendices: paragraphs.slice(lastEnding + 1).filter(({ cell, text }) => !cell && text !== ""),
  };
}

const ENDING_STYLES: ReadonlySet<string> = new Set(
  (
    [
      "recipientsLabel",
      "recipientsList",
      "signingAuthority",
      "signerPosition",
      "signerName",
    ] as const
  ).map((key) => STYLES[key].id),
);

const plain = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Takes rows for each paragraph in turn until they read as it does. */
function match(paragraphs: readonly Paragraph[], rows: SetParagraph["rows"]): SetParagraph[] {
  const rest = [...rows];
  const found = paragraphs.map(({ styleId, text }): SetParagraph => {
    const style = KEYS.get(styleId);
    if (!style) throw new Error(`“${text}” has a style that is not the template's`);
    const wanted = plain(text);
    const own: SetParagraph["rows"][number][] = [];
    let read = "";
    while (read.length < wanted.length) {
      const next = rest.shift();
      if (!next) throw new Error(`“${wanted}” is not there, only “${read}”`);
      own.push(next);
      // A line may break behind a hyphen or a slash, where no space stands.
      const joint = read === "" || wanted.startsWith(read + plain(next.row.text)) ? "" : " ";
      read += joint + plain(next.row.text);
    }
    if (read !== wanted) throw new Error(`“${wanted}” reads “${read}”`);
    return { style, text: wanted, rows: own };
  });
  if (rest.length > 0) throw new Error(`“${rest[0]?.row.text ?? ""}” does not belong there`);
  return found;
}
