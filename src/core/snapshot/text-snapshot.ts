import { points, twips } from "../ooxml/units";
import type { ParagraphFormat, RunFormat, Snapshot } from "./model";

const UNKNOWN_RUN: RunFormat = {
  font: "",
  size: points(0),
  bold: false,
  italic: false,
  underline: "none",
  capitals: false,
  colour: "auto",
  hidden: false,
  encoding: null,
};

const UNKNOWN_PARAGRAPH: ParagraphFormat = {
  alignment: "other",
  indentLeft: twips(0),
  indentRight: twips(0),
  indentFirstLine: twips(0),
  spaceBefore: twips(0),
  spaceAfter: twips(0),
  contextualSpacing: false,
  line: 0,
  lineRule: "auto",
  keepNext: false,
  pageBreakBefore: false,
  bottomBorder: false,
};

/** A snapshot of bare paragraphs' text; whatever it says of formatting means nothing (`formattingKnown` is false). */
export function textSnapshot(texts: readonly string[]): Snapshot {
  return {
    paragraphs: texts.map((text, index) => ({
      index,
      text,
      runs: text === "" ? [] : [{ start: 0, end: text.length, format: UNKNOWN_RUN, source: null }],
      markFormat: UNKNOWN_RUN,
      format: UNKNOWN_PARAGRAPH,
      styleId: "",
      styleName: "",
      label: null,
      cell: null,
      section: 0,
      controls: [],
      lines: [],
      fields: [],
      hasPageBreak: false,
      source: null,
    })),
    sections: [],
    mirrorMargins: false,
    evenAndOddHeaders: false,
    formattingKnown: false,
  };
}
