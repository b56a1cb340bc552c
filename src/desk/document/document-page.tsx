import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef } from "react";
import { useDesk, useDeskTexts } from "../desk-context";
import type { DeskRow } from "../state/desk-state";
import { OpenDocument } from "./open-document";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: 0,
    flex: "1 1 200px",
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  position: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface DocumentPageProps {
  /** The rows that the table shows, in its order: what is next, and what was before. */
  readonly rows: readonly DeskRow[];
  readonly row: DeskRow;
}

/** One document of the list: its words with the places marked, and what the check says of it. Escape leads back. */
export function DocumentPage({ rows, row }: DocumentPageProps) {
  const styles = useStyles();
  const texts = useDeskTexts().document;
  const { open } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = rows.findIndex(({ id }) => id === row.id);
  useEffect(() => heading.current?.focus(), [row.id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) open(null);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);
  const go = (step: number) => open(rows[at + step]?.id ?? row.id);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => open(null)}>
          {texts.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          {row.name}
        </h2>
        {at >= 0 && (
          <Text size={200} className={styles.position}>
            {texts.position(at + 1, rows.length)}
          </Text>
        )}
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={texts.previous}
          title={texts.previous}
          disabledFocusable={at <= 0}
          onClick={() => go(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={texts.next}
          title={texts.next}
          disabledFocusable={at < 0 || at >= rows.length - 1}
          onClick={() => go(1)}
        />
      </div>
      <OpenDocument key={row.id} row={row} />
    </div>
  );
}
