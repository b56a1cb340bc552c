/** Children of `w:rPr` in the schema's order: it is a sequence, and validators refuse another. */
export const RUN_ORDER = [
  ...["ins", "del", "moveFrom", "moveTo", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps"],
  ...["smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof"],
  ...["snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz"],
  ...["szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs"],
  ...["em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange"],
].map((name) => `w:${name}`);

/** Children of `w:pPr` in the schema's order. */
export const PARAGRAPH_ORDER = [
  ...["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"],
  ...["suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"],
  ...["overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"],
  ...["snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"],
  ...["jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId"],
  ...["cnfStyle", "rPr", "sectPr", "pPrChange"],
].map((name) => `w:${name}`);
