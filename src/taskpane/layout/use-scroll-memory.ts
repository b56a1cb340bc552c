import { useLayoutEffect, useRef, type RefObject } from "react";
import type { PaneTab } from "../state/pane-state";

/** Each tab is found again where it was left; something new on it, told by `news`, is shown from its top. */
export function useScrollMemory(
  scroller: RefObject<HTMLElement | null>,
  tab: PaneTab,
  news: readonly unknown[],
): void {
  const places = useRef<Partial<Record<PaneTab, number>>>({});
  const seen = useRef(news);
  const shown = useRef(tab);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const isNew = news.some((one, index) => one !== seen.current[index]);
    seen.current = news;
    if (isNew) places.current = { help: places.current.help ?? 0 };
    if (isNew || shown.current !== tab) element.scrollTop = places.current[tab] ?? 0;
    shown.current = tab;
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const keep = () => {
      places.current[tab] = element.scrollTop;
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [scroller, tab]);
}
