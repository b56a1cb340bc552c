import type { IdentifiedText } from "./document-text";
import { isDeleted, type CharToken, type Token } from "./paragraph-tokens";
import {
  changeParagraphProperties,
  changeRunProperties,
  propertyXml,
  type PropertyChanges,
} from "./properties";
import { changeParagraph } from "./text-edits";

/** Gives the letters `[start, end)` of a paragraph's text a look; the rest of theirs stays. */
export function changeLetters(
  text: IdentifiedText,
  id: string,
  range: { readonly start: number; readonly end: number },
  changes: PropertyChanges,
): IdentifiedText {
  return changeParagraph(text, id, (content) => {
    let offset = 0;
    const tokens = content.tokens.map((token): Token => {
      if (!isLetter(token)) return token;
      const isMeant = offset >= range.start && offset < range.end;
      offset += 1;
      return isMeant
        ? { ...token, runProperties: changeRunProperties(token.runProperties, changes) }
        : token;
    });
    return { ...content, tokens };
  });
}

function isLetter(token: Token): token is CharToken {
  return token.kind === "char" && !isDeleted(token);
}

/** What a paragraph says for itself and loses when it gets another style. */
const PARAGRAPH_LOOKS = [
  ...["keepNext", "keepLines", "pageBreakBefore", "widowControl", "pBdr", "shd", "tabs", "spacing"],
  ...["ind", "contextualSpacing", "jc", "outlineLvl", "suppressAutoHyphens", "textAlignment"],
].map((name) => `w:${name}`);

/** What letters lose then, where more than half of them have it. */
const LETTER_LOOKS = ["rFonts", "b", "bCs", "i", "iCs", "caps", "color", "sz", "szCs", "u"].map(
  (name) => `w:${name}`,
);

/** Gives a paragraph another style the way Word does: its own formatting goes, and that of its letters where most of them have it. */
export function changeStyle(text: IdentifiedText, id: string, styleXml: string): IdentifiedText {
  return changeParagraph(text, id, (content) => {
    const cleared = PARAGRAPH_LOOKS.map((name) => [name, null] as const);
    const changes = new Map<string, string | null>([...cleared, ["w:pStyle", styleXml]]);
    const letters = content.tokens.filter(isLetter);
    const lost = LETTER_LOOKS.filter((name) => {
      const own = letters.filter((token) => propertyXml(token.runProperties, name) !== null);
      return own.length * 2 > letters.length;
    });
    const without = new Map(lost.map((name) => [name, null]));
    return {
      ...content,
      properties: changeParagraphProperties(content.properties, changes),
      tokens: content.tokens.map((token) =>
        isLetter(token)
          ? { ...token, runProperties: changeRunProperties(token.runProperties, without) }
          : token,
      ),
    };
  });
}
