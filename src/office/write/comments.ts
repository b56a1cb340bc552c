import type { Comment, CommentResult } from "../../core/host";
import { askForParagraphs, type Live } from "../read/live";
import { findParagraph } from "../read/find-paragraph";
import { needleFor } from "../read/word-letters";

/** By this the add-in knows its own comments again, whoever the document's author of them is. */
const MARK = "[Chi bộ]";

/** Writes comments at their places; one round trip to see the paragraphs, one to find the words, one to write. */
export function writeComments(comments: readonly Comment[]): Promise<CommentResult> {
  return Word.run(async (context) => {
    const ask = askForParagraphs(context);
    await context.sync();
    const live = ask();
    const places = comments.map((comment) => placeOf(live, comment));
    if (places.some((place) => place?.words)) await context.sync();
    let written = 0;
    // From the end, so that a comment's mark shifts no place that is still to come.
    for (const [index, place] of [...places.entries()].reverse()) {
      const comment = comments[index];
      if (!place || !comment) continue;
      const words = place.words?.items.filter((one) => one.text === place.quote)[place.nth];
      (words ?? place.whole).insertComment(`${MARK} ${comment.text}`);
      written += 1;
    }
    if (written > 0) await context.sync();
    return { written, missing: comments.length - written };
  });
}

/** Where a comment belongs: its words once they are found, else the whole paragraph; null when that is gone. */
function placeOf({ paragraphs, texts }: Live, { target }: Comment) {
  const index = findParagraph(texts, target);
  const paragraph = index === null ? undefined : paragraphs[index];
  const text = index === null ? undefined : texts[index];
  if (!paragraph || text === undefined) return null;
  const quote = target.quote ?? "";
  const at = text.indexOf(quote);
  const needle = quote === "" || at < 0 ? null : needleFor(text, at, at + quote.length);
  const whole = paragraph.getRange("Content");
  if (!needle) return { whole, words: null, quote, nth: 0 };
  const words = paragraph.search(needle.search, { matchCase: true });
  words.load("items/text");
  return { whole, words, quote, nth: needle.nth };
}

/** How many of the document's comments are the add-in's. */
export function countComments(): Promise<number> {
  return Word.run(async (context) => (await ownComments(context)).length);
}

/** Takes the add-in's comments away, and no one else's. Returns how many there were. */
export function removeComments(): Promise<number> {
  return Word.run(async (context) => {
    const own = await ownComments(context);
    for (const comment of [...own].reverse()) comment.delete();
    if (own.length > 0) await context.sync();
    return own.length;
  });
}

async function ownComments(context: Word.RequestContext): Promise<readonly Word.Comment[]> {
  const comments = context.document.body.getComments();
  comments.load("items/content");
  await context.sync();
  return comments.items.filter(({ content }) => content.startsWith(MARK));
}
