import {
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { isJudged } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { CheckLimits } from "../../taskpane/check/check-limits";
import { FindingSection } from "../../taskpane/check/finding-section";
import { countByPart, placeFindings } from "../../taskpane/check/group-findings";
import { PartList } from "../../taskpane/check/part-list";
import { ReadingOnlyProvider } from "../../taskpane/check/reading-only";
import { VerdictCard } from "../../taskpane/check/verdict-card";
import HelpPanel from "../../taskpane/help/help-panel";
import { FailureBar } from "../../taskpane/layout/failure-bar";
import { useLanguage, usePaneState, useTexts } from "../../taskpane/pane-context";
import type { CheckResult } from "../../taskpane/state/pane-state";

const useStyles = makeStyles({
  result: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
  },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
});

/** What the check says of an open document, as the pane says it; a clause leads to the rule with its examples and back. */
export function FindingsPane() {
  const { tab, checking, failure } = usePaneState();
  return (
    <ReadingOnlyProvider value>
      {failure && <FailureBar failure={failure} />}
      {tab === "help" ? (
        <HelpPanel />
      ) : checking.result ? (
        <Result result={checking.result} />
      ) : (
        checking.step !== "idle" && <Spinner />
      )}
    </ReadingOnlyProvider>
  );
}

function Result({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts().check;
  const core = coreTexts(useLanguage());
  const { report } = result;
  const findings = useMemo(() => placeFindings(report), [report]);
  return (
    <div className={styles.result}>
      <VerdictCard result={result} />
      {report.error !== null && <Text>{core.unreadable(report.error)}</Text>}
      {isJudged(report) ? (
        <>
          {report.beforeStandard && findings.length > 0 && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{texts.beforeStandard}</MessageBarBody>
            </MessageBar>
          )}
          <section className={styles.group}>
            <Text as="h3" size={400} weight="semibold" className={styles.heading}>
              {texts.parts}
            </Text>
            <PartList parts={report.parts} counts={countByPart(findings)} />
          </section>
          {findings.length > 0 && <FindingSection findings={findings} />}
          <CheckLimits result={result} />
        </>
      ) : (
        report.findings.map((finding) => <Text key={finding.rule}>{core.finding(finding)}</Text>)
      )}
    </div>
  );
}
