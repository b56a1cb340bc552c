import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentCheckmark20Regular } from "@fluentui/react-icons/svg/document-checkmark";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { ActionBar } from "./action-bar";

/** The tab's one job; reading the help is none. */
export function TabAction() {
  const { tab, welcome, insertion, checking, abilities, mostBlanks } = usePaneState();
  const texts = useTexts();
  const { insert, check } = usePane();
  switch (tab) {
    case "compose":
      // The introduction has its own two ways to begin.
      return welcome ? null : (
        <ActionBar
          icon={<DocumentAdd20Regular />}
          label={texts.compose.insert}
          workingLabel={texts.compose.inserting}
          working={insertion.step === "working"}
          quiet={mostBlanks > 0}
          disabled={abilities !== null && abilities.writeRefusal !== null}
          onAct={() => void insert()}
        />
      );
    case "check":
      return (
        <ActionBar
          icon={<DocumentCheckmark20Regular />}
          label={checking.result ? texts.check.again : texts.check.run}
          workingLabel={
            texts.check.running[checking.step === "comparing" ? "comparing" : "reading"]
          }
          working={checking.step !== "idle"}
          quiet={checking.result !== null && checking.result.report.plan === null}
          onAct={() => void check()}
        />
      );
    case "help":
      return null;
  }
}
