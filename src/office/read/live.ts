import { asRead } from "./word-letters";

/** Word's paragraphs as they stand. */
export interface Live {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly texts: readonly string[];
}

/** Asks for all paragraphs; `settled` gives them after the next sync. */
export function askForParagraphs(context: Word.RequestContext): () => Live {
  const all = context.document.body.paragraphs;
  all.load("items/text");
  return () => ({
    paragraphs: all.items,
    texts: all.items.map((paragraph) => asRead(paragraph.text)),
  });
}
