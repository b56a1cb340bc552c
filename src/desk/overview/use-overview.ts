import { useMemo } from "react";
import { overviewOf, runningOverview, type Overview } from "../../core/overview/overview";
import type { RunningOverview } from "../../core/overview/overview";
import type { CheckedFile } from "../work/checked-file";
import type { DeskRow } from "../state/desk-state";
import { useDeferredDeskValue } from "../desk-context";

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
  return useMemo(() => {
    const checked = rows.filter(isChecked);
    const documents = checked.map((row) => row.checked);
    const whole = isRunning || checked.length === 0 ? null : overviewOf(documents);
    const cells = new Map<number, string>();
    for (const { id, checked: one } of checked) if (one.facts?.cell) cells.set(id, one.facts.cell);
    for (const { name, documents: indexes } of whole?.byCell ?? [])
      for (const index of indexes) cells.set(checked[index]?.id ?? -1, name);
    return { running: runningOverview(documents), whole, rows: checked, cells };
  }, [rows, isRunning]);
}
