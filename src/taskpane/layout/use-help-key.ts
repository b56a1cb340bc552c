import { useEffect } from "react";
import { usePane } from "../pane-context";
import type { RuleId } from "../../core/check/report";

/** F1 opens the help: at the rule of the finding that has the keyboard, else as a whole. */
export function useHelpKey(): void {
  const { showHelp } = usePane();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F1") return;
      event.preventDefault();
      const card = document.activeElement?.closest<HTMLElement>("[data-rule]");
      // Cards put nothing but their own rule's id there.
      showHelp((card?.dataset["rule"] as RuleId | undefined) ?? null);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [showHelp]);
}
