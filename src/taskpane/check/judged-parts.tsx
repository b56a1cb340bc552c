import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../core/check/report";
import { useTexts } from "../pane-context";
import { countByPart, type PlacedFinding } from "./group-findings";
import { PartList } from "./part-list";
import { column } from "../layout/column";

const useStyles = makeStyles({
  group: column(tokens.spacingVerticalS),
  heading: { margin: 0 },
});

export interface JudgedPartsProps {
  readonly report: Report;
  readonly findings: readonly PlacedFinding[];
}

/** What holds for a judged document as a whole: that it is older than the standard, and how its parts stand. */
export function JudgedParts({ report, findings }: JudgedPartsProps) {
  const styles = useStyles();
  const texts = useTexts().check;
  return (
    <>
      {report.beforeStandard && report.findings.length > 0 && (
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
    </>
  );
}
