import { Button, Field, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { saveText } from "../layout/save-text";
import { PaneDialog } from "../layout/pane-dialog";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({ text: { width: "100%", minWidth: 0 } });

export interface ExportDialogProps {
  readonly file: { readonly name: string; readonly text: string };
  readonly onClose: () => void;
}

/** Details as a file. Some of Word's web views download nothing, so the text can be copied as well. */
export function ExportDialog({ file, onClose }: ExportDialogProps) {
  const styles = useStyles();
  const texts = useTexts().profiles;
  const [said, setSaid] = useState<"copied" | "notCopied" | "saved" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.text);
      setSaid("copied");
    } catch {
      setSaid("notCopied");
    }
  };
  const save = () => {
    saveText(file);
    setSaid("saved");
  };
  return (
    <PaneDialog
      title={texts.exportTitle}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {texts.save}
          </Button>
          <Button onClick={() => void copy()}>{texts.copy}</Button>
          <Button onClick={onClose}>{texts.close}</Button>
        </>
      }
    >
      <Text>{texts.exportBody(file.name)}</Text>
      <Field label={texts.fileText}>
        <Textarea
          readOnly
          className={styles.text}
          textarea={{ className: styles.text }}
          rows={5}
          value={file.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <Text role="status">{said && texts[said]}</Text>
    </PaneDialog>
  );
}
