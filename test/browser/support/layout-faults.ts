import type { Page } from "playwright-core";

/**
 * What a picture of the page would show to be wrong, told from its boxes: scrolling sideways, words cut off where no dots say so,
 * controls that reach out of the page, controls that lie over each other.
 */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
    const isSeen = (element: Element) =>
      element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        // What is skipped, being out of view, has no boxes of its own.
        contentVisibilityAuto: true,
      }) &&
      !element.closest("[data-tabster-dummy], [aria-hidden=true]") &&
      getComputedStyle(element).clipPath === "none";
    const faults: string[] = [];

    const title = (element: Element) =>
      element === document.documentElement ? "the page" : name(element);
    const scrollers = [
      document.documentElement,
      ...document.querySelectorAll("main, [role=dialog]"),
    ];
    for (const one of scrollers) {
      if (one.scrollWidth > one.clientWidth + SLACK) faults.push(`scrolls sideways: ${title(one)}`);
    }

    const words = [
      ...document.querySelectorAll(
        "h2, h3, h4, p, li, dt, dd, label, button, summary, legend, span, a",
      ),
    ];
    const hasWords = (element: Element) => (element.textContent ?? "").trim() !== "";
    for (const element of words.filter(hasWords).filter(isSeen)) {
      const style = getComputedStyle(element);
      const hides = style.overflowX !== "visible" && style.display !== "inline";
      const says = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
      const width = element.scrollWidth > element.clientWidth + SLACK;
      const height = element.scrollHeight > element.clientHeight + SLACK;
      if (hides && !says && (width || height)) faults.push(`cut off: ${name(element)}`);
    }

    const controls = [
      ...document.querySelectorAll("button, input, select, textarea, summary, [role=tab]"),
    ].filter((element) => isSeen(element) && element.getBoundingClientRect().width > 0);
    const view = document.documentElement.clientWidth;
    for (const control of controls) {
      const { left, right } = control.getBoundingClientRect();
      if (left < -SLACK || right > view + SLACK) faults.push(`out of the page: ${name(control)}`);
    }
    const layer = (element: Element) =>
      element.closest("[role=dialog], main, nav, footer, section");
    const scrolls = new Map<Element, boolean>();
    const isScroller = (element: Element) => {
      const known = scrolls.get(element) ?? getComputedStyle(element).overflowY !== "visible";
      scrolls.set(element, known);
      return known;
    };
    /** What of a control is in view where a part of the page scrolls. */
    const seenBox = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const seen = { left, right, top, bottom };
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (!isScroller(around)) continue;
        const box = around.getBoundingClientRect();
        seen.top = Math.max(seen.top, box.top);
        seen.bottom = Math.min(seen.bottom, box.bottom);
      }
      return seen;
    };
    const placed = controls.map((control) => ({
      control,
      box: seenBox(control),
      layer: layer(control),
    }));
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        if (one.layer !== other.layer) continue;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across <= SLACK || down <= SLACK) continue;
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        faults.push(`overlap: ${name(one.control)} and ${name(other.control)}`);
      }
    });
    return faults;
  });
}
