import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { PaneDialog } from "../layout/pane-dialog";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  choice: { display: "grid", rowGap: tokens.spacingVerticalXS },
  about: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

/** The document has text in it: the user decides where the template goes. The safe way stands first and has the focus. */
export default function InsertDialog() {
  const styles = useStyles();
  const texts = useTexts().ask;
  const { answerInsert } = usePane();
  const endAbout = useId();
  const replaceAbout = useId();
  const cancel = () => void answerInsert(null);
  return (
    <PaneDialog
      title={texts.title}
      onClose={cancel}
      actions={
        <Button appearance="subtle" onClick={cancel}>
          {texts.cancel}
        </Button>
      }
    >
      <Text>{texts.body}</Text>
      <div className={styles.choice}>
        <Button
          appearance="primary"
          aria-describedby={endAbout}
          onClick={() => void answerInsert("end")}
        >
          {texts.end}
        </Button>
        <Text id={endAbout} size={200} className={styles.about}>
          {texts.endAbout}
        </Text>
      </div>
      <div className={styles.choice}>
        <Button aria-describedby={replaceAbout} onClick={() => void answerInsert("replace")}>
          {texts.replace}
        </Button>
        <Text id={replaceAbout} size={200} className={styles.warning}>
          {texts.replaceAbout}
        </Text>
      </div>
    </PaneDialog>
  );
}
