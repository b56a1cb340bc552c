import {
  twips,
  type Block,
  type Inline,
  type Look,
  type Page,
  type Paragraph,
  type ParagraphLook,
  type Table,
  type TextLook,
} from "../model";
import { STANDARD_LOOKS } from "../looks";
import { lineShape, textBox, vmlLine } from "./drawings";
import { Dice, LIST_NUMBERS, type WordHabits } from "./habits";
import { styleId } from "./styles";
import { escapeAttribute, escapeXml, paragraphProperties, runProperties } from "./xml";

const REVIEWER = "Văn phòng Đảng uỷ";
const REVIEWED_AT = "2026-01-01T08:00:00Z";

/** Writes blocks as Word does; collects the comments that their text carries. */
export class BodyWriter {
  readonly comments: string[] = [];
  private ids = 0;
  private readonly dice: Dice;

  constructor(
    private readonly habits: WordHabits,
    private readonly sectionProperties: (page: Page) => string,
    seed: string,
  ) {
    this.dice = new Dice(seed);
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join("");
  }

  private block(block: Block): string {
    if (block.kind === "table") return this.table(block);
    if (block.kind === "paragraph") return this.paragraph(block);
    return `<w:p><w:pPr>${this.sectionProperties(block.page)}</w:pPr></w:p>`;
  }

  private table({ columns, borders, rows }: Table): string {
    const total = columns.reduce((sum, width) => sum + width, 0);
    const edge = (side: string): string =>
      `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
    const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");
    const head = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    const whole = "<w:trPr><w:cantSplit/></w:trPr>";
    const body = rows.map((row, at) => {
      let column = 0;
      const cells = row.map(({ blocks, span = 1, merge }) => {
        const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
        column += span;
        const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
        const joined = merge ? `<w:vMerge${merge === "start" ? ' w:val="restart"' : ""}/>` : "";
        return (
          `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${spanned}${joined}</w:tcPr>` +
          `${this.blocks(blocks)}</w:tc>`
        );
      });
      return `<w:tr>${borders && at === 0 ? head : whole}${cells.join("")}</w:tr>`;
    });
    return (
      `<w:tbl><w:tblPr><w:tblW w:w="${twips(total)}" w:type="dxa"/>` +
      (borders ? `<w:tblBorders>${edges}</w:tblBorders>` : "") +
      '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr>' +
      `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join("")}</w:tblGrid>` +
      `${body.join("")}</w:tbl>`
    );
  }

  private paragraph(own: Paragraph): string {
    const { paragraphLook, textLook } = this.directLook(own);
    const style =
      this.habits.formatBy === "styles" && own.role !== "plain"
        ? `<w:pStyle w:val="${styleId(own.role)}"/>`
        : "";
    const list = own.list
      ? `<w:numPr><w:ilvl w:val="${own.list.level}"/><w:numId w:val="${LIST_NUMBERS[own.list.id]}"/></w:numPr>`
      : "";
    const mark = this.markProperties(own, textLook);
    const properties = paragraphProperties(paragraphLook, style, list) + mark;
    const revision = this.habits.splinters
      ? ` w:rsidR="${this.dice.revision()}" w:rsidRDefault="${this.dice.revision()}"`
      : "";
    const content = own.inlines.map((inline) => this.inline(inline, textLook)).join("");
    return `<w:p${revision}>${properties && `<w:pPr>${properties}</w:pPr>`}${this.bookmarked(content)}</w:p>`;
  }

  /** What must stand on the paragraph itself: everything, or with styles what its style does not say. */
  private directLook(own: Paragraph): { paragraphLook: ParagraphLook; textLook: TextLook } {
    const base: Look = this.habits.formatBy === "styles" ? STANDARD_LOOKS[own.role] : {};
    const changed = Object.fromEntries(
      Object.entries(own.look).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof Look]),
      ),
    ) as Look;
    const { bold, italic, underline, allCaps, hidden, size, font, colour, ...paragraphLook } =
      changed;
    const letters = { bold, italic, underline, allCaps, hidden, size, font, colour };
    const textLook = Object.fromEntries(
      Object.entries(letters).filter(([, value]) => value !== undefined),
    ) as TextLook;
    const normalSize = this.habits.formatBy === "runs" && own.look.size === 14;
    return {
      paragraphLook,
      textLook: normalSize ? withoutSize(textLook) : textLook,
    };
  }

  /** The paragraph mark looks like its words, and is part of the change when all of them are. */
  private markProperties(own: Paragraph, textLook: TextLook): string {
    const changes = new Set(
      own.inlines.map((inline) => (inline.kind === "text" ? inline.change : undefined)),
    );
    const [only] = changes;
    const change =
      changes.size === 1 && only ? this.changeElement(only === "inserted" ? "ins" : "del") : "";
    const properties = change + runProperties(textLook);
    return properties && `<w:rPr>${properties}</w:rPr>`;
  }

  private inline(inline: Inline, textLook: TextLook): string {
    switch (inline.kind) {
      case "break":
        return "<w:r><w:br/></w:r>";
      case "tab":
        return "<w:r><w:tab/></w:r>";
      case "rule": {
        const drawLine = inline.how === "vml" ? vmlLine : lineShape;
        return `<w:r>${drawLine(this.nextId(), inline.centre, inline.width)}</w:r>`;
      }
      case "textBox":
        return `<w:r>${textBox(this.nextId(), inline.lines)}</w:r>`;
      case "text":
        return this.text(inline, textLook);
    }
  }

  private text(inline: Extract<Inline, { kind: "text" }>, textLook: TextLook): string {
    const properties = runProperties({ ...textLook, ...inline.look });
    const deleted = inline.change === "deleted";
    const runs = this.splinters(inline.text)
      .map((piece) => this.run(piece, properties, deleted))
      .join(this.spellingMarks());
    if (inline.control) return this.control(inline.control, runs);
    if (inline.comment !== undefined) return this.commented(inline.comment, runs);
    if (inline.change === undefined) return runs;
    const element = deleted ? "del" : "ins";
    return `${this.changeElement(element).replace("/>", ">")}${runs}</w:${element}>`;
  }

  private run(text: string, properties: string, deleted: boolean): string {
    const element = deleted ? "w:delText" : "w:t";
    const words = (piece: string): string =>
      piece && `<${element} xml:space="preserve">${escapeXml(piece)}</${element}>`;
    const special = this.habits.rawCharacters ? /(\u2011)/ : /(\u2011|\u00AD)/;
    const content = text
      .split(special)
      .map((piece) => {
        if (piece === "\u2011") return "<w:noBreakHyphen/>";
        if (piece === "\u00AD" && !this.habits.rawCharacters) return "<w:softHyphen/>";
        return words(piece);
      })
      .join("");
    const revision = this.habits.splinters ? ` w:rsidR="${this.dice.revision()}"` : "";
    return `<w:r${revision}>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  }

  private splinters(text: string): string[] {
    if (!this.habits.splinters) return [text];
    const pieces: string[] = [];
    let rest = text;
    while (rest.length > 12 && this.dice.roll(3) > 0) {
      const at = 1 + this.dice.roll(Math.min(rest.length - 1, 40));
      pieces.push(rest.slice(0, at));
      rest = rest.slice(at);
    }
    return [...pieces, rest];
  }

  private spellingMarks(): string {
    if (!this.habits.splinters || this.dice.roll(3) > 0) return "";
    return '<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>';
  }

  private bookmarked(content: string): string {
    if (!this.habits.splinters || this.dice.roll(4) > 0) return content;
    const id = this.nextId();
    const name = `_Hlk${100000000 + this.dice.roll(99999999)}`;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }

  private control({ tag, showing }: { tag: string; showing: boolean }, runs: string): string {
    const name = escapeAttribute(tag);
    return (
      `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:id w:val="${74000 + this.nextId()}"/>` +
      `${showing ? "<w:showingPlcHdr/>" : ""}</w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`
    );
  }

  private commented(words: string, runs: string): string {
    const id = this.comments.length;
    this.comments.push(
      `<w:comment w:id="${id}" w:author="${REVIEWER}" w:date="${REVIEWED_AT}" w:initials="VP">` +
        `<w:p><w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p></w:comment>`,
    );
    return (
      `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`
    );
  }

  private changeElement(element: "ins" | "del"): string {
    return `<w:${element} w:id="${this.nextId()}" w:author="${REVIEWER}" w:date="${REVIEWED_AT}"/>`;
  }

  private nextId(): number {
    this.ids += 1;
    return this.ids;
  }
}

function withoutSize({ size: _size, ...rest }: TextLook): TextLook {
  return rest;
}
