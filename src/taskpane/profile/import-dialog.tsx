import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { PROFILE_FIELDS, type ProfileProblem } from "../../core/template/profile/profile";
import { profileFieldLabel, profileProblemText } from "../../core/template/profile/profile-texts";
import { PaneDialog } from "../layout/pane-dialog";
import { useLanguage, usePane, useTexts } from "../pane-context";
import type { FileRefusal } from "./profile-file";

const useStyles = makeStyles({
  text: { width: "100%", minWidth: 0 },
  refusal: {
    color: tokens.colorPaletteRedForeground1,
    ":empty": { display: "none" },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Takes details from a file, or from its text where no file can be chosen; says which field is wrong where it is none. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts().profiles;
  const { importProfile } = usePane();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<FileRefusal | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = (given: string) => {
    const refused = importProfile(given);
    setRefusal(refused);
    if (!refused) onClose();
  };
  return (
    <PaneDialog
      title={texts.importTitle}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => picker.current?.click()}>
            {texts.chooseFile}
          </Button>
          <Button disabled={text.trim() === ""} onClick={() => take(text)}>
            {texts.takeText}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </>
      }
    >
      <Text>{texts.importBody}</Text>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.chooseFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void file.text().then(take);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      <Field label={texts.pasteText}>
        <Textarea
          className={styles.text}
          textarea={{ className: styles.text }}
          rows={4}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div role="alert" className={styles.refusal}>
        {refusal && <Refusal refusal={refusal} />}
      </div>
    </PaneDialog>
  );
}

function Refusal({ refusal }: { readonly refusal: FileRefusal }) {
  const styles = useStyles();
  const texts = useTexts().profiles;
  if (refusal.reason !== "not-a-profile") return <Text>{texts.refusals[refusal.reason]}</Text>;
  return (
    <>
      <Text>{texts.refusals["not-a-profile"]}</Text>
      <ul className={styles.list}>
        {refusal.problems.map((problem) => (
          <Problem key={`${problem.field} ${problem.problem}`} problem={problem} />
        ))}
      </ul>
    </>
  );
}

function Problem({ problem }: { readonly problem: ProfileProblem }) {
  const language = useLanguage();
  const sentence = profileProblemText(problem, language);
  const field = PROFILE_FIELDS.find((one) => one === problem.field);
  return <li>{field ? `${profileFieldLabel(field, language)}: ${sentence}` : sentence}</li>;
}
