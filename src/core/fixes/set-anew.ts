import { askedKind } from "../check/check-document";
import type { Report } from "../check/report";
import { openPackage } from "../ooxml/package";
import type { Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import { recognise } from "../parts/recognise";
import { intoColumns, type ColumnLines, type WantedColumns } from "../rules/fixes/columns-fix";
import { endingColumns, headerColumns } from "../rules/position";
import { applyFixes } from "../snapshot/apply/apply-edits";
import { packChanges } from "../snapshot/apply/changed-package";
import type { Edit, Fix, ParagraphAspect } from "../snapshot/edits";
import { snapshotOf } from "../snapshot/read";
import { HEADER_PARTS, type PartId } from "../standards/part-id";
import { LOOKS } from "../standards/typography";
import { fixDocument, type FixOptions } from "./fix-document";
import { layOpen } from "./lay-open";
import { libraryOf } from "./library-of";

/** Where words went: a part of the standard, or the text, where they stood. */
export interface Carried {
  readonly to: PartId | "body" | "unknown";
  readonly text: string;
}

export interface SetAnew {
  readonly bytes: Uint8Array;
  readonly before: Report;
  readonly after: Report;
  /** Every line of the document, in order, and where it was carried. Nothing is left out. */
  readonly carried: readonly Carried[];
  readonly boxes: number;
  readonly tables: number;
}

/**
 * Sets a document anew in the template's look: text boxes, frames and tables that only placed something are taken apart, header and ending
 * go into the template's two columns, every paragraph gets the template's style and every letter its font and size. Bold, slanted, raised
 * letters, links, pictures, tables and notes stay; so does every word. Throws UnreadableError.
 */
export function setAnew(bytes: Uint8Array, options: FixOptions): SetAnew {
  const before = fixDocument(bytes, options).before;
  const open = layOpen(bytes);
  // Letters of older encodings are put right first: no style could be given to them.
  const decoded = fixDocument(open.bytes, options).bytes;
  const again = layOpen(decoded);
  const placed = arranged(again.bytes, options);
  const dressed = restyled(placed, options);
  const { bytes: done, after } = fixDocument(dressed, options);
  const { boxes, tables } = open;
  return { bytes: done, before, after, carried: carriedOf(done), boxes, tables };
}

function apply(
  bytes: Uint8Array,
  options: FixOptions,
  make: (document: PartyDocument) => readonly Fix[],
) {
  const docx = openPackage(bytes);
  const document = recognise(snapshotOf(docx), askedKind(options));
  const fixes = make(document);
  if (fixes.length === 0) return bytes;
  const { changes } = applyFixes(docx, document.snapshot, fixes, {
    library: libraryOf(document, options.profile),
    author: options.author,
  });
  return changes.size === 0 ? bytes : packChanges(docx, changes);
}

/** Header and ending in two columns. */
function arranged(bytes: Uint8Array, options: FixOptions): Uint8Array {
  return apply(bytes, options, (document) =>
    [headerColumns(document), endingColumns(document)].flatMap((columns) => {
      const whole = withUnknown(document, columns);
      const lines = whole.rows.flat(2);
      if (lines.length < 2) return [];
      return intoColumns(document, whole) ?? [];
    }),
  );
}

/** Short lines between those that are known stay with the one before them. */
function withUnknown({ lines }: PartyDocument, columns: WantedColumns): WantedColumns {
  const known = new Set(columns.rows.flat(2).map(({ line }) => line));
  const indexes = [...known].map(({ index }) => index);
  const [from, to] = [Math.min(...indexes), Math.max(...indexes)];
  const followers = new Map<Line, Line[]>();
  let anchor: Line | null = null;
  for (const line of lines.slice(from, to + 1)) {
    if (known.has(line)) anchor = line;
    else if (anchor && line.text.length < SHORT) {
      followers.set(anchor, [...(followers.get(anchor) ?? []), line]);
    }
  }
  const filled = (cell: ColumnLines): ColumnLines =>
    cell.flatMap(({ line, style }) => [
      { line, style },
      ...(followers.get(line) ?? []).map((one) => ({ line: one, style })),
    ]);
  const rows = columns.rows.map(([left, right]) => [filled(left), filled(right)] as const);
  return { ...columns, rows };
}
const SHORT = 90;

const ALL: readonly ParagraphAspect[] = ["alignment", "indent", "gap", "lineSpacing"];
const STYLED = [
  ...HEADER_PARTS,
  "documentType",
  "subject",
  "signingAuthority",
  "signerPosition",
  "signerName",
] as const;

/** Every paragraph in the template's style, every letter in its font; each by itself, so that one that cannot be styled holds up no other. */
function restyled(bytes: Uint8Array, options: FixOptions): Uint8Array {
  return apply(bytes, options, (document) => {
    const styles = stylesOf(document);
    return [...styles].map(([line, style]): Fix => {
      const { index, text, label } = line.paragraph;
      const size = sizeOf(style);
      const letters: Edit[] =
        text === ""
          ? []
          : [
              {
                kind: "characters",
                paragraph: index,
                start: 0,
                end: text.length,
                format: { font: FONT, size, colour: BLACK },
              },
            ];
      const mends = label ? ALL.filter((aspect) => aspect !== "indent") : ALL;
      return { safe: true, edits: [{ kind: "style", paragraph: index, style, mends }, ...letters] };
    });
  });
}

const FONT = "Times New Roman";
const BLACK = "000000";

function sizeOf(style: string): number {
  const looks: Readonly<Record<string, { readonly size: { readonly usual: number } } | undefined>> =
    LOOKS;
  return (looks[style] ?? LOOKS.body).size.usual;
}

function stylesOf(document: PartyDocument): ReadonlyMap<Line, string> {
  const { parts, marks, bases, basesHeading, leadIn, closing, headings, body } = document;
  const styles = new Map<Line, string>();
  const seen = new Set<number>();
  const give = (line: Line | null | undefined, style: string) => {
    if (!line || seen.has(line.paragraph.index)) return;
    seen.add(line.paragraph.index);
    styles.set(line, style);
  };
  for (const id of STYLED) for (const line of parts.get(id)?.lines ?? []) give(line, id);
  give(marks.asterisk, "asterisk");
  give(marks.hyphens, "hyphens");
  give(marks.recipientsLabel, "recipientsLabel");
  for (const line of parts.get("recipients")?.lines ?? []) give(line, "recipientsList");
  give(basesHeading, "text");
  for (const { line } of bases) give(line, "legalBasis");
  give(leadIn, "text");
  give(closing, "closing");
  const isOutside = ({ paragraph }: Line) => paragraph.cell === null;
  for (const { line, level } of headings) {
    if (isOutside(line) && line.paragraph.format.alignment !== "center") {
      give(line, level === 0 ? "section" : "point");
    }
  }
  for (const { line } of body) {
    const isCaption = line.paragraph.format.alignment === "center" && line.text.length < CAPTION;
    if (isOutside(line) && !isCaption) give(line, "text");
  }
  return styles;
}
const CAPTION = 60;

function carriedOf(bytes: Uint8Array): readonly Carried[] {
  const document = recognise(snapshotOf(openPackage(bytes)));
  const of = new Map<Line, PartId>();
  const dresses = (id: PartId, lines: readonly (Line | null)[]) => {
    for (const line of lines) if (line && !of.has(line)) of.set(line, id);
  };
  for (const [id, { lines }] of document.parts) for (const line of lines) of.set(line, id);
  for (const { line } of document.bases) of.set(line, "legalBases");
  const { marks, basesHeading, leadIn, closing } = document;
  dresses("issuingBody", [marks.asterisk]);
  dresses("partyTitle", [marks.typedRule, ...marks.motto]);
  dresses("subject", [marks.hyphens]);
  dresses("addressees", [marks.addressing]);
  dresses("legalBases", [basesHeading]);
  dresses("text", [leadIn]);
  dresses("closing", [closing]);
  dresses("recipients", [marks.recipientsLabel]);
  dresses("signature", [...marks.signatureNotes, ...marks.attestation, marks.chair, marks.author]);
  const body = new Set(document.body.map(({ line }) => line));
  return document.lines.map((line) => ({
    to: of.get(line) ?? (body.has(line) ? "body" : "unknown"),
    text: line.text,
  }));
}
