import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  InsertedTextRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalMergeType,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from "docx";
import {
  twips,
  type Block,
  type DocumentModel,
  type Inline,
  type Page,
  type Paragraph,
  type Table,
  type TextLook,
} from "./model";
import { lineShape, vmlLine } from "./word/drawings";
import { unpackParts, withoutTimes } from "./zip";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const;
const LINE_RULES = {
  exact: LineRuleType.EXACT,
  atLeast: LineRuleType.AT_LEAST,
  multiple: LineRuleType.AUTO,
} as const;
const DEFAULT_FONT = "Times New Roman";

/** Writes the document with the npm package `docx`; the drawn line, which it has no word for, is put in afterwards. */
export async function writeWithDocx(model: DocumentModel): Promise<Uint8Array> {
  const document = new Document({
    title: "Chương trình công tác toàn khoá",
    creator: "",
    styles: { default: { document: { run: { font: DEFAULT_FONT, size: 28 } } } },
    numbering: { config: lists() },
    evenAndOddHeaderAndFooters: false,
    sections: sections(model),
  });
  const parts = unpackParts(new Uint8Array(await Packer.toBuffer(document)));
  const body = String(parts.get("word/document.xml"));
  let id = 0;
  parts.set(
    "word/document.xml",
    body.replace(
      /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>⟦(shape|vml) ([\d.]+) ([\d.]+)⟧<\/w:t><\/w:r>/g,
      (_, how: string, centre: string, length: string) => {
        id += 1;
        const draw = how === "vml" ? vmlLine : lineShape;
        const line = draw(id, Number(centre), Number(length));
        return `<w:r>${line}</w:r>`;
      },
    ),
  );
  return withoutTimes(parts);
}

function sections({ blocks, page }: DocumentModel): ISectionOptions[] {
  const done: ISectionOptions[] = [];
  let open: Block[] = [];
  for (const block of [...blocks, { kind: "sectionEnd", page } as const]) {
    if (block.kind !== "sectionEnd") {
      open.push(block);
      continue;
    }
    done.push({ ...sectionSetup(block.page), children: open.flatMap(child) });
    open = [];
  }
  return done;
}

function sectionSetup(page: Page): Pick<ISectionOptions, "properties" | "headers" | "footers"> {
  const landscape = page.width > page.height;
  const numbered = new DocxParagraph({
    alignment: ALIGNMENTS[page.numberAlign],
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
  });
  return {
    properties: {
      titlePage: !page.numberOnFirst,
      page: {
        size: {
          width: twips(landscape ? page.height : page.width),
          height: twips(landscape ? page.width : page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(10),
          footer: twips(10),
        },
        ...(page.restartNumber ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    ...(page.number === "header"
      ? { headers: { default: new Header({ children: [numbered] }) } }
      : {}),
    ...(page.number === "footer"
      ? { footers: { default: new Footer({ children: [numbered] }) } }
      : {}),
  };
}

function child(block: Block): (DocxParagraph | DocxTable)[] {
  if (block.kind === "paragraph") return [paragraph(block)];
  return block.kind === "table" ? [table(block)] : [];
}

function paragraph(own: Paragraph): DocxParagraph {
  const { align, firstLine, left, right, before, after, line, tabs } = own.look;
  const options: IParagraphOptions = {
    children: own.inlines.map((inline) => run(inline, own)),
    ...(align ? { alignment: ALIGNMENTS[align] } : {}),
    spacing: {
      before: (before ?? 0) * 20,
      after: (after ?? 0) * 20,
      ...(line
        ? {
            line: line.rule === "multiple" ? Math.round(line.value * 240) : line.value * 20,
            lineRule: LINE_RULES[line.rule],
          }
        : {}),
    },
    indent: {
      ...(left === undefined ? {} : { left: twips(left) }),
      ...(right === undefined ? {} : { right: twips(right) }),
      ...(firstLine === undefined ? {} : { firstLine: twips(firstLine) }),
    },
    ...(tabs
      ? { tabStops: tabs.map((tab) => ({ type: tab.align, position: twips(tab.at) })) }
      : {}),
    ...(own.look.keepNext ? { keepNext: true } : {}),
    ...(own.look.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(own.list ? { numbering: { reference: own.list.id, level: own.list.level } } : {}),
  };
  return new DocxParagraph(options);
}

function run(inline: Inline, own: Paragraph): TextRun | InsertedTextRun | DeletedTextRun {
  switch (inline.kind) {
    case "break":
      return new TextRun({ break: 1 });
    case "tab":
      return new TextRun({ text: "\t" });
    case "rule":
      return new TextRun(`⟦${inline.how} ${inline.centre} ${inline.width}⟧`);
    case "textBox":
      throw new Error("text boxes are made by the Word writer only");
    case "text": {
      const options = { text: inline.text, ...runOptions({ ...own.look, ...inline.look }) };
      if (inline.change === undefined) return new TextRun(options);
      const change = { ...options, id: 1, author: "Văn phòng", date: "2026-01-01T08:00:00Z" };
      return inline.change === "inserted"
        ? new InsertedTextRun(change)
        : new DeletedTextRun(change);
    }
  }
}

function runOptions(look: TextLook): IRunOptions {
  return {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italics: look.italic }),
    ...(look.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(look.allCaps ? { allCaps: true } : {}),
    ...(look.hidden ? { vanish: true } : {}),
    ...(look.size === undefined ? {} : { size: look.size * 2 }),
    ...(look.font === undefined ? {} : { font: look.font }),
    ...(look.colour === undefined ? {} : { color: look.colour }),
  };
}

function table({ columns, borders, rows }: Table): DocxTable {
  return new DocxTable({
    width: { size: twips(columns.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    layout: TableLayoutType.FIXED,
    ...(borders ? {} : { borders: TableBorders.NONE }),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({
                ...(cell.span ? { columnSpan: cell.span } : {}),
                ...(cell.merge
                  ? {
                      verticalMerge:
                        cell.merge === "start"
                          ? VerticalMergeType.RESTART
                          : VerticalMergeType.CONTINUE,
                    }
                  : {}),
                children: cell.blocks.flatMap(child),
              }),
          ),
        }),
    ),
  });
}

function lists(): NonNullable<ConstructorParameters<typeof Document>[0]["numbering"]>["config"] {
  const level = (
    at: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
  ) => ({
    level: at,
    format,
    text,
    suffix: "space" as const,
    alignment: AlignmentType.LEFT,
  });
  return [
    {
      reference: "headings",
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, "%1."),
        level(1, LevelFormat.DECIMAL, "%2."),
        level(2, LevelFormat.LOWER_LETTER, "%3)"),
      ],
    },
    { reference: "hyphens", levels: [level(0, LevelFormat.BULLET, "-")] },
  ];
}
