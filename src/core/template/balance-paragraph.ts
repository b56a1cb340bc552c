import { points, pointsToTwips, type Points } from "../ooxml/units";
import type { Inline, Paragraph } from "./blocks";
import type { FontFace } from "./font-metrics";
import { balancedWidth } from "./line-balance";
import { lookOf } from "./styles";

/**
 * A centred paragraph, set so narrow that its lines break evenly between these words; unchanged where there is nothing to even out.
 * `room` is the width that it has.
 */
export function balanced(
  one: Paragraph,
  face: FontFace,
  words: readonly string[],
  room: Points,
): Paragraph {
  const width = balancedWidth(words, face, points(lookOf(one.style).size.usual), room);
  if (width >= room) return one;
  const side = pointsToTwips(points((room - width) / 2));
  return { ...one, indents: { left: side, right: side } };
}

/** What a paragraph reads before its blanks are filled. */
export function shownText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === "string") return inline;
      return "tag" in inline ? `[${inline.placeholder}]` : inline.text;
    })
    .join("");
}
