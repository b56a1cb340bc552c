import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { PaneDialog } from "../layout/pane-dialog";
import { useLanguage, usePane, usePaneState } from "../pane-context";
import { againTexts } from "../texts/again";
import type { BackRefusal, RenewOutcome } from "./again-controller";

const useStyles = makeStyles({
  // However wide letters are shown, the field stays inside the dialog.
  narrow: { minWidth: 0, width: "100%" },
});

/** Asks for the new period, makes the open document ready for it, and says every change. */
export default function RenewDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = againTexts(useLanguage());
  const styles = useStyles();
  const { again, fail } = usePane();
  const { abilities } = usePaneState();
  const [period, setPeriod] = useState("");
  const [isWorking, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<RenewOutcome | null>(null);
  const [notBack, setNotBack] = useState<BackRefusal | null>(null);
  const run = (work: () => Promise<void>) => {
    setWorking(true);
    work()
      .catch((reason: unknown) => {
        onClose();
        fail("again", reason);
      })
      .finally(() => setWorking(false));
  };
  const renew = () => run(async () => setOutcome(await again.renew(period)));
  const back = () =>
    run(async () => {
      const refused = await again.undo();
      setNotBack(refused);
      if (refused === null) onClose();
    });
  if (outcome?.ok) {
    return (
      <PaneDialog
        title={texts.renew.done}
        onClose={onClose}
        actions={
          <>
            <Button appearance="primary" onClick={onClose}>
              {texts.close}
            </Button>
            <Button disabledFocusable={isWorking} onClick={back}>
              {isWorking ? texts.undoing : texts.undo}
            </Button>
          </>
        }
      >
        {notBack && <Text role="alert">{texts.notBack[notBack]}</Text>}
        <ul>
          {outcome.changes.map(({ reason, before, after, isMarked, paragraph }, index) => (
            <li key={`${String(paragraph)} ${String(index)}`}>
              {texts.renew.reasons[reason]}
              {": "}
              {isMarked ? texts.renew.marked(before) : `${before} → ${after}`}
            </li>
          ))}
        </ul>
      </PaneDialog>
    );
  }
  return (
    <PaneDialog
      title={texts.renew.title}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={Boolean(abilities?.writeRefusal)}
            disabledFocusable={isWorking}
            onClick={renew}
          >
            {isWorking ? texts.renew.working : texts.renew.make}
          </Button>
          <Button onClick={onClose}>{texts.close}</Button>
        </>
      }
    >
      <Text>{texts.renew.about}</Text>
      <Field
        label={texts.renew.period}
        hint={texts.renew.hint}
        validationMessage={outcome ? texts.refused[outcome.why] : ""}
        validationState={outcome ? "error" : "none"}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={period}
          onChange={(_, { value }) => {
            setPeriod(value);
            setOutcome(null);
          }}
        />
      </Field>
    </PaneDialog>
  );
}
