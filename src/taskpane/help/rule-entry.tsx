import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import type { Rule } from "../../core/rules/rule";
import { clause, type ClauseId } from "../../core/standards/clauses";
import { coreTexts } from "../../core/texts";
import { SeverityIcon } from "../check/severity-mark";
import { useLanguage } from "../pane-context";
import { helpTexts } from "../texts/help";
import { RuleExample } from "./rule-example";
import { useAskedFor } from "./use-asked-for";
import { column } from "../layout/column";

const useStyles = makeStyles({
  entry: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: tokens.spacingVerticalL,
  },
  summary: {
    cursor: "pointer",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusLarge,
    outlineOffset: "-2px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { marginTop: "2px" },
  body: {
    ...column(tokens.spacingVerticalM),
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "baseline",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  clause: { ":not(:first-child)": { marginTop: tokens.spacingVerticalS } },
  citation: { textAlign: "left", fontSize: tokens.fontSizeBase200 },
  idRow: { display: "flex", flexWrap: "wrap", alignItems: "center", margin: 0 },
  id: { fontFamily: tokens.fontFamilyMonospace, userSelect: "all", overflowWrap: "anywhere" },
  copy: { minWidth: "auto" },
});

export interface RuleEntryProps {
  readonly rule: Rule;
  /** True for the one that the user asked about: it is open, in view, and has the keyboard. */
  readonly asked: boolean;
  /** Shows a clause and what else rests on it. */
  readonly onClause: (id: ClauseId) => void;
}

/** One rule: what it says, an example both ways, its clauses, and the id to quote. */
export function RuleEntry({ rule, asked, onClause }: RuleEntryProps) {
  const styles = useStyles();
  const language = useLanguage();
  const core = coreTexts(language);
  const texts = helpTexts(language);
  const summary = useAskedFor<HTMLElement>(asked ? rule.id : null);
  return (
    <details open={asked} className={styles.entry}>
      <summary ref={summary} className={styles.summary}>
        <span className={styles.icon}>
          <SeverityIcon severity={rule.severity} />
        </span>
        <span>{core.rule(rule.id, rule.part)}</span>
      </summary>
      <div className={styles.body}>
        <RuleExample example={rule.example} texts={texts} />
        <dl className={styles.facts}>
          <dt className={styles.term}>{texts.rule.severity}</dt>
          <dd className={styles.fact}>{core.severity(rule.severity)}</dd>
          <dt className={styles.term}>{texts.rule.clause}</dt>
          <dd className={styles.fact}>
            {rule.clauses.map((id) => (
              <div key={id} className={styles.clause}>
                <Link as="button" className={styles.citation} onClick={() => onClause(id)}>
                  {core.clause(id)}
                </Link>
                <div>{clause(id).about[language]}</div>
              </div>
            ))}
          </dd>
          <dt className={styles.term}>{texts.rule.id}</dt>
          <dd className={styles.idRow}>
            <code className={styles.id}>{rule.id}</code>
            <CopyButton id={rule.id} />
          </dd>
        </dl>
      </div>
    </details>
  );
}

/** Puts the id on the clipboard, or says how to where the browser does not let it. */
function CopyButton({ id }: { readonly id: string }) {
  const styles = useStyles();
  const texts = helpTexts(useLanguage()).rule;
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(id);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        icon={<Copy16Regular />}
        className={styles.copy}
        aria-label={`${texts.copy} ${id}`}
        title={texts.copy}
        onClick={() => void copy()}
      />
      <Text role="status" size={200}>
        {outcome && texts[outcome]}
      </Text>
    </>
  );
}
