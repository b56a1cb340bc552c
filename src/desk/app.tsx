import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { CrashBoundary } from "../taskpane/layout/crash-boundary";
import { darkTheme, lightTheme } from "../taskpane/theme";
import { useDarkTheme } from "../taskpane/use-dark-theme";
import {
  DeskProvider,
  useDeferredDeskValue,
  useDesk,
  useDeskLanguage,
  useDeskTexts,
  useDeskValue,
} from "./desk-context";
import { DocumentPage } from "./document/document-page";
import { DropTarget } from "./intake/drop-target";
import { FirstCard } from "./intake/first-card";
import { OptionsBar } from "./intake/options-bar";
import { PickButtons } from "./intake/pick-buttons";
import { RunBar } from "./intake/run-bar";
import { DeskHeader } from "./layout/desk-header";
import { NoticeBar } from "./layout/notice-bar";
import { OverviewPanel } from "./overview/overview-panel";
import { useOverview } from "./overview/use-overview";
import type { DeskController } from "./state/desk-controller";
import { DocumentTable } from "./table/document-table";
import { FilterBar } from "./table/filter-bar";
import { selectRows } from "./table/select-rows";
import { TakeMenu } from "./take/take-menu";
import { column } from "../taskpane/layout/column";

const WHOLE_HEIGHT = { height: "100%" };

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  list: {
    ...column(tokens.spacingVerticalL),
    maxWidth: "1440px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalL,
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
  },
  above: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalL,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function App({ controller }: { readonly controller: DeskController }) {
  const dark = useDarkTheme();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={WHOLE_HEIGHT}>
      <DeskProvider controller={controller}>
        <CrashBoundary language={controller.getState().language}>
          <Desk />
        </CrashBoundary>
      </DeskProvider>
    </FluentProvider>
  );
}

function Desk() {
  const styles = useStyles();
  const language = useDeskLanguage();
  const texts = useDeskTexts();
  const rows = useDeferredDeskValue("rows");
  const open = useDeskValue("open");
  const overview = useOverview();
  const wanted = useDeferredDeskValue("view");
  const shown = useMemo(() => selectRows(rows, wanted, language), [rows, wanted, language]);
  // Drawn after what stands above it: both at once would be a pause.
  const isTableDue = useDeferredValue(rows.length > 0);
  const lastOpen = useRef<number | null>(null);
  const row = open === null ? undefined : rows.find(({ id }) => id === open);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.product} – ${texts.title}`;
  }, [language, texts]);
  useEffect(() => {
    if (open !== null) lastOpen.current = open;
  }, [open]);
  return (
    <div className={styles.page}>
      <DeskHeader />
      <main className={styles.main}>
        {row ? (
          <DocumentPage rows={shown} row={row} />
        ) : (
          <div className={styles.list}>
            <NoticeBar />
            {rows.length === 0 ? (
              <FirstCard />
            ) : (
              <>
                <Tools />
                <RunBar />
                <OverviewPanel overview={overview} />
                <div className={styles.above}>
                  <FilterBar running={overview.running} shown={shown.length} total={rows.length} />
                  <TakeMenu rows={shown} cells={overview.cells} />
                </div>
                {isTableDue && (
                  <DocumentTable rows={shown} cells={overview.cells} lastOpen={lastOpen.current} />
                )}
              </>
            )}
          </div>
        )}
      </main>
      <DropTarget />
    </div>
  );
}

function Tools() {
  const styles = useStyles();
  const texts = useDeskTexts().intake;
  const { clear } = useDesk();
  return (
    <div className={styles.tools}>
      <OptionsBar />
      <div className={styles.actions}>
        <PickButtons isFirst={false} />
        <Button appearance="subtle" icon={<Delete20Regular />} onClick={clear}>
          {texts.clear}
        </Button>
      </div>
    </div>
  );
}
