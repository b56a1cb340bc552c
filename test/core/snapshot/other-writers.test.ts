import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { checkDocument } from "../../../src/core/check/check-document";
import type { Snapshot } from "../../../src/core/snapshot/model";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { sampled } from "../../sweep";
import { convertWithLibreOffice } from "../../engines/libre-office";

const CORPUS = join(__dirname, "../../corpus");
/** LibreOffice lays out a whole document to save it, and starts slowly. */
const ENGINE_TIMEOUT = 180_000;

const read = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes });

/** A document of the things that writers do differently, made with the npm package docx. */
async function written(): Promise<Uint8Array> {
  const cell = (...children: (Paragraph | Table)[]) => new TableCell({ children });
  const inList = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: "mục", level } });
  const document = new Document({
    styles: { default: { document: { run: { font: "Times New Roman", size: 28 } } } },
    numbering: {
      config: [
        {
          reference: "mục",
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1." },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2)" },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, left: 1701 } },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          new Table({
            rows: [
              new TableRow({
                children: [
                  cell(new Paragraph("trái")),
                  cell(
                    new Paragraph("phải"),
                    new Table({
                      rows: [new TableRow({ children: [cell(new Paragraph("trong"))] })],
                    }),
                    new Paragraph("sau"),
                  ),
                ],
              }),
            ],
          }),
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
            indent: { firstLine: 567 },
            spacing: { after: 120, line: 360, lineRule: "exact" },
            children: [
              new TextRun({ text: "CHƯƠNG", bold: true, size: 32 }),
              new TextRun({ text: " trình", italics: true, break: 1 }),
              new TextRun({ text: "thấy", allCaps: true, color: "FF0000" }),
              new TextRun({ text: "không thấy", vanish: true }),
            ],
          }),
          inList("một", 0),
          inList("hai", 1),
          inList("ba", 1),
          inList("bốn", 0),
          inList("năm", 1),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** What must not depend on who saved the document. */
function essence({ paragraphs, sections }: Snapshot) {
  return {
    paragraphs: paragraphs.map(({ text, cell, label, format, runs }) => ({
      text,
      cell: cell && [cell.table, cell.row, cell.column, cell.depth],
      label: label?.text ?? null,
      alignment: format.alignment,
      indentFirstLine: label ? null : format.indentFirstLine,
      line: format.lineRule === "exact" ? format.line : null,
      letters: runs
        .filter((run) => run.format.size > 0 && text.slice(run.start, run.end).trim() !== "")
        .map(({ format: { font, size, bold, italic, capitals, colour } }) =>
          [font, size, bold, italic, capitals, colour].join(),
        ),
    })),
    page: sections.map((section) => [
      section.pageWidth,
      section.pageHeight,
      section.margins.left,
      section.titlePage,
      section.headers.default?.map(({ fields, format }) => [fields[0], format.alignment]),
    ]),
  };
}

describe("a document written by the npm package docx", () => {
  it("is read with its tables, lists, looks and page", async () => {
    const { paragraphs, page } = essence(read(await written()));
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "trái",
      "phải",
      "trong",
      "sau",
      "CHƯƠNG\n trìnhthấy",
      ...["một", "hai", "ba", "bốn", "năm"],
    ]);
    expect(paragraphs.map(({ cell }) => cell)).toEqual([
      [0, 0, 0, 1],
      [0, 0, 1, 1],
      [1, 0, 0, 2],
      [0, 0, 1, 1],
      ...Array<null>(6).fill(null),
    ]);
    expect(paragraphs.map(({ label }) => label)).toEqual([
      ...Array<null>(5).fill(null),
      ...["I.", "a)", "b)", "II.", "a)"],
    ]);
    expect(paragraphs[4]).toMatchObject({
      alignment: "both",
      indentFirstLine: 567,
      line: 360,
      letters: [
        "Times New Roman,16,true,false,false,auto",
        "Times New Roman,14,false,true,false,auto",
        "Times New Roman,14,false,false,true,ff0000",
      ],
    });
    expect(page).toEqual([[11906, 16838, 1701, true, [["PAGE", "center"]]]]);
  });

  it(
    "is the same document after LibreOffice saved it",
    async () => {
      const original = await written();
      const [saved = original] = await convertWithLibreOffice([original], "docx");
      expect(saved).not.toBe(original);
      expect(essence(read(saved))).toEqual(essence(read(original)));
    },
    ENGINE_TIMEOUT,
  );
});

describe("right documents of the corpus that LibreOffice saved again", () => {
  it(
    "have the same words, and the same is said of them",
    async () => {
      const right = readdirSync(CORPUS).filter((name) => {
        const sheet = join(CORPUS, name, "expected.json");
        return existsSync(sheet) && isRight(JSON.parse(readFileSync(sheet, "utf8")));
      });
      const names = sampled(right);
      const originals = names.map(
        (name) => new Uint8Array(readFileSync(join(CORPUS, name, "document.docx"))),
      );
      const saved = await convertWithLibreOffice(originals, "docx");
      const said = (bytes: Uint8Array) => {
        const report = checkDocument({ kind: "package", bytes }, { today: "2026-12-01" });
        const words = read(bytes).paragraphs.map(({ text }) => text);
        return {
          verdict: report.verdict,
          findings: report.findings.map(({ rule, quote }) => [rule, quote]),
          words: words.filter((text) => text.trim() !== ""),
        };
      };
      expect(right.length).toBeGreaterThan(45);
      expect(
        Object.fromEntries(names.map((name, at) => [name, said(saved[at] ?? NOTHING)])),
      ).toEqual(
        Object.fromEntries(names.map((name, at) => [name, said(originals[at] ?? NOTHING)])),
      );
    },
    ENGINE_TIMEOUT,
  );
});

const NOTHING = new Uint8Array();

const isRight = (sheet: unknown) =>
  typeof sheet === "object" && sheet !== null && "right" in sheet && sheet.right === true;
