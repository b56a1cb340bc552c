import { useSyncExternalStore } from "react";
import { useLanguage, usePane } from "../pane-context";
import { fillTexts, type FillTexts } from "../texts/fill";
import type { FillState } from "./fill-state";

/** Where filling in stands; renders again when it changes. */
export function useFillState(): FillState {
  const { filling } = usePane();
  return useSyncExternalStore(filling.subscribe, filling.getState);
}

/** The words of filling in. */
export function useFillTexts(): FillTexts {
  return fillTexts(useLanguage());
}
