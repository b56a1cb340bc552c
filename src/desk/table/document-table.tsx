import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useDesk, useDeskTexts, useDeskValue } from "../desk-context";
import { SORT_COLUMNS, type DeskRow, type SortColumn } from "../state/desk-state";
import { RowCells } from "./row-cells";
import { visuallyHidden } from "../../taskpane/layout/visually-hidden";

/** Of a row, in pixels: all are of one height, so that a thousand are as fast as ten. */
const ROW_HEIGHT = 44;
const OVERSCAN = 6;
/** About what a window shows: these rows are drawn before the frame has been measured. */
const FIRST_RECT = { width: 1160, height: 12 * ROW_HEIGHT };
export const COLUMNS =
  "minmax(220px, 3fr) minmax(120px, 1.4fr) minmax(150px, 1.8fr) minmax(110px, 1fr) 104px minmax(160px, 1.3fr) 64px 104px 112px";

const useStyles = makeStyles({
  frame: {
    position: "relative",
    overflow: "auto",
    height: "min(72vh, 820px)",
    minHeight: "260px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { minWidth: "1160px" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    gridTemplateColumns: COLUMNS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: { display: "flex", minWidth: 0 },
  sort: {
    display: "flex",
    alignItems: "center",
    columnGap: "2px",
    width: "100%",
    minWidth: 0,
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  figures: { justifyContent: "flex-end" },
  body: { position: "relative" },
  row: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    display: "grid",
    gridTemplateColumns: COLUMNS,
    alignItems: "center",
    height: `${ROW_HEIGHT}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: "border-box",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  empty: { padding: tokens.spacingHorizontalXL },
  unseen: visuallyHidden,
});

const FIGURES: ReadonlySet<SortColumn> = new Set(["errors", "blanks", "warnings"]);

export interface DocumentTableProps {
  /** Those shown, in order. */
  readonly rows: readonly DeskRow[];
  readonly cells: ReadonlyMap<number, string>;
  /** The row that the keyboard comes back to. */
  readonly lastOpen: number | null;
}

/** The documents, a row each; only what is in view is drawn. Arrows go from row to row, Enter opens one. */
export function DocumentTable({ rows, cells, lastOpen }: DocumentTableProps) {
  const styles = useStyles();
  const texts = useDeskTexts();
  const { open } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === lastOpen),
    ),
  );
  /** The keyboard goes to the active row as soon as that is drawn. */
  const isWanted = useRef(lastOpen !== null);
  const here = Math.min(active, Math.max(0, rows.length - 1));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    initialRect: FIRST_RECT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
  });
  useEffect(() => {
    if (!isWanted.current) return;
    virtual.scrollToIndex(here);
    const row = frame.current?.querySelector<HTMLElement>(`[aria-rowindex="${here + 2}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    isWanted.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.getAttribute("role") !== "row") return;
    const next = nextRow(event.key, here, rows.length, pageOf(frame.current));
    if (next !== null) {
      event.preventDefault();
      setActive(next);
      isWanted.current = true;
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(rows[here]?.id ?? null);
    }
  };
  return (
    <div ref={frame} className={styles.frame}>
      <div
        role="grid"
        aria-label={texts.table.label}
        aria-describedby="table-keys"
        aria-rowcount={rows.length + 1}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <Head />
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={index === here ? 0 : -1}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => setActive(index)}
                onClick={() => open(row.id)}
              >
                <RowCells row={row} cell={cells.get(row.id) ?? ""} />
              </div>
            );
          })}
        </div>
      </div>
      {rows.length === 0 && <Text className={styles.empty}>{texts.filter.nothing}</Text>}
      <span id="table-keys" className={styles.unseen}>
        {texts.table.keys}
      </span>
    </div>
  );
}

const pageOf = (frame: HTMLElement | null) =>
  Math.max(1, Math.floor((frame?.clientHeight ?? 0) / ROW_HEIGHT) - 2);

/** Where a key leads; null for one that leads nowhere. */
function nextRow(key: string, here: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    PageDown: here + page,
    PageUp: here - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.min(Math.max(wanted, 0), Math.max(count - 1, 0));
}

function Head() {
  const styles = useStyles();
  const texts = useDeskTexts();
  const { show } = useDesk();
  const view = useDeskValue("view");
  const { sort } = view;
  const sortBy = (column: SortColumn) => {
    const isSame = sort?.column === column;
    // Of faults the most come first.
    const first = FIGURES.has(column);
    if (!isSame) show({ ...view, sort: { column, descending: first } });
    else if (sort.descending === first) show({ ...view, sort: { column, descending: !first } });
    else show({ ...view, sort: null });
  };
  return (
    <div role="rowgroup" style={{ display: "contents" }}>
      <div role="row" aria-rowindex={1} className={styles.head}>
        {SORT_COLUMNS.map((column) => {
          const isSorted = sort?.column === column;
          const direction = sort?.descending ? "descending" : "ascending";
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={isSorted ? direction : "none"}
              className={styles.column}
            >
              <button
                type="button"
                className={mergeClasses(styles.sort, FIGURES.has(column) && styles.figures)}
                onClick={() => sortBy(column)}
              >
                {texts.columns[column]}
                {isSorted &&
                  (sort.descending ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular />)}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
