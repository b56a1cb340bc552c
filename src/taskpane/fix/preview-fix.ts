import { linesOfPiece } from "../../core/fixes/library";
import type { CharacterFormat, Edit, EditLibrary, Fix, TextEdit } from "../../core/snapshot/edits";

/** A stretch of a line: as it stands, taken away, or written anew. */
export interface Segment {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

export type Look =
  | "style"
  | "font"
  | "size"
  | "weight"
  | "colour"
  | "page"
  | "pageNumber"
  | "ruleLine"
  | "columns"
  | "place";

/** What a fix does to the document, for a person to see before it is done. */
export interface FixPreview {
  /** Lines whose words change, in order. */
  readonly lines: readonly (readonly Segment[])[];
  /** Whole lines that go. */
  readonly gone: readonly string[];
  /** Whole lines that come. */
  readonly put: readonly string[];
  readonly looks: readonly Look[];
}

/** So many letters around a change tell where it is. */
const AROUND = 28;

/** `texts` are the paragraphs' as the check read them. */
export function previewFix(
  { edits }: Fix,
  texts: readonly string[],
  library: EditLibrary,
): FixPreview {
  const byParagraph = new Map<number, TextEdit[]>();
  const gone: string[] = [];
  const put: string[] = [];
  const looks = new Set<Look>();
  for (const edit of edits) {
    if (edit.kind === "text") {
      byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edit]);
    } else if (edit.kind === "split") {
      const { paragraph, at } = edit;
      const own = byParagraph.get(paragraph) ?? [];
      const mark = { kind: "text", paragraph, start: at, end: at, text: "↵" } as const;
      byParagraph.set(paragraph, [...own, mark]);
    } else if (edit.kind === "remove") gone.push(texts[edit.paragraph] ?? "");
    else if (edit.kind === "insert")
      put.push(...linesOfPiece(library.piece(edit.piece, edit.label).xml));
    else for (const look of looksOf(edit)) looks.add(look);
  }
  return {
    lines: [...byParagraph]
      .sort(([one], [other]) => one - other)
      .map(([paragraph, own]) => segmentsOf(texts[paragraph] ?? "", own)),
    gone: gone.filter((line) => line.trim() !== ""),
    put,
    looks: [...looks],
  };
}

/** Changed words are shown whole: a letter of one alone tells a reader nothing. */
function segmentsOf(text: string, edits: readonly TextEdit[]): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (kind: Segment["kind"], words: string) => {
    if (words !== "") segments.push({ kind, text: words });
  };
  let at = 0;
  for (const { start, end, words } of wholeWords(text, edits)) {
    add("same", shortened(text.slice(at, start), at > 0));
    add("gone", text.slice(start, end));
    add("new", words);
    at = end;
  }
  const rest = text.slice(at);
  add("same", rest.length > AROUND ? `${rest.slice(0, AROUND).trimEnd()}…` : rest);
  return segments;
}

/** Stretches from blank to blank around the edits, and what stands there afterwards. */
function wholeWords(text: string, edits: readonly TextEdit[]) {
  const stretches: { start: number; end: number; words: string }[] = [];
  const isInWord = (index: number) => /\S/.test(text.charAt(index));
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    let { start, end } = edit;
    const last = stretches.at(-1);
    while (start > (last?.end ?? 0) && isInWord(start - 1)) start -= 1;
    while (end < text.length && isInWord(end)) end += 1;
    const head = text.slice(start, edit.start);
    const tail = text.slice(edit.end, end);
    if (last && edit.start < last.end) {
      // In the same word as the edit before: what that one kept behind itself ends here.
      last.words = last.words.slice(0, last.words.length - (last.end - edit.start));
      last.words += edit.text + text.slice(edit.end, end);
      last.end = Math.max(last.end, end);
    } else stretches.push({ start, end, words: head + edit.text + tail });
  }
  return stretches;
}

/** The words before a change; those between two changes keep both their ends. */
function shortened(words: string, isBetween: boolean): string {
  if (isBetween ? words.length <= AROUND * 2 : words.length <= AROUND) return words;
  const end = words.slice(-AROUND).trimStart();
  return isBetween ? `${words.slice(0, AROUND).trimEnd()}…${end}` : `…${end}`;
}

const FORMAT_LOOKS: Readonly<Record<keyof CharacterFormat, Look>> = {
  font: "font",
  size: "size",
  bold: "weight",
  italic: "weight",
  underline: "weight",
  capitals: "weight",
  colour: "colour",
};

function looksOf(edit: Edit): Look[] {
  switch (edit.kind) {
    case "characters":
      return Object.keys(edit.format).map((name) => FORMAT_LOOKS[name as keyof CharacterFormat]);
    case "style":
    case "page":
    case "pageNumber":
    case "ruleLine":
    case "columns":
      return [edit.kind];
    case "move":
      return ["place"];
    default:
      return [];
  }
}
