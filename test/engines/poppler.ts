import { readFileSync, writeFileSync } from "node:fs";
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

/** How a line's first letters are set. */
export interface Letters {
  /** Points. */
  readonly size: number;
  /** Name of the font in the PDF, without the mark of its subset. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`. */
  readonly colour: string;
}

export interface TextLine extends Box {
  readonly text: string;
  readonly words: readonly (Box & { readonly text: string })[];
  /** Each way in which letters of the line are set, from left to right. */
  readonly letters: readonly Letters[];
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

/** The lines of text with their fonts and the drawn rules of every page of a PDF, as poppler sees them. */
export function readPdf(pdf: Uint8Array): Promise<PdfPage[]> {
  return withWorkFolder(async (folder) => {
    const file = join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const layout = await outputOf("pdftotext", ["-bbox-layout", file, "-"]);
    const fonts = await outputOf("pdftohtml", FONT_ARGUMENTS.concat(file));
    const pieces = [...fonts.matchAll(/<page .*?<\/page>/gs)];
    const drawings = pagesOf(await outputOf("pdftocairo", ["-svg", file, "-"]));
    const known = new Map<string, Letters>();
    const pages: PdfPage[] = [];
    for (const match of layout.matchAll(
      /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs,
    )) {
      const setting = fontPieces(pieces[pages.length]?.[0] ?? "", known);
      pages.push({
        width: mm(match[1]),
        height: mm(match[2]),
        lines: textLines(match[3] ?? "").map((line) => ({
          ...line,
          letters: lettersOf(line, setting),
        })),
        rules: strokes(drawings[pages.length] ?? ""),
      });
    }
    return pages;
  });
}

/** A drawing of several pages has an element for each; of one page it is that page. */
function pagesOf(svg: string): string[] {
  const pages = [...svg.matchAll(/<page>.*?<\/page>/gs)].map(([page]) => page);
  return pages.length > 0 ? pages : [svg];
}

/** Times the points of a page, in which this program counts: the most that it goes to. */
const ZOOM = 3;
const FONT_ARGUMENTS = ["-xml", "-i", "-stdout", "-fontfullname", "-zoom", String(ZOOM)];

interface FontPiece {
  /** Middle of its left edge, in mm. */
  readonly x: number;
  readonly y: number;
  readonly letters: Letters;
}

const FONT = /<fontspec id="(\d+)" size="([\d.]+)" family="([^"]*)" color="([^"]*)"/g;
const PIECE =
  /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(\d+)" font="(\d+)">(.*?)<\/text>/gs;

/** Stretches of letters of one font on a page; `known` gathers the document's fonts by number. */
function fontPieces(xml: string, known: Map<string, Letters>): FontPiece[] {
  for (const [, id = "", size, family = "", colour = ""] of xml.matchAll(FONT)) {
    const font = family.replace(/^[A-Z]{6}\+/, "");
    const [bold, italic] = [/bold/i.test(font), /italic|oblique/i.test(font)];
    known.set(id, { size: Number(size) / ZOOM, font, bold, italic, colour });
  }
  return [...xml.matchAll(PIECE)].flatMap(([, top, left, , height, id = "", text = ""]) => {
    const letters = known.get(id);
    if (!letters || text.replace(/<[^>]*>/g, "").trim() === "") return [];
    const y = (Number(top) + Number(height) / 2) / ZOOM;
    return [{ x: mm(String(Number(left) / ZOOM)), y: mm(String(y)), letters }];
  });
}

/** Edges are given in thirds of a point. */
const SLACK = 0.5;

function lettersOf(line: Box, pieces: readonly FontPiece[]): Letters[] {
  const height = line.bottom - line.top;
  const inside = pieces.filter(
    ({ x, y }) =>
      Math.abs(y - (line.top + line.bottom) / 2) < height / 4 &&
      x > line.left - SLACK &&
      x < line.right,
  );
  const letters = inside.sort((one, other) => one.x - other.x).map((piece) => piece.letters);
  return letters.filter((one, index) => letters[index - 1] !== one);
}

const BOX = `xMin="([\\d.-]+)" yMin="([\\d.-]+)" xMax="([\\d.-]+)" yMax="([\\d.-]+)"`;
const LINE = new RegExp(`<line ${BOX}>(.*?)</line>`, "gs");
const WORD = new RegExp(`<word ${BOX}>(.*?)</word>`, "g");

function box([, left, top, right, bottom]: RegExpMatchArray): Box {
  return { left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom) };
}

function textLines(page: string): Omit<TextLine, "letters">[] {
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
    .replace(/&apos;/g, "'")
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

/** Pixels to the inch of a picture that is read on a screen. */
const PICTURE_RESOLUTION = 96;

/** A page of a PDF as the bytes of a PNG; pages count from 1, from the end when negative. */
export function pagePicture(pdf: Uint8Array, page: number): Promise<Uint8Array> {
  return withWorkFolder(async (folder) => {
    const file = join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const pages = Number(/^Pages:\s+(\d+)/m.exec(await outputOf("pdfinfo", [file]))?.[1]);
    const number = String(page < 0 ? pages + 1 + page : page);
    const picture = join(folder, "page");
    const resolution = String(PICTURE_RESOLUTION);
    await outputOf("pdftoppm", [
      ...["-png", "-singlefile", "-r", resolution, "-f", number, "-l", number],
      file,
      picture,
    ]);
    return Uint8Array.from(readFileSync(`${picture}.png`));
  });
}
