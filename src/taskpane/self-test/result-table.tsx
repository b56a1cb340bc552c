import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ProbeOutcome, ProbeResult } from "../../core/self-test";
import type { SelfTestTexts } from "../texts/self-test";
import { detailOf } from "./self-test-report";
import { visuallyHidden } from "../layout/visually-hidden";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  mark: { width: "24px" },
  time: { width: "68px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  head: {
    textAlign: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: "block", paddingTop: tokens.spacingVerticalXXS },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  cannot: { color: tokens.colorNeutralForeground3 },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  unseen: visuallyHidden,
});

const ICONS = {
  pass: CheckmarkCircle16Filled,
  fail: DismissCircle16Filled,
  cannot: SubtractCircle16Regular,
} as const;

export interface ResultTableProps {
  readonly results: readonly ProbeResult[];
  readonly texts: SelfTestTexts;
  readonly locale: string;
}

/** Probes with their verdicts, as they are given. */
export function ResultTable({ results, texts, locale }: ResultTableProps) {
  const styles = useStyles();
  const { columns } = texts;
  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.mark} />
        <col />
        <col className={styles.time} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <span className={styles.unseen}>{columns.verdict}</span>
          </th>
          <th scope="col" className={styles.head}>
            {columns.fact}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.time)}>
            {columns.time}
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ id, source, outcome, time }) => (
          <tr key={id} data-probe={id} data-verdict={outcome.verdict}>
            <td className={styles.cell}>
              <Verdict verdict={outcome.verdict} words={texts.verdicts[outcome.verdict]} />
            </td>
            <td className={styles.cell}>
              <Text>{texts.facts[id]}</Text>
              {outcome.verdict !== "pass" && (
                <Text size={200} className={styles.detail}>
                  {texts.verdicts[outcome.verdict]}. {detailOf(outcome, texts)}
                </Text>
              )}
              {outcome.verdict === "fail" && (
                <Text size={200} className={styles.detail}>
                  {texts.source(source)}
                </Text>
              )}
            </td>
            <td className={mergeClasses(styles.cell, styles.time)}>
              <Text size={200}>{texts.time(time.toLocaleString(locale))}</Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface VerdictProps {
  readonly verdict: ProbeOutcome["verdict"];
  readonly words: string;
}

function Verdict({ verdict, words }: VerdictProps) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return (
    <span className={mergeClasses(styles.icon, styles[verdict])}>
      <Icon aria-hidden />
      <span className={styles.unseen}>{words}</span>
    </span>
  );
}
