import { KINDS } from "../../kinds";
import { DOCUMENT_TYPES, type DocumentType } from "../../standards/document-types";
import type { Line } from "../line";
import { bareLetters, normalForm } from "../normal-form";
import { isCentred, nearness, wantedPhrase } from "./signs";

const TYPES: readonly DocumentType[] = Object.values(DOCUMENT_TYPES);
const WANTED = TYPES.map((type) => ({
  type,
  wanted: wantedPhrase(type.name),
  words: type.name.split(" ").length,
  start: `${normalForm(type.name).text} `,
  bareStart: `${bareLetters(normalForm(type.name).text)} `,
}));
/** Shorter names are near too many other words: they have to be spelt right, or stand in capitals in as many words. */
const MIN_INEXACT = 6;
const LONGEST = Math.max(...TYPES.map(({ name }) => name.length));

/** A type that a line names, and how near it comes to the name: 1 the same. */
export interface NamedType {
  readonly type: DocumentType;
  readonly nearness: number;
}

const named = new WeakMap<Line, NamedType | null>();

/** The type whose name the whole line is, give or take a slip, letters set apart, or any letter case; null when none. */
export function typeOn(line: Line): NamedType | null {
  if (line.normal.text.length > 2 * LONGEST) return null;
  // A line is asked for itself and for those below it.
  let type = named.get(line);
  if (type === undefined) named.set(line, (type = nearestType(line)));
  return type;
}

function nearestType(line: Line): NamedType | null {
  let best: NamedType | null = null;
  const letters = line.bare.replace(/[^a-z]/g, "");
  for (const { type, wanted, words } of WANTED) {
    const near = nearness(line, wanted);
    if (near === 0) continue;
    const isExact = near === 1 || letters === wanted.bare;
    if (!isExact && wanted.bare.length < MIN_INEXACT && !isTitle(line, words)) continue;
    if (near > (best?.nearness ?? 0)) best = { type, nearness: near };
  }
  return best;
}

/** In capitals in the middle, of so many words: nothing but a title looks like that. */
function isTitle(line: Line, words: number): boolean {
  return line.isCapitals && isCentred(line) && line.normal.text.split(" ").length === words;
}

interface LeadingType {
  readonly type: DocumentType;
  readonly length: number;
}

const leading = new WeakMap<Line, LeadingType | null>();

/** The type that a line begins with, its subject behind it; null when none. */
export function typeBefore(line: Line): LeadingType | null {
  let type = leading.get(line);
  if (type === undefined) leading.set(line, (type = leadingType(line)));
  return type;
}

function leadingType(line: Line): LeadingType | null {
  const { text } = line.normal;
  const exact = WANTED.find(({ start }) => text.startsWith(start));
  if (exact) return { type: exact.type, length: exact.start.length - 1 };
  if (!line.isCapitals) return null;
  const { bare } = line;
  const near = WANTED.find(({ bareStart }) => bare.startsWith(bareStart));
  return near ? { type: near.type, length: near.bareStart.length - 1 } : null;
}

/** The type that a type line names, alone or before its subject. */
export function typeNamedBy(line: Line): DocumentType | null {
  return typeOn(line)?.type ?? typeBefore(line)?.type ?? null;
}

/** Names of forms and the like with the space behind them, longest first. */
const FORMS: readonly string[] = KINDS.flatMap(({ forms }) => forms.map((form) => `${form} `)).sort(
  (one, other) => other.length - one.length,
);
/** Longer names of types that a slip leaves known. */
const LONG_FORMS = KINDS.filter(({ isJudged }) => isJudged).flatMap(({ forms }) =>
  forms.map((form) => ({ form, wanted: wantedPhrase(form) })),
);

/** The form (or the like) that a line names or begins with, give or take a slip in the name of a type; null when none. */
export function formOf(line: Line): string | null {
  const text = `${line.normal.text} `;
  const exact = FORMS.find((form) => text.startsWith(form));
  if (exact !== undefined) return exact.slice(0, -1);
  if (!line.isCapitals) return null;
  return LONG_FORMS.find(({ wanted }) => nearness(line, wanted) > 0)?.form ?? null;
}

/** True for a line in capitals that is the name of a form and nothing more. */
export function isForm(line: Line): boolean {
  const form = line.isCapitals ? formOf(line) : null;
  return form !== null && !line.normal.text.startsWith(`${form} `);
}
