import { points, pointsToTwips, type Twips } from "../ooxml/units";
import type { Blank, BlankParagraph, Block, Inline, Paragraph, Styled, Table } from "./blocks";
import { drawnLineXml } from "./drawn-line";
import { sectionPropertiesXml } from "./page-setup";
import { BODY_PARAGRAPH } from "../standards/typography";
import { BLANK_STYLE, STYLES, type StyleKey } from "./styles";
import { escapeXml } from "../ooxml/escape";

/** From the top of the title's line to the rule: its 18 pt line, then about 1.5 mm. */
const RULE_BELOW = points(22.5);
const TABLE_LINE = 4;
/** The gap between paragraphs, in points. */
const AFTER_TABLE = BODY_PARAGRAPH.gap.usual;

/** Turns blocks into the XML of a document's body; one renderer a document, as ids of controls and drawings run on from the given one. */
export class Renderer {
  private readonly used = new Set<string>();

  constructor(private lastId = 0) {}

  /** Ids of the template's own styles that the blocks rendered so far rest on. */
  get styles(): readonly string[] {
    return [...this.used];
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join("");
  }

  /** A run that draws a rule of that length under its paragraph's line. */
  rule(length: NonNullable<Paragraph["ruleLength"]>): string {
    this.lastId += 1;
    return drawnLineXml(length, RULE_BELOW, this.lastId);
  }

  private block(block: Block): string {
    switch (block.kind) {
      case "paragraph":
        return this.paragraph(block);
      case "blank":
        return this.blankParagraph(block);
      case "table":
        return this.table(block);
    }
  }

  private paragraph(one: Paragraph): string {
    const { style, content, ruleLength, indents, keepNext, afterTable, endsPages } = one;
    const rule = ruleLength === undefined ? "" : this.rule(ruleLength);
    const inlines = content.map((inline) => this.inline(inline)).join("");
    const own = [
      keepNext ? "<w:keepNext/>" : "",
      afterTable ? `<w:spacing w:before="${pointsToTwips(points(AFTER_TABLE))}"/>` : "",
      indents ? `<w:ind w:left="${indents.left}" w:right="${indents.right}"/>` : "",
      endsPages ? sectionPropertiesXml(endsPages) : "",
    ].join("");
    return `<w:p>${this.properties(style, own)}${rule}${inlines}</w:p>`;
  }

  private properties(style: StyleKey, own = ""): string {
    const { id } = STYLES[style];
    this.used.add(id);
    return `<w:pPr><w:pStyle w:val="${id}"/>${own}</w:pPr>`;
  }

  private inline(inline: Inline): string {
    if (typeof inline === "string") return inline === "" ? "" : run(inline);
    if (!("tag" in inline)) return run(inline.text, lettersXml(inline));
    return this.control(inline, blankRun(inline));
  }

  private blankParagraph({ style, blank, keepNext }: BlankParagraph): string {
    const properties = this.properties(style, keepNext ? "<w:keepNext/>" : "");
    return this.control(blank, `<w:p>${properties}${blankRun(blank)}</w:p>`);
  }

  /** A rich-text control that shows its placeholder: LibreOffice loses the letters' look inside plain-text ones. */
  private control({ tag, title }: Blank, content: string): string {
    this.lastId += 1;
    this.used.add(BLANK_STYLE.id);
    return [
      `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(tag)}"/>`,
      `<w:id w:val="${this.lastId}"/><w:showingPlcHdr/></w:sdtPr>`,
      `<w:sdtContent>${content}</w:sdtContent></w:sdt>`,
    ].join("");
  }

  private table(table: Table): string {
    const rows = table.rows.map((cells) =>
      cells.map((cell) => cell.map((one) => this.paragraph(one)).join("")),
    );
    return tableXml(table, rows);
  }
}

/** A table in that form around the XML of its cells. */
export function tableXml(
  { columns, cellMargin, description, ruled = false }: Omit<Table, "rows">,
  rows: readonly (readonly string[])[],
): string {
  const width = columns.reduce((sum, column) => sum + column, 0);
  const margin = (side: string) => `<w:${side} w:w="${cellMargin}" w:type="dxa"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>`,
    ruled ? tableBorders() : "",
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margin("left")}${margin("right")}</w:tblCellMar>`,
    ruled ? `<w:tblLook w:val="0020" w:firstRow="1"/>` : "",
    `<w:tblCaption w:val="${escapeXml(description)}"/><w:tblDescription w:val="${escapeXml(description)}"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("")}</w:tblGrid>`,
    ...rows.map((cells, index) => rowXml(columns, cells, ruled && index === 0)),
    `</w:tbl>`,
  ].join("");
}

function rowXml(columns: readonly Twips[], cells: readonly string[], isHead: boolean): string {
  const rendered = cells.map((cell, index) => {
    const width = `<w:tcPr><w:tcW w:w="${columns[index] ?? 0}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${width}${cell}</w:tc>`;
  });
  const properties = `<w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>`;
  return `<w:tr>${properties}${rendered.join("")}</w:tr>`;
}

function tableBorders(): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const line = `w:val="single" w:sz="${TABLE_LINE}" w:space="0" w:color="000000"`;
  return `<w:tblBorders>${sides.map((side) => `<w:${side} ${line}/>`).join("")}</w:tblBorders>`;
}

function lettersXml({ bold, italic }: Styled): string {
  const marks = [bold ? "<w:b/><w:bCs/>" : "", italic ? "<w:i/><w:iCs/>" : ""].join("");
  return `<w:rPr>${marks}</w:rPr>`;
}

function run(text: string, properties = ""): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** What a blank shows until it is filled: always in square brackets, so that it shows in any program. */
function blankRun({ placeholder }: Blank): string {
  return run(`[${placeholder}]`, `<w:rPr><w:rStyle w:val="${BLANK_STYLE.id}"/></w:rPr>`);
}
