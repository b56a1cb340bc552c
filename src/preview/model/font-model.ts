import { HostFailure } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { changeLetters } from "../truth/looks";
import { textOf } from "../truth/text-edits";
import { oneOf, string, type TextRange, type WordSession } from "./word-session";
import { escapeXml } from "../../core/ooxml/escape";

/** `Word.Font` of a range, to be set; what letters look like now is not told. */
export class FontModel extends ModelObject {
  readonly typeName = "Font";
  protected readonly members: Members;

  constructor(
    private readonly session: WordSession,
    private readonly range: () => TextRange,
  ) {
    super();
    const onOff = (member: string, ...names: string[]) => {
      return (value: unknown) => {
        if (typeof value !== "boolean") throw new HostFailure("InvalidArgument", undefined, member);
        this.change(names.map((name) => [name, value ? `<${name}/>` : `<${name} w:val="0"/>`]));
      };
    };
    this.members = {
      set: {
        Name: (value) => this.setName(string(value, "Font.name")),
        Size: (value) => this.setSize(value),
        Bold: onOff("Font.bold", "w:b", "w:bCs"),
        Italic: onOff("Font.italic", "w:i", "w:iCs"),
        AllCaps: onOff("Font.allCaps", "w:caps"),
        Underline: (value) => {
          const kind = oneOf(value, ["None", "Single"], "Font.underline");
          this.change([["w:u", `<w:u w:val="${kind.toLowerCase()}"/>`]]);
        },
        Color: (value) => this.setColour(string(value, "Font.color")),
      },
    };
  }

  private setName(name: string): void {
    const font = escapeXml(name);
    const attributes = ["ascii", "hAnsi", "eastAsia", "cs"].map((one) => ` w:${one}="${font}"`);
    this.change([["w:rFonts", `<w:rFonts${attributes.join("")}/>`]]);
  }

  private setSize(value: unknown): void {
    if (typeof value !== "number" || value < 1) {
      throw new HostFailure("InvalidArgument", undefined, "Font.size");
    }
    const size = Math.round(value * 2);
    this.change(["w:sz", "w:szCs"].map((name) => [name, `<${name} w:val="${size}"/>`]));
  }

  private setColour(value: string): void {
    const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
    if (!digits) throw new HostFailure("InvalidArgument", undefined, "Font.color");
    this.change([["w:color", `<w:color w:val="${digits.toUpperCase()}"/>`]]);
  }

  private change(changes: readonly (readonly [string, string])[]): void {
    const { session } = this;
    const { first, start, last, end } = this.range();
    const from = session.indexOf(first, "Font");
    const to = session.indexOf(last, "Font");
    let { text } = session;
    for (const id of text.ids.slice(from, to + 1)) {
      const whole = textOf(text, id).length;
      const part = { start: id === first ? start : 0, end: id === last ? end : whole };
      text = changeLetters(text, id, part, new Map(changes));
    }
    session.write(text);
  }
}
