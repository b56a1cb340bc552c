import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen28Regular } from "@fluentui/react-icons/svg/folder-open";
import { useEffect, useState } from "react";
import { useDesk, useDeskTexts } from "../desk-context";
import { gatherFiles } from "./gather";

const useStyles = makeStyles({
  target: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    pointerEvents: "none",
  },
});

const carriesFiles = ({ dataTransfer }: DragEvent) =>
  dataTransfer?.types.includes("Files") === true;

/** Covers the page while files are dragged over it, and takes them. */
export function DropTarget() {
  const styles = useStyles();
  const texts = useDeskTexts().intake;
  const { add } = useDesk();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      // To outside the window.
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void add(gatherFiles(event));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [add]);
  if (!isOver) return null;
  return (
    <div className={styles.target}>
      <div className={styles.card}>
        <FolderOpen28Regular />
        <Text size={500} weight="semibold">
          {texts.drop}
        </Text>
      </div>
    </div>
  );
}
