import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { PaneController } from "./state/pane-controller";
import type { PaneState } from "./state/pane-state";
import { paneTexts, type Language, type PaneTexts } from "./texts";

const Context = createContext<PaneController | null>(null);

export interface PaneProviderProps {
  readonly controller: PaneController;
  readonly children: ReactNode;
}

export function PaneProvider({ controller, children }: PaneProviderProps) {
  return <Context value={controller}>{children}</Context>;
}

/** The controller above: what the user may do. */
export function usePane(): PaneController {
  const controller = useContext(Context);
  if (!controller) throw new Error("usePane needs a PaneProvider above it");
  return controller;
}

/** The pane's state now; renders again when it changes. */
export function usePaneState(): PaneState {
  const { getState, subscribe } = usePane();
  return useSyncExternalStore(subscribe, getState);
}

/** The language chosen; of the whole state, only a change of it renders again. */
export function useLanguage(): Language {
  const { getState, subscribe } = usePane();
  return useSyncExternalStore(subscribe, () => getState().language);
}

/** The pane's words in the language chosen. */
export function useTexts(): PaneTexts {
  return paneTexts(useLanguage());
}
