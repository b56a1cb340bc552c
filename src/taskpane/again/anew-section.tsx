import { Button, Spinner, Text } from "@fluentui/react-components";
import { DocumentArrowLeft20Regular } from "@fluentui/react-icons/svg/document-arrow-left";
import { useState } from "react";
import { ResultSection } from "../fix/result-section";
import { useLanguage, usePane, usePaneState } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { againTexts } from "../texts/again";
import type { AnewOutcome, BackRefusal } from "./again-controller";

/** So many errors and warnings are better met by setting the whole anew than one by one. */
const MANY = 8;

/** The offer to set the document anew by the template, where much is wrong with it; and the way back. */
export function AnewSection({ result: { report, sourceKind } }: { readonly result: CheckResult }) {
  const texts = againTexts(useLanguage());
  const { again, fail } = usePane();
  const { abilities } = usePaneState();
  const [job, setJob] = useState<"setting" | "undoing" | null>(null);
  const [done, setDone] = useState<AnewOutcome | "took-back" | null>(null);
  const [notBack, setNotBack] = useState<BackRefusal | null>(null);
  const { error, warning } = report.counts;
  const helps = error + warning >= MANY && sourceKind === "package";
  if (!helps && done === null) return null;
  const start = (next: typeof job, work: () => Promise<void>) => {
    setJob(next);
    setNotBack(null);
    work()
      .catch((reason: unknown) => fail("again", reason))
      .finally(() => setJob(null));
  };
  const set = () => start("setting", async () => setDone(await again.setAnew()));
  const back = () =>
    start("undoing", async () => {
      const refused = await again.undo();
      setNotBack(refused);
      if (refused === null) setDone("took-back");
    });
  const outcome = done === "took-back" ? null : done;
  return (
    <ResultSection
      title={texts.anew.title}
      about={outcome?.ok ? texts.anew.done : texts.anew.about}
    >
      {outcome?.ok ? (
        <>
          <Unknown lines={outcome.unknown} about={texts.anew.unknown} />
          {notBack && <Text role="alert">{texts.notBack[notBack]}</Text>}
          <Button disabledFocusable={job !== null} onClick={back}>
            {job === "undoing" ? texts.undoing : texts.undo}
          </Button>
        </>
      ) : (
        <>
          {outcome && <Text role="alert">{texts.refused[outcome.why]}</Text>}
          <Button
            icon={
              job === "setting" ? (
                <Spinner aria-hidden size="tiny" />
              ) : (
                <DocumentArrowLeft20Regular />
              )
            }
            disabled={Boolean(abilities?.writeRefusal)}
            disabledFocusable={job !== null}
            onClick={set}
          >
            {job === "setting" ? texts.anew.setting : texts.anew.set}
          </Button>
        </>
      )}
    </ResultSection>
  );
}

function Unknown({ lines, about }: { readonly lines: readonly string[]; readonly about: string }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Text>{about}</Text>
      <ul>
        {lines.map((line, index) => (
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
