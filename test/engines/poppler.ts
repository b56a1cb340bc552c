import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "./run-program";
import { withWorkFolder } from "./work-folder";

/** A rectangle on a page, in mm from the page's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextLine extends Box {
  readonly text: string;
  readonly words: readonly (Box & { readonly text: string })[];
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** Straight strokes of more than 10 mm. */
  readonly rules: readonly Box[];
}

const MM_PER_POINT = 25.4 / 72;
const mm = (points: string | undefined) => Number(points) * MM_PER_POINT;

/** The lines of text and the drawn rules of every page of a PDF, as poppler sees them. */
export function readPdf(pdf: Uint8Array): Promise<PdfPage[]> {
  return withWorkFolder(async (folder) => {
    const file = join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const layout = await outputOf("pdftotext", ["-bbox-layout", file, "-"]);
    const pages: PdfPage[] = [];
    for (const match of layout.matchAll(
      /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs,
    )) {
      const page = String(pages.length + 1);
      const svg = await outputOf("pdftocairo", ["-svg", "-f", page, "-l", page, file, "-"]);
      pages.push({
        width: mm(match[1]),
        height: mm(match[2]),
        lines: textLines(match[3] ?? ""),
        rules: strokes(svg),
      });
    }
    return pages;
  });
}

const BOX = `xMin="([\\d.-]+)" yMin="([\\d.-]+)" xMax="([\\d.-]+)" yMax="([\\d.-]+)"`;
const LINE = new RegExp(`<line ${BOX}>(.*?)</line>`, "gs");
const WORD = new RegExp(`<word ${BOX}>(.*?)</word>`, "g");

function box([, left, top, right, bottom]: RegExpMatchArray): Box {
  return { left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom) };
}

function textLines(page: string): TextLine[] {
  return [...page.matchAll(LINE)].map((line) => {
    const words = [...(line[5] ?? "").matchAll(WORD)].map((word) => ({
      ...box(word),
      text: unescapeXml(word[5] ?? ""),
    }));
    return { ...box(line), words, text: words.map((word) => word.text).join(" ") };
  });
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

const STROKE =
  /<path [^>]*stroke-width:[^>]* d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "(?: transform="matrix\(([^)]*)\)")?\/>/g;

function strokes(svg: string): Box[] {
  const rules: Box[] = [];
  for (const [, x1, y1, x2, y2, matrix = "1,0,0,1,0,0"] of svg.matchAll(STROKE)) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.split(",").map(Number);
    const place = (x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f });
    const from = place(Number(x1), Number(y1));
    const to = place(Number(x2), Number(y2));
    rules.push({
      left: Math.min(from.x, to.x) * MM_PER_POINT,
      top: Math.min(from.y, to.y) * MM_PER_POINT,
      right: Math.max(from.x, to.x) * MM_PER_POINT,
      bottom: Math.max(from.y, to.y) * MM_PER_POINT,
    });
  }
  return rules.filter((rule) => Math.max(rule.right - rule.left, rule.bottom - rule.top) > 10);
}
