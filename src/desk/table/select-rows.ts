import { coreTexts, type Language } from "../../core/texts";
import { isJudged, type Verdict } from "../../core/check/report";
import { compareNames } from "../../core/overview/vietnamese-order";
import { bareLetters, normalForm } from "../../core/parts/normal-form";
import type { DeskRow, SortColumn, TableView } from "../state/desk-state";

/** The rows that a view lets through, in its order. */
export function selectRows(
  rows: readonly DeskRow[],
  view: TableView,
  language: Language,
): readonly DeskRow[] {
  const words = queryWords(view.query);
  const found = rows.filter(
    (row) => passes(row, view) && words.every((word) => holds(row, word, language)),
  );
  return view.sort ? sorted(found, view.sort.column, view.sort.descending, language) : found;
}

function passes({ id, checked }: DeskRow, view: TableView): boolean {
  const { verdict, kind, missing, picked } = view;
  if (picked && !picked.ids.has(id)) return false;
  if (verdict === null && kind === null && missing === null) return true;
  if (!checked) return false;
  const { report } = checked;
  if (verdict !== null && report.verdict !== verdict) return false;
  if (missing !== null && !report.mandatory.missing.includes(missing)) return false;
  if (kind === null) return true;
  if (report.verdict === "unreadable") return false;
  return kind === "none" ? report.kind.id === null : report.kind.id === kind;
}

/** A word that was typed without any marks matches with or without them; one with marks is meant as it is. */
interface QueryWord {
  readonly text: string;
  readonly isBare: boolean;
}

function queryWords(query: string): readonly QueryWord[] {
  const words = normalForm(query).text.split(" ").filter(Boolean);
  return words.map((text) => ({ text, isBare: bareLetters(text) === text }));
}

interface Haystack {
  readonly language: Language;
  readonly text: string;
  readonly bare: string;
}

/** Made once a row: a search looks at each of a thousand with every letter that is typed. */
const haystacks = new WeakMap<DeskRow, Haystack>();

function holds(row: DeskRow, { text, isBare }: QueryWord, language: Language): boolean {
  const known = haystacks.get(row);
  const haystack = known?.language === language ? known : haystackOf(row, language);
  if (haystack !== known) haystacks.set(row, haystack);
  return (isBare ? haystack.bare : haystack.text).includes(text);
}

function haystackOf({ name, checked }: DeskRow, language: Language): Haystack {
  const { facts, report } = checked ?? {};
  const kind = report && report.verdict !== "unreadable" ? report.kind.id : undefined;
  const label = kind === undefined ? "" : coreTexts(language).kind(kind);
  const words = [name, facts?.cell ?? "", facts?.numberSymbol ?? "", label].join("\n");
  const { text } = normalForm(words);
  return { language, text, bare: bareLetters(text) };
}

/** The gravest first. */
const VERDICTS: readonly Verdict[] = ["incomplete", "unreadable", "not-judged", "complete"];

type Key = string | number | null;

function keyOf({ name, checked }: DeskRow, column: SortColumn, language: Language): Key {
  if (column === "name") return name;
  if (!checked) return null;
  const { report, facts } = checked;
  const isRead = report.verdict !== "unreadable";
  switch (column) {
    case "kind":
      return isRead ? coreTexts(language).kind(report.kind.id) : null;
    case "cell":
      return facts?.cell || null;
    case "number":
      return facts?.number ?? null;
    case "date":
      return facts?.date ?? null;
    case "verdict":
      return VERDICTS.indexOf(report.verdict) * 100 - report.mandatory.missing.length;
    case "errors":
      return isJudged(report) ? report.counts.error : null;
    case "blanks":
      return isJudged(report) ? report.counts.todo : null;
    case "warnings":
      return isJudged(report) ? report.counts.warning : null;
  }
}

/** What has no value keeps to the end in either direction; equals keep the order that they came in. */
function sorted(
  rows: readonly DeskRow[],
  column: SortColumn,
  descending: boolean,
  language: Language,
): readonly DeskRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, language) }));
  const sign = descending ? -1 : 1;
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return typeof one === "string" && typeof other === "string"
      ? sign * compareNames(one, other)
      : sign * (Number(one) - Number(other));
  });
  return keyed.map(({ row }) => row);
}
