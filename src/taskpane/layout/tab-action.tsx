import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentCheckmark20Regular } from "@fluentui/react-icons/svg/document-checkmark";
import { isNothingKnown, type Finding } from "../../core/check/report";
import { useSafeFindings } from "../fix/use-fixes";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { isFillingIn } from "../state/pane-state";
import { ActionBar } from "./action-bar";

/** The tab's one job; reading the help is none, and the introduction has its own two ways to begin. */
export function TabAction() {
  const { tab, welcome } = usePaneState();
  switch (tab) {
    case "compose":
      return welcome ? null : <InsertAction />;
    case "check":
      return <CheckAction />;
    case "help":
      return null;
  }
}

/** Steps back while there are blanks to be filled in. */
function InsertAction() {
  const state = usePaneState();
  const { insertion, abilities } = state;
  const texts = useTexts().compose;
  const { insert, showTemplates } = usePane();
  return (
    <ActionBar
      icon={<DocumentAdd20Regular />}
      label={texts.insert}
      workingLabel={texts.inserting}
      working={insertion.step === "working"}
      quiet={isFillingIn(state)}
      disabled={abilities !== null && abilities.writeRefusal !== null}
      onAct={() => void insert()}
      more={{ label: texts.otherTemplates, onAct: () => void showTemplates() }}
    />
  );
}

const NOTHING: readonly Finding[] = [];

/** Steps back where the result itself says what to do next: mend what can be mended, or begin a programme. */
function CheckAction() {
  const { checking } = usePaneState();
  const texts = useTexts().check;
  const { check } = usePane();
  const { result, step } = checking;
  const canMend = useSafeFindings(result?.report.findings ?? NOTHING).length > 0;
  const toCompose = result !== null && isNothingKnown(result.report);
  return (
    <ActionBar
      icon={<DocumentCheckmark20Regular />}
      label={result ? texts.again : texts.run}
      workingLabel={texts.running[step === "comparing" ? "comparing" : "reading"]}
      working={step !== "idle"}
      quiet={canMend || toCompose}
      onAct={() => void check()}
    />
  );
}
