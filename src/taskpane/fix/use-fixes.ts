import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { DocumentHost } from "../../core/host";
import { usePane } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { shownReport } from "./finding-key";
import type { FixState } from "./fix-state";

/** What can be done about findings, as it stands now; renders again when it changes. */
export function useFixState(): FixState {
  const { fixes } = usePane();
  return useSyncExternalStore(fixes.subscribe, fixes.getState);
}

/** A check's result without what the user passes over. */
export function useShownResult(result: CheckResult): CheckResult {
  const { ignored, rulesOff } = useFixState();
  return useMemo(() => {
    const hidden = { ignored: new Set(ignored.keys()), rulesOff };
    const report = shownReport(result.report, hidden);
    return report === result.report ? result : { ...result, report };
  }, [result, ignored, rulesOff]);
}

/** So long after the last sign of typing the document is read again. */
const AFTER_TYPING_MS = 1500;

/** Keeps findings in view true while the user types: the check is done again when the document rests, or gets left for the pane. */
export function useFreshFindings(watch: DocumentHost["watch"] | undefined): void {
  const { refresh, fixes } = usePane();
  useEffect(() => {
    let timer = 0;
    let isBusy = false;
    const again = async () => {
      if (isBusy || fixes.getState().job) return;
      isBusy = true;
      await refresh();
      isBusy = false;
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void again(), AFTER_TYPING_MS);
    };
    const stop = watch?.(soon);
    const onFocus = () => void again();
    window.addEventListener("focus", onFocus);
    return () => {
      stop?.();
      window.clearTimeout(timer);
      window.removeEventListener("focus", onFocus);
    };
  }, [refresh, fixes, watch]);
}
