import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { containersAround } from "../truth/outline";
import { changeStyle } from "../truth/looks";
import { propertyAttributes } from "../truth/properties";
import {
  changeFormat,
  contentOf,
  deleteParagraph,
  insertParagraph,
  sliceOf,
  styleIdOf,
  textOf,
} from "../truth/text-edits";
import { search } from "./search";
import { oneOf, string, type TextRange, type WordSession } from "./word-session";
import { escapeXml } from "../../core/ooxml/escape";

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
        LeftIndent: this.setLength("leftIndent", "w:ind", "w:left"),
        RightIndent: this.setLength("rightIndent", "w:ind", "w:right"),
        FirstLineIndent: this.setLength("firstLineIndent", "w:ind", "w:firstLine"),
        SpaceBefore: this.setLength("spaceBefore", "w:spacing", "w:before"),
        SpaceAfter: this.setLength("spaceAfter", "w:spacing", "w:after"),
      },
      navigate: {
        ContentControls: () => session.make.controls(() => [this.live("contentControls")]),
      },
      call: {
        Select: (mode) => session.select(this.range(), mode),
        GetRange: (place) => session.make.range(this.part(place ?? "Whole")),
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

  private part(place: unknown): TextRange {
    const { first, last, end } = this.range();
    const member = "Paragraph.getRange";
    switch (oneOf(place, ["Whole", "Content", "Start", "End"], member)) {
      case "Start":
        return { first, start: 0, last, end: 0 };
      case "End":
        return { first, start: end, last, end };
      default:
        return this.range();
    }
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
    const style = `<w:pStyle w:val="${id}"/>`;
    this.session.write(changeStyle(this.session.text, this.live("style"), style));
  }

  /** Sets attributes of a property beside those that it has; lengths in points become twips. */
  private setLength(member: string, property: string, attribute: string) {
    return (value: unknown): void => {
      if (typeof value !== "number") throw new HostFailure("InvalidArgument", undefined, member);
      const { text } = this.session;
      const { properties } = contentOf(text, this.live(member));
      const isHanging = attribute === "w:firstLine" && value < 0;
      const own = Object.entries(propertyAttributes(properties, property) ?? {}).filter(
        ([name]) => name !== attribute && !(attribute === "w:firstLine" && name === "w:hanging"),
      );
      const twips = Math.round(Math.abs(value) * 20);
      const said = [...own, [isHanging ? "w:hanging" : attribute, String(twips)]];
      const written = said.map(([name = "", one = ""]) => ` ${name}="${escapeXml(one)}"`).join("");
      const changes = new Map([[property, `<${property}${written}/>`]]);
      this.session.write(changeFormat(text, this.paragraph, changes));
    };
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
    this.session.writeWords(this.paragraph, range, written, { member });
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
