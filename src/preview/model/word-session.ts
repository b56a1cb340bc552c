import type { DocxPackage } from "../../core/ooxml/package";
import type { Paragraph, ParagraphFormat } from "../../core/snapshot/model";
import { readSnapshot } from "../../core/snapshot/read";
import type { DocumentStore } from "../document-store";
import { childElements } from "../truth/xml-slices";
import { HostFailure, notModelled } from "../host/host-failure";
import type { ModelObject } from "../host/model-object";
import type { IdentifiedText } from "../truth/document-text";
import { insertBlocks, type BlockPlace } from "../truth/insert-blocks";
import { controlsIn } from "../truth/controls";
import { indexOf, replaceText } from "../truth/text-edits";
import { brought } from "./open-given";

/** Text from one paragraph to another; offsets count UTF-16 units of Word's text, `end` stands behind the last one. */
export interface TextRange {
  readonly first: string;
  readonly start: number;
  readonly last: string;
  readonly end: number;
}

/** How words are written, and by which member of Word's. */
export interface Words {
  readonly member: string;
  readonly joins?: "before" | "behind";
}

export type SelectionMode = "Select" | "Start" | "End";

/** Shows a selection to the person. */
export type ShowSelection = (range: TextRange, mode: SelectionMode) => void;

/** What the person has selected, or where the caret is; null where that cannot be told. */
export type SeeSelection = () => TextRange | null;

/** Makes the objects that lead to one another (a range to its paragraphs, a paragraph to its range). */
export interface ObjectFactory {
  paragraph(id: string): ModelObject;
  range(range: TextRange): ModelObject;
  paragraphs(ids: () => readonly string[]): ModelObject;
  ranges(ranges: () => readonly TextRange[]): ModelObject;
  /** The content controls that lie in some paragraphs. */
  controls(paragraphs: () => readonly string[]): ModelObject;
  /** Letters of one paragraph in a new content control. */
  wrapped(range: TextRange): ModelObject;
}

type StyleKind = "paragraph" | "character";

/** What all of the modelled objects of one document share. */
export class WordSession {
  readonly make: ObjectFactory;
  changeTrackingMode: "Off" | "TrackAll" | "TrackMineOnly" = "Off";
  private selection: TextRange | null = null;
  private snapshot: { of: IdentifiedText; paragraphs: readonly Paragraph[] } | null = null;

  constructor(
    readonly store: DocumentStore,
    private readonly view: {
      readonly showSelection: ShowSelection;
      readonly seeSelection: SeeSelection;
    },
    factory: (session: WordSession) => ObjectFactory,
  ) {
    this.make = factory(this);
  }

  get text(): IdentifiedText {
    return this.store.text;
  }

  write(text: IdentifiedText): void {
    this.refuseTracked();
    this.store.setText(text, "host");
  }

  /** Writes words in the place of others; while changes are tracked, both stand there, marked. Throws AccessDenied in a locked control. */
  writeWords(id: string, range: { start: number; end: number }, words: string, how: Words): void {
    const { text } = this;
    const isLocked = controlsIn(text, [id]).some(
      (one) => one.isLocked && one.start < range.end && range.start < one.end,
    );
    if (isLocked) throw new HostFailure("AccessDenied", undefined, how.member);
    const isTracked = this.changeTrackingMode !== "Off";
    const changed = replaceText(text, id, range, words, how.joins ?? "behind", isTracked);
    this.store.setText(changed, "host");
  }

  /** Tracked changes are modelled for words alone. */
  refuseTracked(): void {
    if (this.changeTrackingMode !== "Off") throw notModelled("this change while tracking");
  }

  /** Puts the blocks of another document in. Returns the ids of the paragraphs that came. */
  insertBlocks(source: DocxPackage, place: BlockPlace): readonly string[] {
    this.refuseTracked();
    const { store, text } = this;
    const made = brought(() => insertBlocks(store.package, text, source, place));
    store.setPackage(made.bytes, made.text, "host");
    return made.brought;
  }

  select(range: TextRange, mode: unknown): void {
    this.selection = range;
    this.view.showSelection(range, oneOf(mode ?? "Select", ["Select", "Start", "End"], "select"));
  }

  /** The person's selection, or else what was selected last; null for none, or when it is gone. */
  selected(): TextRange | null {
    const range = this.view.seeSelection() ?? this.selection;
    const isThere = (id: string) => indexOf(this.text, id) >= 0;
    return range && isThere(range.first) && isThere(range.last) ? range : null;
  }

  /** The paragraph's place. Throws ItemNotFound when it is gone. */
  indexOf(id: string, member: string): number {
    const index = indexOf(this.text, id);
    if (index < 0) throw new HostFailure("ItemNotFound", undefined, member);
    return index;
  }

  /** A paragraph's format as its styles and its own properties make it. */
  formatOf(id: string): ParagraphFormat {
    if (this.snapshot?.of !== this.text) {
      const snapshot = readSnapshot({ kind: "package", bytes: this.store.bytes() });
      this.snapshot = { of: this.text, paragraphs: snapshot.paragraphs };
    }
    const paragraph = this.snapshot.paragraphs[this.indexOf(id, "Paragraph")];
    if (!paragraph) throw new HostFailure("ItemNotFound", undefined, "Paragraph");
    return paragraph.format;
  }

  /** A style's name by its id, as Word shows it; the default paragraph style's for an empty id. */
  styleName(id: string): string {
    const style = this.styles().find((one) => (id === "" ? one.isDefault : one.id === id));
    return style?.name ?? (id === "" ? "Normal" : id);
  }

  /** A style's id by its name. Throws InvalidArgument when there is no such style. */
  styleId(name: unknown, kind: StyleKind = "paragraph"): string {
    const style = this.styles(kind).find((one) => one.name === name || one.id === name);
    const owner = kind === "paragraph" ? "Paragraph" : "Range";
    if (!style) throw new HostFailure("InvalidArgument", undefined, `${owner}.style`);
    return style.id;
  }

  private styles(
    kind: StyleKind = "paragraph",
  ): { id: string; name: string; isDefault: boolean }[] {
    const { package: file } = this.store;
    const path = file.related(file.mainPath, "styles")[0];
    const xml = path === undefined ? null : file.text(path);
    if (xml === null) return [];
    return childElements(xml)
      .filter(({ name, attributes }) => name === "w:style" && attributes["w:type"] === kind)
      .map(({ attributes, start, end }) => ({
        id: attributes["w:styleId"] ?? "",
        name: /<w:name w:val="([^"]*)"/.exec(xml.slice(start, end))?.[1] ?? "",
        isDefault: attributes["w:default"] === "1",
      }));
  }
}

/** An argument that must be one of some words. Throws InvalidArgument. */
export function oneOf<const Word extends string>(
  value: unknown,
  words: readonly Word[],
  member: string,
): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new HostFailure("InvalidArgument", undefined, member);
  return found;
}

/** An argument that must be a string. Throws InvalidArgument. */
export function string(value: unknown, member: string): string {
  if (typeof value !== "string") throw new HostFailure("InvalidArgument", undefined, member);
  return value;
}
