import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { coreTexts } from "../../core/texts";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { CheckLimits } from "./check-limits";
import { groupFindings } from "./group-findings";
import { FindingList, OtherList, PartList } from "./part-list";
import { VerdictCard } from "./verdict-card";

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

/** One check's answer: the verdict, parts in order with what was found in them, the rest, and what nobody looked at. */
export default function CheckResultView({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <VerdictCard result={result} />
      {result.report.plan === null ? <NoProgramme result={result} /> : <Parts result={result} />}
    </div>
  );
}

function Parts({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts().check;
  const { report, sourceKind } = result;
  const { parts, others } = groupFindings(report);
  return (
    <>
      {report.findings.some(({ beforeStandard }) => beforeStandard) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.beforeStandard}</MessageBarBody>
        </MessageBar>
      )}
      {sourceKind === "text" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.textOnly}</MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.group}>
        <Text as="h3" size={400} weight="semibold" className={styles.heading}>
          {texts.parts}
        </Text>
        <PartList groups={parts} />
      </section>
      {others.length > 0 && (
        <section className={styles.group}>
          <Text as="h3" size={400} weight="semibold" className={styles.heading}>
            {texts.others}
          </Text>
          <OtherList groups={others} />
        </section>
      )}
      <CheckLimits result={result} />
    </>
  );
}

/** A document that is no programme, or cannot be read at all: why, and what to do. */
function NoProgramme({ result: { report } }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts().check;
  const { language } = usePaneState();
  const { showTab } = usePane();
  if (report.error) return <Text>{coreTexts(language).unreadable(report.error)}</Text>;
  return (
    <div className={styles.group}>
      <FindingList findings={report.findings} />
      <div>
        <Button onClick={() => showTab("compose")}>{texts.toCompose}</Button>
      </div>
    </div>
  );
}
