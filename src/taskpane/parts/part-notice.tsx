import { NoticeBar } from "../layout/notice-bar";
import { useLanguage, usePane } from "../pane-context";
import { paneTexts, type Language } from "../texts";
import { partTexts } from "../texts/parts";
import { partName } from "./part-groups";
import type { PartNotice, PartState } from "./part-state";

type PartNoticeBarProps = Pick<PartState, "notice" | "job">;

/** What was done last, where it went, and how to take it back. */
export function PartNoticeBar({ notice, job }: PartNoticeBarProps) {
  const language = useLanguage();
  const texts = partTexts(language);
  const { parts } = usePane();
  const said = notice && wordsOf(notice, language);
  return (
    <NoticeBar
      busy={job === "undoing" ? texts.undoing : null}
      intent={said?.title ? "warning" : "success"}
      title={said?.title}
      dismissLabel={texts.dismiss}
      onDismiss={parts.dismiss}
      undoLabel={notice?.kind === "put" && notice.canUndo ? texts.undo : null}
      onUndo={() => void parts.undo()}
    >
      {said?.body}
    </NoticeBar>
  );
}

/** A title stands over what did not work. */
function wordsOf(
  notice: PartNotice,
  language: Language,
): { readonly title?: string; readonly body: string } {
  const texts = partTexts(language);
  switch (notice.kind) {
    case "put":
      return { body: [whereWords(notice, language), ...howWords(notice, language)].join(" ") };
    case "declined": {
      const title = texts.declined.title(partName(notice.part, language));
      return { title, body: texts.declined[notice.reason] };
    }
    case "failed":
      return { title: texts.failed, body: paneTexts(language).failure.reason[notice.reason] };
    case "tasks":
      return { body: texts.tasks.put(notice.count) };
    case "no-tasks":
      return { title: texts.tasks.none, body: texts.tasks.noneAbout };
    case "took-back":
      return { body: texts.tookBack };
    case "changed-since":
      return { title: texts.notBack, body: texts.changedSince };
  }
}

type PutNotice = Extract<PartNotice, { kind: "put" }>;

function whereWords({ part, place }: PutNotice, language: Language): string {
  const { put } = partTexts(language);
  const name = partName(part, language);
  return place.at === "below" || place.at === "above"
    ? put[place.at](name, place.words)
    : put[place.at](name);
}

function howWords({ place, tracked, canUndo }: PutNotice, language: Language): string[] {
  const { put } = partTexts(language);
  if (tracked) return [put.tracked];
  return canUndo || place.at === "cursor" ? [] : [put.byHand];
}
