import { propertiesIn } from "../../core/snapshot/apply/apply-properties";
import { restyle } from "../../core/snapshot/apply/apply-style";
import type { StyleDefinition, StyleEdit } from "../../core/snapshot/edits";
import type { Paragraph } from "../../core/snapshot/model";
import { frameOf } from "../../core/snapshot/paragraph-frame";
import type { Reading } from "../read/reading";
import type { ParagraphLook, Step } from "./steps";

/** Gives a paragraph one of our styles and says again what Word would lose by it; null where calls cannot do that. */
export function styleSteps(
  { xml }: Reading,
  paragraph: Paragraph,
  edit: StyleEdit,
  definition: StyleDefinition,
): readonly Step[] | null {
  const { index, source, format } = paragraph;
  const frame = source && frameOf(xml.slice(source.start, source.end));
  // Word takes the page break away with the other formatting of the paragraph.
  if (!frame || format.pageBreakBefore) return null;
  const made = restyle(paragraph, frame.properties, edit, definition, () => "");
  if (!made) return null;
  const { name } = definition;
  return [
    { kind: "style", paragraph: index, name, again: lookOf(made.properties) },
    ...made.letters.map((letters): Step => ({ ...letters, kind: "font" })),
  ];
}

const ALIGNMENTS = { left: "Left", center: "Centered", right: "Right", both: "Justified" } as const;
const TWIPS_A_POINT = 20;

/** What a paragraph says besides its style, as far as Word's calls can say it. */
function lookOf(properties: string): ParagraphLook {
  const said = new Map(propertiesIn(properties).map(({ name, attributes }) => [name, attributes]));
  const length = (name: string, attribute: string) => {
    const twips = said.get(name)?.[attribute];
    return twips === undefined ? null : Number(twips) / TWIPS_A_POINT;
  };
  const hanging = length("w:ind", "w:hanging");
  const alignment = Object.entries(ALIGNMENTS).find(
    ([value]) => value === said.get("w:jc")?.["w:val"],
  )?.[1];
  const look: Record<string, string | number | null | undefined> = {
    alignment,
    leftIndent: length("w:ind", "w:left"),
    rightIndent: length("w:ind", "w:right"),
    firstLineIndent: hanging === null ? length("w:ind", "w:firstLine") : -hanging,
    spaceBefore: length("w:spacing", "w:before"),
    spaceAfter: length("w:spacing", "w:after"),
  };
  return Object.fromEntries(
    Object.entries(look).filter(([, value]) => value !== null && value !== undefined),
  );
}
