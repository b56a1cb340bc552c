import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import {
  lazy,
  Suspense,
  useDeferredValue,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { isKindId, KINDS, kindOf } from "../../core/kinds";
import { RULES, rulesFor } from "../../core/rules";
import type { Rule } from "../../core/rules/rule";
import type { ClauseId } from "../../core/standards/clauses";
import { coreTexts } from "../../core/texts";
import { LoadingPart } from "../layout/loading-part";
import type { SelfTestController } from "../self-test/self-test-controller";
import { useLanguage, usePane, usePaneState } from "../pane-context";
import type { HelpVisit } from "../state/pane-state";
import { helpTexts } from "../texts/help";
import { ClausePage } from "./clause-page";
import { HelpTopics } from "./help-topics";
import { RuleEntry } from "./rule-entry";
import { rulesByPart, searchRules } from "./search-rules";
import { column } from "../layout/column";

const SelfTestPage = lazy(() => import("../self-test/self-test-page"));

const useStyles = makeStyles({
  panel: column(tokens.spacingVerticalL),
  heading: { margin: 0 },
  group: column(tokens.spacingVerticalS),
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { color: tokens.colorNeutralForeground2 },
  entries: {
    ...column(tokens.spacingVerticalS),
    paddingBlock: tokens.spacingVerticalXS,
  },
  search: { width: "100%", minWidth: 0 },
});

/** The help: answers first, then every rule, to be searched. Asked about a rule, that rule is open and in view. */
export default function HelpPanel() {
  const { selfTest } = usePane();
  const isTrying = useSelfTestOpen(selfTest);
  if (!selfTest || !isTrying) return <Help />;
  return (
    <Suspense fallback={<LoadingPart />}>
      <SelfTestPage selfTest={selfTest} />
    </Suspense>
  );
}

/** The page of the self-test stands in the help's place. */
function useSelfTestOpen(selfTest: SelfTestController | null): boolean {
  return useSyncExternalStore(
    selfTest?.subscribe ?? NEVER,
    () => selfTest?.getState().isOpen ?? false,
  );
}

const NEVER = () => () => undefined;

function Help() {
  const styles = useStyles();
  const language = useLanguage();
  const texts = helpTexts(language);
  const core = coreTexts(language);
  const { help } = usePaneState();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query.trim());
  // A rule that is asked about is shown whatever was chosen before.
  const [choice, setChoice] = useState<Choice>({ ...NO_CHOICE, visit: help });
  const { kind, clause } = choice.visit === help ? choice : NO_CHOICE;
  const choose = (some: Partial<Choice>) => setChoice({ kind, clause, ...some, visit: help });
  const showClause = (id: ClauseId) => choose({ clause: id });
  const rules = isKindId(kind) ? rulesFor(kindOf(kind)) : RULES;
  const asked = help.kind === null ? (RULES.find(({ id }) => id === help.rule) ?? null) : null;
  const found = searchRules(wanted, language, rules);
  return (
    <div className={styles.panel}>
      <BackButton />
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      <Field label={texts.search} hint={texts.searchHint}>
        <Input
          type="search"
          className={styles.search}
          contentBefore={<Search20Regular />}
          value={query}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setQuery(value);
            choose({ clause: null });
          }}
        />
      </Field>
      {wanted === "" && <HelpTopics key={help.kind} texts={texts} askedKind={help.kind} />}
      <section className={styles.group}>
        <Text as="h3" size={400} weight="semibold" className={styles.heading}>
          {texts.rules(rules.length)}
        </Text>
        <Field label={texts.kind}>
          <Select
            className={styles.search}
            select={{ className: styles.search }}
            value={kind}
            onChange={(_event, { value }) => choose({ kind: value })}
          >
            <option value={EVERY}>{texts.everyKind}</option>
            {KINDS.filter(({ isJudged }) => isJudged).map(({ id }) => (
              <option key={id} value={id}>
                {core.kind(id)}
              </option>
            ))}
          </Select>
        </Field>
        <div role="status">
          {wanted !== "" && <Text className={styles.count}>{texts.found(found.length)}</Text>}
        </div>
        {clause !== null ? (
          <ClausePage
            id={clause}
            rules={rules}
            onClause={showClause}
            onLeave={() => choose({ clause: null })}
          />
        ) : wanted === "" ? (
          <Parts rules={rules} asked={asked} onClause={showClause} />
        ) : (
          <Entries rules={found} asked={null} onClause={showClause} />
        )}
      </section>
    </div>
  );
}

/** No kind chosen: the rules on every kind. */
const EVERY = "";

/** What the user chose among the rules since the help was asked for. */
interface Choice {
  readonly kind: string;
  readonly clause: ClauseId | null;
  readonly visit: HelpVisit;
}

const NO_CHOICE = { kind: EVERY, clause: null } as const;

interface EntriesProps {
  readonly rules: readonly Rule[];
  /** The rule that the user asked about. */
  readonly asked: Rule | null;
  readonly onClause: (id: ClauseId) => void;
}

/** Rules folded away under their parts; the part of the rule asked about is open. */
function Parts({ rules, asked, onClause }: EntriesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const core = coreTexts(language);
  const texts = helpTexts(language);
  return rulesByPart(rules).map(({ part, rules }) => (
    <Fold
      key={`${part} ${asked?.id ?? ""}`}
      open={asked?.part === part}
      summary={
        <>
          {core.part(part)}
          <Text size={200} className={styles.count}>{` · ${texts.rulesIn(rules.length)}`}</Text>
        </>
      }
    >
      <Entries rules={rules} asked={asked} onClause={onClause} />
    </Fold>
  ));
}

interface FoldProps {
  /** At first. */
  readonly open: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A disclosure whose content is made when it is first opened: the rules are many. */
function Fold({ open, summary, children }: FoldProps) {
  const styles = useStyles();
  const [made, setMade] = useState(open);
  return (
    <details open={open} onToggle={({ currentTarget }) => setMade(made || currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {made && children}
    </details>
  );
}

function Entries({ rules, asked, onClause }: EntriesProps) {
  const styles = useStyles();
  return (
    <div className={styles.entries}>
      {rules.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} asked={rule.id === asked?.id} onClause={onClause} />
      ))}
    </div>
  );
}

/** Back to the finding that the help was asked from. */
function BackButton() {
  const language = useLanguage();
  const { help } = usePaneState();
  const { showTab } = usePane();
  const { rule, from } = help;
  if (rule === null || from === null) return null;
  const back = () => {
    showTab(from);
    requestAnimationFrame(() => {
      const card = [...document.querySelectorAll<HTMLElement>("[data-rule]")].find(
        ({ dataset }) => dataset["rule"] === rule,
      );
      card?.querySelector("button")?.focus({ preventScroll: true });
    });
  };
  return (
    <div>
      <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={back}>
        {helpTexts(language).back}
      </Button>
    </div>
  );
}
