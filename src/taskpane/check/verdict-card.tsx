import {
  ProgressBar,
  Text,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle32Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle32Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle32Filled } from "@fluentui/react-icons/svg/question-circle";
import { SEVERITIES, type Report, type Verdict } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { usePaneState, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { SeverityIcon } from "./severity-mark";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  good: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    ...shorthands.borderColor(tokens.colorPaletteGreenBorder1),
  },
  bad: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0 },
  goodInk: { color: tokens.colorPaletteGreenForeground1 },
  badInk: { color: tokens.colorPaletteRedForeground1 },
  unknownInk: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, display: "block" },
  meter: { display: "grid", rowGap: tokens.spacingVerticalXS },
  counted: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  when: { color: tokens.colorNeutralForeground2 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

const LOOKS = {
  complete: { Icon: CheckmarkCircle32Filled, card: "good", ink: "goodInk" },
  incomplete: { Icon: DismissCircle32Filled, card: "bad", ink: "badInk" },
  "not-programme": { Icon: QuestionCircle32Filled, card: "unknown", ink: "unknownInk" },
  unreadable: { Icon: QuestionCircle32Filled, card: "unknown", ink: "unknownInk" },
} as const satisfies Record<Verdict, unknown>;

/** The answer first: is everything there, how much of it, and how many points of each severity are left. */
export function VerdictCard({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { language } = usePaneState();
  const texts = useTexts();
  const { report, checkedAt } = result;
  const { Icon, card, ink } = LOOKS[report.verdict];
  const time = new Intl.DateTimeFormat(texts.locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <section className={mergeClasses(styles.card, styles[card])}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, styles[ink])} />
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {coreTexts(language).verdict(report)}
        </Text>
      </div>
      <div className={styles.meter}>
        <div className={styles.counted}>
          {report.plan !== null && (
            <Text weight="semibold">
              {texts.check.present(report.mandatory.present, report.mandatory.total)}
            </Text>
          )}
          <Text size={200} className={styles.when}>
            {texts.check.at(time.format(checkedAt))}
          </Text>
        </div>
        {report.plan !== null && (
          <ProgressBar
            thickness="large"
            aria-label={texts.check.progress}
            color={report.verdict === "complete" ? "success" : "error"}
            max={report.mandatory.total}
            value={report.mandatory.present}
          />
        )}
      </div>
      <Counts report={report} />
    </section>
  );
}

function Counts({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { language } = usePaneState();
  const texts = useTexts().check;
  const found = SEVERITIES.filter((severity) => report.counts[severity] > 0);
  const complete = report.verdict === "complete";
  if (found.length === 0) return complete ? <Text>{texts.nothing}</Text> : null;
  return (
    <>
      {complete && <Text>{texts.beforeIssue}</Text>}
      <ul className={styles.counts} aria-label={texts.counts}>
        {found.map((severity) => (
          <li key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            <Text size={200}>
              {texts.count(report.counts[severity], coreTexts(language).severity(severity))}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
