import { lookOf, paragraph, type LookChanges } from "./markup";
import {
  PARTY_TITLE_WIDTH,
  type Block,
  type Cell,
  type Inline,
  type Look,
  type Paragraph,
  type Role,
  type RuleLine,
  type Table,
} from "./model";
import { LINE_END, type TypedDocument } from "./typed-document";

/** How the parts around the body stand. */
export interface FrameLayout {
  readonly header?: "table" | "merged" | "tabs" | "stacked" | "swapped";
  readonly signature?: "table" | "tabs" | "stacked";
  readonly ruleLine?: RuleLine;
  /** The drawn line's length in mm; as long as the title in its right look when absent. */
  readonly ruleWidth?: number;
  readonly looks?: LookChanges;
  /** Marks under the number: how urgent, which draft. */
  readonly underNumber?: readonly { readonly role: Role; readonly text: string }[];
}

const LEFT_HALF = 80;
const RIGHT_HALF = 85;
const LEFT_CENTRE = LEFT_HALF / 2;
const RIGHT_CENTRE = LEFT_HALF + RIGHT_HALF / 2;
const CELL_MARGIN = 1.9;
const SIGNATURE_SPACE = 3;

/** The superior body, the cell and the number on one side; the Party title and the date on the other. */
export function header(programme: TypedDocument, layout: FrameLayout): Block[] {
  const left = leftLines(programme, layout);
  const title = lines("partyTitle", programme.title ?? "ĐẢNG CỘNG SẢN VIỆT NAM", layout);
  const place = lines("placeDate", programme.place, layout);
  if (left.length + title.length + place.length === 0) return [];
  switch (layout.header ?? "table") {
    case "tabs":
      return tabbed(left, ruled(title, RIGHT_CENTRE, layout), place, layout);
    case "stacked":
      return [
        ...left.map((line) => moved(line, { right: RIGHT_HALF })),
        ...[...ruled(title, RIGHT_CENTRE, layout), ...place].map((line) =>
          moved(line, { left: LEFT_HALF }),
        ),
      ];
    case "merged":
      return left.length > 0 ? [merged(left, ruled(title, 40 - CELL_MARGIN, layout), place)] : [];
    case "swapped":
    case "table": {
      const right = [...ruled(title, RIGHT_HALF / 2 - CELL_MARGIN, layout), ...place];
      return layout.header === "swapped"
        ? [table([RIGHT_HALF, LEFT_HALF], [[cell(right), cell(left)]])]
        : [table([LEFT_HALF, RIGHT_HALF], [[cell(left), cell(right)]])];
    }
  }
}

/** The recipients on one side; on the other who signs, with the space for the signature. */
export function signature(programme: TypedDocument, layout: FrameLayout): Block[] {
  if (programme.chairTitle ?? programme.recorderTitle) return twoSignatures(programme, layout);
  const left = [
    ...lines("recipientsLabel", programme.label, layout),
    ...programme.recipients.flatMap((line) => lines("recipient", line, layout)),
  ];
  const space = programme.name === undefined ? 0 : SIGNATURE_SPACE;
  const right = [
    ...lines("signingAuthority", programme.authority, layout),
    ...lines("signerPosition", programme.position, layout),
    ...Array.from({ length: space }, () => gap(layout)),
    ...lines("signerName", programme.name, layout),
  ];
  if (left.length + right.length === 0) return [];
  switch (layout.signature ?? "table") {
    case "stacked":
      return [...left, ...right.map((line) => moved(line, { left: LEFT_HALF }))];
    case "tabs":
      return [gap(layout), ...tabbedSignature(left, right, layout)];
    case "table": {
      const both = table([LEFT_HALF, RIGHT_HALF], [[cell(left), cell(right)]]);
      return [gap(layout), both, gap(layout)];
    }
  }
}

/** Who wrote the minutes and who chaired, side by side; the recipients below them. */
function twoSignatures(programme: TypedDocument, layout: FrameLayout): Block[] {
  const signer = (title: Role, role: Role, words?: string, name?: string): Paragraph[] => [
    ...lines(title, words, layout),
    ...Array.from({ length: name === undefined ? 0 : SIGNATURE_SPACE }, () => gap(layout)),
    ...lines(role, name, layout),
  ];
  const left = signer("recorderTitle", "recorder", programme.recorderTitle, programme.recorder);
  const right = signer("chairTitle", "signerName", programme.chairTitle, programme.name);
  const signers =
    layout.signature === "tabs"
      ? tabbed(left, right, [], layout)
      : [table([LEFT_HALF, RIGHT_HALF], [[cell(left), cell(right)]])];
  return [
    gap(layout),
    ...signers,
    gap(layout),
    ...lines("recipientsLabel", programme.label, layout),
    ...programme.recipients.flatMap((line) => lines("recipient", line, layout)),
  ];
}

function leftLines(programme: TypedDocument, layout: FrameLayout): Paragraph[] {
  const asterisk = programme.asterisk ?? (programme.cell === undefined ? undefined : "*");
  return [
    ...lines("superiorBody", programme.superior, layout),
    ...lines("issuingBody", programme.cell, layout),
    ...lines("asterisk", asterisk, layout),
    ...lines("numberSymbol", programme.number, layout),
    ...lines("letterSubject", programme.letterSubject, layout),
    ...(layout.underNumber ?? []).flatMap(({ role, text }) => lines(role, text, layout)),
  ];
}

/** A frame's line as paragraphs; an empty or absent line is none. */
function lines(role: Role, text: string | undefined, { looks = {} }: FrameLayout): Paragraph[] {
  return text ? text.split(LINE_END).map((line) => paragraph(role, line, looks)) : [];
}

/** A grid as people draw it: a column between the halves, a row for each line, cells joined over rows and columns. */
function merged(left: readonly Paragraph[], title: Paragraph[], place: Paragraph[]): Table {
  const rows = left.map((line, at): Cell[] => {
    if (at === 0) return [cell([line]), cell([]), cell(title)];
    const right = cell(at === 1 ? place : []);
    return [cell([line]), { ...right, span: 2, merge: at === 1 ? "start" : "continue" }];
  });
  return table([LEFT_HALF, 5, 80], rows);
}

/** Two halves of a line with tab stops; both columns share their paragraphs. The date stands level with the number. */
function tabbed(
  left: readonly Paragraph[],
  title: readonly Paragraph[],
  place: readonly Paragraph[],
  layout: FrameLayout,
): Block[] {
  const number = left.findIndex((line) => line.role === "numberSymbol");
  const between = Math.max(0, number - title.length);
  const right = [...title, ...Array<undefined>(between).fill(undefined), ...place];
  const look: Look = {
    ...lookOf("plain", layout.looks ?? {}),
    tabs: [
      { at: LEFT_CENTRE, align: "center" },
      { at: RIGHT_CENTRE, align: "center" },
    ],
  };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [first, second] = [left[at], right[at]];
    const inlines: Inline[] = [
      { kind: "tab" },
      ...(first ? wordsOf(first) : []),
      ...(second ? [{ kind: "tab" } as const, ...wordsOf(second)] : []),
    ];
    return { kind: "paragraph", role: "plain", look, inlines };
  });
}

function tabbedSignature(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  layout: FrameLayout,
): Block[] {
  const look: Look = {
    ...lookOf("plain", layout.looks ?? {}),
    tabs: [{ at: RIGHT_CENTRE, align: "center" }],
  };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [first, second] = [left[at], right[at]];
    const words = second ? wordsOf(second) : [];
    const inlines: Inline[] = [
      ...(first ? wordsOf(first) : []),
      ...(words.length > 0 ? [{ kind: "tab" } as const, ...words] : []),
    ];
    return { kind: "paragraph", role: "plain", look, inlines };
  });
}

/** The words of a line with its part's letters, for a paragraph that two parts share. */
function wordsOf(own: Paragraph): Inline[] {
  const { bold, italic, underline, allCaps, size, font, colour } = own.look;
  const letters = { bold, italic, underline, allCaps, size, font, colour };
  const look = Object.fromEntries(
    Object.entries(letters).filter(([, value]) => value !== undefined),
  );
  return own.inlines.map((inline) =>
    inline.kind === "text" ? { ...inline, look: { ...look, ...inline.look } } : inline,
  );
}

/** The drawn line stands under the title's last line. */
function ruled(title: readonly Paragraph[], centre: number, layout: FrameLayout): Paragraph[] {
  const { ruleLine: how = "shape", ruleWidth: width = PARTY_TITLE_WIDTH } = layout;
  return title.map((own, at) => {
    if (how === "none" || at < title.length - 1) return own;
    const rule: Inline = { kind: "rule", how, centre, width };
    return { ...own, inlines: [...own.inlines, rule] };
  });
}

function gap({ looks = {} }: FrameLayout): Paragraph {
  return paragraph("plain", "", looks);
}

function cell(own: readonly Paragraph[]): Cell {
  return { blocks: own.length > 0 ? own : [paragraph("plain", "", {})] };
}

function moved(own: Paragraph, look: Look): Paragraph {
  return { ...own, look: { ...own.look, ...look } };
}

function table(columns: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  return { kind: "table", borders: false, columns, rows };
}
