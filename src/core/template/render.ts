import { points, type Twips } from "../ooxml/units";
import type { Blank, BlankParagraph, Block, Inline, Paragraph, Table } from "./blocks";
import { drawnLineXml } from "./drawn-line";
import { BLANK_STYLE, STYLES, type StyleKey } from "./styles";
import { escapeXml } from "./xml-text";

/** From the top of the title's line to the rule: its 18 pt line, then about 1.5 mm. */
const RULE_BELOW = points(22.5);
const RULE_TITLE = "Đường kẻ dưới tiêu đề";

/** Turns blocks into the XML of a document's body; one renderer a document, as ids of controls run on. */
export class Renderer {
  private lastControl = 0;

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join("");
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

  private paragraph({ style, content, ruleLength, sideIndent }: Paragraph): string {
    const rule = ruleLength === undefined ? "" : drawnLineXml(ruleLength, RULE_BELOW, RULE_TITLE);
    const inlines = content.map((inline) => this.inline(inline)).join("");
    return `<w:p>${paragraphProperties(style, sideIndent)}${rule}${inlines}</w:p>`;
  }

  private inline(inline: Inline): string {
    if (typeof inline === "string") return inline === "" ? "" : run(inline);
    return this.control(inline, blankRun(inline));
  }

  private blankParagraph({ style, blank }: BlankParagraph): string {
    return this.control(blank, `<w:p>${paragraphProperties(style)}${blankRun(blank)}</w:p>`);
  }

  /** A rich-text control that shows its placeholder: LibreOffice loses the letters' look inside plain-text ones. */
  private control({ tag, title }: Blank, content: string): string {
    this.lastControl += 1;
    return [
      `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(tag)}"/>`,
      `<w:id w:val="${this.lastControl}"/><w:showingPlcHdr/></w:sdtPr>`,
      `<w:sdtContent>${content}</w:sdtContent></w:sdt>`,
    ].join("");
  }

  private table({ columns, cellMargin, rows }: Table): string {
    const width = columns.reduce((sum, column) => sum + column, 0);
    const margin = (side: string) => `<w:${side} w:w="${cellMargin}" w:type="dxa"/>`;
    return [
      `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
      `<w:tblCellMar>${margin("left")}${margin("right")}</w:tblCellMar></w:tblPr>`,
      `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("")}</w:tblGrid>`,
      ...rows.map((cells) => this.row(columns, cells)),
      `</w:tbl>`,
    ].join("");
  }

  private row(columns: readonly Twips[], cells: Table["rows"][number]): string {
    const rendered = cells.map((cell, index) => {
      const width = `<w:tcPr><w:tcW w:w="${columns[index] ?? 0}" w:type="dxa"/></w:tcPr>`;
      return `<w:tc>${width}${cell.map((one) => this.paragraph(one)).join("")}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${rendered.join("")}</w:tr>`;
  }
}

function paragraphProperties(style: StyleKey, sideIndent?: Twips): string {
  const indent =
    sideIndent === undefined ? "" : `<w:ind w:left="${sideIndent}" w:right="${sideIndent}"/>`;
  return `<w:pPr><w:pStyle w:val="${STYLES[style].id}"/>${indent}</w:pPr>`;
}

function run(text: string, properties = ""): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** What a blank shows until it is filled: always in square brackets, so that it shows in any program. */
function blankRun({ placeholder }: Blank): string {
  return run(`[${placeholder}]`, `<w:rPr><w:rStyle w:val="${BLANK_STYLE.id}"/></w:rPr>`);
}
