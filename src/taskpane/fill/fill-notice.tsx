import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane, useTexts } from "../pane-context";
import type { FillTexts } from "../texts/fill";
import type { FillNotice } from "./fill-state";
import { useFillState, useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    ":empty": { display: "none" },
  },
  words: {
    minWidth: 0,
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
  },
  undo: { flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** What was written last, announced, and how to take it back. */
export function FillNoticeLine() {
  const styles = useStyles();
  const { notice, job } = useFillState();
  const texts = useFillTexts();
  const { done } = useTexts().fix;
  const { filling } = usePane();
  const isWarning = notice?.kind === "missed" || notice?.kind === "changed-since";
  return (
    <div role="status" className={styles.line}>
      {notice && (
        <Text size={200} className={isWarning ? styles.warning : styles.words}>
          {words(notice, texts, done.tracked)}
        </Text>
      )}
      {notice?.kind === "filled" && notice.canUndo && (
        <Button
          className={styles.undo}
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={job !== null}
          onClick={() => void filling.undo()}
        >
          {done.undo}
        </Button>
      )}
    </div>
  );
}

function words(notice: FillNotice, texts: FillTexts, tracked: string): string {
  switch (notice.kind) {
    case "filled": {
      const { text, count } = notice;
      const said =
        text === null
          ? texts.filledPlaces(count)
          : count > 1
            ? texts.filledIn(text, count)
            : texts.filled(text);
      return notice.tracked ? `${said} ${tracked}` : said;
    }
    case "missed":
      return texts.missed;
    case "took-back":
      return texts.tookBack;
    case "changed-since":
      return texts.changedSince;
  }
}
