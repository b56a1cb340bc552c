import { KINDS, kindOf } from "../../../src/core/kinds";
import type { PartId } from "../../../src/core/standards/part-id";
import type { Rule } from "../../../src/core/rules/rule";
import { customaryParts, ofKind } from "./sketch-kinds";
import type { SketchChanges } from "./sketch";
import type { Look, Words } from "./sketch-model";
import { SECTION_KEYS, SECTIONS, WORDS, type PartKey, type SectionKey } from "./sketch-programme";

/** The document with a rule's example in its place. */
export function placing({ id, part }: Rule, example: string): SketchChanges {
  const lines = example === "" ? [] : example.split("\n");
  const words = lines.map(readMarkup);
  const place = PLACES[id] ?? PLACES[part] ?? placeByCustom(part);
  if (place) return place(words, lines);
  if (isPart(part)) {
    const shown = id.endsWith("/format") ? words.map(unmarked) : words;
    return { [part]: shown.length === 0 ? null : shown };
  }
  throw new Error(`Nobody said where the example of ${id} stands`);
}

const isPart = (part: string): part is PartKey => Object.hasOwn(WORDS, part);

const FILLER = "đoàn kết, thực hiện tốt nhiệm vụ được giao và nghị quyết của Đại hội Chi bộ.";
const FILLER_BEFORE = "Toàn thể cán bộ, đảng viên của chi bộ nghiêm túc";

/** Reads `{…}` before a text, `**bold**`, `_slanted_`; `…` stands for words that are left out. */
function readMarkup(line: string): Words {
  const look: Record<string, unknown> = {};
  let text = line.replace(/\{([^}]+)\}/g, (_, mark: string) => {
    Object.assign(look, lookOf(mark));
    return "";
  });
  const [bold, italic] = [/^\*\*(.+)\*\*$/.exec(text), /^_([^_].*)_$/.exec(text)];
  text = bold?.[1] ?? italic?.[1] ?? text;
  if (bold) look["bold"] = true;
  if (italic) look["italic"] = true;
  text = text.replace(/^… /, `${FILLER_BEFORE} `).replace(/ …$/, ` ${FILLER}`);
  return { ...look, text };
}

function lookOf(mark: string): Look {
  const [name = "", value = ""] = mark.split(" ");
  if (/^[\d.]+$/.test(name)) return { size: Number(name) };
  if (/^[\dA-F]{6}$/.test(name)) return { colour: name };
  if (name.startsWith(".") || name.startsWith("VNI")) return { font: mark };
  switch (name) {
    case "left":
      return { align: "left" };
    case "indent":
      return { firstLine: Number(value) };
    case "space":
      return { after: Number(value) };
    case "line":
      return { line: value.endsWith("pt") ? (value as `${number}pt`) : Number(value) };
    default:
      throw new Error(`Unknown mark in an example: {${mark}}`);
  }
}

type Place = (words: readonly Words[], lines: readonly string[]) => SketchChanges;

/** Marks in an example say all of its look: without them it is neither bold nor slanted. */
const unmarked = (words: Words): Words => ({ bold: false, italic: false, ...words });

const NO_WISH = "1. Nhà trường nằm ở cuối xã, đường đi lại còn khó khăn trong mùa mưa.";

/** Points that neither aim at anything nor say how, by whom or when; the example among them. */
const amongWishes: Place = (words) => ({
  sections: Object.fromEntries(
    SECTION_KEYS.map((key) => [key, { points: [NO_WISH, ...(key === "cadres" ? words : [])] }]),
  ),
});

const section =
  (key: SectionKey): Place =>
  ([heading]) => ({ sections: { [key]: heading ? { heading: bold(heading) } : null } });

const bold = (words: Words): Words => ({ ...words, bold: true });

/** The example in place of one of the bases; none there when it is empty. */
const basis =
  (index: number): Place =>
  (words) => ({
    bases: [...WORDS.bases.slice(0, index), ...words, ...WORDS.bases.slice(index + 1)],
  });

const point: Place = (words) => ({
  sections: { coordination: { points: [...SECTIONS.coordination.points, ...words] } },
});

const recipients: Place = (words, lines) => {
  const hasLabel = lines[0]?.startsWith("Nơi nhận") ?? true;
  const items = hasLabel ? words.slice(1) : words;
  return {
    ...(hasLabel ? { recipientsLabel: words.length === 0 ? null : lines.slice(0, 1) } : {}),
    recipients: items.length === 0 ? null : items,
  };
};

/** The example alone in the content of a kind that has such a part by custom. */
function byCustom(part: PartId): Place {
  const kind = KINDS.find(
    ({ themes, plans: [plan] }) => themes.length === 0 && plan.parts.some(({ id }) => id === part),
  );
  if (!kind) throw new Error(`No kind has ${part} by custom`);
  return (words) => ofKind(kind, words);
}

const placeByCustom = (part: PartId): Place | undefined =>
  customaryParts().includes(part) ? byCustom(part) : undefined;

/** Millimetres as in `210 × 297 mm`. */
const lengths = (line = "") => (line.match(/\d+/g) ?? []).map(Number);

const page: Place = (_, [line]) => {
  const [width = 210, height = 297] = lengths(line);
  return { page: { width, height } };
};

/** Two pieces of one document on the two sides of ` … `. */
const pieces = ([line = ""]: readonly string[]) => line.split(" … ") as [string, string];

const PLACES: Readonly<Record<string, Place>> = {
  document: (words) => ({ paragraphs: words }),
  "document/other-kind": (words) => ({ documentType: words }),
  "documentType/not-for-cell": (words) => ({ documentType: words }),
  "subject/period": (words) => ({ ...ofKind(kindOf("yearProgramme")), subject: words }),
  "subject/carried-out": (words) => ({ ...ofKind(kindOf("actionProgramme")), subject: words }),
  "subject/place": (words) => ({
    ...ofKind(kindOf("letter")),
    ...(words.length > 1 ? {} : { underNumber: null, subject: words }),
  }),
  addressees: (words) => ({ ...ofKind(kindOf("letter")), addressees: words }),
  recorder: ([recorder]) => ({
    ...ofKind(kindOf("minutes")),
    ...(recorder ? {} : { recorder: null }),
  }),
  articles: (words) => ({
    ...ofKind(kindOf("rules")),
    body: words.map((one) => ({ ...one, bold: true })),
  }),
  "articles/missing": byCustom("articles"),
  "document/state-layout": ([words], [line = ""]) =>
    line.startsWith("ĐẢNG") ? { partyTitle: line } : { partyTitle: null, motto: words ?? null },
  "partyTitle/position": (_, [line = ""]) => ({
    layout: line.startsWith("ĐẢNG CỘNG SẢN") ? "swapped" : "table",
  }),
  "signature/position": (_, [line = ""]) => ({
    layout: line.startsWith("T/M") ? "swappedEnding" : "table",
  }),
  "recipients/position": (words) => {
    const left = 4600;
    const aside = { signingAuthority: { left }, signerPosition: { left }, signerName: { left } };
    return words.length > 1 ? { layout: "stackedEnding", ...aside } : {};
  },
  "partyTitle/rule-line": (_, [line]) => ({ rule: line ? { typed: line } : "drawn" }),
  "issuingBody/asterisk": (words) => ({ asterisk: words }),
  "documentType/own-line": (words, [line = ""]) =>
    line.includes("CÔNG TÁC") ? { documentType: words, subject: null } : { documentType: words },
  "subject/hyphens": (words) => ({ hyphens: words.length === 0 ? null : words }),
  legalBases: basis(0),
  "legalBases/missing": (words) => ({ bases: words.length === 0 ? null : words }),
  "legalBases/cell-congress": basis(1),
  "legalBases/superior-decision": basis(2),
  "legalBases/working-rules": basis(3),
  "legalBases/unit-situation": basis(4),
  "legalBases/dangling": basis(2),
  "legalBases/citation": basis(1),
  "legalBases/superseded": basis(3),
  "legalBases/position": (words, [line = ""]) => ({
    ...(line.startsWith("A.") ? { basesAfter: "keyTasks" } : {}),
    bases: words.slice(1),
  }),
  keyTasks: section("keyTasks"),
  cadres: section("cadres"),
  quality: section("quality"),
  facilities: section("facilities"),
  coordination: section("coordination"),
  implementation: section("implementation"),
  objectives: amongWishes,
  measures: amongWishes,
  assignment: amongWishes,
  "sections/empty": ([heading, ...points]) => ({
    sections: { facilities: { heading: heading ? bold(heading) : null, points } },
  }),
  "sections/unfilled": (points) => ({ sections: { facilities: { points } } }),
  "sections/numbering": (words) => ({
    sections: Object.fromEntries(
      SECTION_KEYS.map((key, index) => {
        const { heading } = SECTIONS[key];
        const mark = words[index]?.text?.split(" ")[0];
        return [key, mark ? { heading: String(heading).replace(/^\S+/, mark) } : null];
      }),
    ),
  }),
  "sections/points": (points) => ({ sections: { facilities: { points } } }),
  signature: ([signingAuthority, signerPosition, signerName]) => ({
    signingAuthority: signingAuthority ?? null,
    signerPosition: signerPosition ?? null,
    signerName: signerName ?? null,
  }),
  body: (words) => ({
    sections: { keyTasks: { points: [...words, ...SECTIONS.keyTasks.points] } },
  }),
  "body/end-mark": (words) => ({ closing: words }),
  seal: (words) => ({ signatureNote: words }),
  recipients,
  "recipients/label": (_, [line = ""]) => ({ recipientsLabel: line }),
  page,
  "page/margins": (_, [line]) => {
    const [top = 0, bottom = 0, left = 0, right = 0] = lengths(line);
    return { page: { margins: [top, bottom, left, right] } };
  },
  "page/number": (_, [line]) => ({ running: line ? [{ at: "header", text: "#" }] : [] }),
  "page/first-page-number": (_, [line]) => ({
    running: [
      { at: "header", text: "#" },
      ...(line ? [{ at: "header", kind: "first", text: "#" } as const] : []),
    ],
  }),
  text: (words) => ({ closing: words }),
  "text/font": (_, [font = ""]) => ({ closing: { font } }),
  "text/placeholder": (words) => ({ issuingBody: words }),
  facts: point,
  "facts/term-length": (_, [term = ""]) => ({ subject: `công tác toàn khoá ${term}` }),
  "facts/term-mismatch": (_, lines) => {
    const [first, second] = pieces(lines);
    return {
      subject: `công tác toàn khoá ${first}`,
      leadIn: `Chi bộ xây dựng chương trình ${second} như sau:`,
    };
  },
  "facts/cell-mismatch": (_, lines) => {
    const [issuingBody, cell] = pieces(lines);
    return {
      issuingBody,
      closing: `${cell} yêu cầu mọi đảng viên nghiêm túc thực hiện Chương trình này.`,
    };
  },
  "facts/date-outside-term": (_, lines) => {
    const [date, term] = pieces(lines);
    return { placeDate: `Tam Hưng, ${date}`, subject: `công tác toàn khoá ${term}` };
  },
};
