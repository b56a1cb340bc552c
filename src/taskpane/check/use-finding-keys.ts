import { useEffect, type RefObject } from "react";

/** Cards, and what unfolds those that are told together: it is unfolded on the way. */
const STOPS = "[data-rule], [data-unfold]";

/** Goes from finding to finding with F8 and back with Shift+F8: the document shows the place, the keyboard stays in the pane. */
export function useFindingKeys(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      const cards = [...(section.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
      const here = cards.findIndex((card) => card.contains(document.activeElement));
      const next = nextIndex(here, cards.length, event.shiftKey);
      const card = cards[next];
      if (card?.getAttribute("aria-expanded") === "false") card.click();
      const way = card?.querySelector<HTMLElement>("[data-go]");
      (way ?? card?.querySelector<HTMLElement>("button") ?? card)?.focus({ preventScroll: true });
      card?.scrollIntoView?.({ block: "nearest" });
      way?.click();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [section]);
}

/** Round and round; from outside the list to its first, or backwards to its last. */
function nextIndex(here: number, count: number, backwards: boolean): number {
  if (here < 0) return backwards ? count - 1 : 0;
  return (here + (backwards ? count - 1 : 1)) % Math.max(count, 1);
}
