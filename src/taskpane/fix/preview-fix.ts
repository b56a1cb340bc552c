import type { CharacterFormat, Edit, EditLibrary, Fix, TextEdit } from "../../core/snapshot/edits";

/** A stretch of a line: as it stands, taken away, or written anew. */
export interface Segment {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

export type Look =
  "style" | "font" | "size" | "weight" | "colour" | "page" | "pageNumber" | "ruleLine";

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
      put.push(...linesOf(library.piece(edit.piece, edit.label).xml));
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

function segmentsOf(text: string, edits: readonly TextEdit[]): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (kind: Segment["kind"], words: string) => {
    if (words !== "") segments.push({ kind, text: words });
  };
  let at = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    add("same", shortened(text.slice(at, start), at > 0));
    add("gone", text.slice(start, end));
    add("new", written);
    at = end;
  }
  const rest = text.slice(at);
  add("same", rest.length > AROUND ? `${rest.slice(0, AROUND).trimEnd()}…` : rest);
  return segments;
}

/** The words before a change; those between two changes keep both their ends. */
function shortened(words: string, isBetween: boolean): string {
  if (words.length <= AROUND * 2)
    return words.length > AROUND && !isBetween ? `…${words.slice(-AROUND)}` : words;
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
      return [edit.kind];
    default:
      return [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/** The lines of a piece of the template. */
function linesOf(xml: string): string[] {
  return (xml.match(/<w:p[\s>][\s\S]*?<\/w:p>/g) ?? [])
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, letters = ""]) => letters)
        .join("")
        .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity),
    )
    .filter((line) => line.trim() !== "");
}
