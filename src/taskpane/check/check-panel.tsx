import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearch32Regular } from "@fluentui/react-icons/svg/document-search";
import { Suspense, lazy, useEffect } from "react";
import { EmptyDocument } from "./empty-document";
import { usePaneState, useTexts } from "../pane-context";

// The words for findings and clauses come with it: nobody needs them before the first result.
const loadResult = () => import("./check-result");
const CheckResultView = lazy(loadResult);

const useStyles = makeStyles({
  intro: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  icon: { color: tokens.colorBrandForeground1 },
  about: { color: tokens.colorNeutralForeground2, maxWidth: "320px" },
  heading: { margin: 0 },
});

/** What the check says, the answer before the reasons. */
export function CheckPanel() {
  const styles = useStyles();
  const { checking } = usePaneState();
  const texts = useTexts().check;
  useEffect(() => {
    // A chunk that does not come is reported when it is needed.
    loadResult().catch(() => undefined);
  }, []);
  const running = (
    <div className={styles.intro}>
      <Spinner
        label={texts.running[checking.step === "comparing" ? "comparing" : "reading"]}
        labelPosition="below"
      />
    </div>
  );
  if (checking.result?.report.findings.some(({ rule }) => rule === "document/empty")) {
    return <EmptyDocument />;
  }
  if (checking.result) {
    return (
      <Suspense fallback={running}>
        <CheckResultView result={checking.result} />
      </Suspense>
    );
  }
  if (checking.step !== "idle") return running;
  return (
    <div className={styles.intro}>
      <DocumentSearch32Regular className={styles.icon} />
      <Text as="h2" align="center" size={500} weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      <Text align="center" className={styles.about}>
        {texts.about}
      </Text>
    </div>
  );
}
