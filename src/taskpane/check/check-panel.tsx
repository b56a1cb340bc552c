import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentSearch32Regular } from "@fluentui/react-icons/svg/document-search";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { CheckLimits } from "./check-limits";
import { groupFindings } from "./group-findings";
import { OtherList, PartList } from "./part-list";
import { VerdictCard } from "./verdict-card";

const useStyles = makeStyles({
  intro: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  introIcon: { color: tokens.colorBrandForeground1 },
  introText: { color: tokens.colorNeutralForeground2, maxWidth: "320px" },
  heading: { margin: 0 },
  result: { display: "grid", rowGap: tokens.spacingVerticalXL },
  group: { display: "grid", rowGap: tokens.spacingVerticalS },
  advice: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
});

/** What the check says, the answer before the reasons. */
export function CheckPanel() {
  const { checking } = usePaneState();
  const texts = useTexts().check;
  const styles = useStyles();
  if (checking.result) return <CheckResultView result={checking.result} />;
  if (checking.step === "working") {
    return (
      <div className={styles.intro}>
        <Spinner label={texts.running} labelPosition="below" />
      </div>
    );
  }
  return (
    <div className={styles.intro}>
      <DocumentSearch32Regular className={styles.introIcon} />
      <Text as="h2" align="center" size={500} weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      <Text align="center" className={styles.introText}>
        {texts.about}
      </Text>
    </div>
  );
}

function CheckResultView({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts().check;
  const { showTab } = usePane();
  const { parts, others } = groupFindings(result.report);
  const hasPlan = result.report.plan !== null;
  return (
    <div className={styles.result}>
      <VerdictCard result={result} />
      {result.sourceKind === "text" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.textOnly}</MessageBarBody>
        </MessageBar>
      )}
      {result.report.verdict === "not-programme" && (
        <div className={styles.advice}>
          <Text>{texts.fixFirst}</Text>
          <Button onClick={() => showTab("compose")}>{texts.toCompose}</Button>
        </div>
      )}
      {hasPlan && (
        <section className={styles.group}>
          <Text as="h3" size={400} weight="semibold" className={styles.heading}>
            {texts.parts}
          </Text>
          <PartList groups={parts} />
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.group}>
          <Text as="h3" size={400} weight="semibold" className={styles.heading}>
            {texts.others}
          </Text>
          <OtherList groups={others} />
        </section>
      )}
      <CheckLimits result={result} />
    </div>
  );
}
