import { FluentProvider, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentCheckmark20Regular } from "@fluentui/react-icons/svg/document-checkmark";
import { Suspense, lazy, useEffect, useRef } from "react";
import { CheckPanel } from "./check/check-panel";
import { ActionBar } from "./layout/action-bar";
import { CrashBoundary } from "./layout/crash-boundary";
import { FailureBar } from "./layout/failure-bar";
import { PaneFooter } from "./layout/pane-footer";
import { PaneProvider, usePane, usePaneState, useTexts } from "./pane-context";
import { ComposePanel } from "./profile/compose-panel";
import type { PaneController } from "./state/pane-controller";
import type { PaneState, PaneTab } from "./state/pane-state";
import { paneTexts } from "./texts";
import { darkTheme, lightTheme } from "./theme";
import { useDarkTheme } from "./use-dark-theme";

const InsertDialog = lazy(() => import("./insert/insert-dialog"));

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
  },
  tabs: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface AppProps {
  readonly controller: PaneController;
  /** Office's own theme; null where it does not tell, and the system decides. */
  readonly officeIsDark: boolean | null;
}

export function App({ controller, officeIsDark }: AppProps) {
  const styles = useStyles();
  const dark = useDarkTheme(officeIsDark);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.provider}>
      <PaneProvider controller={controller}>
        <CrashBoundary language={controller.getState().language}>
          <Pane />
        </CrashBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const state = usePaneState();
  const texts = useTexts();
  const { showTab } = usePane();
  const main = useRef<HTMLElement>(null);
  const { tab, language, failure, insertion, checking } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    main.current?.scrollTo?.({ top: 0 });
  }, [tab, insertion.step, checking.result]);
  return (
    <div className={styles.pane}>
      <nav className={styles.tabs}>
        <TabList
          aria-label={texts.tabs.label}
          selectedValue={tab}
          onTabSelect={(_event, data) => showTab(data.value as PaneTab)}
        >
          <Tab value="compose" id="tab-compose" aria-controls="panel">
            {texts.tabs.compose}
          </Tab>
          <Tab value="check" id="tab-check" aria-controls="panel">
            {texts.tabs.check}
          </Tab>
        </TabList>
      </nav>
      {failure && <FailureBar failure={failure} />}
      <main ref={main} className={styles.main}>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
          {tab === "compose" ? <ComposePanel /> : <CheckPanel />}
        </div>
      </main>
      <TabAction />
      <PaneFooter />
      <div role="status" className={styles.unseen}>
        {announcement(state)}
      </div>
      {insertion.step === "asking" && (
        <Suspense>
          <InsertDialog />
        </Suspense>
      )}
    </div>
  );
}

/** The tab's one job. */
function TabAction() {
  const { tab, insertion, checking, abilities } = usePaneState();
  const texts = useTexts();
  const { insert, check } = usePane();
  return tab === "compose" ? (
    <ActionBar
      icon={<DocumentAdd20Regular />}
      label={texts.compose.insert}
      workingLabel={texts.compose.inserting}
      working={insertion.step === "working"}
      disabled={abilities !== null && abilities.writeRefusal !== null}
      onAct={() => void insert()}
    />
  ) : (
    <ActionBar
      icon={<DocumentCheckmark20Regular />}
      label={checking.result ? texts.check.again : texts.check.run}
      workingLabel={texts.check.running}
      working={checking.step === "working"}
      onAct={() => void check()}
    />
  );
}

/** What a screen reader hears when a job ends. */
function announcement({ tab, language, insertion, checking }: PaneState): string {
  const texts = paneTexts(language);
  if (tab === "compose") {
    return insertion.step === "done" ? `${texts.inserted.title}. ${texts.inserted.next}` : "";
  }
  if (checking.step === "working" || !checking.result) return "";
  const { report } = checking.result;
  const counted = texts.check.present(report.mandatory.present, report.mandatory.total);
  const done = texts.check.done(report.findings.length);
  return report.plan === null ? done : `${counted}. ${done}`;
}
