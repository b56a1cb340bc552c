import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { coreTexts } from "../../core/texts";
import type { PartId } from "../../core/standards/part-id";
import { usePaneState, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";

const useStyles = makeStyles({
  group: { display: "grid", rowGap: tokens.spacingVerticalM },
  section: { display: "grid", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What this check could not judge, and what no check here judges: silence must not read as approval. */
export function CheckLimits({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { language } = usePaneState();
  const texts = useTexts().check;
  const { undecided } = result.report;
  const undecidedParts = [...new Set(undecided.map((rule) => rule.split("/")[0] as PartId))];
  return (
    <div className={styles.group}>
      {undecided.length > 0 && (
        <section className={styles.section}>
          <Text as="h3" size={400} weight="semibold" className={styles.heading}>
            {texts.undecidedTitle(undecided.length)}
          </Text>
          <Text>{texts.undecided}</Text>
          <ul className={styles.list}>
            {undecidedParts.map((part) => (
              <li key={part}>{coreTexts(language).part(part)}</li>
            ))}
          </ul>
        </section>
      )}
      <details open={result.report.findings.length === 0}>
        <summary className={styles.summary}>{texts.notCheckedTitle}</summary>
        <ul className={styles.list}>
          {texts.notChecked.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
