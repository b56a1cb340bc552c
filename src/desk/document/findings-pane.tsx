import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isJudged } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { CheckLimits } from "../../taskpane/check/check-limits";
import { FindingSection } from "../../taskpane/check/finding-section";
import { placeFindings } from "../../taskpane/check/group-findings";
import { JudgedParts } from "../../taskpane/check/judged-parts";
import { ReadingOnlyProvider } from "../../taskpane/check/reading-only";
import { VerdictCard } from "../../taskpane/check/verdict-card";
import HelpPanel from "../../taskpane/help/help-panel";
import { FailureBar } from "../../taskpane/layout/failure-bar";
import { useLanguage, usePaneState } from "../../taskpane/pane-context";
import type { CheckResult } from "../../taskpane/state/pane-state";
import { column } from "../../taskpane/layout/column";

const useStyles = makeStyles({
  result: column(tokens.spacingVerticalXL),
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
  const core = coreTexts(useLanguage());
  const { report } = result;
  const findings = useMemo(() => placeFindings(report), [report]);
  return (
    <div className={styles.result}>
      <VerdictCard result={result} />
      {report.error !== null && <Text>{core.unreadable(report.error)}</Text>}
      {isJudged(report) ? (
        <>
          <JudgedParts report={report} findings={findings} />
          {findings.length > 0 && <FindingSection findings={findings} />}
          <CheckLimits result={result} />
        </>
      ) : (
        report.findings.map((finding) => <Text key={finding.rule}>{core.finding(finding)}</Text>)
      )}
    </div>
  );
}
