import type { IdentifiedText } from "../truth/document-text";
import type { Container, ParagraphSlice } from "../truth/outline";
import { visibleText, type ParagraphContent } from "../truth/paragraph-tokens";

const BORDER = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';
const EMU_PER_TWIP = 635;
/** Twips left on both sides of a line, so that rounding does not break the text above it. */
const SLACK = 20;

/**
 * How the view shows a line that is drawn as a shape and anchored in a paragraph: as a border under it, as long as the line where
 * the text fits into that. Null where there is no line.
 */
export function drawnLineLook(
  content: ParagraphContent,
  paragraph: ParagraphSlice,
  text: IdentifiedText,
): ReadonlyMap<string, string> | null {
  const line = content.tokens.find(
    (token) =>
      token.kind === "object" && /prst="(?:line|straightConnector1)"|<v:line\b/.test(token.xml),
  );
  if (line?.kind !== "object") return null;
  const look = new Map([["w:pBdr", BORDER]]);
  const drawn = Number(/<wp:extent\b[^>]*\scx="(\d+)"/.exec(line.xml)?.[1] ?? 0) / EMU_PER_TWIP;
  const length = drawn + 2 * SLACK;
  const room = Math.floor((widthAround(paragraph, text) - length) / 2);
  if (drawn > 0 && room > 0 && widthOf(visibleText(content.tokens)) <= length) {
    look.set("w:ind", `<w:ind w:left="${room}" w:right="${room}" w:firstLine="0"/>`);
  }
  return look;
}

/** Twips from edge to edge of what the paragraph stands in; 0 when not known. */
function widthAround({ parent }: ParagraphSlice, { xml, outline }: IdentifiedText): number {
  if (parent.kind === "cell") {
    const cell = Number(/<w:tcW\b[^>]*\sw:w="(\d+)"/.exec(headOf(parent, xml))?.[1] ?? 0);
    const table = parent.parent?.parent;
    return cell - (table ? cellMargins(headOf(table, xml)) : 0);
  }
  const section = outline.finalSection;
  if (parent.kind !== "body" || !section) return 0;
  const setup = xml.slice(section.start, section.end);
  const twips = (tag: string, name: string) =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\sw:${name}="(\\d+)"`).exec(setup)?.[1] ?? 0);
  return twips("pgSz", "w") - twips("pgMar", "left") - twips("pgMar", "right");
}

function headOf({ start, end }: Container, xml: string): string {
  return xml.slice(start, Math.min(end, start + 2000)).split("<w:p>")[0] ?? "";
}

function cellMargins(table: string): number {
  const margins = /<w:tblCellMar>[\s\S]*?<\/w:tblCellMar>/.exec(table)?.[0] ?? "";
  // Word's own default: 108 twips on either side.
  const side = (name: string) =>
    Number(new RegExp(`<w:${name}\\b[^>]*\\sw:w="(\\d+)"`).exec(margins)?.[1] ?? 108);
  return side("left") + side("right");
}

/** Roughly how wide a title is in Times at 15 points: enough to tell whether it fits above its line. */
function widthOf(text: string): number {
  const letters = [...text.normalize("NFC")].map((letter) =>
    letter === " " ? 0.25 : letter === letter.toLowerCase() ? 0.47 : 0.68,
  );
  return letters.reduce((sum, letter) => sum + letter, 0) * 15 * 20;
}
