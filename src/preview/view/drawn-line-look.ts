import type { ParagraphContent } from "../truth/paragraph-tokens";

const BORDER = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';

/** How the view shows a line that is drawn as a shape and anchored in a paragraph; null where there is none. */
export function drawnLineLook(content: ParagraphContent): ReadonlyMap<string, string> | null {
  const hasLine = content.tokens.some(
    (token) =>
      token.kind === "object" && /prst="(?:line|straightConnector1)"|<v:line\b/.test(token.xml),
  );
  return hasLine ? new Map([["w:pBdr", BORDER]]) : null;
}
