import type { Paragraph } from "../../core/snapshot/model";
import type { TextStep } from "./steps";

/** Letters `[start, end)` of a paragraph's text and what is to stand there. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** null where a content control's edge leaves no letters that new words could join. */
export function textStep(paragraph: Paragraph, replacement: Replacement): TextStep | null {
  const { start, end, text } = replacement;
  const joins = joinsOf(paragraph, replacement);
  return joins && { kind: "text", paragraph: paragraph.index, start, end, text, joins };
}

const BREAKS = new Set(["\t", "\n"]);

/** Words that replace others stand in their place. */
function joinsOf(
  { text, controls }: Paragraph,
  { start, end }: Replacement,
): TextStep["joins"] | null {
  if (start !== end || text === "") return "before";
  const isWhole = (one: { start: number; end: number }) =>
    one.start === 0 && one.end === text.length;
  const inner = controls.filter((one) => !isWhole(one));
  const canBefore = start > 0 && !inner.some((one) => one.end === start);
  const canBehind = start < text.length && !inner.some((one) => one.start === start);
  const leadsLine = start === 0 || BREAKS.has(text.charAt(start - 1));
  const endsLine = start === text.length || BREAKS.has(text.charAt(start));
  if (leadsLine && !endsLine && canBehind) return "behind";
  if (canBefore) return "before";
  return canBehind ? "behind" : null;
}
