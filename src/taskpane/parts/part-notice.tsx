import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useLanguage, usePane } from "../pane-context";
import { paneTexts, type Language } from "../texts";
import { partTexts } from "../texts/parts";
import { partName } from "./part-groups";
import type { PartNotice, PartState } from "./part-state";

const useStyles = makeStyles({
  // What was done is seen wherever in the list the user is.
  slot: { position: "sticky", top: 0, zIndex: 2 },
  body: { whiteSpace: "normal", lineHeight: tokens.lineHeightBase300 },
  title: { display: "block" },
});

type PartNoticeBarProps = Pick<PartState, "notice" | "job">;

/** What was done last, where it went, and how to take it back. */
export function PartNoticeBar({ notice, job }: PartNoticeBarProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = partTexts(language);
  const { parts } = usePane();
  const said = notice && wordsOf(notice, language);
  return (
    <div role="status" className={styles.slot}>
      {job === "taking-back" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.takingBack}</MessageBarBody>
        </MessageBar>
      )}
      {notice && said && (
        <MessageBar intent={said.title ? "warning" : "success"} layout="multiline">
          <MessageBarBody className={styles.body}>
            {said.title && <MessageBarTitle className={styles.title}>{said.title}</MessageBarTitle>}
            {said.body}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={texts.dismiss}
                icon={<Dismiss20Regular />}
                onClick={parts.dismiss}
              />
            }
          >
            {notice.kind === "put" && notice.canTakeBack && (
              <Button
                size="small"
                icon={<ArrowUndo16Regular />}
                onClick={() => void parts.takeBack()}
              >
                {texts.takeBack}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
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

function howWords({ place, tracked, canTakeBack }: PutNotice, language: Language): string[] {
  const { put } = partTexts(language);
  if (tracked) return [put.tracked];
  return canTakeBack || place.at === "cursor" ? [] : [put.byHand];
}
