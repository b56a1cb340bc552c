import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with a page; `isWhole`: by all its rules, else by those that colours can break. */
export async function axeFaults(page: Page, isWhole: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window)))
    await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      // Fluent's focus library puts stops of its own beside others: they hand the focus on and are never seen.
      const context = { exclude: [["[data-tabster-dummy]"]] };
      const result = await axe.run(context, {
        runOnly: rules,
        resultTypes: ["violations"],
        // Menus are laid over the page and belong to none of its regions.
        rules: { region: { enabled: false } },
      });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
    isWhole ? STANDARD : COLOURS,
  );
}
