import { writePackage } from "../../core/ooxml/package";
import type { DocumentStore } from "../document-store";
import { commentsInOrder } from "../truth/comments";
import { composeParagraph, readParagraph, type ParagraphContent } from "../truth/paragraph-tokens";
import { changeParagraphProperties, type PropertyChanges } from "../truth/properties";
import { spliceAll } from "../truth/xml-slices";
import { drawnLineLook } from "./drawn-line-look";
import { isPageBreak } from "./page-breaks";

const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

/**
 * The copy that the editor shows. Every paragraph carries its id as `w14:paraId`; what the editor cannot keep (drawings but
 * pictures, field codes, bookmarks) is left out, and a drawn line is shown as a border under its paragraph.
 */
export function viewPackage(store: DocumentStore): Uint8Array {
  const { text } = store;
  const { xml } = text;
  const splices = text.outline.paragraphs.map((paragraph, index) => {
    const { start, end } = paragraph;
    const content = readParagraph(xml.slice(start, end));
    const look = drawnLineLook(content, paragraph, text);
    const shown = forView(content, text.ids[index] ?? "", look);
    return { start, end, text: composeParagraph(shown) };
  });
  const main = declareW14(spliceAll(xml, splices));
  const comments = commentsInOrder(store.package, xml);
  return writePackage(
    store.package,
    new Map([[store.package.mainPath, main], ...(comments ? [comments] : [])]),
  );
}

function forView(
  content: ParagraphContent,
  id: string,
  look: PropertyChanges | null,
): ParagraphContent {
  const attributes = content.openTag
    .replace(/^<w:p\b|>$/g, "")
    .replace(/\s[\w.-]+:(?:paraId|textId)="[^"]*"/g, "");
  return {
    openTag: `<w:p w14:paraId="${id}"${attributes}>`,
    properties: look ? changeParagraphProperties(content.properties, look) : content.properties,
    tokens: content.tokens.filter(
      (token) => token.kind !== "object" || token.picture || isPageBreak(token),
    ),
  };
}

function declareW14(xml: string): string {
  return xml.replace(/<w:document\b[^>]*>/, (root) =>
    root.includes("xmlns:w14=") ? root : root.replace(/>$/, ` xmlns:w14="${W14}">`),
  );
}
