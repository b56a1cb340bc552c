import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { containersAround } from "../truth/outline";
import {
  changeFormat,
  deleteParagraph,
  insertParagraph,
  replaceText,
  sliceOf,
  styleIdOf,
  textOf,
} from "../truth/text-edits";
import { escapeXml } from "../truth/xml-slices";
import { search } from "./search";
import { oneOf, string, type TextRange, type WordSession } from "./word-session";

const ALIGNMENTS = { Left: "left", Centered: "center", Right: "right", Justified: "both" } as const;

/** `Word.Paragraph`, known by the preview's own lasting id. */
export class ParagraphModel extends ModelObject {
  readonly typeName = "Paragraph";
  override readonly id: string;
  protected readonly members: Members;

  constructor(
    private readonly session: WordSession,
    private readonly paragraph: string,
  ) {
    super();
    this.id = paragraph;
    const at = (step: number) => {
      const { ids } = session.text;
      return ids[session.indexOf(paragraph, "Paragraph") + step] ?? null;
    };
    const beside = (step: number) => {
      const id = at(step);
      return id === null ? null : session.make.paragraph(id);
    };
    const required = (object: ModelObject | null, member: string) => {
      if (!object) throw new HostFailure("ItemNotFound", undefined, `Paragraph.${member}`);
      return object;
    };
    this.members = {
      get: {
        Text: () => this.text("text"),
        Style: () => session.styleName(styleIdOf(session.text, this.live("style"))),
        Alignment: () => this.alignment(),
        IsLastParagraph: () => at(1) === null,
        TableNestingLevel: () => this.tableDepth(),
        UniqueLocalId: () => this.live("uniqueLocalId"),
      },
      set: {
        Style: (name) => this.setStyle(name),
        Alignment: (value) => this.setAlignment(value),
      },
      navigate: {
        ContentControls: () => session.make.controls(() => [this.live("contentControls")]),
      },
      call: {
        Select: (mode) => session.select(this.range(), mode),
        GetRange: () => session.make.range(this.range()),
        GetNext: () => required(beside(1), "getNext"),
        GetNextOrNullObject: () => beside(1),
        GetPrevious: () => required(beside(-1), "getPrevious"),
        GetPreviousOrNullObject: () => beside(-1),
        Search: (words, options) => {
          const found = search(session, [this.live("search")], words, options);
          return session.make.ranges(() => found);
        },
        InsertText: (text, place) => this.insertText(text, place),
        InsertParagraph: (text, place) => this.insertParagraph(text, place),
        Delete: () => session.write(deleteParagraph(session.text, this.live("delete"))),
        Clear: () => this.insertText("", "Replace"),
      },
    };
  }

  /** The id, if the paragraph is still there. Throws ItemNotFound. */
  private live(member: string): string {
    this.session.indexOf(this.paragraph, `Paragraph.${member}`);
    return this.paragraph;
  }

  private text(member: string): string {
    return textOf(this.session.text, this.live(member));
  }

  private range(): TextRange {
    const end = this.text("getRange").length;
    return { first: this.paragraph, start: 0, last: this.paragraph, end };
  }

  private alignment(): string {
    const format = this.session.formatOf(this.live("alignment"));
    const found = Object.entries(ALIGNMENTS).find(([, value]) => value === format.alignment);
    return found?.[0] ?? "Unknown";
  }

  private setAlignment(value: unknown): void {
    const name = oneOf(value, ["Left", "Centered", "Right", "Justified"], "Paragraph.alignment");
    const changes = new Map([["w:jc", `<w:jc w:val="${ALIGNMENTS[name]}"/>`]]);
    this.session.write(changeFormat(this.session.text, this.live("alignment"), changes));
  }

  private setStyle(name: unknown): void {
    const id = escapeXml(this.session.styleId(name));
    const changes = new Map([["w:pStyle", `<w:pStyle w:val="${id}"/>`]]);
    this.session.write(changeFormat(this.session.text, this.live("style"), changes));
  }

  private tableDepth(): number {
    const slice = sliceOf(this.session.text, this.live("tableNestingLevel"));
    return containersAround(slice).filter(({ kind }) => kind === "table").length;
  }

  private insertText(text: unknown, place: unknown): ModelObject {
    const member = "Paragraph.insertText";
    const written = string(text, member);
    const where = oneOf(place, ["Replace", "Start", "End"], member);
    if (/[\r\n]/.test(written)) throw notModelled(`${member}() with line ends`);
    const { end } = this.range();
    const start = where === "End" ? end : 0;
    const range = { start, end: where === "Start" ? 0 : end };
    this.session.write(replaceText(this.session.text, this.paragraph, range, written));
    const first = this.paragraph;
    return this.session.make.range({ first, start, last: first, end: start + written.length });
  }

  private insertParagraph(text: unknown, place: unknown): ModelObject {
    const member = "Paragraph.insertParagraph";
    const where = oneOf(place, ["Before", "After"], member);
    const words = string(text, member);
    const made = insertParagraph(this.session.text, this.live("insertParagraph"), where, words);
    this.session.write(made.text);
    return this.session.make.paragraph(made.id);
  }
}
