import { decodeLegacy } from "../../ooxml/legacy-encoding";
import { readXml, tagStart } from "../../ooxml/xml";
import { changeRunProperties, dressRun } from "./apply-properties";
import type { Revisions } from "./apply-revisions";
import type { CharacterFormat } from "../edits";
import type { Run } from "../model";
import { escapeText } from "../../ooxml/escape";

/** One UTF-16 unit that the reader sees, or something else that a run holds (a drawing, a note's mark, a field's code). */
export interface Item {
  /** Empty for what is no letter. */
  readonly char: string;
  /** The element it is written as; null for a plain letter. */
  readonly xml: string | null;
}

/** A run taken apart. */
export interface OpenedRun {
  readonly openTag: string;
  /** Its `w:rPr` as it stands; empty when there is none. */
  readonly properties: string;
  readonly items: readonly Item[];
}

const LETTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
  "w:sym": "•",
};

function letterOf(name: string, type: string | undefined): string {
  if (name === "w:br") return type === "page" ? "" : "\n";
  return LETTERS[name] ?? "";
}

/** Takes a run's XML apart; null when its letters are not those that the snapshot saw, so that nobody may touch it. */
export function openRun(xml: string, run: Run, seen: string): OpenedRun | null {
  const items: Item[] = [];
  let openTag = "";
  let properties = "";
  let depth = 0;
  let child = { name: "", start: 0, type: "", keepSpace: false };
  let typed = "";
  readXml(xml, {
    open(name, attributes, end) {
      depth += 1;
      if (depth === 1) openTag = xml.slice(0, end);
      if (depth !== 2) return;
      const start = tagStart(xml, end);
      const keepSpace = attributes["xml:space"] === "preserve";
      child = { name, start, type: attributes["w:type"] ?? "", keepSpace };
      typed = "";
    },
    text(text) {
      if (depth === 2) typed += text;
    },
    close(_, end) {
      depth -= 1;
      if (depth !== 1) return;
      const own = xml.slice(child.start, end);
      if (child.name === "w:rPr") properties = own;
      else if (child.name === "w:t") items.push(...lettersOf(typed, child.keepSpace));
      else items.push({ char: letterOf(child.name, child.type), xml: own });
    },
  });
  const { encoding, font } = run.format;
  const shown = encoding
    ? decodeStretches(items, (text) => decodeLegacy(text, encoding, font))
    : items;
  const letters = shown.map((item) => item.char).join("");
  if (letters !== seen || openTag.endsWith("/>")) return null;
  return { openTag, properties, items: shown };
}

/** Plain letters in the form in which they are shown. */
function lettersOf(typed: string, keepSpace: boolean): Item[] {
  const text = typed.replace(/\n/g, " ");
  const shown = keepSpace ? text : text.replace(/^[ \t\r]+|[ \t\r]+$/g, "");
  return shown.split("").map((char) => ({ char, xml: null }));
}

/** Decodes plain letters that stand together: some encodings spend several on one. */
function decodeStretches(items: readonly Item[], decode: (text: string) => string): Item[] {
  const decoded: Item[] = [];
  let stretch = "";
  const flush = () => {
    for (const char of decode(stretch).split("")) if (char) decoded.push({ char, xml: null });
    stretch = "";
  };
  for (const item of items) {
    // What Word takes for a soft hyphen is a letter in some encodings.
    if (item.xml === null || item.char === "\u00ad") stretch += item.char;
    else {
      flush();
      decoded.push(item);
    }
  }
  flush();
  return decoded;
}

/** What becomes of a piece of a run. */
export interface Piece {
  readonly items: readonly Item[];
  readonly state: "kept" | "deleted" | "inserted";
  /** null where the look stays. */
  readonly format: CharacterFormat | null;
}

/** A new text as items; tabs and line breaks are elements. */
export function itemsOf(text: string): readonly Item[] {
  return text.split("").map((char) => ({ char, xml: ELEMENTS[char] ?? null }));
}

const ELEMENTS: Readonly<Record<string, string>> = { "\t": "<w:tab/>", "\n": "<w:br/>" };

/** Writes a piece as a run of its own, as a tracked change where changes are tracked. */
export function writePiece(run: OpenedRun, piece: Piece, revisions: Revisions | null): string {
  const { items, state, format } = piece;
  if (items.length === 0) return "";
  const isRecorded = state === "kept" ? revisions : null;
  const properties = format
    ? dressedProperties(run.properties, format, isRecorded)
    : run.properties;
  const written = `${run.openTag}${properties}${writeItems(items, state === "deleted")}</w:r>`;
  if (state === "kept" || !revisions) return written;
  return revisions.wrap(state, written);
}

/** A `w:rPr` with another look, and with the one that it had where changes are tracked. */
export function dressedProperties(
  properties: string,
  format: CharacterFormat,
  revisions: Revisions | null,
): string {
  const dressed = dressRun(properties, format);
  if (!revisions || dressed === properties) return dressed;
  return changeRunProperties(dressed, { "w:rPrChange": revisions.formerRun(properties) });
}

function writeItems(items: readonly Item[], deleted: boolean): string {
  const name = deleted ? "w:delText" : "w:t";
  let written = "";
  let text = "";
  const flush = () => {
    if (text !== "") written += `<${name} xml:space="preserve">${escapeText(text)}</${name}>`;
    text = "";
  };
  for (const { char, xml } of items) {
    if (xml === null) text += char;
    else {
      flush();
      written += xml;
    }
  }
  flush();
  return written;
}
