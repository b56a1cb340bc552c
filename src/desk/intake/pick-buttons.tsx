import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, type ChangeEvent } from "react";
import { useDesk, useDeskTexts } from "../desk-context";
import { gatherFiles } from "./gather";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { display: "none" },
});

/** Ways to choose documents; `isFirst` where nothing else is to be done yet. */
export function PickButtons({ isFirst }: { readonly isFirst: boolean }) {
  const styles = useStyles();
  const texts = useDeskTexts().intake;
  const { add } = useDesk();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const onChange = ({ nativeEvent, currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void add(gatherFiles(nativeEvent)).finally(() => undefined);
    // The same folder can be chosen again; the files were taken out of the event above.
    queueMicrotask(() => (currentTarget.value = ""));
  };
  return (
    <div className={styles.buttons}>
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        onClick={() => folder.current?.click()}
      >
        {texts.folder}
      </Button>
      <Button icon={<DocumentAdd20Regular />} onClick={() => files.current?.click()}>
        {texts.files}
      </Button>
      <input
        ref={folder}
        type="file"
        // React knows no such attribute by type.
        {...{ webkitdirectory: "" }}
        multiple
        className={styles.input}
        data-pick="folder"
        aria-hidden
        tabIndex={-1}
        onChange={onChange}
      />
      <input
        ref={files}
        type="file"
        accept=".docx"
        multiple
        className={styles.input}
        data-pick="files"
        aria-hidden
        tabIndex={-1}
        onChange={onChange}
      />
    </div>
  );
}
