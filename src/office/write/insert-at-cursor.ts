import { snapshotOf } from "../../core/snapshot/read";
import { openPackage } from "../../core/ooxml/package";
import { askForParagraphs } from "../read/live";
import { toFlatOpc } from "./flat-opc";
import { canTellTracking } from "../requirement-sets";
import { textInWord } from "../read/word-letters";

/**
 * Puts a small .docx in behind the paragraph with the cursor, or before it where that one is empty: no word of the user's is parted
 * from another. Round trips: one to see where the cursor is, one to write, and one to take away what Word adds to OOXML.
 */
export async function insertAtCursorInWord(docx: Uint8Array): Promise<void> {
  const ooxml = toFlatOpc(docx);
  const piece = textsOfPiece(docx);
  await Word.run(async (context) => {
    const { document } = context;
    const here = document.getSelection().paragraphs.getLast().getRange("Whole");
    const start = document.body.paragraphs.getFirst().getRange("Start");
    // As many paragraphs as there are up to the cursor; fails where the cursor is in a header or a note.
    const upToHere = paragraphsIn(start.expandTo(here));
    upToHere.load("items/text");
    const ask = askForParagraphs(context);
    if (canTellTracking()) document.load("changeTrackingMode");
    await context.sync();
    const count = ask().texts.length;
    const isEmpty = upToHere.items.at(-1)?.text === "";
    const first = upToHere.items.length - (isEmpty ? 1 : 0);
    here.insertOoxml(ooxml, isEmpty ? "Before" : "After");
    const settled = askForParagraphs(context);
    await context.sync();
    // What is put in while Word tracks changes is the user's to accept, the empty paragraphs with it.
    if (canTellTracking() && document.changeTrackingMode !== "Off") return;
    const { paragraphs, texts } = settled();
    const isThere = piece.every((text, index) => texts[first + index] === text);
    if (!isThere) return;
    // Behind a table the piece's own last paragraph, next to nothing high, is needed.
    const last = first + piece.length;
    const extra = paragraphs.slice(last, last + texts.length - count - piece.length);
    if (extra.length === 0 || extra.some(({ text }) => text !== "")) return;
    for (const paragraph of extra) paragraph.delete();
    await context.sync();
  });
}

const paragraphsIn = (range: Word.Range) => range.paragraphs;

/** The paragraphs that are to stay: all but the last, which only keeps Word from losing looks, unless a table ends before it. */
function textsOfPiece(docx: Uint8Array): readonly string[] {
  const opened = openPackage(docx);
  const xml = opened.text(opened.mainPath) ?? "";
  const { paragraphs } = snapshotOf(opened);
  const texts = paragraphs.map((paragraph) => textInWord(paragraph, xml));
  return paragraphs.at(-2)?.cell ? texts : texts.slice(0, -1);
}
