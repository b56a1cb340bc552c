import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { memo } from "react";
import { isJudged, type Report, type Severity } from "../../core/check/report";
import { outcomeError } from "../../core/formats/words";
import { coreTexts } from "../../core/texts";
import { useDeskLanguage, useDeskTexts } from "../desk-context";
import type { DeskRow } from "../state/desk-state";
import { VERDICT_LOOKS } from "./verdict-looks";
import { startingLarge } from "../../core/standards/letter-case";

const useStyles = makeStyles({
  cell: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  name: { display: "grid", lineHeight: tokens.lineHeightBase200 },
  clipped: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  folder: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  verdict: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3 },
});

export interface RowCellsProps {
  readonly row: DeskRow;
  readonly cell: string;
}

/** What a row says of its document; words that are too long are whole in their title. */
export const RowCells = memo(function RowCells({ row, cell }: RowCellsProps) {
  const styles = useStyles();
  const language = useDeskLanguage();
  const texts = useDeskTexts();
  const { checked } = row;
  const slash = row.name.lastIndexOf("/");
  const report = checked?.report ?? null;
  const isRead = report !== null && report.verdict !== "unreadable";
  const kind = isRead ? coreTexts(language).kind(report.kind.id) : "";
  return (
    <>
      <div role="gridcell" className={mergeClasses(styles.cell, styles.name)} title={row.name}>
        <span className={styles.clipped}>{row.name.slice(slash + 1)}</span>
        {slash > 0 && (
          <span className={mergeClasses(styles.clipped, styles.folder)}>
            {row.name.slice(0, slash)}
          </span>
        )}
      </div>
      <Plain words={kind} />
      <Plain words={cell} />
      <Plain words={checked?.facts?.numberSymbol ?? ""} />
      <Plain words={checked?.facts?.date ? printedDay(checked.facts.date) : ""} />
      <div role="gridcell" className={mergeClasses(styles.cell, styles.verdict)}>
        {checked ? (
          <VerdictWords row={row} report={checked.report} />
        ) : (
          <>
            <Clock16Regular className={mergeClasses(styles.icon, styles.plain)} />
            <Text className={styles.plain}>{texts.table.waiting}</Text>
          </>
        )}
      </div>
      <Figure report={report && isJudged(report) ? report : null} severity="error" />
      <Figure report={report && isJudged(report) ? report : null} severity="todo" />
      <Figure report={report && isJudged(report) ? report : null} severity="warning" />
    </>
  );
});

function Plain({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <div role="gridcell" className={styles.cell} title={words}>
      {words}
    </div>
  );
}

function VerdictWords({ row, report }: { readonly row: DeskRow; readonly report: Report }) {
  const styles = useStyles();
  const language = useDeskLanguage();
  const texts = useDeskTexts().overview.verdicts;
  const { small: Icon, ink } = VERDICT_LOOKS[report.verdict];
  const outcome = { file: row.name, report, trouble: row.checked?.trouble ?? null };
  const words =
    report.verdict === "incomplete" ? coreTexts(language).verdict(report) : texts[report.verdict];
  const whole = outcomeError(outcome, language) ?? coreTexts(language).verdict(report);
  return (
    <>
      <Icon className={mergeClasses(styles.icon, styles[ink])} />
      <span className={styles.clipped} title={whole}>
        {startingLarge(words)}
      </span>
    </>
  );
}

interface FigureProps {
  /** null for a document that is not judged, or waits. */
  readonly report: Report | null;
  readonly severity: Severity;
}

function Figure({ report, severity }: FigureProps) {
  const styles = useStyles();
  const count = report?.counts[severity];
  return (
    <div
      role="gridcell"
      className={mergeClasses(styles.cell, styles.figure, !count && styles.none)}
    >
      {count ?? ""}
    </div>
  );
}

/** As people write days: 05/02/2026. */
const printedDay = (date: string) => date.split("-").reverse().join("/");
