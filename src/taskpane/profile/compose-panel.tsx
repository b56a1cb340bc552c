import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { LoadingPart } from "../layout/loading-part";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { isFillingIn } from "../state/pane-state";
import { insertedWords } from "../insert/inserted-words";
import { isBlankForm } from "./form";
import { ProfileBar } from "./profile-bar";
import { ProfileFields } from "./profile-fields";
import { currentForm } from "./saved-profiles";
import { column } from "../layout/column";

// Nobody needs them before the first insertion, or after the first run.
const BlanksCard = lazy(() => import("./blanks-card"));
const SingleParts = lazy(() => import("../parts/single-parts"));
const Welcome = lazy(() => import("./welcome"));

const useStyles = makeStyles({
  panel: column(tokens.spacingVerticalL),
  heading: { margin: 0 },
  intro: { display: "grid", rowGap: tokens.spacingVerticalS },
  noticeTitle: { display: "block" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Writing: who we are, once; then the template goes in, and what is left to fill is counted. */
export function ComposePanel() {
  const styles = useStyles();
  const { welcome } = usePaneState();
  return (
    <div className={styles.panel}>
      <Notices />
      {welcome ? (
        <Suspense fallback={<LoadingPart />}>
          <Welcome />
        </Suspense>
      ) : (
        <Writing />
      )}
    </div>
  );
}

function Writing() {
  const styles = useStyles();
  const state = usePaneState();
  const { saved, checking } = state;
  const texts = useTexts().compose;
  const { insertSample } = usePane();
  const blank = isBlankForm(currentForm(saved));
  const { result } = checking;
  return (
    <>
      {result && isFillingIn(state) && (
        <Suspense fallback={<LoadingPart />}>
          <BlanksCard result={result} />
        </Suspense>
      )}
      <div className={styles.intro}>
        <Text as="h2" size={500} weight="semibold" className={styles.heading}>
          {texts.title}
        </Text>
        {blank && (
          <Text className={styles.quiet}>
            {texts.firstRun}{" "}
            <Link as="button" inline onClick={() => void insertSample()}>
              {texts.sample}
            </Link>
          </Text>
        )}
      </div>
      <ProfileBar />
      <ProfileFields />
      <Suspense>
        <SingleParts />
      </Suspense>
    </>
  );
}

/** What stands in the way of inserting, or what has just been done. */
function Notices() {
  const styles = useStyles();
  const { abilities, insertion, problems, language } = usePaneState();
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
  const { title, next } = insertedWords(insertion.what, language);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.noticeTitle}>{title}</MessageBarTitle>
          {next}
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
