import type { ParagraphContent, Token } from "../truth/paragraph-tokens";

const PAGE_BREAK = '<w:br w:type="page"/>';

/** Adds page breaks at a paragraph's end, or takes away the last ones it has (`change` below 0). */
export function changePageBreaks(content: ParagraphContent, change: number): ParagraphContent {
  if (change === 0) return content;
  const tokens = [...content.tokens];
  for (let added = 0; added < change; added += 1) tokens.push(pageBreak());
  for (let left = -change; left > 0; left -= 1) {
    const last = tokens.findLastIndex(isPageBreak);
    if (last >= 0) tokens.splice(last, 1);
  }
  return { ...content, tokens };
}

export function isPageBreak(token: Token): boolean {
  return token.kind === "object" && /^<w:br\b[^>]*w:type="page"/.test(token.xml);
}

function pageBreak(): Token {
  const look = { inRun: true, picture: false, runProperties: "", wraps: [] };
  return { kind: "object", xml: PAGE_BREAK, ...look };
}
