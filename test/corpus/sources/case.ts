import type { Layout } from "./layout";
import type { DocumentModel } from "./model";
import { oneLine, type TypedDocument } from "./typed-document";
import type { WordHabits } from "./word/habits";

/** One finding that the standard demands: the rule, and words that the finding is about (none when it is about the whole or about something missing). */
export interface ExpectedFinding {
  readonly rule: string;
  readonly quote: string;
}

/** What a person who reads the standard says of the document; written by hand, never by the program. */
export interface Expected {
  readonly findings: readonly ExpectedFinding[];
  /** Mandatory parts that are not there. */
  readonly missing: readonly string[];
  /** The verdict; complete when nothing is missing. */
  readonly verdict?: "complete" | "incomplete" | "not-judged";
  /** The kind of document by its id; null where it is no Party document. */
  readonly kind: string | null;
  readonly unitKind: string | null;
  readonly plan: string | null;
  readonly cellName: string | null;
  readonly number: number | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
}

export interface Case {
  /** One sentence: what kind of document this is and what is particular about it. */
  readonly about: string;
  /** No error and no warning. */
  readonly right: boolean;
  readonly programme: TypedDocument;
  readonly layout?: Layout;
  readonly habits?: Partial<WordHabits>;
  readonly writer?: "word" | "docx" | "libreoffice";
  /** A last change to the whole document: an encoding, a typing habit. */
  readonly change?: (model: DocumentModel) => DocumentModel;
  readonly today?: string;
  readonly expected: Expected;
}

export const found = (rule: string, quote = ""): ExpectedFinding => ({ rule, quote });

type Facts = Pick<Expected, "kind" | "unitKind" | "plan" | "cellName" | "number" | "date">;

const MONTH_NAMES = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/;

/** The facts that a document's own lines state; a case whose lines are faulty states them itself. */
export function factsOf(programme: TypedDocument): Facts {
  const [, day, month, year] = MONTH_NAMES.exec(programme.place ?? "") ?? [];
  const digits = /\d+/.exec(programme.number ?? "")?.[0];
  const { document = "programme", kind, plan, cell } = programme;
  const isCell = document === "programme" || /^CHI BỘ/.test(cell ?? "");
  return {
    kind: document,
    unitKind: kind || null,
    plan: plan || null,
    cellName: cell !== undefined && isCell ? oneLine(cell) : null,
    number: digits === undefined ? null : Number(digits),
    date: year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null,
  };
}

/** A document with no error and no warning. */
export function rightCase(
  about: string,
  programme: TypedDocument,
  rest: Omit<Case, "about" | "right" | "programme" | "expected"> & {
    readonly findings?: readonly ExpectedFinding[];
    readonly facts?: Partial<Facts>;
  } = {},
): Case {
  const { findings = [], facts, ...manner } = rest;
  const expected = { findings, missing: [], ...factsOf(programme), ...facts };
  return { about, right: true, programme, ...manner, expected };
}

/** A document that is right as it is and in which nothing is judged; one sentence says so. */
export function notJudgedCase(
  about: string,
  programme: TypedDocument,
  rest: Pick<Case, "layout" | "change" | "habits"> = {},
): Case {
  const one = rightCase(about, programme, { findings: [found("document/not-judged")], ...rest });
  return { ...one, expected: { ...one.expected, verdict: "not-judged" } };
}

/** A document with known faults. */
export function wrongCase(
  about: string,
  programme: TypedDocument,
  findings: readonly ExpectedFinding[],
  rest: Omit<Case, "about" | "right" | "programme" | "expected"> & {
    readonly missing?: readonly string[];
    readonly verdict?: Expected["verdict"];
    readonly facts?: Partial<Facts>;
  } = {},
): Case {
  const { missing = [], verdict, facts, ...manner } = rest;
  const expected = {
    findings,
    missing,
    ...(verdict ? { verdict } : {}),
    ...factsOf(programme),
    ...facts,
  };
  return { about, right: false, programme, ...manner, expected };
}
