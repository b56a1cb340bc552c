import type { DocxPackage } from "../../ooxml/package";
import { arrangedSplices, spliced, withFilledCells } from "./apply-arranging";
import { changeMark, changeParagraphProperties } from "./apply-properties";
import { innerSplices, type InnerEdit, type Splice } from "./apply-paragraph";
import { Revisions, type Author } from "./apply-revisions";
import type { Changes } from "./changed-package";
import { numberPages } from "./apply-page-number";
import { withPage } from "./apply-section";
import { addStyles } from "./apply-styles";
import { restyle, withRoomBelow, type Restyled } from "./apply-style";
import {
  editsOf,
  type ArrangingEdit,
  type Edit,
  type EditLibrary,
  type Fix,
  type StyleDefinition,
  type StyleEdit,
} from "../edits";
import type { Paragraph, Run, Snapshot } from "../model";
import { PARAGRAPH_IDS, frameOf, type ParagraphFrame } from "../paragraph-frame";
import { insertionPoint, isNeeded } from "../surroundings";

export interface ApplyOptions {
  readonly library: EditLibrary;
  /** Who stands in the record where the document tracks its changes. */
  readonly author: Author;
}

export interface Applied {
  /** The members that are written anew; none when nothing could be applied. */
  readonly changes: Changes;
  /** Which of the fixes were declined, as a whole: one of their edits has no safe place (a field, a locked control, a link's seam). */
  readonly declined: readonly Fix[];
}

/**
 * Applies fixes to a package by splicing into the XML that `snapshot` was read from: what no edit speaks of keeps every byte. Fixes
 * that clash with one before them are the caller's fault; see `planFixes`. Throws nothing: what cannot be placed is declined.
 */
export function applyFixes(
  docx: DocxPackage,
  snapshot: Snapshot,
  fixes: readonly Fix[],
  options: ApplyOptions,
): Applied {
  const work = new Work(docx, snapshot, options);
  const declined = new Set<Fix>();
  for (;;) {
    const chosen = fixes.filter((fix) => !declined.has(fix));
    const done = work.apply(editsOf(chosen));
    if (done) return { changes: done, declined: [...declined] };
    // One of them is in the way: each is tried by itself.
    const misplaced = chosen.filter((fix) => work.apply(editsOf([fix])) === null);
    for (const fix of misplaced.length > 0 ? misplaced : chosen.slice(-1)) declined.add(fix);
  }
}

class Work {
  private readonly xml: string;
  private readonly isTracking: boolean;
  private readonly lastId: number;

  constructor(
    private readonly docx: DocxPackage,
    private readonly snapshot: Snapshot,
    private readonly options: ApplyOptions,
  ) {
    this.xml = docx.text(docx.mainPath) ?? "";
    const settings = docx.related(docx.mainPath, "settings")[0];
    const track = settings === undefined ? null : TRACK.exec(docx.text(settings) ?? "");
    this.isTracking = track !== null && !OFF.test(track[0]);
    const ids = this.isTracking ? (this.xml.match(/w:id="\d+"/g) ?? []) : [];
    this.lastId = ids.reduce((most, id) => Math.max(most, Number.parseInt(id.slice(6), 10)), 0);
  }

  /** The changed members; null when an edit has no safe place. */
  apply(edits: readonly Edit[]): Changes | null {
    if (edits.length === 0) return new Map();
    const revisions = this.isTracking ? new Revisions(this.lastId, this.options.author) : null;
    const byParagraph = new Map<number, ParagraphEdit[]>();
    const splices: Splice[] = [];
    const styles: StyleDefinition[] = [];
    const arranging: ArrangingEdit[] = [];
    for (const edit of edits) {
      switch (edit.kind) {
        case "insert": {
          const at = edit.at && insertionPoint(this.xml, this.snapshot, edit.at);
          if (at === null) return null;
          const piece = this.options.library.piece(edit.piece, edit.label);
          splices.push({ start: at, end: at, text: piece.xml });
          styles.push(...piece.styles);
          break;
        }
        case "page":
        case "pageNumber":
          break;
        case "columns":
        case "move":
          arranging.push(edit);
          break;
        default: {
          if (edit.kind === "style") styles.push(this.options.library.style(edit.style));
          const own = byParagraph.get(edit.paragraph);
          if (own) own.push(edit);
          else byParagraph.set(edit.paragraph, [edit]);
        }
      }
    }
    const removed = new Set(
      [...byParagraph].filter(([, own]) => own.some(isRemoval)).map(([index]) => index),
    );
    const goes = (index: number) =>
      arranging.some(({ first, last }) => first <= index && index <= last);
    for (const [index, own] of byParagraph) {
      const paragraph = this.snapshot.paragraphs[index];
      // What goes elsewhere is recorded as a whole, there and here.
      const record = goes(index) ? null : revisions;
      const made = paragraph ? this.inParagraph(paragraph, own, removed, record) : null;
      if (made === null) return null;
      splices.push(...made);
    }
    const arranged =
      arranging.length === 0 ? splices : this.arranged(arranging, splices, revisions);
    if (!arranged) return null;
    let main: string | null = spliced(this.xml, arranged);
    if (arranging.length > 0) main = withFilledCells(main);
    for (const edit of edits) {
      if (edit.kind === "page") main = main && withPage(main, edit);
    }
    if (main === null) return null;
    const { docx, snapshot } = this;
    const { library } = this.options;
    const changes = new Map([[docx.mainPath, main]]);
    if (edits.some((edit) => edit.kind === "pageNumber")) {
      const numbered = numberPages(docx, snapshot, main, library);
      if (!numbered) return null;
      for (const [path, xml] of numbered) changes.set(path, xml);
      styles.push(...library.pageNumber().styles);
    }
    if (styles.length > 0 && !addStyles(docx, changes, styles)) return null;
    return changes;
  }

  private arranged(
    edits: readonly ArrangingEdit[],
    splices: readonly Splice[],
    revisions: Revisions | null,
  ) {
    const { xml, snapshot, options } = this;
    return arrangedSplices({ xml, snapshot, library: options.library, revisions }, edits, splices);
  }

  private inParagraph(
    paragraph: Paragraph,
    edits: readonly ParagraphEdit[],
    removed: ReadonlySet<number>,
    revisions: Revisions | null,
  ): readonly Splice[] | null {
    const { source, text } = paragraph;
    if (!source) return null;
    const xml = this.xml.slice(source.start, source.end);
    const frame = frameOf(xml);
    // A paragraph that is one empty tag has no inside to write in.
    if (!frame || (isEmptyTag(xml) && edits.some((edit) => edit.kind !== "remove"))) return null;
    const removal = edits.some(isRemoval);
    if (removal && !revisions && !isNeeded(this.xml, this.snapshot, paragraph, removed)) {
      return [{ ...source, text: "" }];
    }
    const style = edits.find((edit) => edit.kind === "style");
    const restyled = style && this.restyled(paragraph, frame, style);
    if (restyled === null) return null;
    const isRuled = edits.some((edit) => edit.kind === "ruleLine");
    const styled = restyled?.properties ?? frame.properties;
    const properties = isRuled ? withRoomBelow(styled, paragraph) : styled;
    const inner: InnerEdit[] = removal
      ? [{ kind: "text", paragraph: paragraph.index, start: 0, end: text.length, text: "" }]
      : [...(restyled?.letters ?? []), ...edits.filter(isInner)];
    const place = {
      xml,
      paragraph,
      offset: source.start,
      ends: { first: frame.contentStart, last: frame.contentEnd },
      revisions,
      seam: seamOf(frame.openTag, properties, revisions),
    };
    const splices = inner.length === 0 ? [] : innerSplices(place, inner);
    if (splices === null) return null;
    const rule = isRuled ? [this.ruleLine(frame)] : [];
    const isSplit = inner.some((edit) => edit.kind === "split");
    const head =
      isSplit || properties !== frame.properties
        ? [headOf(frame, properties, isSplit, revisions)]
        : [];
    return [...head, ...rule, ...splices].map(({ start, end, text: written }) => ({
      start: source.start + start,
      end: source.start + end,
      text: written,
    }));
  }

  private restyled(paragraph: Paragraph, frame: ParagraphFrame, edit: StyleEdit): Restyled | null {
    const definition = this.options.library.style(edit.style);
    const runXml = ({ source }: Run) => (source ? this.xml.slice(source.start, source.end) : "");
    return restyle(paragraph, frame.properties, edit, definition, runXml);
  }

  private ruleLine({ contentStart }: ParagraphFrame): Splice {
    return { start: contentStart, end: contentStart, text: this.options.library.ruleLine() };
  }
}

type ParagraphEdit = Extract<Edit, { readonly paragraph: number }>;

const isRemoval = (edit: Edit) => edit.kind === "remove";
const isInner = (edit: Edit): edit is InnerEdit =>
  edit.kind === "text" || edit.kind === "characters" || edit.kind === "split";

const isEmptyTag = (xml: string) => xml.lastIndexOf("<") === 0;

const TRACK = /<w:trackRevisions(?:\s[^>]*)?\/>/;
const OFF = /w:val="(?:0|false|off)"/;

/** What ends a paragraph and begins the next one of the same look. */
function seamOf(openTag: string, properties: string, revisions: Revisions | null): string {
  const unmarked = revisions
    ? changeMark(properties, { "w:ins": null, "w:del": null })
    : properties;
  return `</w:p>${openTag.replace(PARAGRAPH_IDS, "")}${unmarked}`;
}

/** The new beginning of a paragraph. Of one that is split the section's end goes with the second part. */
function headOf(
  { properties: former, contentStart: end }: ParagraphFrame,
  properties: string,
  isSplit: boolean,
  revisions: Revisions | null,
): Splice {
  let text = isSplit ? changeParagraphProperties(properties, { "w:sectPr": null }) : properties;
  if (revisions && properties !== former) {
    text = changeParagraphProperties(text, { "w:pPrChange": revisions.formerParagraph(former) });
  }
  if (revisions && isSplit) text = changeMark(text, { "w:ins": revisions.mark("inserted") });
  return { start: end - former.length, end, text };
}
