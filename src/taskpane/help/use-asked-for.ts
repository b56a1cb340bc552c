import { useEffect, useRef, type RefObject } from "react";

/** For an element that the user asked for: it comes into view and gets the keyboard, again for every other `target`; null: it was not asked for. */
export function useAskedFor<Asked extends HTMLElement>(
  target: string | null,
): RefObject<Asked | null> {
  const element = useRef<Asked>(null);
  useEffect(() => {
    if (target === null) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView?.({ block: "center" });
  }, [target]);
  return element;
}
