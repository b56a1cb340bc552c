import { readFileSync } from "node:fs";
import type { AxeResults, NodeResult } from "axe-core";
import type { Page } from "playwright-core";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];
// Fluent's focus library puts stops of its own beside lists of tabs: they hand the focus on and are never seen.
const EXCLUDED = [["[data-tabster-dummy]"]];

/** The page's axe, and the looks that it has judged there. */
interface JudgingWindow {
  readonly axe: { run(context: object, options: object): Promise<AxeResults> };
  readonly judgedLooks?: Set<string>;
}

/** Puts axe into a page; to be done again where another page is loaded. */
export async function putAxeIn(page: Page): Promise<void> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
}

/** What axe, which has been put into the page, has against it, colours apart. */
export function standardFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([standard, colours, exclude]) => {
      const { axe } = window as unknown as JudgingWindow;
      const off = (rule: string) => [rule, { enabled: false }];
      const result = await axe.run(
        { exclude },
        {
          runOnly: standard,
          resultTypes: ["violations"],
          // Menus are laid over the page and belong to none of its regions.
          rules: Object.fromEntries([...colours, "region"].map(off)),
        },
      );
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
    [STANDARD, COLOURS, EXCLUDED] as const,
  );
}

/**
 * What axe has against the page's colours in a theme. Judging a word takes longer than drawing it, and most words look like
 * others: words are passed over that are of a size, weight and colour, on the grounds and in the surroundings that axe has
 * judged on this page before.
 */
export function colourFaults(page: Page, theme: string): Promise<string[]> {
  return page.evaluate(
    async ([rules, exclude, name]) => {
      const judging = window as unknown as JudgingWindow & { judgedLooks?: Set<string> };
      const judged = (judging.judgedLooks ??= new Set());
      const grounds = new Map<Element, string>();
      /** Everything that is painted or blended under an element, as the tree has it. */
      const groundsOf = (element: Element | null): string => {
        if (!element) return name;
        const known = grounds.get(element);
        if (known !== undefined) return known;
        const { backgroundColor, backgroundImage, opacity, filter, position } =
          getComputedStyle(element);
        const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${position}`;
        const all = `${groundsOf(element.parentElement)}\n${own}`;
        grounds.set(element, all);
        return all;
      };
      const lookOf = (element: Element): string => {
        const { color, fontSize, fontWeight, fontFamily, textShadow, textDecorationLine } =
          getComputedStyle(element);
        const around = element.parentElement ? getComputedStyle(element.parentElement).color : "";
        const kind = element.closest(":disabled, [aria-disabled=true]") ? "disabled" : "";
        const own = [color, fontSize, fontWeight, fontFamily, textShadow, textDecorationLine];
        return [element.localName, kind, ...own, around, groundsOf(element)].join("\n");
      };
      const hasWords = (element: Element) =>
        /^(a|input|select|textarea)$/.test(element.localName) ||
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        );
      const looks = new Map(
        [...document.body.querySelectorAll("*")].filter(hasWords).map((one) => [one, lookOf(one)]),
      );
      const include = [...looks.keys()].filter((one) => !judged.has(looks.get(one) ?? ""));
      if (include.length === 0) return [];
      const result = await judging.axe.run(
        { include, exclude },
        { runOnly: rules, elementRef: true, resultTypes: ["violations", "passes"] },
      );
      const elements = (nodes: readonly NodeResult[]) => nodes.map(({ element }) => element);
      for (const { id, nodes } of [...result.passes, ...result.violations]) {
        if (id !== "color-contrast") continue;
        // Only what axe came to a judgement about is done with.
        for (const one of elements(nodes)) judged.add((one && looks.get(one)) ?? "");
      }
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
    [COLOURS, EXCLUDED, theme] as const,
  );
}
