import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A document as typed: every line of its frame word for word, and the body in the markup of `markup.ts`. Absent: the part is left out. */
export interface TypedDocument {
  /** The kind of document by its id; the whole-term programme when absent. */
  readonly document?: string;
  /** The kind of unit. */
  readonly kind: string;
  readonly plan: string;
  readonly superior?: string;
  readonly cell?: string;
  readonly number?: string;
  readonly place?: string;
  /** The first line of the right half; the Party title when absent, nothing when empty. */
  readonly title?: string;
  /** The line under the issuing body; `*` when absent. */
  readonly asterisk?: string;
  readonly type?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly hyphens?: string;
  /** A letter's subject, which stands under its number. */
  readonly letterSubject?: string;
  /** `Kính gửi:` or `Kính trình:` with those that follow. */
  readonly addressees?: readonly string[];
  readonly bases: readonly string[];
  readonly authority?: string;
  readonly position?: string;
  readonly name?: string;
  /** Minutes are signed twice: their writer on the left, the chair on the right. */
  readonly recorderTitle?: string;
  readonly recorder?: string;
  readonly chairTitle?: string;
  readonly label?: string;
  readonly recipients: readonly string[];
  readonly body: string;
}

/** Parts a line of the frame into lines of the page. */
export const LINE_END = "⏎";

const LISTS: Readonly<Record<string, "bases" | "recipients" | "addressees">> = {
  basis: "bases",
  addressee: "addressees",
  recipient: "recipients",
};

/** Reads `programmes/<name>.txt`: `key: value` lines, a blank line, the body. */
export function readProgramme(name: string): TypedDocument {
  return read("programmes", name);
}

const CELL_SIGNS = { authority: "T/M CHI BỘ", position: "BÍ THƯ" };
const TWO_SIGN = { recorderTitle: "NGƯỜI GHI BIÊN BẢN", chairTitle: "CHỦ TRÌ HỘI NGHỊ" };
const NO_FRAME = ["agenda", "personal"];

/**
 * Reads `documents/<name>.txt`, where a line of the frame that every document of its kind has is not written out: who signs,
 * the label of the recipients, the hyphens. `none` leaves such a line out.
 */
export function readDocument(name: string): TypedDocument {
  const own = read("documents", name);
  const kind = own.document ?? "";
  const usual = NO_FRAME.includes(kind)
    ? { title: "" }
    : {
        label: "Nơi nhận:",
        ...(kind === "letter" ? {} : { hyphens: "-----" }),
        ...(kind === "minutes" ? TWO_SIGN : CELL_SIGNS),
      };
  const entries = Object.entries({ ...usual, ...own }).filter(([, value]) => value !== "none");
  return Object.fromEntries(entries) as unknown as TypedDocument;
}

function read(folder: string, name: string): TypedDocument {
  const source = readFileSync(join(__dirname, folder, `${name}.txt`), "utf8");
  const gap = source.indexOf("\n\n");
  const fields: Record<string, string> = {};
  const lists = { bases: [] as string[], recipients: [] as string[], addressees: [] as string[] };
  for (const line of source.slice(0, gap).split("\n")) {
    const [, key = "", value = ""] = /^(\w+): (.*)$/.exec(line) ?? [];
    const list = LISTS[key];
    if (list) lists[list].push(value);
    else fields[key] = value;
  }
  const body = source.slice(gap).trim();
  return { kind: "", plan: "", ...fields, ...lists, body };
}

/** Changes words of the body; refuses words that are not there, so that a case never silently loses its fault. */
export function reword(
  programme: TypedDocument,
  changes: readonly (readonly [string, string])[],
): TypedDocument {
  let body = programme.body;
  for (const [from, to] of changes) {
    if (!body.includes(from)) throw new Error(`the body does not say: ${from}`);
    body = body.replace(from, () => to);
  }
  return { ...programme, body };
}

/** Leaves out the sections whose headings contain these words, with everything under them. */
export function withoutSections(
  programme: TypedDocument,
  ...headings: readonly string[]
): TypedDocument {
  return headings.reduce((rest, heading) => replaceSection(rest, heading, []), programme);
}

/** Puts other lines in the place of a section, its heading included. The closing paragraph is no part of the last section. */
export function replaceSection(
  programme: TypedDocument,
  heading: string,
  replacement: readonly string[],
): TypedDocument {
  const lines = programme.body.split("\n");
  const start = lines.findIndex((line) => line.startsWith("## ") && line.includes(heading));
  if (start < 0) throw new Error(`no such section: ${heading}`);
  const next = lines.findIndex((line, at) => at > start && line.startsWith("## "));
  const end = next < 0 ? lines.length - 1 : next;
  const body = [...lines.slice(0, start), ...replacement, ...lines.slice(end)].join("\n");
  return { ...programme, body };
}

/** Leaves out the rest of the body from the line on that begins with these words. */
export function cutFrom(programme: TypedDocument, start: string): TypedDocument {
  const lines = programme.body.split("\n");
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at < 0) throw new Error(`no line begins with: ${start}`);
  return { ...programme, body: lines.slice(0, at).join("\n").trim() };
}

/** Leaves out the last paragraph of the body. */
export function withoutClosing(programme: TypedDocument): TypedDocument {
  return { ...programme, body: programme.body.split("\n").slice(0, -1).join("\n") };
}

/** Leaves out lines of the frame. */
export function without(
  programme: TypedDocument,
  ...parts: readonly Exclude<
    keyof TypedDocument,
    "kind" | "plan" | "bases" | "recipients" | "addressees" | "body"
  >[]
): TypedDocument {
  const entries = Object.entries(programme).filter(([key]) => !parts.some((part) => part === key));
  return { ...(Object.fromEntries(entries) as unknown as TypedDocument) };
}

/** A line of the frame without its line ends. */
export function oneLine(text: string): string {
  return text.replaceAll(LINE_END, " ");
}
