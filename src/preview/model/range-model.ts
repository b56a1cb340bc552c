import { openFlatOpc } from "../../core/ooxml/package";
import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { changeLetters } from "../truth/looks";
import { deleteParagraphs, replaceText, splitParagraph, textOf } from "../truth/text-edits";
import { insertComment } from "./comment-model";
import { FontModel } from "./font-model";
import { openGiven } from "./open-given";
import { search } from "./search";
import { oneOf, string, type TextRange, type WordSession } from "./word-session";
import { escapeXml } from "../../core/ooxml/escape";

/** The paragraphs that a range touches, in order. */
export function paragraphsOf(session: WordSession, { first, last }: TextRange): string[] {
  const { ids } = session.text;
  return ids.slice(
    session.indexOf(first, "Range.paragraphs"),
    session.indexOf(last, "Range.paragraphs") + 1,
  );
}

/** Whole paragraphs as a range; null when there are none. */
export function wholeRange(session: WordSession, ids: readonly string[]): TextRange | null {
  const first = ids[0];
  const last = ids.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first, start: 0, last, end: textOf(session.text, last).length };
}

/** A range's text; paragraphs end with a carriage return, as in Word. */
export function rangeText(session: WordSession, range: TextRange): string {
  const ids = paragraphsOf(session, range);
  return ids
    .map((id, index) => {
      const text = textOf(session.text, id);
      const end = index === ids.length - 1 ? range.end : text.length;
      return text.slice(index === 0 ? range.start : 0, end);
    })
    .join("\r");
}

/** `Word.Range`. Writing is modelled inside one paragraph. */
export class RangeModel extends ModelObject {
  readonly typeName = "Range";
  protected readonly members: Members;

  constructor(
    private readonly session: WordSession,
    private range: TextRange,
  ) {
    super();
    const paragraphs = () => paragraphsOf(session, this.range);
    this.members = {
      get: {
        Text: () => rangeText(session, this.range),
        IsEmpty: () => rangeText(session, this.range) === "",
      },
      set: { Style: (name) => this.setStyle(name) },
      navigate: {
        Paragraphs: () => session.make.paragraphs(paragraphs),
        ContentControls: () => session.make.controls(paragraphs),
        Font: () => new FontModel(session, () => this.range),
      },
      call: {
        Select: (mode) => session.select(this.range, mode),
        ExpandTo: (other) => session.make.range(this.joined(other)),
        InsertComment: (words) =>
          insertComment(session, this.range, string(words, "Range.insertComment")),
        InsertOoxml: (xml, place) => this.insertOoxml(xml, place),
        GetRange: (place) => session.make.range(this.part(place ?? "Whole")),
        Search: (words, options) => {
          const found = search(session, paragraphs(), words, options).filter((one) =>
            this.holds(one),
          );
          return session.make.ranges(() => found);
        },
        InsertText: (text, place) => this.insertText(text, place),
        InsertContentControl: () => {
          const { first, last } = this.range;
          const member = "Range.insertContentControl";
          if (first !== last) throw notModelled(`${member}() over several paragraphs`);
          session.indexOf(first, member);
          return session.make.wrapped(this.range);
        },
        Delete: () => this.delete(),
      },
    };
  }

  private part(place: unknown): TextRange {
    const { first, start, last, end } = this.range;
    switch (oneOf(place, ["Whole", "Content", "Start", "End"], "Range.getRange")) {
      case "Start":
        return { first, start, last: first, end: start };
      case "End":
        return { first: last, start: end, last, end };
      default:
        return this.range;
    }
  }

  /** From the beginning of the one that stands first to the end of the other. */
  private joined(other: unknown): TextRange {
    if (!(other instanceof RangeModel)) {
      throw new HostFailure("InvalidArgument", undefined, "Range.expandTo");
    }
    const place = (id: string) => this.session.indexOf(id, "Range.expandTo");
    const [one, two] = [this.range, other.range];
    const isFirst =
      place(one.first) < place(two.first) || (one.first === two.first && one.start <= two.start);
    const isLast =
      place(one.last) > place(two.last) || (one.last === two.last && one.end >= two.end);
    const [begin, finish] = [isFirst ? one : two, isLast ? one : two];
    return { first: begin.first, start: begin.start, last: finish.last, end: finish.end };
  }

  private insertOoxml(xml: unknown, place: unknown): ModelObject {
    const { session, range } = this;
    const member = "Range.insertOoxml";
    const where = oneOf(place, ["Replace", "Before", "After", "Start", "End"], member);
    const source = openGiven(() => openFlatOpc(string(xml, member)), member);
    const ids = paragraphsOf(session, range);
    const isWhole = range.start === 0 && range.end === textOf(session.text, range.last).length;
    if (!isWhole || where === "Start" || where === "End") {
      throw notModelled(`${member}() inside a paragraph`);
    }
    const first = ids[0] ?? range.first;
    const brought = session.insertBlocks(source, { first, last: range.last, where });
    const made = wholeRange(session, brought);
    if (where === "Replace" && made) this.range = made;
    return session.make.range(made ?? range);
  }

  private holds({ first, start, end }: TextRange): boolean {
    const atStart = first !== this.range.first || start >= this.range.start;
    return atStart && (first !== this.range.last || end <= this.range.end);
  }

  private insertText(text: unknown, place: unknown): ModelObject {
    const member = "Range.insertText";
    const written = string(text, member);
    const where = oneOf(place, ["Replace", "Start", "End"], member);
    const { first, start, last, end } = this.range;
    if (first !== last) throw notModelled(`${member}() over several paragraphs`);
    this.session.indexOf(first, member);
    const from = where === "End" ? end : start;
    const to = where === "Start" ? start : end;
    if (written === "\n" && from === to) {
      this.session.write(splitParagraph(this.session.text, first, from));
      return this.session.make.range({ first, start: from, last, end: from });
    }
    if (/[\r\n]/.test(written)) throw notModelled(`${member}() with line ends`);
    const joins = where === "End" && end > start ? "before" : "behind";
    const spot = { start: from, end: to };
    this.session.writeWords(first, spot, written, { member, joins });
    const range = { first, start: from, last, end: from + written.length };
    this.range = where === "Replace" ? range : { ...this.range, end: end + written.length };
    return this.session.make.range(range);
  }

  private setStyle(name: unknown): void {
    const { session } = this;
    const { first, start, last, end } = this.range;
    if (first !== last) throw notModelled("Range.style = over several paragraphs");
    const style = `<w:rStyle w:val="${escapeXml(session.styleId(name, "character"))}"/>`;
    const changes = new Map([["w:rStyle", style]]);
    session.write(changeLetters(session.text, first, { start, end }, changes));
  }

  private delete(): void {
    const { session, range } = this;
    const ids = paragraphsOf(session, range);
    let text = session.text;
    if (ids.length === 1) text = replaceText(text, range.first, range, "");
    else if (range.start > 0 || range.end < textOf(text, range.last).length) {
      throw notModelled("Range.delete() over parts of several paragraphs");
    } else text = deleteParagraphs(text, ids);
    session.write(text);
  }
}
