import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Wand20Regular } from "@fluentui/react-icons/svg/wand";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { useFixState, useSafeFindings } from "./use-fixes";
import { column } from "../layout/column";

const useStyles = makeStyles({
  card: {
    ...column(tokens.spacingVerticalS),
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  about: { color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { justifySelf: "start", maxWidth: "100%" },
});

/** Everything that a machine can put right with certainty, in one press; silent where there is nothing. */
export function FixAllCard({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().fix.all;
  const { fixes } = usePane();
  const { job, finding } = useFixState();
  const safe = useSafeFindings(result.report.findings);
  if (safe.length === 0) return null;
  const isFixing = job === "fixing" && finding === null;
  return (
    <section className={styles.card}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {texts.title(safe.length)}
      </Text>
      <Text size={200} className={styles.about}>
        {texts.about}
      </Text>
      <Button
        appearance="primary"
        className={styles.button}
        icon={
          isFixing ? <Spinner aria-hidden size="tiny" appearance="inverted" /> : <Wand20Regular />
        }
        disabledFocusable={job !== null}
        onClick={() => void fixes.fixAll()}
      >
        {isFixing ? texts.fixing : texts.now(safe.length)}
      </Button>
      <details>
        <summary className={styles.summary}>{texts.list}</summary>
        <ul className={styles.list}>
          {safe.map((one, index) => (
            <li key={index}>{core.finding(one)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
