import { isJudged } from "../../core/check/report";
import type { PaneState } from "../state/pane-state";
import { insertedWords } from "../insert/inserted-words";
import { paneTexts } from "../texts";

/** What a screen reader hears when a job ends. */
export function announcement({ tab, language, insertion, checking }: PaneState): string {
  const texts = paneTexts(language);
  if (tab === "compose") {
    if (insertion.step !== "done") return "";
    const { title, next } = insertedWords(insertion.what, language);
    return `${title}. ${next}`;
  }
  if (tab === "help" || checking.step !== "idle" || !checking.result) return "";
  const { report } = checking.result;
  const counted = texts.check.present(report.mandatory.present, report.mandatory.total);
  const done = texts.check.done(report.findings.length);
  return isJudged(report) ? `${counted}. ${done}` : done;
}
