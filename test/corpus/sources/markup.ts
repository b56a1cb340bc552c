import { STANDARD_LOOKS } from "./looks";
import {
  ROLES,
  STANDARD_PAGE,
  type Block,
  type Inline,
  type Look,
  type Page,
  type Paragraph,
  type Role,
  type TextLook,
} from "./model";

/** Looks that a case gives to parts, over the standard's. */
export type LookChanges = Partial<Record<Role, Look>>;

const PORTRAIT_WIDTH = 165;
const LANDSCAPE_WIDTH = 245;
const SERIAL_WIDTH = 12;

const HEADINGS: Readonly<Record<string, Role>> = {
  "#": "part",
  "##": "section",
  "###": "subsection",
};

/**
 * Reads the body of a programme: one paragraph a line.
 *
 * `# `, `## `, `### ` head a part, section, sub-section; `@role text` is any other role; `| a | b |` lines are a table,
 * the first its head; `@@end landscape` ends a section of pages; `@@box a / b` is a text box. `{size=13 align=left}` before
 * the words changes a paragraph's look, `[[bold|words]]` marks words (see `readInlines`).
 */
export function readBody(text: string, changes: LookChanges, page: Page): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(taskTable(rows, changes));
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    if (line.startsWith("|")) {
      rows.push(
        line
          .slice(1, line.lastIndexOf("|"))
          .split("|")
          .map((cell) => cell.trim()),
      );
      continue;
    }
    endTable();
    blocks.push(readLine(line, changes, page));
  }
  endTable();
  return blocks;
}

function readLine(line: string, changes: LookChanges, page: Page): Block {
  const end = /^@@end (portrait|landscape)( restart)?$/.exec(line);
  if (end) return { kind: "sectionEnd", page: turned(page, end[1] === "landscape", !!end[2]) };
  const box = /^@@box (.*)$/.exec(line);
  if (box) {
    const inline: Inline = { kind: "textBox", lines: (box[1] ?? "").split(" / ") };
    return { kind: "paragraph", role: "plain", look: lookOf("plain", changes), inlines: [inline] };
  }
  const [, mark, named, rest = ""] = /^(?:(#{1,3}) |@(\w+) )?(.*)$/.exec(line) ?? [];
  const role = mark ? HEADINGS[mark] : named;
  return paragraph(roleNamed(role ?? "body"), rest, changes);
}

/** A paragraph of that role from marked-up words. */
export function paragraph(role: Role, words: string, changes: LookChanges): Paragraph {
  const [, own, text = ""] = /^(?:\{([^}]*)\})?(.*)$/s.exec(words) ?? [];
  const look = { ...lookOf(role, changes), ...(own ? readLook(own) : {}) };
  return { kind: "paragraph", role, look, inlines: readInlines(text) };
}

export function lookOf(role: Role, changes: LookChanges): Look {
  return { ...STANDARD_LOOKS[role], ...changes[role] };
}

/**
 * Words with marks: `[[bold|…]]`, `italic`, `under`, `hidden`, `plain`, `caps`, `size 13`, `font Arial`, `colour C00000`, `ins`, `del`,
 * `control tag`, `placeholder tag`, `comment words of the comment`; `[[br]]` a line break, `[[tab]]` a tab.
 */
export function readInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  const words = (value: string): void => {
    if (value) inlines.push({ kind: "text", text: value, look: {} });
  };
  let at = 0;
  for (const found of text.matchAll(/\[\[(\w+)(?: ([^|\]]+))?(?:\|(.*?))?\]\](?!\])/gs)) {
    words(text.slice(at, found.index));
    at = found.index + found[0].length;
    inlines.push(marked(found[1] ?? "", found[2] ?? "", found[3] ?? ""));
  }
  words(text.slice(at));
  return inlines;
}

function marked(mark: string, value: string, text: string): Inline {
  const look = (change: TextLook): Inline => ({ kind: "text", text, look: change });
  switch (mark) {
    case "br":
      return { kind: "break" };
    case "tab":
      return { kind: "tab" };
    case "bold":
      return look({ bold: true });
    case "italic":
      return look({ italic: true });
    case "under":
      return look({ underline: true });
    case "plain":
      return look({ bold: false, italic: false, underline: false });
    case "caps":
      return look({ allCaps: true });
    case "hidden":
      return look({ hidden: true });
    case "size":
      return look({ size: Number(value) });
    case "font":
      return look({ font: value });
    case "colour":
      return look({ colour: value });
    case "ins":
      return { kind: "text", text, look: {}, change: "inserted" };
    case "del":
      return { kind: "text", text, look: {}, change: "deleted" };
    case "comment":
      return { kind: "text", text, look: {}, comment: value };
    case "control":
    case "placeholder":
      return {
        kind: "text",
        text,
        look: {},
        control: { tag: value, showing: mark === "placeholder" },
      };
    default:
      throw new Error(`no mark called ${mark}`);
  }
}

function readLook(source: string): Look {
  const look: Record<string, unknown> = {};
  for (const pair of source.trim().split(/\s+/)) {
    const [key = "", value = "true"] = pair.split("=");
    const line = /^(exact|atLeast|multiple):([\d.]+)$/.exec(value);
    if (line) look[key] = { rule: line[1], value: Number(line[2]) };
    else if (value === "true" || value === "false") look[key] = value === "true";
    else look[key] = /^[\d.]+$/.test(value) && key !== "colour" ? Number(value) : value;
  }
  return look as Look;
}

/** A wide table fills a landscape page, any other a portrait one; a first column of serial numbers is narrow. */
function taskTable(rows: readonly (readonly string[])[], changes: LookChanges): Block {
  const head = rows[0] ?? [];
  const total = head.length > 5 ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const serial = head[0] === "TT" ? SERIAL_WIDTH : 0;
  const rest = (total - serial) / (serial ? head.length - 1 : head.length);
  return {
    kind: "table",
    borders: true,
    columns: head.map((_, at) => (serial && at === 0 ? serial : rest)),
    rows: rows.map((cells, at) =>
      cells.map((cell) => ({
        blocks: [paragraph(at === 0 ? "tableHead" : "tableCell", cell, changes)],
      })),
    ),
  };
}

function turned(page: Page, landscape: boolean, restartNumber: boolean): Page {
  const { width, height } = landscape
    ? { width: STANDARD_PAGE.height, height: STANDARD_PAGE.width }
    : page;
  return { ...page, width, height, restartNumber };
}

function roleNamed(name: string): Role {
  const role = ROLES.find((each) => each === name);
  if (!role) throw new Error(`no role called ${name}`);
  return role;
}
