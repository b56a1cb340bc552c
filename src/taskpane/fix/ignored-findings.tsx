import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/check/report";
import type { PartId } from "../../core/standards/part-id";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, useTexts } from "../pane-context";
import { keyOf } from "./finding-key";
import { useFixState } from "./use-fixes";
import { column } from "../layout/column";

const useStyles = makeStyles({
  group: column(tokens.spacingVerticalXS),
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
  },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  words: { overflowWrap: "anywhere" },
});

/** What the user ignores, each with the way back; silent where there is nothing. */
export function IgnoredFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().fix.ignored;
  const { fixes } = usePane();
  const { ignored, rulesOff } = useFixState();
  const wordsOf = (key: string, otherwise: string) => {
    const finding = findings.find((one) => keyOf(one) === key);
    if (!finding) return otherwise;
    return `${core.part(finding.part)}: ${core.finding(finding)}`;
  };
  // A point that is no longer there is not worth a line; it is ignored again when it comes back.
  const present = [...ignored.values()].filter(({ key }) =>
    findings.some((one) => keyOf(one) === key),
  );
  return (
    <div className={styles.group}>
      {present.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.title(present.length)}</summary>
          <Text size={200} className={styles.about}>
            {texts.about}
          </Text>
          <ul className={styles.list}>
            {present.map(({ key, quote }) => (
              <li key={key} className={styles.row}>
                <Text size={200} className={styles.words}>
                  {wordsOf(key, quote)}
                </Text>
                <Button size="small" onClick={() => void fixes.restore(key)}>
                  {texts.restore}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rulesOff.size > 0 && (
        <details>
          <summary className={styles.summary}>{texts.offTitle(rulesOff.size)}</summary>
          <Text size={200} className={styles.about}>
            {texts.offAbout}
          </Text>
          <ul className={styles.list}>
            {[...rulesOff].map((rule) => (
              <li key={rule} className={styles.row}>
                <Text size={200} className={styles.words}>
                  {core.rule(rule, rule.split("/")[0] as PartId)}
                </Text>
                <Button size="small" onClick={() => fixes.turnOn(rule)}>
                  {texts.turnOn}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
