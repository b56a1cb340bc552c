import { readXml, tagStart } from "../../core/ooxml/xml";
import type { SourceSlice } from "../../core/snapshot/model";

/** What can hold paragraphs. `control` is a content control around whole paragraphs, rows or cells. */
export type ContainerKind = "body" | "table" | "row" | "cell" | "control";

const KINDS: Readonly<Record<string, ContainerKind>> = {
  "w:body": "body",
  "w:tbl": "table",
  "w:tr": "row",
  "w:tc": "cell",
  "w:sdt": "control",
};

export interface Container extends SourceSlice {
  readonly kind: ContainerKind;
  readonly parent: Container | null;
}

/** A paragraph's slice of the main part and what it stands in. */
export interface ParagraphSlice extends SourceSlice {
  readonly parent: Container;
}

/**
 * Where the body's paragraphs stand, by the same count as the snapshot: table cells included, text boxes not.
 * The snapshot says what a paragraph is; this says which tables, rows, cells and controls go when their last paragraph goes.
 */
export interface Outline {
  readonly paragraphs: readonly ParagraphSlice[];
  readonly body: Container;
  /** The body's last `w:sectPr`; null when there is none. */
  readonly finalSection: SourceSlice | null;
}

/** Outlines a main part. Throws UnreadableError for broken XML and for a part without a body. */
export function readOutline(xml: string): Outline {
  const paragraphs: ParagraphSlice[] = [];
  const open: { container: Mutable<Container>; depth: number }[] = [];
  let body: Container = { kind: "body", parent: null, start: 0, end: xml.length };
  let finalSection: SourceSlice | null = null;
  let depth = 0;
  let paragraphDepth = 0;
  let start = 0;
  let sectionDepth = 0;
  readXml(xml, {
    open(name, _attributes, end) {
      depth += 1;
      if (paragraphDepth > 0) return;
      const parent = open.at(-1)?.container ?? null;
      if (name === "w:p" && parent) {
        paragraphDepth = depth;
        start = tagStart(xml, end);
      } else if (name === "w:sectPr" && parent?.kind === "body") {
        sectionDepth = depth;
        start = tagStart(xml, end);
      } else if (KINDS[name]) {
        const container = { kind: KINDS[name], parent, start: tagStart(xml, end), end };
        if (container.kind === "body") Object.assign(container, { start: end });
        open.push({ container, depth });
      }
    },
    close(_name, end) {
      const last = open.at(-1);
      if (paragraphDepth === depth && last) {
        paragraphs.push({ start, end, parent: last.container });
        paragraphDepth = 0;
      } else if (sectionDepth === depth) {
        finalSection = { start, end };
        sectionDepth = 0;
      } else if (paragraphDepth === 0 && last?.depth === depth) {
        last.container.end = last.container.kind === "body" ? tagStart(xml, end) : end;
        if (last.container.kind === "body") body = last.container;
        open.pop();
      }
      depth -= 1;
    },
  });
  return { paragraphs, body, finalSection };
}

/** The containers around a paragraph, innermost first, without the body. */
export function containersAround(paragraph: ParagraphSlice): Container[] {
  const around: Container[] = [];
  for (let one: Container | null = paragraph.parent; one && one.kind !== "body"; one = one.parent) {
    around.push(one);
  }
  return around;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
