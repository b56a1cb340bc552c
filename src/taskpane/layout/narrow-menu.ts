import { makeStyles } from "@fluentui/react-components";

/** A menu's popover as wide as its words, but never wider than the pane. */
export const useNarrowMenu = makeStyles({
  popover: { minWidth: 0, maxWidth: "calc(100vw - 16px)", boxSizing: "border-box" },
});
