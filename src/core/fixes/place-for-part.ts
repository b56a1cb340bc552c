import { LEGAL_BASES, LEGAL_BASIS_IDS, type LegalBasisId } from "../kinds/programme/legal-bases";
import { SECTION_IDS, type SectionId } from "../kinds/programme/plans";
import type { PartId } from "../standards/part-id";
import type { Line } from "../parts/line";
import type { PartyDocument, Section } from "../parts/party-document";
import type { PiecePlace } from "../snapshot/edits";
import type { Paragraph } from "../snapshot/model";
import type { PieceKind } from "../template/build-part";

/**
 * Where a piece of the template belongs in this document: behind the part that precedes it in the standard's order, or before the one
 * that follows it. Null when nothing there tells: then it goes where the person's cursor is.
 */
export function placeForPart(document: PartyDocument, kind: PieceKind): PiecePlace | null {
  return new Placing(document).placeOf(kind);
}

/** The form in which a piece goes there: a signature fills its cell, but without a table it stands on the right half of the page. */
export function pieceAt({ snapshot }: PartyDocument, piece: string, at: PiecePlace): string {
  const cell = snapshot.paragraphs[at.paragraph]?.cell ?? null;
  return piece === "signature" && cell !== null ? "signatureInCell" : piece;
}

/** Pieces that stand in one column of the header, from top to bottom. */
const LEFT_COLUMN = ["superiorBody", "issuingBody", "asterisk", "numberSymbol"] as const;
const RIGHT_COLUMN = ["partyTitle", "placeDate"] as const;
/** What stands across the page, from top to bottom. */
const ACROSS = [
  "documentType",
  "subject",
  "hyphens",
  "legalBases",
  "leadIn",
  ...SECTION_IDS,
  "closing",
] as const;
const SIGNATURE = ["signingAuthority", "signerPosition", "signerName"] as const;

type Anchor =
  | (typeof LEFT_COLUMN)[number]
  | (typeof RIGHT_COLUMN)[number]
  | (typeof ACROSS)[number]
  | (typeof SIGNATURE)[number];

/** First and last paragraph of what is there. */
interface Extent {
  readonly first: Paragraph;
  readonly last: Paragraph;
  readonly lines: readonly Line[];
}

class Placing {
  constructor(private readonly document: PartyDocument) {}

  placeOf(kind: PieceKind): PiecePlace | null {
    switch (kind) {
      case "header":
        return this.document.snapshot.paragraphs[0] ? { paragraph: 0, side: "before" } : null;
      case "superiorBody":
      case "issuingBody":
      case "asterisk":
      case "numberSymbol":
        return this.among(LEFT_COLUMN, kind) ?? this.besideColumn("left", RIGHT_COLUMN);
      case "partyTitle":
      case "placeDate":
        return this.among(RIGHT_COLUMN, kind) ?? this.besideColumn("right", LEFT_COLUMN);
      case "title":
        return this.across("documentType");
      case "signingAuthority":
      case "signerPosition":
      case "signerName":
        return this.among(SIGNATURE, kind) ?? this.placeOf("signature");
      case "recipientsLabel":
      case "likeAbove":
      case "filing":
        return this.amongRecipients(kind) ?? this.placeOf("recipients");
      case "closing":
      case "ending":
        return this.behindBody();
      case "signature":
      case "signatureInCell":
        return this.inEmptyCellBeside(this.firstOf("recipients"), "right") ?? this.behindBody();
      case "recipients":
        return this.besideSignature() ?? this.behindSignature();
      case "charter":
      case "cellCongress":
      case "superiorDecision":
      case "workingRules":
      case "unitSituation":
        return this.amongBases(kind);
      case "implementation":
        return this.document.plan === "logical" ? this.behindSections() : this.across(kind);
      default:
        return this.across(kind);
    }
  }

  /** In the other plan the last section is the last of the body. */
  private behindSections(): PiecePlace | null {
    const closing = this.document.closing?.paragraph;
    return closing?.cell === null ? before(closing) : this.behindBody();
  }

  /** In a column: behind the nearest of those above it that is there, else before the nearest of those below. */
  private among(order: readonly Anchor[], kind: Anchor): PiecePlace | null {
    const at = order.indexOf(kind);
    const above = order.slice(0, at).findLast((one) => this.extentOf(one));
    const below = order.slice(at + 1).find((one) => this.extentOf(one));
    const extent = above ? this.extentOf(above) : below && this.extentOf(below);
    if (!extent || isShared(extent)) return null;
    return above ? after(extent.last) : before(extent.first);
  }

  /** A column of the header of which nothing is there: the empty cell beside the other one, or above or below that. */
  private besideColumn(side: "left" | "right", others: readonly Anchor[]): PiecePlace | null {
    const [first, last] = [
      others.find((one) => this.extentOf(one)),
      others.findLast((one) => this.extentOf(one)),
    ];
    const extents = [first, last].map((one) => one && this.extentOf(one));
    const [top, bottom] = extents;
    if (!first || !top || !bottom || isShared(top)) return null;
    if (top.first.cell) return this.inEmptyCellBeside(top.first, side);
    return side === "left" ? before(top.first) : after(bottom.last);
  }

  /** Across the page: never in a cell of the tables above and below. */
  private across(kind: Anchor): PiecePlace | null {
    const isSection = (SECTION_IDS as readonly string[]).includes(kind);
    // In the other plan the themes are points of sections that are there.
    if (isSection && this.document.plan === "logical") return null;
    const at = (ACROSS as readonly Anchor[]).indexOf(kind);
    const above = ACROSS.slice(0, at).findLast((one) => this.extentOf(one));
    const below = ACROSS.slice(at + 1).find((one) => this.extentOf(one));
    const extent = above && this.extentOf(above);
    if (extent) return this.outside(extent.last);
    const next = below && this.extentOf(below);
    if (next && next.first.cell === null) return before(next.first);
    const header = [...LEFT_COLUMN, ...RIGHT_COLUMN].flatMap((one) => this.extentOf(one) ?? []);
    const last = header.reduce<Paragraph | null>(
      (latest, { last: one }) => (latest === null || one.index > latest.index ? one : latest),
      null,
    );
    return last && this.outside(last);
  }

  /** Behind a paragraph; where that stands in a table, behind the table. */
  private outside(paragraph: Paragraph): PiecePlace | null {
    if (paragraph.cell === null) return after(paragraph);
    const rest = this.document.snapshot.paragraphs.slice(paragraph.index);
    const next = rest.find((one) => one.cell === null);
    return next ? before(next) : null;
  }

  private amongRecipients(kind: "recipientsLabel" | "likeAbove" | "filing"): PiecePlace | null {
    const recipients = extent(this.document.parts.get("recipients")?.lines ?? []);
    if (!recipients) return null;
    const hasLabel = this.document.marks.recipientsLabel !== null;
    if (kind === "likeAbove" && hasLabel) return after(recipients.first);
    return kind === "filing" ? after(recipients.last) : before(recipients.first);
  }

  private behindBody(): PiecePlace | null {
    const last = this.document.body.at(-1)?.line.paragraph;
    return last ? this.outside(last) : null;
  }

  private besideSignature(): PiecePlace | null {
    const part = SIGNATURE.findLast((one) => this.extentOf(one));
    return this.inEmptyCellBeside(part && this.firstOf(part), "left");
  }

  private behindSignature(): PiecePlace | null {
    const last = SIGNATURE.findLast((one) => this.extentOf(one));
    const end = last && this.extentOf(last)?.last;
    if (!end) return this.behindBody();
    // What is noted under a signature ("signed and sealed") belongs to it.
    const notes = this.document.marks.signatureNotes.map(({ paragraph }) => paragraph);
    const note = notes.findLast(({ index, cell }) => index > end.index && cell === end.cell);
    return this.outside(note ?? end);
  }

  private firstOf(part: PartId): Paragraph | undefined {
    return this.document.parts.get(part)?.lines[0]?.paragraph;
  }

  /** The empty cell on that side of a paragraph, in a table where two parts stand side by side. */
  private inEmptyCellBeside(
    paragraph: Paragraph | undefined,
    side: "left" | "right",
  ): PiecePlace | null {
    const cell = paragraph?.cell;
    if (!cell) return null;
    const beside = this.document.snapshot.paragraphs.filter(
      (one) =>
        one.cell?.table === cell.table &&
        one.cell.row === cell.row &&
        (side === "left" ? one.cell.column < cell.column : one.cell.column > cell.column),
    );
    const [first] = beside;
    return first && beside.every(({ text }) => text.trim() === "") ? before(first) : null;
  }

  private amongBases(kind: LegalBasisId): PiecePlace | null {
    const claimed = basesById(this.document);
    const at = LEGAL_BASIS_IDS.indexOf(kind);
    const above = LEGAL_BASIS_IDS.slice(0, at).findLast((id) => claimed.has(id));
    const line = above && claimed.get(above);
    if (line) return after(line.paragraph);
    const first = this.document.bases[0];
    return first ? before(first.line.paragraph) : this.across("legalBases");
  }

  private extentOf(anchor: Anchor): Extent | null {
    const { marks, bases, basesHeading, leadIn, closing, sections } = this.document;
    switch (anchor) {
      case "asterisk":
        return extent([marks.asterisk]);
      case "hyphens":
        return extent([marks.hyphens]);
      case "leadIn":
        return extent([leadIn]);
      case "closing":
        return extent([closing]);
      case "legalBases":
        return extent([basesHeading, ...bases.map(({ line }) => line)]);
      default:
        return isSectionId(anchor)
          ? this.sectionExtent(sections.get(anchor))
          : extent(this.document.parts.get(anchor)?.lines ?? []);
    }
  }

  /** The closing paragraph is the last thing under the last heading, but no part of its section. */
  private sectionExtent(section: Section | undefined): Extent | null {
    if (!section?.heading) return null;
    const { closing } = this.document;
    const end = closing ? section.lines.indexOf(closing) : -1;
    return extent([section.heading.line, ...section.lines.slice(0, end < 0 ? undefined : end)]);
  }
}

/** Where two parts stand in one line, set apart by tabs or spaces, no paragraph can come between one of them and its neighbours. */
const isShared = ({ lines }: Extent) =>
  lines.some(({ paragraph, text }) => paragraph.text.trim().length > text.length + SLACK);
/** Spaces inside a line that its shown text leaves out. */
const SLACK = 3;

const isSectionId = (anchor: Anchor): anchor is SectionId =>
  (SECTION_IDS as readonly string[]).includes(anchor);

const after = ({ index }: Paragraph): PiecePlace => ({ paragraph: index, side: "after" });
const before = ({ index }: Paragraph): PiecePlace => ({ paragraph: index, side: "before" });

function extent(lines: readonly (Line | null)[]): Extent | null {
  const there = lines.filter((line): line is Line => line !== null);
  const [first, last] = [there[0], there.at(-1)];
  return first && last ? { first: first.paragraph, last: last.paragraph, lines: there } : null;
}

/** The line of each of the usual bases: the first that speaks of it, each line for one basis only. */
export function basesById({ bases }: PartyDocument): ReadonlyMap<LegalBasisId, Line> {
  const found = new Map<LegalBasisId, Line>();
  const free = new Set(bases);
  for (const { id, any, not } of LEGAL_BASES) {
    const basis = [...free].find(
      ({ words }) =>
        any.some((phrase) => words.includes(phrase)) &&
        !not.some((phrase) => words.includes(phrase)),
    );
    if (!basis) continue;
    free.delete(basis);
    found.set(id, basis.line);
  }
  return found;
}
