import type { Node } from "prosemirror-model";
import { setShowsPlaceholder } from "../truth/controls";
import { reidentify, type IdentifiedText } from "../truth/document-text";
import { containersAround, type Container, type ParagraphSlice } from "../truth/outline";
import { composeParagraph, readParagraph } from "../truth/paragraph-tokens";
import { spliceAll, type Splice } from "../truth/xml-slices";
import { composeRow } from "./compose-row";
import { mergeParagraph, newParagraph } from "./merge-paragraph";
import { changePageBreaks } from "./page-breaks";
import { ViewRefusal } from "./refusal";
import { matchParagraphs, withTruthIds } from "./successors";
import {
  readViewBlocks,
  viewParagraphs,
  type ViewBlock,
  type ViewContainer,
  type ViewParagraph,
} from "./view-document";

/**
 * Carries what was done in the editor between two of its states into the document. Paragraphs that did not change keep their
 * bytes; new ones are put beside their neighbours; deleted ones go, with rows and tables that have none left. Throws ViewRefusal
 * for anything that cannot be carried; nothing is changed then.
 */
export function mergeDocument(truth: IdentifiedText, before: Node, after: Node): IdentifiedText {
  return before === after ? truth : new DocumentMerge(truth, before, after).run();
}

class DocumentMerge {
  private readonly splices: Splice[] = [];
  /** Ids of new paragraphs by the place where they are put in. */
  private readonly arrivals: { readonly at: number; readonly id: string }[] = [];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly before: ReadonlyMap<string, ViewParagraph>;
  private readonly blocks: readonly ViewBlock[];
  private readonly staying: ReadonlySet<string>;
  /** What the editor calls the staying paragraphs from now on. */
  private readonly renamed: ReadonlyMap<string, string>;

  constructor(
    private readonly truth: IdentifiedText,
    before: Node,
    after: Node,
  ) {
    this.indexes = new Map(truth.ids.map((id, index) => [id, index]));
    const shown = readViewBlocks(before);
    const wanted = readViewBlocks(after);
    this.before = new Map(viewParagraphs(shown).map((paragraph) => [paragraph.id, paragraph]));
    const matching = matchParagraphs(truth, shown, wanted);
    this.staying = new Set(matching.values());
    this.renamed = new Map([...matching].map(([own, id]) => [id, own]));
    this.blocks = withTruthIds(wanted, matching);
  }

  run(): IdentifiedText {
    this.mergeBlocks(this.blocks, this.truth.outline.body);
    const gone = new Set(
      this.truth.ids.filter((id) => this.before.has(id) && !this.staying.has(id)),
    );
    this.remove(gone);
    const ids = this.idsAfterwards(gone);
    const sameIds = ids.every((id, index) => id === this.truth.ids[index]);
    if (this.splices.length === 0 && sameIds) return this.truth;
    return reidentify(spliceAll(this.truth.xml, this.splices), ids);
  }

  private idsAfterwards(gone: ReadonlySet<string>): string[] {
    const stayed = this.truth.ids
      .map((id, index) => ({ id, at: this.slice(id).start, index }))
      .filter(({ id }) => !gone.has(id));
    // What arrives where a paragraph begins comes before it: the sort is stable.
    const order = [...this.arrivals, ...stayed].sort((a, b) => a.at - b.at);
    return order.map(({ id }) => this.renamed.get(id) ?? id);
  }

  private mergeBlocks(blocks: readonly ViewBlock[], container: Container): void {
    /** Where the next new block goes: right behind what precedes it. */
    let at: number | null = null;
    blocks.forEach((block, index) => {
      if (viewParagraphs([block]).every((paragraph) => this.isEditorsOwn(paragraph))) return;
      const counterpart = this.counterpart(block, container, blocks, index);
      if (counterpart) {
        at = counterpart.end;
        if (block.kind === "paragraph") this.mergeStaying(block);
        else if ("kind" in counterpart) this.mergeContainer(block, counterpart);
      } else {
        at ??= this.placeBefore(blocks.slice(index), container);
        if (block.kind === "paragraph") this.insertParagraph(block, at, blocks, index);
        else this.insertContainer(block, at, blocks, index);
      }
    });
  }

  /** What a block of the editor's is in the document; null for a new one. */
  private counterpart(
    block: ViewBlock,
    container: Container,
    blocks: readonly ViewBlock[],
    index: number,
  ): ParagraphSlice | Container | null {
    const known = viewParagraphs([block]).find(({ id }) => this.staying.has(id));
    if (known) {
      const slice = this.slice(known.id);
      return block.kind === "paragraph" ? slice : this.childContaining(slice, container);
    }
    return block.kind === "cell" ? this.cellAt(container, blocks, index) : null;
  }

  private mergeContainer(block: ViewContainer, container: Container): void {
    const known = viewParagraphs(block.blocks).find(({ id }) => this.staying.has(id));
    if (block.kind === container.kind) {
      if (block.kind === "control") this.mergeControl(block.node, container);
      if (known) this.mergeBlocks(block.blocks, container);
      else this.refillCell(block, container);
      return;
    }
    // The editor does not show controls around rows and cells.
    if (container.kind !== "control" || !known) throw new ViewRefusal(`Body.${block.kind}`);
    this.mergeContainer(block, this.childContaining(this.slice(known.id), container));
  }

  /** The row's own cell at a place, where the editor's row has as many cells as it. */
  private cellAt(row: Container, blocks: readonly ViewBlock[], index: number): Container | null {
    const cells = this.truth.outline.paragraphs.flatMap((paragraph) =>
      containersAround(paragraph).filter((one) => one.kind === "cell" && one.parent === row),
    );
    const distinct = [...new Set(cells)];
    return distinct.length === blocks.length ? (distinct[index] ?? null) : null;
  }

  /** Puts other paragraphs into a cell of which none of its own is left. */
  private refillCell(block: ViewContainer, cell: Container): void {
    const first = this.truth.ids.find((id) => this.slice(id).parent === cell);
    if (first === undefined) throw new ViewRefusal("TableCell.body");
    const at = this.slice(first).start;
    for (const paragraph of block.blocks) {
      if (paragraph.kind !== "paragraph") throw new ViewRefusal(`TableCell.${paragraph.kind}`);
      const text = this.composeNew(paragraph, this.before.get(first) ?? null);
      this.splices.push({ start: at, end: at, text });
      this.arrivals.push({ at, id: paragraph.id });
    }
  }

  /** A content control around paragraphs stops showing its placeholder when somebody types into it. */
  private mergeControl(node: Node, container: Container): void {
    const { xml } = this.truth;
    const from = xml.indexOf("<w:sdtPr>", container.start);
    const to = xml.indexOf("</w:sdtPr>", from) + "</w:sdtPr>".length;
    if (from < 0 || to < from || to > container.end) return;
    const properties = xml.slice(from, to);
    const text = setShowsPlaceholder(properties, node.attrs["showingPlaceholder"] === true);
    if (text !== properties) this.splices.push({ start: from, end: to, text });
  }

  /** A paragraph that the editor shows without a counterpart (behind a last table, say) is no news until somebody types there. */
  private isEditorsOwn({ id, node }: ViewParagraph): boolean {
    return !this.indexes.has(id) && this.before.get(id)?.node.eq(node) === true;
  }

  private slice(id: string): ParagraphSlice {
    const slice = this.truth.outline.paragraphs[this.indexes.get(id) ?? -1];
    if (!slice) throw new ViewRefusal("Document.paragraphs");
    return slice;
  }

  private xmlOf(id: string): string {
    const { start, end } = this.slice(id);
    return this.truth.xml.slice(start, end);
  }

  /** The container directly in `container` that holds a paragraph. */
  private childContaining(paragraph: ParagraphSlice, container: Container): Container {
    const child = containersAround(paragraph).find((one) => one.parent === container);
    if (!child) throw new ViewRefusal("Body.structure");
    return child;
  }

  /** The place before the first of these blocks that is known; the end of the container where none is. */
  private placeBefore(blocks: readonly ViewBlock[], container: Container): number {
    for (const block of blocks) {
      const known = viewParagraphs([block]).find(({ id }) => this.staying.has(id));
      if (!known) continue;
      const slice = this.slice(known.id);
      return (block.kind === "paragraph" ? slice : this.childContaining(slice, container)).start;
    }
    if (container.kind !== "body") throw new ViewRefusal(`Body.${container.kind}`);
    return this.truth.outline.finalSection?.start ?? container.end;
  }

  private mergeStaying(paragraph: ViewParagraph): void {
    const before = this.before.get(paragraph.id);
    const breaks = paragraph.pageBreaks - (before?.pageBreaks ?? 0);
    if (!before || (before.node === paragraph.node && breaks === 0)) return;
    const { start, end } = this.slice(paragraph.id);
    const text = this.merged(paragraph, before, breaks);
    if (text !== this.xmlOf(paragraph.id)) this.splices.push({ start, end, text });
  }

  private merged(paragraph: ViewParagraph, before: ViewParagraph, breaks: number): string {
    const content = readParagraph(this.xmlOf(paragraph.id));
    const merged = mergeParagraph(content, before.node, paragraph.node);
    return composeParagraph(changePageBreaks(merged, breaks));
  }

  private insertParagraph(
    paragraph: ViewParagraph,
    at: number,
    siblings: readonly ViewBlock[],
    index: number,
  ): void {
    const moved = this.indexes.has(paragraph.id) ? this.before.get(paragraph.id) : undefined;
    const text = moved
      ? this.merged(paragraph, moved, paragraph.pageBreaks - moved.pageBreaks)
      : this.composeNew(paragraph, this.neighbour(siblings, index));
    this.splices.push({ start: at, end: at, text });
    this.arrivals.push({ at, id: paragraph.id });
  }

  /** The paragraph before a block that the document knows, else the one behind it. */
  private neighbour(blocks: readonly ViewBlock[], index: number): ViewParagraph | null {
    const isKnown = (block: ViewBlock): block is ViewParagraph =>
      block.kind === "paragraph" && this.indexes.has(block.id);
    return (
      blocks.slice(0, index).reverse().find(isKnown) ??
      blocks.slice(index + 1).find(isKnown) ??
      null
    );
  }

  /** A new paragraph looks like the one that the editor made it from: its neighbour. */
  private composeNew(paragraph: ViewParagraph, model: ViewParagraph | null): string {
    const shown = model && this.before.get(model.id);
    const truth = model && this.indexes.has(model.id) ? readParagraph(this.xmlOf(model.id)) : null;
    const made = newParagraph(shown && truth ? { truth, shown: shown.node } : null, paragraph.node);
    return composeParagraph(changePageBreaks(made, paragraph.pageBreaks));
  }

  private insertContainer(
    block: ViewContainer,
    at: number,
    siblings: readonly ViewBlock[],
    index: number,
  ): void {
    if (block.kind !== "row") throw new ViewRefusal(`Table.insert(${block.kind})`);
    const model = [siblings[index - 1], siblings[index + 1]].flatMap((row) =>
      row ? viewParagraphs([row]).filter(({ id }) => this.staying.has(id)) : [],
    )[0];
    const row = model && containersAround(this.slice(model.id)).find(({ kind }) => kind === "row");
    if (!model || !row) throw new ViewRefusal("Table.addRows");
    const text = composeRow(this.truth.xml.slice(row.start, row.end), block, (paragraph) =>
      this.composeNew(paragraph, model),
    );
    this.splices.push({ start: at, end: at, text });
    for (const { id } of viewParagraphs([block])) this.arrivals.push({ at, id });
  }

  /** Takes paragraphs out, and with them every container that has nothing else. */
  private remove(gone: ReadonlySet<string>): void {
    const left = new Map<Container, number>();
    for (const id of this.truth.ids) {
      for (const container of containersAround(this.slice(id))) {
        left.set(container, (left.get(container) ?? 0) + (gone.has(id) ? 0 : 1));
      }
    }
    const removed = new Set<Container>();
    for (const id of gone) {
      const slice = this.slice(id);
      const outermost = containersAround(slice)
        .filter((container) => left.get(container) === 0 && !this.arrivesIn(container))
        .at(-1);
      if (!outermost) this.splices.push({ start: slice.start, end: slice.end, text: "" });
      else if (!removed.has(outermost)) {
        removed.add(outermost);
        this.splices.push({ start: outermost.start, end: outermost.end, text: "" });
      }
    }
  }

  private arrivesIn({ start, end }: Container): boolean {
    return this.arrivals.some(({ at }) => at > start && at < end);
  }
}
