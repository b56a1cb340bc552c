/**
 * What can be done to a document, as data that names no program. Every edit speaks of the document as the check saw it: `paragraph`
 * is `Paragraph.index` of its snapshot, `start`, `end` and `at` are UTF-16 offsets into `Paragraph.text`. Edits that are applied
 * together therefore never shift one another, and whoever applies them works from the end of the document to its beginning.
 */
export type Edit =
  | TextEdit
  | CharactersEdit
  | StyleEdit
  | SplitEdit
  | RemoveEdit
  | InsertEdit
  | PageEdit
  | PageNumberEdit
  | RuleLineEdit
  | ColumnsEdit
  | MoveEdit;

/**
 * Writes `text` in the place of the words from `start` to `end` (nothing when it is empty; between two letters when both are the
 * same). What is written looks like the first letter that it replaces, or else like the letter before it, or behind it at the
 * beginning of a line. `\t` and `\n` in `text` are a tab and a line break.
 */
export interface TextEdit {
  readonly kind: "text";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Looks of letters; what is left out stays as it is. */
export interface CharacterFormat {
  /**
   * A Unicode font. Letters that stand in a font of an older encoding (TCVN3, VNI) are written anew, so that the reader goes on
   * seeing the same words.
   */
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** Shown in capitals by attribute. */
  readonly capitals?: boolean;
}

/** Gives the letters from `start` to `end` a look; the words stay. */
export interface CharactersEdit {
  readonly kind: "characters";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly format: CharacterFormat;
}

/** Paragraph formatting that a style can put right. */
export type ParagraphAspect = "alignment" | "indent" | "gap" | "lineSpacing";

/**
 * Gives a whole paragraph one of our named styles. `mends` says which of its paragraph formatting was at fault and now comes from the
 * style; everything else about it, letters included, goes on looking as it did.
 */
export interface StyleEdit {
  readonly kind: "style";
  readonly paragraph: number;
  /** A key of the library's styles. */
  readonly style: string;
  readonly mends: readonly ParagraphAspect[];
}

/** Ends the paragraph at `at`; what stands behind it becomes a paragraph of the same look. */
export interface SplitEdit {
  readonly kind: "split";
  readonly paragraph: number;
  readonly at: number;
}

/** Takes a paragraph away; one that its cell, control or section cannot do without is left there, emptied. */
export interface RemoveEdit {
  readonly kind: "remove";
  readonly paragraph: number;
}

/** Beside a paragraph: in its cell where it stands in one, but outside a control that ends (or begins) with it. */
export interface PiecePlace {
  readonly paragraph: number;
  readonly side: "before" | "after";
}

/** Puts a piece of the template in. */
export interface InsertEdit {
  readonly kind: "insert";
  /** A key of the library's pieces. */
  readonly piece: string;
  /** The number that a section has in this document's count, such as `C.`; the template's own when left out. */
  readonly label?: string;
  /** null in a rule's fix: it goes where the standard has it, which `planFixes` finds. No plan has null here. */
  readonly at: PiecePlace | null;
}

/** Sets the page of one section; lengths in millimetres. */
export interface PageEdit {
  readonly kind: "page";
  /** Index into the snapshot's sections. */
  readonly section: number;
  /** The two sides of the sheet as it lies. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** Page numbers as the standard has them: centred at the top of every page of the first section but its first. */
export interface PageNumberEdit {
  readonly kind: "pageNumber";
}

/** Draws the line under a paragraph's words. */
export interface RuleLineEdit {
  readonly kind: "ruleLine";
  readonly paragraph: number;
}

/** A paragraph in a column; of one that the same fix splits, one of its pieces. */
export interface ColumnPiece {
  readonly paragraph: number;
  /** Which piece, from 0; 0 for a paragraph that stays whole. */
  readonly piece: number;
}

/** What stands in a cell, from top to bottom. */
export type ColumnCell = readonly ColumnPiece[];

/** The template's tables of two columns. */
export type ColumnsKind = "header" | "ending";

/**
 * Puts neighbouring paragraphs into a table of two columns without lines, in the place where they stand; each goes as it is. Those that
 * no cell names must be blank: they only made room, and go.
 */
export interface ColumnsEdit {
  readonly kind: "columns";
  readonly table: ColumnsKind;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly [left: ColumnCell, right: ColumnCell])[];
}

/** Takes neighbouring paragraphs, as they stand in the source, to another place. A cell that loses its only one keeps an empty one. */
export interface MoveEdit {
  readonly kind: "move";
  readonly first: number;
  readonly last: number;
  readonly to: PiecePlace;
}

/** One paragraph style of ours. */
export interface StyleDefinition {
  readonly id: string;
  /** What Word's list of styles shows. */
  readonly name: string;
  /** Its `w:style` element; it is based on no other style. */
  readonly xml: string;
}

/** A piece of the template. */
export interface PieceDefinition {
  /** Block elements (`w:p`, `w:tbl`); `w` is the only prefix that is not declared inside. */
  readonly xml: string;
  /** The styles that it rests on. */
  readonly styles: readonly StyleDefinition[];
}

/** What edits name without containing it. The template gives it; whoever applies edits looks things up here. */
export interface EditLibrary {
  style(key: string): StyleDefinition;
  piece(key: string, label?: string): PieceDefinition;
  /** A run that draws the line under the Party's title; it declares its own prefixes but `w`. */
  ruleLine(): string;
  /** A table of two columns around the XML of its cells, row by row. */
  columns(table: ColumnsKind, rows: readonly (readonly [string, string])[]): string;
  /** The paragraph of a header that shows the page's number, and its style. */
  pageNumber(): PieceDefinition;
}

/** A finding's remedy: all of its edits belong together, and none is applied without the others. */
export interface Fix {
  /** Mechanical and certain; otherwise a suggestion that a person must look at first. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** The edits of fixes that go together, each once: two findings may ask for the very same. */
export function editsOf(fixes: readonly Fix[]): readonly Edit[] {
  const all = new Set([...new Set(fixes)].flatMap((fix) => fix.edits));
  const byParagraph = new Map<number, Edit[]>();
  return [...all].filter((edit) => {
    const paragraph = "paragraph" in edit ? edit.paragraph : -1;
    const there = byParagraph.get(paragraph);
    if (!there) byParagraph.set(paragraph, [edit]);
    else if (there.some((other) => isSame(edit, other))) return false;
    else there.push(edit);
    return true;
  });
}

/** True for edits that do the very same. */
export function isSame(one: Edit, other: Edit): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind) return false;
  if (one.kind === "text" && other.kind === "text" && one.start !== other.start) return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** An edit that gives paragraphs another place. */
export type ArrangingEdit = ColumnsEdit | MoveEdit;

export function isArranging(edit: Edit): edit is ArrangingEdit {
  return edit.kind === "columns" || edit.kind === "move";
}

/** The paragraphs that an edit speaks of: first and last; null for one of pages. */
export function reachOfEdit(edit: Edit): readonly [first: number, last: number] | null {
  if (isArranging(edit)) return [edit.first, edit.last];
  if (edit.kind === "insert") return edit.at && [edit.at.paragraph, edit.at.paragraph];
  return "paragraph" in edit ? [edit.paragraph, edit.paragraph] : null;
}

/** True when two different edits cannot be applied in one go. */
export function clash(one: Edit, other: Edit): boolean {
  if (isArranging(one)) return clashWithArranging(one, other);
  if (isArranging(other)) return clashWithArranging(other, one);
  if (one.kind === "insert" || other.kind === "insert") return sameInsert(one, other);
  if (one.kind === "pageNumber" || other.kind === "pageNumber") return one.kind === other.kind;
  if (one.kind === "page" || other.kind === "page") {
    return one.kind === "page" && other.kind === "page" && isSamePage(one, other);
  }
  if (one.paragraph !== other.paragraph) return false;
  if (one.kind === "remove" || other.kind === "remove") return true;
  if (one.kind === "style" || other.kind === "style") return one.kind === other.kind;
  if (one.kind === "ruleLine" || other.kind === "ruleLine") return one.kind === other.kind;
  if (one.kind === "split" || other.kind === "split") {
    // Letters on both sides may get a look; words that go on over the seam may not be typed.
    if (one.kind === "characters" || other.kind === "characters") return false;
    const [first, second] = [reachOf(one), reachOf(other)];
    return first.start < second.end && second.start < first.end;
  }
  if (one.kind !== other.kind) return false;
  if (one.kind === "characters" && other.kind === "characters") {
    return overlaps(one, other) && saysTwice(one.format, other.format);
  }
  return overlaps(one, other);
}

/** What is done inside a paragraph goes along with it; nothing may come or go beside it meanwhile. */
function clashWithArranging(one: ArrangingEdit, other: Edit): boolean {
  const reach = reachOfEdit(other);
  if (!reach) return false;
  const holds = (first: number, last: number) => first <= one.last && last >= one.first;
  const isAim = ({ to }: MoveEdit, [first, last]: readonly [number, number]) =>
    first <= to.paragraph && to.paragraph <= last;
  switch (other.kind) {
    case "columns":
    case "move":
      return (
        holds(...reach) ||
        (one.kind === "move" && isAim(one, reach)) ||
        (other.kind === "move" && isAim(other, [one.first, one.last]))
      );
    case "insert":
      return holds(...reach);
    case "split":
      return one.kind === "columns" && holds(...reach);
    case "remove":
      return one.kind === "move" && (holds(...reach) || isAim(one, reach));
    default:
      return false;
  }
}

function isSamePage(one: PageEdit, other: PageEdit): boolean {
  const isTwice = (one.size && other.size) ?? (one.margins && other.margins);
  return one.section === other.section && isTwice !== undefined;
}

function sameInsert(one: Edit, other: Edit): boolean {
  return one.kind === "insert" && other.kind === "insert" && one.piece === other.piece;
}

function saysTwice(one: CharacterFormat, other: CharacterFormat): boolean {
  const said = new Map(Object.entries(other));
  return Object.entries(one).some(([name, value]) => said.has(name) && said.get(name) !== value);
}

type Reach = Pick<TextEdit, "start" | "end">;

function reachOf(edit: TextEdit | SplitEdit): Reach {
  return edit.kind === "split" ? { start: edit.at, end: edit.at } : edit;
}

/** Two insertions at one place clash, too: nobody could tell which comes first. */
function overlaps(one: Reach, other: Reach): boolean {
  if (one.start === other.start && one.end === other.end) return true;
  return one.start < other.end && other.start < one.end;
}
