import { NAMESPACES } from "../ooxml/raw-docx";
import type { Look, Piece, RuleLine, Words } from "./sketch-model";

const TWIPS_PER_MM = 1440 / 25.4;
const EMU_PER_MM = 36_000;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A part of the package with its root element. */
export function part(root: string, content: string): string {
  return `${DECLARATION}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** A paragraph with its runs. */
export function paragraph(words: Words): string {
  const properties = paragraphProperties(words, words.bordered ? BORDER_BELOW : "");
  return `<w:p><w:pPr>${properties}</w:pPr>${piecesOf(words).map(run).join("")}${words.xml ?? ""}</w:p>`;
}

/** Two columns line by line, each line one paragraph: columns by tabs or by the space bar, the left one `before` from the margin. */
export function columns(
  left: readonly Words[],
  right: readonly Words[],
  gap: string,
  before = "",
): string {
  const tabs = gap === "\t" ? COLUMN_TABS : "";
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const [one, other] = [left[row], right[row]];
    const pieces = [
      ...(before || !one ? [{ text: before || gap }] : []),
      ...(one ? piecesOf(one) : []),
      ...(other ? [{ text: gap }, ...piecesOf(other)] : []),
    ];
    const shapes = (one?.xml ?? "") + (other?.xml ?? "");
    return `<w:p><w:pPr>${tabs}</w:pPr>${pieces.map(run).join("")}${shapes}</w:p>`;
  }).join("");
}

/** A table without borders: cells by rows, each the XML of its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = twips(82);
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(rows[0]?.length ?? 0);
  const body = rows.map(
    (cells) =>
      `<w:tr>${cells
        .map(
          (cell) =>
            `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${cell || "<w:p/>"}</w:tc>`,
        )
        .join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`;
}

/** Tab stops that centre two columns. */
const COLUMN_TABS = `<w:tabs><w:tab w:val="center" w:pos="${twips(40)}"/><w:tab w:val="center" w:pos="${twips(122)}"/></w:tabs>`;

/** What draws the line under the Party title inside its paragraph. */
export function ruleShape(rule: RuleLine): string {
  const width = 68 * EMU_PER_MM;
  if (rule === "drawn") {
    return (
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" ' +
      'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
      '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>' +
      '<wp:positionV relativeFrom="paragraph"><wp:posOffset>230000</wp:posOffset></wp:positionV>' +
      `<wp:extent cx="${width}" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="Line 1"/><a:graphic>` +
      '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>' +
      `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
      '<a:ln w="9525"/></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>'
    );
  }
  if (rule !== "vml") return "";
  return '<w:r><w:pict><v:line id="line1" from="10pt,18pt" to="202pt,18pt" strokeweight=".75pt"/></w:pict></w:r>';
}

const BORDER_BELOW =
  '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';

/** A word of the running header or footer is `#`: there the page's number stands. */
export function runningText(text: string, look: Look): string {
  const around = text
    .split("#")
    .map((words) => (words ? run({ ...look, text: words }) : ""))
    .join('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>');
  return `<w:p><w:pPr>${paragraphProperties(look, "")}</w:pPr>${around}</w:p>`;
}

/** The runs of a paragraph, each with what its paragraph says of letters and what it says itself. */
function piecesOf(words: Words): readonly Piece[] {
  const { text = "", runs = [{ text }] } = words;
  const { font, size, bold, italic, underline, caps, hidden, colour } = words;
  const look = Object.entries({ font, size, bold, italic, underline, caps, hidden, colour });
  const said = Object.fromEntries(look.filter(([, value]) => value !== undefined));
  return runs.map((piece) => ({ ...said, ...piece }));
}

function run({ text, change, control, style, ...look }: Piece): string {
  const properties = runProperties(look, style);
  const tag = change === "deleted" ? "delText" : "t";
  const content = text
    .split(/([\n\t\u00ad\u2011])/)
    .filter((piece) => piece !== "")
    .map(
      (piece) => SPECIAL[piece] ?? `<w:${tag} xml:space="preserve">${escapeXml(piece)}</w:${tag}>`,
    )
    .join("");
  const xml = `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
  const changed = change ? tracked(change, xml) : xml;
  if (!control) return changed;
  const showing = control.showsPlaceholder ? "<w:showingPlcHdr/>" : "";
  return `<w:sdt><w:sdtPr><w:tag w:val="${control.tag}"/>${showing}</w:sdtPr><w:sdtContent>${changed}</w:sdtContent></w:sdt>`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\n": "<w:br/>",
  "\t": "<w:tab/>",
  "\u00ad": "<w:softHyphen/>",
  "\u2011": "<w:noBreakHyphen/>",
};

function tracked(change: "inserted" | "deleted", xml: string): string {
  const name = change === "inserted" ? "ins" : "del";
  return `<w:${name} w:id="9" w:author="Chi uỷ" w:date="2026-05-28T08:00:00Z">${xml}</w:${name}>`;
}

function runProperties(look: Look, style: string | undefined): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? "" : `<w:${name} w:val="${value ? 1 : 0}"/>`;
  const { font, size, underline, colour } = look;
  return [
    style === undefined ? "" : `<w:rStyle w:val="${style}"/>`,
    font === undefined ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    flag("b", look.bold),
    flag("i", look.italic),
    flag("caps", look.caps),
    flag("vanish", look.hidden),
    colour === undefined ? "" : `<w:color w:val="${colour}"/>`,
    size === undefined ? "" : `<w:sz w:val="${size * 2}"/>`,
    underline === undefined ? "" : `<w:u w:val="${underline ? "single" : "none"}"/>`,
  ].join("");
}

function paragraphProperties(look: Look, extra: string): string {
  const { before, after, line, firstLine, left } = look;
  const spacing = [
    before === undefined ? "" : ` w:before="${before * 20}"`,
    after === undefined ? "" : ` w:after="${after * 20}"`,
    line === undefined ? "" : lineHeight(line),
  ].join("");
  const indent = [
    left === undefined ? "" : ` w:left="${twips(left)}"`,
    firstLine === undefined
      ? ""
      : firstLine < 0
        ? ` w:hanging="${twips(-firstLine)}"`
        : ` w:firstLine="${twips(firstLine)}"`,
  ].join("");
  return [
    look.style === undefined ? "" : `<w:pStyle w:val="${look.style}"/>`,
    look.list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${look.list.level}"/><w:numId w:val="${look.list.id}"/></w:numPr>`,
    extra,
    spacing && `<w:spacing${spacing}/>`,
    indent && `<w:ind${indent}/>`,
    look.align === undefined ? "" : `<w:jc w:val="${look.align}"/>`,
  ].join("");
}

function lineHeight(line: NonNullable<Look["line"]>): string {
  return typeof line === "number"
    ? ` w:line="${line * 240}" w:lineRule="auto"`
    : ` w:line="${parseFloat(line) * 20}" w:lineRule="exact"`;
}
