import {
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../core/check/report";
import { outcomeError } from "../../core/formats/words";
import type { Snapshot } from "../../core/snapshot/model";
import { PaneProvider } from "../../taskpane/pane-context";
import { useDesk, useDeskLanguage, useDeskTexts } from "../desk-context";
import type { DeskRow } from "../state/desk-state";
import { FindingsPane } from "./findings-pane";
import { openDocument, type OpenedDocument } from "./opened-document";
import { ReadingView } from "./reading-view";
import { showFinding, showPlace } from "./show-place";

const useStyles = makeStyles({
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(340px, 420px)",
    "@media (max-width: 860px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "minmax(0, 1fr) minmax(0, 1fr)",
    },
  },
  reading: {
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  legend: {
    display: "block",
    maxWidth: "820px",
    margin: `0 auto ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  pane: {
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 860px)": {
      borderLeft: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** A row's document beside what the check says of it, in the pane's own words and looks. */
export function OpenDocument({ row }: { readonly row: DeskRow }) {
  const styles = useStyles();
  const texts = useDeskTexts().document;
  const desk = useDesk();
  const language = useDeskLanguage();
  const view = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const [read, setRead] = useState<{
    readonly snapshot: Snapshot | null;
    readonly findings: readonly Finding[];
  } | null>(null);
  // One document, opened once: what changes in its row comes from here.
  const [given] = useState(row);
  useEffect(() => {
    const made = openDocument(desk, given, {
      reveal: (target) => showPlace(view.current, target),
      onRead: (snapshot, findings) => setRead({ snapshot, findings }),
    });
    setOpened(made);
    return () => made?.close();
  }, [desk, given]);
  useEffect(() => opened?.controller.chooseLanguage(language), [opened, language]);
  const findings = read?.findings;
  const onPlace = useCallback(
    (indexes: readonly number[]) => {
      const finding = findings?.[indexes[0] ?? -1];
      if (finding && opened) showFinding(pane.current, opened.controller, finding);
    },
    [findings, opened],
  );
  const { checked } = row;
  const trouble =
    checked &&
    outcomeError({ file: row.name, report: checked.report, trouble: checked.trouble }, language);
  return (
    <div className={styles.split}>
      <section className={styles.reading} aria-label={texts.reading} tabIndex={0}>
        {read?.snapshot && read.findings.length > 0 && (
          <Text size={200} className={styles.legend}>
            {texts.legend}
          </Text>
        )}
        {read?.snapshot ? (
          <ReadingView
            ref={view}
            snapshot={read.snapshot}
            findings={read.findings}
            onPlace={onPlace}
          />
        ) : trouble !== null || read ? (
          <Text>{texts.unreadable}</Text>
        ) : (
          <Spinner label={texts.loading} labelPosition="below" />
        )}
      </section>
      <section ref={pane} className={styles.pane} aria-label={texts.findings} tabIndex={0}>
        {trouble !== null && checked?.trouble ? (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        ) : (
          opened && (
            <PaneProvider controller={opened.controller}>
              <FindingsPane />
            </PaneProvider>
          )
        )}
      </section>
    </div>
  );
}
