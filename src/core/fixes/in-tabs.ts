import type { Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { TextEdit } from "../snapshot/edits";
import type { PieceKind } from "../template/build-part";

/**
 * Words of a part of the header that is missing, where tabs hold the header's two columns apart: no paragraph of the template has its place
 * there, so that they are written into lines that are there. Null for another header, and for parts that have their place all the same.
 */
export function writtenInTabs(
  document: PartyDocument,
  kind: PieceKind,
  words: readonly string[],
): TextEdit | null {
  if (words.length === 0) return null;
  const { parts, marks } = document;
  const tabs = tabsOfLeftColumn(parts.get("partyTitle")?.lines[0]);
  if (tabs === null) return null;
  const number = parts.get("numberSymbol")?.lines.at(-1);
  if (kind === "placeDate") return number ? behind(number, words) : null;
  const below = marks.asterisk ?? number;
  return kind === "issuingBody" && below ? above(below, tabs, words) : null;
}

/** What stands before the left column where both are in one line; null in a header that is laid out otherwise. */
function tabsOfLeftColumn(title: Line | undefined): string | null {
  if (!title || title.paragraph.cell) return null;
  return /^(\t*)[^\t]*[^\t ] *\t[^\t]/.exec(title.paragraph.text)?.[1] ?? null;
}

/** In the right column of a line that has nothing there yet. */
function behind({ paragraph, end }: Line, words: readonly string[]): TextEdit | null {
  if (paragraph.text.slice(end).trim() !== "") return null;
  const place = { paragraph: paragraph.index, start: end, end: paragraph.text.length };
  return { kind: "text", ...place, text: `\t${words.join(" ")}` };
}

/** On lines of their own, in the same paragraph as the line below. */
function above({ paragraph, start }: Line, tabs: string, words: readonly string[]): TextEdit {
  // Its own tabs stand before the words that a line begins with.
  const at = start === 0 ? 0 : paragraph.text.lastIndexOf("\n", start - 1) + 1;
  const text = words.map((line) => `${tabs}${line}\n`).join("");
  return { kind: "text", paragraph: paragraph.index, start: at, end: at, text };
}
