import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { column } from "./column";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 32px)", maxWidth: "400px", padding: tokens.spacingHorizontalL },
  content: {
    ...column(tokens.spacingVerticalM),
    paddingTop: tokens.spacingVerticalXS,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    gridColumnStart: 1,
  },
});

export interface PaneDialogProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A question in the pane's own width. Escape answers with nothing done. */
export function PaneDialog({ title, actions, children, onClose }: PaneDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open modalType="modal" onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions className={styles.actions}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
