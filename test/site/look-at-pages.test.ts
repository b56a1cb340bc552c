import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/support/browser";
import { faultsOf } from "../browser/support/layout-faults";
import { builtPages } from "./built-pages";

const PAGES = Object.entries(builtPages());
const WIDTHS = [375, 800, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(["light", "dark"] as const)(
  "in the %s nothing is hard to read, cut off or wider than the window",
  async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const [name, html] of PAGES) {
      // Icons are not what is looked at here.
      await page.setContent(html, { waitUntil: "domcontentloaded" });
      for (const width of name === "index.html" ? WIDTHS : WIDTHS.slice(0, 1)) {
        await page.setViewportSize({ width, height: 900 });
        expect([name, width, await faultsOf(page)]).toEqual([name, width, []]);
      }
      const axe = new AxeBuilder({ page });
      // What else axe looks at is the same by night.
      if (colorScheme === "dark") axe.withRules("color-contrast");
      const { violations } = await axe.analyze();
      expect([name, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([name, []]);
    }
    await context.close();
  },
);
