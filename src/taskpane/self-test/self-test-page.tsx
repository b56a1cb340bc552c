import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, useSyncExternalStore } from "react";
import { PROBE_IDS, type ProbeResult } from "../../core/self-test";
import { saveText } from "../layout/save-text";
import { useLanguage, useTexts } from "../pane-context";
import { selfTestTexts, type SelfTestTexts } from "../texts/self-test";
import { ResultTable } from "./result-table";
import type { SelfTestController, SelfTestState } from "./self-test-controller";
import {
  ADD_IN_VERSION,
  asJson,
  asText,
  countOf,
  programLine,
  type TriedResults,
} from "./self-test-report";
import { column } from "../layout/column";

const FILE_NAME = "chibo-self-test.json";

const useStyles = makeStyles({
  page: column(tokens.spacingVerticalM),
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  program: { color: tokens.colorNeutralForeground2 },
  message: { whiteSpace: "normal" },
  text: { width: "100%", minWidth: 0 },
});

/** Tries in the open document what the add-in rests on, and shows what came of it. */
export default function SelfTestPage({ selfTest }: { readonly selfTest: SelfTestController }) {
  const styles = useStyles();
  const language = useLanguage();
  const { locale } = useTexts();
  const texts = selfTestTexts(language);
  const state = useSyncExternalStore(selfTest.subscribe, selfTest.getState);
  const { step, results, program } = state;
  const isRunning = step === "running";
  return (
    <div className={styles.page}>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          disabled={isRunning}
          onClick={selfTest.close}
        >
          {texts.back}
        </Button>
      </div>
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      {step === "idle" && (
        <>
          <Text>{texts.about}</Text>
          <ul className={styles.list}>
            {texts.conditions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <Problem state={state} texts={texts} />
      {isRunning && (
        <Field
          validationState="none"
          validationMessage={texts.running(results.length, PROBE_IDS.length)}
        >
          <ProgressBar aria-label={texts.progress} value={results.length} max={PROBE_IDS.length} />
        </Field>
      )}
      <div role="status">
        {step === "done" && <Text weight="semibold">{texts.summary(countOf(results))}</Text>}
      </div>
      {program && (
        <Text size={200} className={styles.program}>
          {programLine(program)} · {texts.addIn(ADD_IN_VERSION)}
        </Text>
      )}
      {!isRunning && (
        <div className={styles.buttons}>
          <Button
            appearance={step === "idle" ? "primary" : "secondary"}
            onClick={() => void selfTest.run()}
          >
            {step === "idle" ? texts.run : texts.again}
          </Button>
        </div>
      )}
      {step === "done" && program && <Keeping tried={{ program, results }} texts={texts} />}
      {results.length > 0 && (
        <ResultTable
          results={isRunning ? results : worstFirst(results)}
          texts={texts}
          locale={locale}
        />
      )}
    </div>
  );
}

const RANKS = { fail: 0, cannot: 1, pass: 2 } as const;

/** What needs to be looked at comes first, each kind in the order in which it was tried. */
function worstFirst(results: readonly ProbeResult[]): readonly ProbeResult[] {
  const rank = ({ outcome }: ProbeResult) => RANKS[outcome.verdict];
  return [...results].sort((one, other) => rank(one) - rank(other));
}

interface ProblemProps {
  readonly state: SelfTestState;
  readonly texts: SelfTestTexts;
}

/** Why nothing was tried, or what broke the run off. */
function Problem({ state: { refusal, failure }, texts }: ProblemProps) {
  const styles = useStyles();
  const { reason } = useTexts().failure;
  if (refusal === null && failure === null) return null;
  const words =
    refusal === "not-empty" ? texts.notEmpty : reason[refusal ?? failure?.reason ?? "failed"];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.message}>
        <MessageBarTitle>{refusal === null ? texts.brokenOff : texts.refused}</MessageBarTitle>
        {words} {failure?.detail}
      </MessageBarBody>
    </MessageBar>
  );
}

interface KeepingProps {
  readonly tried: TriedResults;
  readonly texts: SelfTestTexts;
}

/** The result to take along. Some of Word's web views neither copy nor download: then the text can be marked by hand. */
function Keeping({ tried, texts }: KeepingProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<"copied" | "notCopied" | "saved" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asText(tried, texts));
      setSaid("copied");
    } catch {
      setSaid("notCopied");
    }
  };
  const save = () => {
    saveText({ name: FILE_NAME, text: asJson(tried) });
    setSaid("saved");
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <Button onClick={save}>{texts.save}</Button>
      </div>
      <Text role="status">{said && texts[said]}</Text>
      {said === "notCopied" && (
        <Field label={texts.asText}>
          <Textarea
            readOnly
            className={styles.text}
            textarea={{ className: styles.text }}
            rows={5}
            value={asText(tried, texts)}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Field>
      )}
    </>
  );
}
