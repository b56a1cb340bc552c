import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { isJudged, isNothingKnown } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { AnewSection } from "../again/anew-section";
import { FixAllCard } from "../fix/fix-all-card";
import { FixNoticeBar } from "../fix/fix-notice";
import { IgnoredFindings } from "../fix/ignored-findings";
import { CommentsSection } from "../fix/comments-section";
import { ReportSection } from "../fix/report-section";
import { useFreshFindings, useShownResult } from "../fix/use-fixes";
import { useLanguage, usePane, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { CheckLimits } from "./check-limits";
import { FindingSection } from "./finding-section";
import { placeFindings } from "./group-findings";
import { JudgedParts } from "./judged-parts";
import { VerdictCard } from "./verdict-card";
import { column } from "../layout/column";

const useStyles = makeStyles({
  result: column(tokens.spacingVerticalXL),
  group: column(tokens.spacingVerticalS),
});

/** One check's answer: the verdict, the parts, what was found with the gravest first, and what nobody looked at. */
export default function CheckResultView({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const shown = useShownResult(result);
  useFreshFindings();
  return (
    <div className={styles.result}>
      <FixNoticeBar />
      <VerdictCard result={shown} />
      {isJudged(result.report) ? (
        <Judged result={shown} whole={result} />
      ) : (
        <NotJudged result={shown} />
      )}
    </div>
  );
}

interface JudgedProps {
  /** Without what the user ignores. */
  readonly result: CheckResult;
  readonly whole: CheckResult;
}

function Judged({ result, whole }: JudgedProps) {
  const texts = useTexts().check;
  const { report, sourceKind } = result;
  const findings = useMemo(() => placeFindings(report), [report]);
  return (
    <>
      {sourceKind === "text" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.textOnly}</MessageBarBody>
        </MessageBar>
      )}
      <JudgedParts report={report} findings={findings} />
      <FixAllCard result={result} />
      {findings.length > 0 && <FindingSection findings={findings} />}
      <IgnoredFindings findings={whole.report.findings} />
      <AnewSection result={result} />
      <CommentsSection count={findings.length} />
      <ReportSection result={result} />
      <CheckLimits result={result} />
    </>
  );
}

/** What the standard does not judge, or what cannot be read at all: why, and what to do. */
function NotJudged({ result: { report } }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts().check;
  const language = useLanguage();
  const { showTab } = usePane();
  const core = coreTexts(language);
  if (report.error) return <Text>{core.unreadable(report.error)}</Text>;
  return (
    <div className={styles.group}>
      {report.findings.map((finding) => (
        <Text key={finding.rule}>{core.finding(finding)}</Text>
      ))}
      {isNothingKnown(report) && (
        <div>
          <Button appearance="primary" onClick={() => showTab("compose")}>
            {texts.toCompose}
          </Button>
        </div>
      )}
    </div>
  );
}
