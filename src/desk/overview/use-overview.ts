import { useEffect, useMemo, useState } from "react";
import {
  runningOverview,
  type FiledDocument,
  type Overview,
  type RunningOverview,
} from "../../core/overview/overview";
import type { CheckedFile } from "../work/checked-file";
import type { DeskRow } from "../state/desk-state";
import { useDeferredDeskValue, useDesk } from "../desk-context";

type CheckedRow = DeskRow & { readonly checked: CheckedFile };

const isChecked = (row: DeskRow): row is CheckedRow => row.checked !== null;

export interface ShownOverview {
  readonly running: RunningOverview;
  /** What only all documents together show; null while some still come in. Its indexes are those of `rows`. */
  readonly whole: Overview | null;
  readonly rows: readonly DeskRow[];
  /** The name of its cell as most documents write it, by the row's id. */
  readonly cells: ReadonlyMap<number, string>;
}

/** What the checked documents show together. */
export function useOverview(): ShownOverview {
  const rows = useDeferredDeskValue("rows");
  const isRunning = useDeferredDeskValue("isRunning");
  const checked = useMemo(() => rows.filter(isChecked), [rows]);
  const whole = useWholeOverview(checked, isRunning);
  return useMemo(() => {
    const cells = new Map<number, string>();
    for (const { id, checked: one } of checked) if (one.facts?.cell) cells.set(id, one.facts.cell);
    for (const { name, documents } of whole?.byCell ?? [])
      for (const index of documents) cells.set(checked[index]?.id ?? -1, name);
    return {
      running: runningOverview(checked.map((row) => row.checked)),
      whole,
      rows: checked,
      cells,
    };
  }, [checked, whole]);
}

/** Null until it is there. */
function useWholeOverview(rows: readonly CheckedRow[], isRunning: boolean): Overview | null {
  const { overview } = useDesk();
  const [last, setLast] = useState<{
    readonly of: readonly CheckedRow[];
    readonly overview: Overview;
  } | null>(null);
  useEffect(() => {
    if (isRunning || rows.length === 0) return;
    let isWanted = true;
    const documents = rows.map(({ checked: { report, facts } }): FiledDocument => {
      const { verdict, kind, mandatory } = report;
      return { report: { verdict, kind, mandatory }, facts };
    });
    void overview(documents).then((made) => {
      if (isWanted) setLast({ of: rows, overview: made });
    });
    return () => {
      isWanted = false;
    };
  }, [overview, rows, isRunning]);
  return last?.of === rows && !isRunning ? last.overview : null;
}
