import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Finding } from "../../core/check/report";
import { usePane, usePaneState } from "../pane-context";
import type { CheckResult } from "../state/pane-state";
import { isHidden, keyOf, shownReport } from "./finding-key";
import type { FixState } from "./fix-state";

/** What can be done about findings, as it stands now; renders again when it changes. */
export function useFixState(): FixState {
  const { fixes } = usePane();
  return useSyncExternalStore(fixes.subscribe, fixes.getState);
}

/** One part of that; only a change of it renders again. */
export function useFixValue<Name extends keyof FixState>(name: Name): FixState[Name] {
  const { fixes } = usePane();
  return useSyncExternalStore(fixes.subscribe, () => fixes.getState()[name]);
}

/** A check's result without what the user ignores. */
export function useShownResult(result: CheckResult): CheckResult {
  const ignored = useFixValue("ignored");
  const rulesOff = useFixValue("rulesOff");
  return useMemo(() => {
    const hidden = { ignored: new Set(ignored.keys()), rulesOff };
    const report = shownReport(result.report, hidden);
    return report === result.report ? result : { ...result, report };
  }, [result, ignored, rulesOff]);
}

/** What one press puts right of some findings: safe fixes of those that are neither ignored nor declined; none where nothing can be written. */
export function useSafeFindings(findings: readonly Finding[]): readonly Finding[] {
  const { abilities } = usePaneState();
  const { session, ignored, rulesOff, declined } = useFixState();
  return useMemo(() => {
    if (!session || abilities?.writeRefusal) return [];
    const hidden = { ignored: new Set(ignored.keys()), rulesOff };
    return findings.filter(
      (one) =>
        one.fix?.safe &&
        session.has(one) &&
        !isHidden(one, hidden) &&
        !declined.has(keyOf(one)) &&
        session.fixOf(one) !== null,
    );
  }, [findings, session, abilities, ignored, rulesOff, declined]);
}

/** So long after the last sign of typing the document is read again. */
const AFTER_TYPING_MS = 1500;
/** A check younger than this is young enough when the user comes back to the pane. */
const YOUNG_MS = 5000;

/** Keeps findings in view true while the user types: the check is done again when the document rests, or is left for the pane. */
export function useFreshFindings(): void {
  const { refresh, fixes } = usePane();
  useEffect(() => {
    let timer = 0;
    let isBusy = false;
    let lastTime = Date.now();
    const again = async () => {
      if (isBusy || fixes.getState().job) return;
      isBusy = true;
      await refresh();
      isBusy = false;
      lastTime = Date.now();
    };
    const stop = fixes.watch(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void again(), AFTER_TYPING_MS);
    });
    const onFocus = () => {
      if (Date.now() - lastTime > YOUNG_MS) void again();
    };
    window.addEventListener("focus", onFocus);
    return () => {
      stop();
      window.clearTimeout(timer);
      window.removeEventListener("focus", onFocus);
    };
  }, [refresh, fixes]);
}
