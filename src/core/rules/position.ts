import { placeOf, type Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Edit, Fix } from "../snapshot/edits";
import { isSameCell } from "../snapshot/surroundings";
import type { PartId } from "../standards/part-id";
import { intoColumns, type ColumnLines, type WantedColumns } from "./fixes/columns-fix";
import { safely } from "./fixes/fix";
import { FINE, type Outcome, type Rule } from "./rule";
import { relationOf, sideOf } from "./standing";

const linesOf = ({ parts }: PartyDocument, ...ids: readonly PartId[]): readonly Line[] =>
  ids.flatMap((id) => parts.get(id)?.lines ?? []);

const styled = (lines: readonly (Line | null)[], style: string): ColumnLines =>
  lines.flatMap((line) => (line ? [{ line, style }] : []));

const problem = (lines: readonly Line[], fix: Fix | undefined, messageId = "default"): Outcome => [
  { messageId, places: lines.map((line) => placeOf(line)), fix },
];

/** In the left column, or below something else in its own cell. */
function isOutOfColumn(title: Line): boolean {
  if (title.column === "left") return true;
  const { above } = title;
  return (
    title.paragraph.cell !== null && above !== null && isSameCell(above.paragraph, title.paragraph)
  );
}

function checkTitle(document: PartyDocument): Outcome {
  const title = linesOf(document, "partyTitle");
  if (title.length === 0) return FINE;
  const wrong = title.filter(isOutOfColumn);
  if (wrong.length > 0) return problem(wrong, titleFix(document));
  const bodies = linesOf(document, "superiorBody", "issuingBody");
  if (bodies.length === 0) return FINE;
  // Pages of columns that end under the header: what stands beside what, only the page would tell.
  const below = linesOf(document, "documentType", "subject")[0];
  const isOwnSection = below && below.paragraph.section !== title[0]?.paragraph.section;
  // Tabs put it on the right above the bodies, whose first line may be missing.
  const isAbove = title.every(
    ({ column, paragraph }) =>
      column === "right" &&
      paragraph.cell === null &&
      bodies.every((body) => body.paragraph.index > paragraph.index),
  );
  const isUnknown = isOwnSection || isAbove;
  const relation = isUnknown ? "unknown" : relationOf(title, bodies, document.snapshot);
  switch (relation) {
    case "stacked":
      return isBelowRows(title, bodies) ? problem(title, titleFix(document), "stacked") : FINE;
    case "unknown":
      return document.snapshot.formattingKnown ? FINE : null;
    default:
      return FINE;
  }
}

/** In a table with two columns only a title below the bodies' rows is out of place: cells may be joined downwards. */
function isBelowRows(title: readonly Line[], bodies: readonly Line[]): boolean {
  const rows = (lines: readonly Line[]) => lines.map(({ paragraph }) => paragraph.cell?.row ?? 0);
  const isInColumns = title.some(({ column, paragraph }) => paragraph.cell && column === "right");
  return !isInColumns || Math.min(...rows(title)) > Math.max(...rows(bodies));
}

function titleFix(document: PartyDocument): Fix | undefined {
  const columns = headerColumns(document);
  const inCells = columns.rows.flat(2).some(({ line }) => line.paragraph.cell !== null);
  if (inCells) return backIntoCells(document, linesOf(document, "partyTitle"));
  const fix = intoColumns(document, columns);
  return fix && { ...fix, edits: [...fix.edits, ...titleBelow(document)] };
}

/** Under the new columns the type's name keeps its distance, and the hyphens stand in the middle. */
function titleBelow({ parts, marks }: PartyDocument): readonly Edit[] {
  const [type] = parts.get("documentType")?.lines ?? [];
  const isShared = type && parts.get("subject")?.lines.includes(type);
  const outside = (line: Line | null | undefined) => line && !line.paragraph.cell && isWhole(line);
  const edits: Edit[] = [];
  const style = (line: Line, key: string) => {
    const mends = ["alignment", "indent", "gap"] as const;
    edits.push({ kind: "style", paragraph: line.paragraph.index, style: key, mends });
  };
  if (type && outside(type) && !isShared && type.paragraph.format.spaceBefore === 0) {
    style(type, "documentType");
  }
  const { hyphens } = marks;
  if (hyphens && outside(hyphens) && hyphens.paragraph.format.alignment !== "center") {
    style(hyphens, "hyphens");
  }
  return edits;
}

/** The header's lines as the standard has them: bodies and number on the left, title and date on the right. */
export function headerColumns(document: PartyDocument): WantedColumns {
  const { marks } = document;
  const superior = linesOf(document, "superiorBody");
  const issuing = linesOf(document, "issuingBody");
  const number = linesOf(document, "numberSymbol");
  const title = linesOf(document, "partyTitle");
  const date = linesOf(document, "placeDate");
  const bodies: ColumnLines = [
    ...styled(superior, "superiorBody"),
    ...styled(issuing, "issuingBody"),
    ...styled([marks.asterisk], "asterisk"),
  ];
  const rule = styled([marks.typedRule], "partyTitle");
  return {
    table: "header",
    centred: "both",
    rows: [
      [bodies, [...styled(title, "partyTitle"), ...rule]],
      ...(number.length + date.length > 0
        ? [[styled(number, "numberSymbol"), styled(date, "placeDate")] as const]
        : []),
    ],
  };
}

/** Whole paragraphs of a table change cells: the title to the top on the right, what stands there of the left column to the left. */
function backIntoCells(
  document: PartyDocument,
  [title, ...more]: readonly Line[],
): Fix | undefined {
  const superior = linesOf(document, "superiorBody");
  const others = [...superior, ...linesOf(document, "issuingBody"), document.marks.asterisk];
  const row = superior[0]?.paragraph.cell ?? title?.paragraph.cell;
  if (!title || more.length > 0 || !row) return undefined;
  const inRow = document.snapshot.paragraphs.filter(
    ({ cell }) => cell?.table === row.table && cell.row === row.row,
  );
  const columns = [...new Set(inRow.map(({ cell }) => cell?.column ?? 0))];
  const inColumn = (column: number | undefined) =>
    inRow.find(({ cell }) => cell?.column === column)?.index;
  const [left, right] = [inColumn(columns[0]), inColumn(columns.at(-1))];
  if (left === undefined || right === undefined || columns.length < 2) return undefined;
  const strayed = others.filter((line): line is Line => line?.column === "right");
  const going = [title, ...strayed];
  if (!going.every(isWhole) || title.paragraph.cell?.table !== row.table) return undefined;
  const move = ({ paragraph: { index } }: Line, to: number): readonly Edit[] =>
    index === to
      ? []
      : [{ kind: "move", first: index, last: index, to: { paragraph: to, side: "before" } }];
  return safely(
    move(title, right),
    strayed.flatMap((line) => move(line, left)),
  );
}

const isWhole = ({ paragraph, start, end }: Line) =>
  paragraph.text.slice(start, end).trim() === paragraph.text.trim();

const signatureOf = (document: PartyDocument) =>
  linesOf(document, "signingAuthority", "signerPosition", "signerName");

function checkSignature(document: PartyDocument): Outcome {
  const signature = signatureOf(document);
  const sides = signature.map((line) => sideOf(line, document.snapshot));
  if (signature.length === 0 || sides.includes("right")) return FINE;
  if (sides.includes(null)) return document.snapshot.formattingKnown ? FINE : null;
  return problem(signature.slice(0, 1), endingFix(document));
}

function checkRecipients(document: PartyDocument): Outcome {
  const recipients = linesOf(document, "recipients");
  const signature = signatureOf(document);
  if (recipients.length === 0 || signature.length === 0) return FINE;
  // Where recipients stand to two signatures is laid down nowhere.
  if (document.kind.frame.signers !== "issuer") return FINE;
  // One fact, one finding: where the signature itself is out of place its rule speaks.
  if (checkSignature(document)?.length) return FINE;
  const first = recipients.slice(0, 1);
  switch (relationOf(recipients, signature, document.snapshot)) {
    case "stacked":
      return problem(first, endingFix(document));
    case "unknown":
      return document.snapshot.formattingKnown ? FINE : null;
    default:
      return FINE;
  }
}

function endingFix(document: PartyDocument): Fix | undefined {
  return intoColumns(document, endingColumns(document));
}

/** The ending's lines as the standard has them: recipients on the left, the signature on the right. */
export function endingColumns(document: PartyDocument): WantedColumns {
  const recipients = linesOf(document, "recipients");
  const [authority, position, name] = (
    ["signingAuthority", "signerPosition", "signerName"] as const
  ).map((id) => styled(linesOf(document, id), id));
  const notes = styled(document.marks.signatureNotes, "signerPosition");
  const label = document.marks.recipientsLabel;
  const left = recipients.flatMap((line) =>
    styled([line], line === label ? "recipientsLabel" : "recipientsList"),
  );
  const right = [...(authority ?? []), ...(position ?? []), ...notes, ...(name ?? [])];
  const inOrder = [...right].sort((one, other) => one.line.index - other.line.index);
  return { table: "ending", centred: "right", rows: [[left, inOrder]] };
}

export const partyTitlePosition: Rule = {
  id: "partyTitle/position",
  part: "partyTitle",
  severity: "warning",
  clauses: ["HD05/I.1.2"],
  example: {
    wrong: "ĐẢNG CỘNG SẢN VIỆT NAM | ĐẢNG BỘ XÃ TAM HƯNG",
    right: "ĐẢNG BỘ XÃ TAM HƯNG | ĐẢNG CỘNG SẢN VIỆT NAM",
  },
  check: ({ document }) => checkTitle(document),
};

export const signaturePosition: Rule = {
  id: "signature/position",
  part: "signature",
  severity: "warning",
  clauses: ["HD05/I.7.2.1"],
  example: { wrong: "T/M CHI BỘ |", right: "| T/M CHI BỘ" },
  check: ({ document }) => checkSignature(document),
};

export const recipientsPosition: Rule = {
  id: "recipients/position",
  part: "recipients",
  severity: "warning",
  clauses: ["HD05/I.9.2.1"],
  example: { wrong: "Nơi nhận:\nT/M CHI BỘ", right: "Nơi nhận: | T/M CHI BỘ" },
  check: ({ document }) => checkRecipients(document),
};
