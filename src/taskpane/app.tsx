import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef } from "react";
import { CheckPanel } from "./check/check-panel";
import { LoadingPart } from "./layout/loading-part";
import { CrashBoundary } from "./layout/crash-boundary";
import { FailureBar } from "./layout/failure-bar";
import { PaneFooter } from "./layout/pane-footer";
import { PaneTabs } from "./layout/pane-tabs";
import { TabAction } from "./layout/tab-action";
import { announcement } from "./layout/announcement";
import { useHelpKey } from "./layout/use-help-key";
import { useScrollMemory } from "./layout/use-scroll-memory";
import { PaneProvider, usePaneState } from "./pane-context";
import { ComposePanel } from "./profile/compose-panel";
import type { PaneController } from "./state/pane-controller";
import type { PaneTab } from "./state/pane-state";
import { paneTexts } from "./texts";
import { darkTheme, lightTheme } from "./theme";
import { useDarkTheme, type OfficeThemeReader } from "./use-dark-theme";
import { visuallyHidden } from "./layout/visually-hidden";

const InsertDialog = lazy(() => import("./insert/insert-dialog"));
const TemplateDialog = lazy(() => import("./insert/template-dialog"));
const HelpPanel = lazy(() => import("./help/help-panel"));

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  unseen: visuallyHidden,
});

/** Not as a class: menus and dialogs take a provider's classes over, and would lie over the whole pane. */
const WHOLE_HEIGHT = { height: "100%" };

export interface AppProps {
  readonly controller: PaneController;
  /** Asked again whenever Office's theme may have changed; absent where only the system decides. */
  readonly officeIsDark?: OfficeThemeReader;
}

export function App({ controller, officeIsDark }: AppProps) {
  const dark = useDarkTheme(officeIsDark);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={WHOLE_HEIGHT}>
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
  const main = useRef<HTMLElement>(null);
  const { tab, language, failure, insertion, checking } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useScrollMemory(main, tab, [insertion.step, checking.result]);
  useHelpKey();
  return (
    <div className={styles.pane}>
      <header>
        <h1 className={styles.unseen}>{paneTexts(language).product}</h1>
        <PaneTabs />
      </header>
      {failure && <FailureBar failure={failure} />}
      <main ref={main} className={styles.main}>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
          <Panel tab={tab} />
        </div>
      </main>
      <TabAction />
      <PaneFooter />
      <div role="status" className={styles.unseen}>
        {announcement(state)}
      </div>
      {insertion.step === "choosing" && (
        <Suspense>
          <TemplateDialog />
        </Suspense>
      )}
      {insertion.step === "asking" && (
        <Suspense>
          <InsertDialog />
        </Suspense>
      )}
    </div>
  );
}

function Panel({ tab }: { readonly tab: PaneTab }) {
  switch (tab) {
    case "compose":
      return <ComposePanel />;
    case "check":
      return <CheckPanel />;
    case "help":
      return (
        <Suspense fallback={<LoadingPart />}>
          <HelpPanel />
        </Suspense>
      );
  }
}
