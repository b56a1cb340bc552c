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
import { Edit32Filled } from "@fluentui/react-icons/svg/edit";
import { QuestionCircle32Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning32Filled } from "@fluentui/react-icons/svg/warning";
import { isJudged, SEVERITIES, type Report } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { ChangesSince } from "../fix/changes-since";
import { useLanguage, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { paneTexts, type Language } from "../texts";
import { KindChoice } from "./kind-choice";
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
  unfilled: {
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderColor(tokens.colorPaletteBlueBorderActive),
  },
  attention: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    ...shorthands.borderColor(tokens.colorPaletteYellowBorder1),
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  head: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    // So narrow that the words need all of the width.
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  icon: { flexShrink: 0 },
  goodInk: { color: tokens.colorPaletteGreenForeground1 },
  badInk: { color: tokens.colorPaletteRedForeground1 },
  unfilledInk: { color: tokens.colorPaletteBlueForeground2 },
  attentionInk: { color: tokens.colorPaletteDarkOrangeForeground1 },
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
  ready: { Icon: CheckmarkCircle32Filled, card: "good", ink: "goodInk" },
  unfilled: { Icon: Edit32Filled, card: "unfilled", ink: "unfilledInk" },
  attention: { Icon: Warning32Filled, card: "attention", ink: "attentionInk" },
  incomplete: { Icon: DismissCircle32Filled, card: "bad", ink: "badInk" },
  unknown: { Icon: QuestionCircle32Filled, card: "unknown", ink: "unknownInk" },
} as const;

/** Whether it can be issued: a programme with all its parts is not ready while something is blank or wrong. */
function lookOf({ verdict, counts }: Report): keyof typeof LOOKS {
  if (verdict === "incomplete") return "incomplete";
  if (verdict !== "complete") return "unknown";
  if (counts.error + counts.warning > 0) return "attention";
  return counts.todo > 0 ? "unfilled" : "ready";
}

/** The answer first: is everything there, how much of it, and how many points of each severity are left. */
export function VerdictCard({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const { report, checkedAt } = result;
  const look = lookOf(report);
  const { Icon, card, ink } = LOOKS[look];
  const time = new Intl.DateTimeFormat(texts.locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <section className={mergeClasses(styles.card, styles[card])}>
      {report.error === null && <KindChoice report={report} />}
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, styles[ink])} />
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {coreTexts(language).verdict(report)}
        </Text>
      </div>
      <div className={styles.meter}>
        <div className={styles.counted}>
          {isJudged(report) && (
            <Text weight="semibold">
              {texts.check.present(report.mandatory.present, report.mandatory.total)}
            </Text>
          )}
          <Text size={200} className={styles.when}>
            {texts.check.at(time.format(checkedAt))}
          </Text>
        </div>
        {isJudged(report) && (
          <ProgressBar
            thickness="large"
            aria-label={texts.check.progress}
            color={report.verdict === "complete" ? "success" : "error"}
            max={report.mandatory.total}
            value={report.mandatory.present}
          />
        )}
      </div>
      {look !== "unknown" && <Text>{advice(report, look, language)}</Text>}
      <Counts report={report} />
      <ChangesSince />
    </section>
  );
}

/** What the verdict means for issuing the document. */
function advice(
  report: Report,
  look: Exclude<keyof typeof LOOKS, "unknown">,
  language: Language,
): string {
  const { advice: texts } = paneTexts(language).check;
  if (look === "attention" && report.counts.todo > 0) return texts.unfilledAndWrong;
  if (look !== "incomplete") return texts[look];
  const core = coreTexts(language);
  return texts.incomplete(report.mandatory.missing.map((part) => core.part(part)).join("; "));
}

/** How many findings of each severity. */
function Counts({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts().check;
  const found = SEVERITIES.filter((severity) => report.counts[severity] > 0);
  if (found.length === 0 || !isJudged(report)) return null;
  return (
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
  );
}
