/** What a check needs and the pane's first sight does not: fetched when it is first asked for. */
export const loadCheck = () => import("../../core/check/check-document");
export const loadReader = () => import("../../core/snapshot/read");
export const loadFixes = () => import("../fix/fix-work");
