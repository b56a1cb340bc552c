import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 32px)", maxWidth: "400px", padding: tokens.spacingHorizontalL },
  choices: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  choice: { display: "grid", rowGap: tokens.spacingVerticalXS },
  about: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: "flex", justifyContent: "flex-end", gridColumnStart: 1 },
});

/** The document has text in it: the user decides where the template goes. The safe way stands first and has the focus. */
export default function InsertDialog() {
  const styles = useStyles();
  const texts = useTexts().ask;
  const { answerInsert } = usePane();
  const endAbout = useId();
  const replaceAbout = useId();
  return (
    <Dialog open modalType="modal" onOpenChange={() => void answerInsert(null)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>
            <Text>{texts.body}</Text>
            <div className={styles.choices}>
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
                <Button
                  aria-describedby={replaceAbout}
                  onClick={() => void answerInsert("replace")}
                >
                  {texts.replace}
                </Button>
                <Text id={replaceAbout} size={200} className={styles.warning}>
                  {texts.replaceAbout}
                </Text>
              </div>
            </div>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="subtle" onClick={() => void answerInsert(null)}>
              {texts.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
