import { Button, Text } from "@fluentui/react-components";
import { PaneDialog } from "../layout/pane-dialog";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { profileNames } from "./saved-profiles";

/** Details cannot be brought back: the user says so, with the name before their eyes. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts().profiles;
  const { saved } = usePaneState();
  const { deleteProfile } = usePane();
  const name = profileNames(saved, texts.unnamed).get(saved.current) ?? "";
  return (
    <PaneDialog
      title={texts.deleteTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              deleteProfile();
              onClose();
            }}
          >
            {texts.deleteNow}
          </Button>
        </>
      }
    >
      <Text>{texts.deleteBody(name)}</Text>
    </PaneDialog>
  );
}
