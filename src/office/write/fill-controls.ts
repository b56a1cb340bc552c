import type {
  ControlPlace,
  ControlText,
  FillRequest,
  FillResult,
  TextBlank,
} from "../../core/host";
import { BLANK_STYLE } from "../../core/template/styles";
import { toHostError } from "../host-errors";
import { canTellTracking } from "../requirement-sets";
import { asRead } from "../read/word-letters";

/**
 * Writes into content controls through Word's own controls, so that Word knows that a placeholder is one no longer. Round trips: one to
 * see what they show, one to write and to select.
 */
export async function fillInWord(request: FillRequest): Promise<FillResult> {
  return Word.run(async (context) => {
    const { document } = context;
    const controls = document.body.contentControls;
    controls.load("items/tag,items/text,items/placeholderText");
    if (canTellTracking()) document.load("changeTrackingMode");
    await context.sync();
    const find = finder(controls.items);
    const written: ControlText[] = [];
    const missed: ControlText[] = [];
    for (const one of request.texts) {
      const control = find(one);
      if (control && shows(control, one.shows)) {
        write(control, one);
        written.push(one);
      } else missed.push(one);
    }
    const shown = request.show && find(request.show);
    // Who has to look at what was not written stays there.
    if (missed.length === 0) shown?.select();
    await context.sync();
    const tracked = canTellTracking() && document.changeTrackingMode !== "Off";
    const undo = tracked || written.length === 0 ? null : () => undoInWord(written);
    return { written, missed, tracked, shown: Boolean(shown), undo };
  });
}

type Finder = (place: ControlPlace) => Word.ContentControl | undefined;

function finder(items: readonly Word.ContentControl[]): Finder {
  const byTag = new Map<string, Word.ContentControl[]>();
  for (const item of items) {
    const same = byTag.get(item.tag);
    if (same) same.push(item);
    else byTag.set(item.tag, [item]);
  }
  return ({ tag, nth }) => byTag.get(tag)?.[nth];
}

/** Some Words give a placeholder as the text, others as the placeholder or not at all. */
function shows({ text, placeholderText }: Word.ContentControl, words: string): boolean {
  const same = (one: string) => asRead(one).trim() === words.trim();
  if (same(text)) return true;
  return (
    text === "" && isPlaceholder(words) && (same(placeholderText) || !placeholderText.includes("["))
  );
}

const isPlaceholder = (words: string) => /^\s*(?:\[[^\][]*\]\s*)?$/u.test(words);

function write(control: Word.ContentControl, { text, adds, blanks = [] }: Wanted): void {
  if (blanks.length > 0 || adds) {
    writeWithBlanks(control, text, blanks, adds ?? false);
    return;
  }
  const [first = "", ...others] = text.split("\n");
  const range = control.insertText(first, "Replace");
  if (isPlaceholder(text)) range.style = BLANK_STYLE.name;
  for (const paragraph of others) control.insertParagraph(paragraph, "End");
}

type Wanted = Pick<ControlText, "text" | "adds" | "blanks">;

/** Piece by piece, so that Word itself knows where each blank is; the last becomes a control first, as no text is put in behind it any more. */
function writeWithBlanks(
  control: Word.ContentControl,
  text: string,
  blanks: readonly TextBlank[],
  adds: boolean,
): void {
  const [first, ...others] = piecesOf(text, blanks);
  const paragraph = adds ? control.insertParagraph("", "End") : null;
  const put = (words: string) =>
    paragraph ? paragraph.insertText(words, "End") : control.insertText(words, "End");
  const start = paragraph
    ? put(first?.words ?? "")
    : control.insertText(first?.words ?? "", "Replace");
  const made = [{ range: start, blank: first?.blank }];
  for (const { words, blank } of others) made.push({ range: put(words), blank });
  for (const { range, blank } of made.reverse()) {
    if (!blank) continue;
    range.style = BLANK_STYLE.name;
    const own = range.insertContentControl();
    own.tag = blank.tag;
    own.title = blank.title;
  }
}

interface Piece {
  readonly words: string;
  readonly blank?: TextBlank;
}

function piecesOf(text: string, blanks: readonly TextBlank[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const blank of blanks) {
    if (blank.start > at) pieces.push({ words: text.slice(at, blank.start) });
    pieces.push({ words: text.slice(blank.start, blank.end), blank });
    at = blank.end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at) });
  return pieces;
}

/** The placeholders' words come back, all of them or, where one of the places was changed since, none. */
async function undoInWord(written: readonly ControlText[]): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const controls = context.document.body.contentControls;
      controls.load("items/tag,items/text,items/placeholderText");
      await context.sync();
      const find = finder(controls.items);
      const places = written.map((one) => ({ one, control: find(one) }));
      const left = ({ text, shows: before, adds }: ControlText) =>
        adds ? `${before}\n${text}` : text;
      if (!places.every(({ one, control }) => control && shows(control, left(one)))) return false;
      for (const { one, control } of places) {
        if (one.adds) control?.paragraphs.getLast().delete();
        else if (control) write(control, { text: one.shows });
      }
      await context.sync();
      return true;
    });
  } catch (error) {
    throw toHostError(error, "write");
  }
}
