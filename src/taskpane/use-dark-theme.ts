import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Office's theme where it tells, else the system's, followed as it changes. High contrast is the browser's forced colours. */
export function useDarkTheme(officeIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return officeIsDark ?? systemIsDark;
}
