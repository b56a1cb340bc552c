import type { DocxPackage } from "../../ooxml/package";
import { addPart } from "./add-part";
import { propertiesIn } from "./apply-properties";
import { changeSection, sectionSlices } from "./apply-section";
import type { EditLibrary } from "../edits";
import { isNumberAlone, showsPageNumber } from "../page-field";
import type { HeaderKind, Paragraph, Section, Snapshot } from "../model";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The members that change so that every page of the first section but its first shows its number, centred at the top: a header is
 * made or added to, numbers elsewhere go. null where a number stands among other words, which nobody should lose.
 */
export function numberPages(
  docx: DocxPackage,
  snapshot: Snapshot,
  main: string,
  library: EditLibrary,
): Map<string, string> | null {
  const section = snapshot.sections[0];
  const slice = sectionSlices(main)[0];
  if (!section || !slice) return null;
  const work = new NumberWork(docx, section, main.slice(slice.start, slice.end), library);
  const kinds: HeaderKind[] = snapshot.evenAndOddHeaders ? ["default", "even"] : ["default"];
  const isDone =
    [...kinds, "first" as const].every((kind) => work.clearFooter(kind)) &&
    work.clearFirstHeader() &&
    kinds.every((kind) => work.number(kind));
  if (!isDone) return null;
  const { changes } = work;
  changes.set(
    docx.mainPath,
    main.slice(0, slice.start) + work.properties() + main.slice(slice.end),
  );
  return changes;
}

class NumberWork {
  readonly changes = new Map<string, string>();
  private readonly references: string[] = [];

  constructor(
    private readonly docx: DocxPackage,
    private readonly section: Section,
    private readonly own: string,
    private readonly library: EditLibrary,
  ) {}

  clearFooter(kind: HeaderKind): boolean {
    return this.clear("footer", kind);
  }

  /** The first page shows no number: it has a header of its own, without one. */
  clearFirstHeader(): boolean {
    return this.clear("header", "first");
  }

  private clear(at: "header" | "footer", kind: HeaderKind): boolean {
    const story = (at === "header" ? this.section.headers : this.section.footers)[kind] ?? [];
    const numbers = story.filter(showsPageNumber);
    if (numbers.length === 0) return true;
    if (!numbers.every(isNumberAlone)) return false;
    return this.rewrite(at, kind, numbers, () => "<w:p/>");
  }

  /** Gives the pages of that kind a number, in place of one that stands elsewhere in their header. */
  number(kind: HeaderKind): boolean {
    const story = this.section.headers[kind] ?? [];
    const numbers = story.filter(showsPageNumber);
    if (numbers.some(({ format }) => format.alignment === "center")) return true;
    const { xml } = this.library.pageNumber();
    const [number] = numbers;
    if (number) {
      if (!isNumberAlone(number)) return false;
      return this.rewrite("header", kind, [number], () => xml);
    }
    const path = this.pathOf("header", kind);
    if (path === null) return this.addHeader(kind, xml);
    const part = this.text(path);
    const root = /<w:hdr(?:\s[^>]*)?>/.exec(part ?? "");
    if (part === null || !root || root[0].endsWith("/>")) return false;
    const at = root.index + root[0].length;
    const isEmpty = story.every(({ text, lines }) => text.trim() === "" && lines.length === 0);
    const [first] = story;
    if (isEmpty && story.length === 1 && first) {
      return this.rewrite("header", kind, [first], () => xml);
    }
    this.changes.set(path, part.slice(0, at) + xml + part.slice(at));
    return true;
  }

  private rewrite(
    at: "header" | "footer",
    kind: HeaderKind,
    paragraphs: readonly Paragraph[],
    written: () => string,
  ): boolean {
    const path = this.pathOf(at, kind);
    const part = path === null ? null : this.text(path);
    // A part that was rewritten already has other offsets.
    if (path === null || part === null || this.changes.has(path)) return false;
    let text = part;
    for (const { source } of [...paragraphs].reverse()) {
      if (!source) return false;
      text = text.slice(0, source.start) + written() + text.slice(source.end);
    }
    this.changes.set(path, text);
    return true;
  }

  private addHeader(kind: HeaderKind, paragraph: string): boolean {
    const xml = `${DECLARATION}<w:hdr xmlns:w="${W}">${paragraph}</w:hdr>`;
    const id = addPart(this.docx, this.changes, { type: "header", xml });
    if (id === null) return false;
    this.references.push(`<w:headerReference xmlns:r="${OFFICE}" w:type="${kind}" r:id="${id}"/>`);
    return true;
  }

  private pathOf(at: "header" | "footer", kind: HeaderKind): string | null {
    const reference = propertiesIn(this.own).find(
      ({ name, attributes }) =>
        name === `w:${at}Reference` && (attributes["w:type"] ?? "default") === kind,
    );
    const id = reference?.attributes["r:id"];
    const relationships = this.docx.relationships(this.docx.mainPath);
    return relationships.find((one) => one.id === id)?.target ?? null;
  }

  private text(path: string): string | null {
    return this.changes.get(path) ?? this.docx.text(path);
  }

  /** The section's properties with the new headers, and a first page of its own. */
  properties(): string {
    const changed = changeSection(this.own, new Map([["w:titlePg", "<w:titlePg/>"]]));
    const at = changed.indexOf(">") + 1;
    return changed.slice(0, at) + this.references.join("") + changed.slice(at);
  }
}
