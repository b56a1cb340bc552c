import type { Verdict } from "../../core/check/report";
import type { KindId } from "../../core/kinds";
import type { PartId } from "../../core/standards/part-id";
import type { Language } from "../../core/texts";
import type { CheckedFile } from "../work/checked-file";
import type { TakeFormat } from "../take/formats";

/** A file of the list. */
export interface DeskRow {
  readonly id: number;
  /** Its path below the folder that was chosen, parts joined by `/`. */
  readonly name: string;
  /** What came of it; null as long as it waits. */
  readonly checked: CheckedFile | null;
  /** What this document alone is checked as; null: as all are. */
  readonly asked: KindId | null;
}

/** What all documents are checked by, as the command line's options. */
export interface DeskOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly date: string;
  /** What every document is meant to be; null lets each decide itself. */
  readonly kind: KindId | null;
}

export const SORT_COLUMNS = [
  "name",
  "kind",
  "cell",
  "number",
  "date",
  "verdict",
  "errors",
  "blanks",
  "warnings",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Documents that the overview points at, and the words that say why. */
export interface PickedRows {
  readonly ids: ReadonlySet<number>;
  readonly words: string;
}

/** What the table shows, and in what order. null: all. */
export interface TableView {
  readonly query: string;
  readonly verdict: Verdict | null;
  /** `none`: documents of which nothing tells what they are. */
  readonly kind: KindId | "none" | null;
  readonly missing: PartId | null;
  readonly picked: PickedRows | null;
  readonly sort: { readonly column: SortColumn; readonly descending: boolean } | null;
}

export const WHOLE_TABLE: TableView = {
  query: "",
  verdict: null,
  kind: null,
  missing: null,
  picked: null,
  sort: null,
};

/** Something to take away. */
export type Taking = TakeFormat | "fixed" | "print";

export type DeskNotice =
  | { readonly kind: "ignored"; readonly names: readonly string[]; readonly added: number }
  | { readonly kind: "fixed"; readonly documents: number; readonly fixes: number }
  | { readonly kind: "nothing-to-fix" }
  | { readonly kind: "failed"; readonly what: Taking | "add"; readonly detail: string };

export interface DeskState {
  readonly language: Language;
  readonly options: DeskOptions;
  /** In the order in which they were added. */
  readonly rows: readonly DeskRow[];
  /** Documents are being checked. */
  readonly isRunning: boolean;
  readonly view: TableView;
  /** The document that is open; null: the table is shown. */
  readonly open: number | null;
  /** What is being made to be taken away. */
  readonly taking: Taking | null;
  readonly notice: DeskNotice | null;
  /** Everything that the page may need is there: it works without a network from now on. */
  readonly isOffline: boolean;
}

export type DeskEvent =
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "options-chosen"; readonly options: DeskOptions }
  | { readonly type: "added"; readonly rows: readonly DeskRow[] }
  /** Their files were chosen anew: they wait again. */
  | { readonly type: "forgotten"; readonly ids: ReadonlySet<number> }
  | { readonly type: "checked"; readonly results: ReadonlyMap<number, CheckedFile> }
  | {
      readonly type: "rechecked";
      readonly id: number;
      readonly asked: KindId | null;
      readonly checked: CheckedFile;
    }
  | { readonly type: "cleared" | "run-started" | "run-ended" | "all-loaded" }
  | { readonly type: "view-changed"; readonly view: TableView }
  | { readonly type: "opened"; readonly id: number | null }
  | { readonly type: "taking"; readonly what: Taking | null }
  | { readonly type: "noticed"; readonly notice: DeskNotice | null };

/** The desk's next state. No file, no worker, no clock: those are the controller's. */
export function reduceDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "language-chosen":
      return { ...state, language: event.language };
    case "options-chosen":
      return {
        ...state,
        options: event.options,
        rows: state.rows.map((row) => ({ ...row, checked: null })),
      };
    case "added":
      return { ...state, rows: [...state.rows, ...event.rows] };
    case "forgotten":
      return {
        ...state,
        rows: state.rows.map((row) => (event.ids.has(row.id) ? { ...row, checked: null } : row)),
      };
    case "checked":
      return {
        ...state,
        rows: state.rows.map((row) => {
          const checked = event.results.get(row.id);
          return checked ? { ...row, checked } : row;
        }),
      };
    case "rechecked":
      return {
        ...state,
        rows: state.rows.map((row) =>
          row.id === event.id ? { ...row, asked: event.asked, checked: event.checked } : row,
        ),
      };
    case "cleared":
      return { ...state, rows: [], view: WHOLE_TABLE, open: null, notice: null, isRunning: false };
    case "run-started":
      return { ...state, isRunning: true };
    case "run-ended":
      return { ...state, isRunning: false };
    case "all-loaded":
      return { ...state, isOffline: true };
    case "view-changed":
      return { ...state, view: event.view };
    case "opened":
      return { ...state, open: event.id };
    case "taking":
      return { ...state, taking: event.what };
    case "noticed":
      return { ...state, notice: event.notice };
  }
}
