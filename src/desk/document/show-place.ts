import type { Finding } from "../../core/check/report";
import type { RevealTarget } from "../../core/host";
import { EVERY_FINDING } from "../../taskpane/state/pane-state";
import type { PaneController } from "../../taskpane/state/pane-controller";

const FLASH_MS = 1600;
const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Brings a place of the document into view and points it out for a moment; false when it is not there. */
export function showPlace(view: HTMLElement | null, target: RevealTarget): boolean {
  const paragraph = view?.querySelector<HTMLElement>(`[data-paragraph="${target.paragraph}"]`);
  if (!paragraph) return false;
  const from = target.quote ? target.text.indexOf(target.quote) : 0;
  const pieces = [...paragraph.querySelectorAll<HTMLElement>("[data-start]")];
  const place = pieces.findLast(({ dataset }) => Number(dataset["start"]) <= from) ?? paragraph;
  place.scrollIntoView({ block: "center", behavior: isStill() ? "auto" : "smooth" });
  place.animate?.([{ outline: "3px solid #c8102e" }, { outline: "3px solid transparent" }], {
    duration: FLASH_MS,
  });
  return true;
}

/** Brings what is said of a place into view, and the keyboard with it. */
export function showFinding(
  pane: HTMLElement | null,
  controller: PaneController,
  { rule }: Finding,
): void {
  controller.showTab("check");
  controller.filterFindings(EVERY_FINDING);
  requestAnimationFrame(() => {
    const card = pane?.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
    // Findings on looks are told together, and folded away.
    const found = card ?? pane?.querySelector<HTMLElement>("[data-unfold]");
    found?.scrollIntoView({ block: "center", behavior: isStill() ? "auto" : "smooth" });
    (found?.querySelector<HTMLElement>("[data-go]") ?? found)?.focus({ preventScroll: true });
  });
}
