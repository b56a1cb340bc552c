import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** True or false as Office's own theme is dark or light; null where Office does not tell. */
export type OfficeThemeReader = () => boolean | null;

/**
 * Word tells an add-in nothing when its theme changes (the event of that name is Outlook's), but answers anew whenever it is asked.
 * The user changes it outside the pane, and is seen when coming back.
 */
function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  const page = document.documentElement;
  query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  page.addEventListener("pointerenter", listener);
  return () => {
    query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
    page.removeEventListener("pointerenter", listener);
  };
}

const OFFICE_IS_SILENT: OfficeThemeReader = () => null;

/** Office's theme where it tells, else the system's, each followed as it changes. High contrast is the browser's forced colours. */
export function useDarkTheme(officeIsDark: OfficeThemeReader = OFFICE_IS_SILENT): boolean {
  return useSyncExternalStore(subscribe, () => officeIsDark() ?? matchMedia(QUERY).matches);
}
