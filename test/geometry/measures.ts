import { PAGE } from "../../src/core/standards/page";
import { BODY_PARAGRAPH, type Look } from "../../src/core/standards/typography";
import { lookOf, STYLES, type StyleKey, type StyleRow } from "../../src/core/template/styles";
import type { Box } from "../engines/poppler";
import type { LaidOutPage, Layout, Row, SetParagraph } from "./layout";

/** Looks at one matter of a layout; gives a sentence for every fault. Lengths in mm unless said. */
export type Measure = (layout: Layout) => readonly string[];

/** What a printer cannot show. */
const TOLERANCE = 0.5;
/** Rounding of a justified line's many spaces adds up. */
const JUSTIFIED = 0.7;
const MM_PER_POINT = 25.4 / 72;
/** Half a pixel of a fine screen, in points. */
const POINT_TOLERANCE = 0.2;

const width = ({ left, right }: Box) => right - left;
const centre = ({ left, right }: Box) => (left + right) / 2;
const isNear = (value: number, wanted: number, tolerance = TOLERANCE) =>
  Math.abs(value - wanted) <= tolerance;
const shown = (value: number) => value.toFixed(2);
const rowsOf = (paragraphs: readonly SetParagraph[]) => paragraphs.flatMap(({ rows }) => rows);

function quote(text: string): string {
  return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}

/** A4, upright but for the table of tasks; all text within the margins, and reaching them. */
const paperAndMargins: Measure = (layout) => {
  const { width: short, height: long } = PAGE.size;
  const faults: string[] = [];
  for (const { page, landscape, area, lines } of layout.pages) {
    const [wide, high] = landscape ? [long, short] : [short, long];
    if (!isNear(page.width, wide) || !isNear(page.height, high))
      faults.push(`a page is ${shown(page.width)} × ${shown(page.height)} mm`);
    for (const { text, left, right, top, bottom } of lines) {
      const outside =
        left < area.left - TOLERANCE ||
        right > area.right + TOLERANCE ||
        top < area.top - TOLERANCE ||
        bottom > area.bottom + TOLERANCE;
      if (outside) faults.push(`${quote(text)} stands outside the margins`);
    }
    const [first] = lines;
    if (first && !isNear(first.top, area.top))
      faults.push(`${quote(first.text)} begins ${shown(first.top)} mm from the upper edge`);
  }
  for (const { rows } of layout.body)
    for (const [index, { page, row }] of rows.entries()) {
      if (index > 0 && !isNear(row.left, page.area.left))
        faults.push(`${quote(row.text)} begins ${shown(row.left)} mm from the left edge`);
      if (index < rows.length - 1 && !isNear(row.right, page.area.right, JUSTIFIED))
        faults.push(`${quote(row.text)} is not justified: it ends at ${shown(row.right)} mm`);
    }
  return faults;
};

/** The bodies' and the title's first lines stand level, and so do number and date. */
const headerLevel: Measure = ({ headerLeft, headerRight }) => {
  const first = (all: readonly SetParagraph[], style: StyleKey) =>
    all.find((one) => one.style === style)?.rows[0]?.row;
  const pairs = [
    [first(headerLeft, "superiorBody"), first(headerRight, "partyTitle")],
    [first(headerLeft, "numberSymbol"), first(headerRight, "placeDate")],
  ];
  return pairs.flatMap(([left, right]) =>
    left && right && isNear(left.bottom, right.bottom)
      ? []
      : [`${quote(left?.text ?? "")} is not level with ${quote(right?.text ?? "")}`],
  );
};

/** The signature's column begins so far from the left margin. */
const SIGNATURE_COLUMN = 80;

/** Every centred line stands in the middle of its column. */
const centredLines: Measure = ({ headerLeft, headerRight, title, signature, appendices }) => {
  const faults: string[] = [];
  const demand = (row: Row, wanted: number) => {
    if (!isNear(centre(row), wanted))
      faults.push(
        `${quote(row.text)} is centred on ${shown(centre(row))}, not on ${shown(wanted)} mm`,
      );
  };
  const [left, right] = [headerLeft, headerRight].map(rowsOf);
  const axis = centre(right?.[0]?.row ?? { left: 0, right: 0, top: 0, bottom: 0 });
  for (const { row } of right ?? []) demand(row, axis);
  // Two columns that share the text's width have their middles half of it apart.
  for (const { page, row } of left ?? []) demand(row, axis - width(page.area) / 2);
  for (const { page, row } of rowsOf(title)) demand(row, centre(page.area));
  for (const { page, row } of rowsOf(signature))
    demand(row, (page.area.left + SIGNATURE_COLUMN + page.area.right) / 2);
  for (const { style, rows } of appendices)
    if (lookOf(style).alignment === "center")
      for (const { page, row } of rows) demand(row, centre(page.area));
  return faults;
};

/** The rule under the Party's title is as long as it, and 1 to 3 mm below. */
const ruleUnderTitle: Measure = ({ pages, headerRight }) => {
  const title = headerRight[0]?.rows[0]?.row;
  const rules = pages[0]?.page.rules ?? [];
  const [rule] = rules;
  if (!title || !rule || rules.length !== 1) return [`page 1 has ${rules.length} drawn lines`];
  const faults: string[] = [];
  if (!isNear(width(rule), width(title), 1))
    faults.push(`the rule is ${shown(width(rule))} mm, the title ${shown(width(title))} mm long`);
  if (!isNear(centre(rule), centre(title))) faults.push("the rule is not centred under the title");
  const below = rule.top - title.bottom;
  if (below < 1 || below > 3) faults.push(`the rule is ${shown(below)} mm below the title`);
  return faults;
};

/** Lines of a paragraph are apart exactly as the standard has it, paragraphs at least 6 pt more. */
const lineSpacing: Measure = ({ body }) => {
  const faults: string[] = [];
  const { lineSpacing: spacing, gap } = BODY_PARAGRAPH;
  let above: { readonly page: LaidOutPage; readonly row: Row } | undefined;
  for (const { rows } of body)
    for (const [index, { page, row }] of rows.entries()) {
      if (above?.page === page) {
        const apart = (row.top - above.row.top) / MM_PER_POINT;
        const isRight =
          index > 0
            ? isNear(apart, spacing.usual, POINT_TOLERANCE)
            : apart >= spacing.usual + gap.min - POINT_TOLERANCE;
        if (!isRight) faults.push(`${quote(row.text)} stands ${shown(apart)} pt below`);
      }
      above = { page, row };
    }
  return faults;
};

/** Every paragraph of the body begins 10 mm in. */
const firstLineIndent: Measure = ({ body }) =>
  body.flatMap(({ text, rows }) => {
    const [first] = rows;
    const indent = first ? first.row.left - first.page.area.left : 0;
    return isNear(indent, BODY_PARAGRAPH.firstLineIndent.mm)
      ? []
      : [`${quote(text)} is indented by ${shown(indent)} mm`];
  });

/** Centred above the text, 10 mm from the upper edge, never on a first page; appendices count anew. */
const pageNumbers: Measure = ({ pages }) =>
  pages.flatMap(({ number, pageNumber, area }) => {
    if (number === 1) return pageNumber ? [`a first page shows the number ${pageNumber.text}`] : [];
    if (!pageNumber) return [`page ${number} shows no number`];
    const faults = [];
    if (pageNumber.text !== String(number))
      faults.push(`page ${number} is numbered ${pageNumber.text}`);
    if (!isNear(centre(pageNumber), centre(area))) faults.push(`number ${number} is off centre`);
    if (!isNear(pageNumber.top, PAGE.number.fromTop))
      faults.push(`number ${number} is ${shown(pageNumber.top)} mm from the upper edge`);
    return faults;
  });

/** Signature and recipients are on one page, with two lines of the body above them at least. */
const endingTogether: Measure = ({ recipients, signature, body }) => {
  const pages = new Set(rowsOf([...recipients, ...signature]).map(({ page }) => page));
  const [page] = pages;
  const above = rowsOf(body).filter((one) => one.page === page).length;
  return pages.size === 1 && above >= 2
    ? []
    : [`the ending stands on ${pages.size} pages, under ${above} lines of the body`];
};

/** No heading is the last thing on a page. */
const headingsStay: Measure = ({ body, tableRows }) => {
  // With a long table behind, LibreOffice breaks pages before it knows what keeps together.
  if (tableRows.length > 0) return [];
  return body.flatMap(({ style, text, rows }, index) => {
    const isHeading = style === "section" || style === "point";
    const next = body[index + 1]?.rows[0];
    return isHeading && next?.page !== rows.at(-1)?.page
      ? [`${quote(text)} is parted from what follows`]
      : [];
  });
};

/** Every part in its size, weight and slant, in the one font, in black. */
const letters: Measure = (layout) => {
  const { headerLeft, headerRight, title, body, recipients, signature, appendices } = layout;
  const parts = [headerLeft, headerRight, title, body, recipients, signature, appendices].flat();
  const faults = parts.flatMap(({ style, rows }) =>
    rows.flatMap(({ row }) => letterFaults(row, style)),
  );
  for (const { pageNumber, circulation } of layout.pages) {
    if (pageNumber) faults.push(...letterFaults(pageNumber, "pageNumber"));
    if (circulation) faults.push(...letterFaults(circulation, "circulation"));
  }
  for (const { row } of layout.tableRows)
    faults.push(...letterFaults(row, row.text.startsWith("TT ") ? "tableHead" : "tableText"));
  return faults;
};

/** The metric twin of Times New Roman, or itself. */
const FONT = /^(?:LiberationSerif|TimesNewRoman)/;

function letterFaults({ text, letters: used }: Row, style: StyleKey): string[] {
  const look: Look = lookOf(style);
  const row: StyleRow = STYLES[style];
  const bold = row.bold ?? look.bold;
  if (used.length === 0) return [`${quote(text)} has no letters`];
  return used
    .filter(
      (one) =>
        !isNear(one.size, look.size.usual, POINT_TOLERANCE) ||
        one.bold !== bold ||
        one.italic !== look.italic ||
        !FONT.test(one.font) ||
        one.colour !== "#000000",
    )
    .map(({ size, font, colour }) => `${quote(text)} is set in ${font} ${shown(size)} ${colour}`);
}

/** “Nơi nhận:” has its line under the words. */
const recipientsLine: Measure = ({ recipients }) => {
  const label = recipients.find(({ style }) => style === "recipientsLabel")?.rows[0];
  const line = label?.page.page.rules.find(
    (rule) => rule.top > label.row.top && rule.top < label.row.bottom + 1,
  );
  return label && line && isNear(width(line), width(label.row), 1)
    ? []
    : ["“Nơi nhận:” is not underlined"];
};

/** How far the document may circulate: 10 mm from the upper edge, at the right margin. */
const circulationMark: Measure = ({ pages }) =>
  pages.flatMap(({ circulation, number, appendix, area }) => {
    if (!circulation) return [];
    if (number !== 1 || appendix !== 0) return ["a later page has the circulation mark"];
    return isNear(circulation.right, area.right) && isNear(circulation.top, PAGE.number.fromTop)
      ? []
      : [`${quote(circulation.text)} does not stand at the top right`];
  });

/** Words never run into one another. */
const noOverlap: Measure = ({ pages }) =>
  pages.flatMap(({ lines }) =>
    lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `${quote(one.text)} runs into ${quote(other.text)}`),
    ),
  );

/** A line of a name is at least so long, measured by the name's longest line; the last may be shorter. */
const LEAST_SHARE = 0.4;
const LEAST_LAST_SHARE = 0.3;
/** Room that always stays between the header's columns. */
const BETWEEN_COLUMNS = 2;

/** Names of several lines break into lines of like length, clear of the column beside them. */
const balancedNames: Measure = ({ headerLeft, headerRight }) => {
  const faults: string[] = [];
  const leftEdge = Math.min(...rowsOf(headerRight).map(({ row }) => row.left));
  for (const { style, text, rows } of headerLeft) {
    if (style !== "superiorBody" && style !== "issuingBody") continue;
    const widest = Math.max(...rows.map(({ row }) => width(row)));
    for (const [index, { row }] of rows.entries()) {
      const isLast = index === rows.length - 1;
      const least = widest * (isLast ? LEAST_LAST_SHARE : LEAST_SHARE);
      if (width(row) < least && !(isLast && endsWell(row.text, text)))
        faults.push(`${quote(text)} breaks into “${row.text}” of ${shown(width(row))} mm`);
    }
    if (Math.max(...rows.map(({ row }) => row.right)) > leftEdge - BETWEEN_COLUMNS)
      faults.push(`${quote(text)} comes too near the other column`);
  }
  return faults;
};

/** Two syllables may end a name alone. Numbers never begin a line, so that a name with some has fewer ways to break. */
const endsWell = (line: string, name: string) => line.includes(" ") || /\d/.test(name);

/** Everything that is measured, by what is promised. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  "paper and margins": paperAndMargins,
  "the header's columns are level": headerLevel,
  "centred lines": centredLines,
  "the rule under the title": ruleUnderTitle,
  "line and paragraph spacing": lineSpacing,
  "first-line indent": firstLineIndent,
  "page numbers": pageNumbers,
  "signature and recipients stay together": endingTogether,
  "headings stay with what follows": headingsStay,
  "sizes, weights and font": letters,
  "the line under the recipients' label": recipientsLine,
  "the circulation mark": circulationMark,
  "no words overlap": noOverlap,
  "names break evenly": balancedNames,
};
