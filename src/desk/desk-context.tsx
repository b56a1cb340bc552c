import {
  createContext,
  useContext,
  useEffect,
  useState,
  startTransition,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { Language } from "../core/texts";
import type { DeskController } from "./state/desk-controller";
import type { DeskState } from "./state/desk-state";
import { deskTexts, type DeskTexts } from "./texts";

const Context = createContext<DeskController | null>(null);

export interface DeskProviderProps {
  readonly controller: DeskController;
  readonly children: ReactNode;
}

export function DeskProvider({ controller, children }: DeskProviderProps) {
  return <Context value={controller}>{children}</Context>;
}

/** The controller above: what a clerk may do. */
export function useDesk(): DeskController {
  const controller = useContext(Context);
  if (!controller) throw new Error("useDesk needs a DeskProvider above it");
  return controller;
}

/** One part of the desk's state; only a change of it renders again. */
export function useDeskValue<Name extends keyof DeskState>(name: Name): DeskState[Name] {
  const { getState, subscribe } = useDesk();
  return useSyncExternalStore(subscribe, () => getState()[name]);
}

/**
 * The same for what changes with every document that comes in: it is drawn in small steps and behind what the user does, so that the
 * page never stands still. A store that is read by `useSyncExternalStore` is drawn in one go.
 */
export function useDeferredDeskValue<Name extends keyof DeskState>(name: Name): DeskState[Name] {
  const { getState, subscribe } = useDesk();
  const [value, setValue] = useState(() => getState()[name]);
  useEffect(() => {
    const take = () => startTransition(() => setValue(() => getState()[name]));
    // It may have changed since it was drawn first.
    take();
    return subscribe(take);
  }, [getState, subscribe, name]);
  return value;
}

export const useDeskLanguage = (): Language => useDeskValue("language");

/** The desk's words in the language chosen. */
export const useDeskTexts = (): DeskTexts => deskTexts(useDeskLanguage());
