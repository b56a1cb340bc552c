import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { Rule } from "../../core/rules/rule";
import { clause, type ClauseId } from "../../core/standards/clauses";
import { useLanguage } from "../pane-context";
import { helpTexts } from "../texts/help";
import { RuleEntry } from "./rule-entry";
import { useAskedFor } from "./use-asked-for";
import { column } from "../layout/column";

const useStyles = makeStyles({
  page: column(tokens.spacingVerticalS),
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  about: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { color: tokens.colorNeutralForeground2 },
});

export interface ClausePageProps {
  readonly id: ClauseId;
  /** Those to choose from. */
  readonly rules: readonly Rule[];
  readonly onClause: (id: ClauseId) => void;
  readonly onLeave: () => void;
}

/** A clause: what it says, in a sentence of our own, and every rule that rests on it. */
export function ClausePage({ id, rules, onClause, onLeave }: ClausePageProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = helpTexts(language);
  const heading = useAskedFor<HTMLHeadingElement>(id);
  const { citation, about } = clause(id);
  const under = rules.filter(({ clauses }) => clauses.includes(id));
  return (
    <div className={styles.page}>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={onLeave}>
          {texts.everyRule}
        </Button>
      </div>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {citation[language]}
      </h4>
      <p className={styles.about}>{about[language]}</p>
      <Text size={200} className={styles.count}>
        {texts.rulesUnder(under.length)}
      </Text>
      {under.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} asked={false} onClause={onClause} />
      ))}
    </div>
  );
}
