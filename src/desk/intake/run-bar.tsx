import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Play20Regular } from "@fluentui/react-icons/svg/play";
import { Stop20Regular } from "@fluentui/react-icons/svg/stop";
import { useDeferredDeskValue, useDesk, useDeskTexts, useDeskValue } from "../desk-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  progress: { flex: "1 1 160px", maxWidth: "480px" },
});

/** How far the check is, and the way to stop it or go on. */
export function RunBar() {
  const styles = useStyles();
  const texts = useDeskTexts().run;
  const { cancel, run } = useDesk();
  const rows = useDeskValue("rows");
  // All is done once all is shown.
  const isBehind = useDeferredDeskValue("rows") !== rows;
  const isRunning = useDeskValue("isRunning") || isBehind;
  const done = rows.filter(({ checked }) => checked).length;
  const left = rows.length - done;
  return (
    <div className={styles.bar}>
      {isRunning && (
        <ProgressBar
          className={styles.progress}
          thickness="large"
          aria-label={texts.label}
          max={Math.max(1, rows.length)}
          value={done}
        />
      )}
      <Text role="status">
        {isRunning
          ? texts.progress(done, rows.length)
          : left > 0
            ? texts.stopped(left)
            : texts.done(done)}
      </Text>
      {isRunning && (
        <Button icon={<Stop20Regular />} onClick={cancel}>
          {texts.cancel}
        </Button>
      )}
      {!isRunning && left > 0 && (
        <Button appearance="primary" icon={<Play20Regular />} onClick={() => void run()}>
          {texts.resume}
        </Button>
      )}
    </div>
  );
}
