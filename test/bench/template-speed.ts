import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphStyleOptions,
} from "docx";
import { BODY_PARAGRAPH, FONT_FAMILY } from "../../src/core/standards/typography";
import { PAGE } from "../../src/core/standards/page";
import type { Block, Inline, Paragraph as BlockParagraph } from "../../src/core/template/blocks";
import { buildProgramme } from "../../src/core/template/build-programme";
import { composeProgramme } from "../../src/core/template/compose-programme";
import type { Profile } from "../../src/core/template/profile/profile";
import { lookOf, STYLES, type StyleKey } from "../../src/core/template/styles";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 56.7;

function textOf(inline: Inline): string {
  if (typeof inline === "string") return inline;
  return "tag" in inline ? `[${inline.placeholder}]` : inline.text;
}

function paragraphOf({ style, content }: BlockParagraph): Paragraph {
  return new Paragraph({
    style: STYLES[style].id,
    children: content.map((inline) => new TextRun(textOf(inline))),
  });
}

function childOf(block: Block): FileChild {
  switch (block.kind) {
    case "paragraph":
      return paragraphOf(block);
    case "blank":
      return paragraphOf({ kind: "paragraph", style: block.style, content: [block.blank] });
    case "table":
      return new Table({
        layout: TableLayoutType.FIXED,
        columnWidths: [...block.columns],
        rows: block.rows.map(
          (cells) =>
            new TableRow({
              cantSplit: true,
              children: cells.map(
                (cell, index) =>
                  new TableCell({
                    width: { size: block.columns[index] ?? 0, type: WidthType.DXA },
                    children: cell.map(paragraphOf),
                  }),
              ),
            }),
        ),
      });
  }
}

function styleOf(key: StyleKey): IParagraphStyleOptions {
  const look = lookOf(key);
  return {
    id: STYLES[key].id,
    name: STYLES[key].name,
    run: { font: FONT_FAMILY, size: look.size.usual * 2, bold: look.bold, italics: look.italic },
    paragraph: {
      alignment: ALIGNMENTS[look.alignment],
      spacing: {
        line: BODY_PARAGRAPH.lineSpacing.usual * TWIPS_PER_POINT,
        lineRule: LineRuleType.EXACT,
      },
    },
  };
}

const twips = (millimetres: number) => Math.round(millimetres * TWIPS_PER_MM);

/** The words, tables, styles and page of the template, written by the npm package `docx`; it has no content controls and no drawn rule. */
async function buildWithDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const { top, bottom, left, right } = PAGE.margins;
  const number = new Paragraph({
    style: STYLES.pageNumber.id,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const document = new Document({
    title: "Chương trình công tác toàn khoá",
    styles: { paragraphStyles: (Object.keys(STYLES) as StyleKey[]).map(styleOf) },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAGE.size.width), height: twips(PAGE.size.height) },
            margin: {
              top: twips(top),
              bottom: twips(bottom),
              left: twips(left),
              right: twips(right),
              header: twips(PAGE.number.fromTop),
            },
          },
        },
        headers: { default: new Header({ children: [number] }), first: new Header() },
        children: blocks.map(childOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Two works to be timed against each other: the template, and the same content by the `docx` package. */
export function templateWorks(profile: Profile): readonly (() => unknown)[] {
  const { blocks } = composeProgramme(profile);
  return [() => buildProgramme(profile), () => buildWithDocx(blocks)];
}
