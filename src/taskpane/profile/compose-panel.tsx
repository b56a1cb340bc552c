import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { isBlankForm } from "./form";
import { ProfileFields } from "./profile-fields";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalL,
  },
  heading: { margin: 0 },
  intro: { display: "grid", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  clear: { flexShrink: 0 },
});

/** Writing: who we are, once; then the template goes in. */
export function ComposePanel() {
  const styles = useStyles();
  const { profile, keepsProfile } = usePaneState();
  const texts = useTexts().compose;
  const { clearProfile } = usePane();
  const blank = isBlankForm(profile);
  return (
    <div className={styles.panel}>
      <Notices />
      <div className={styles.intro}>
        <Text as="h2" size={500} weight="semibold" className={styles.heading}>
          {texts.title}
        </Text>
        {blank && <Text className={styles.quiet}>{texts.firstRun}</Text>}
      </div>
      <ProfileFields />
      {!blank && (
        <div className={styles.foot}>
          <Text size={200} className={styles.quiet}>
            {keepsProfile ? texts.kept : texts.notKept}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            className={styles.clear}
            onClick={() => clearProfile()}
          >
            {texts.clear}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What stands in the way of inserting, or what has just been done. */
function Notices() {
  const { abilities, insertion, problems } = usePaneState();
  const texts = useTexts();
  const { check } = usePane();
  const refusal = abilities?.writeRefusal ?? null;
  if (refusal) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.failure.reason[refusal]}</MessageBarBody>
      </MessageBar>
    );
  }
  if (insertion.step === "refused") {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.compose.repair(Object.keys(problems).length)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (insertion.step !== "done") return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.inserted.title}</MessageBarTitle> {texts.inserted.next}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void check()}>{texts.inserted.check}</Button>
        </MessageBarActions>
      </MessageBar>
      {abilities && !abilities.keepsPageSetup && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.inserted.pageSetup}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
