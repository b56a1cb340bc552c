import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser/support/browser";
import { faultsOf } from "../browser/support/layout-faults";
import { builtPages } from "./built-pages";

const PAGES = Object.entries(builtPages());
/** The rules' tables are made alike: axe need not see all. */
const FEW = 2;
const WIDTHS = [375, 800, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (colorScheme: "light" | "dark") =>
  (await browser.newContext({ colorScheme })).newPage();

/** Leaves of the rules the first tables alone, and their first rows. */
const shorten = (page: Page) =>
  page.evaluate((few) => {
    const beyond = `:nth-of-type(n + ${few + 1})`;
    const all = `section:has(.rules)${beyond}, .rules tbody tr${beyond}`;
    for (const one of document.querySelectorAll(all)) one.remove();
  }, FEW);

/** What axe has against a page as it stands. */
async function violationsOf(page: Page, ...rules: string[]) {
  // There is no frame to look into, for which axe would open a second page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules.length > 0) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

test.each(PAGES)(
  "%s has nothing cut off, nothing too wide, and no fault for axe",
  async (name, html) => {
    const page = await open("light");
    // Icons are not what is looked at here.
    await page.setContent(html, { waitUntil: "domcontentloaded" });
    for (const width of name === "index.html" ? WIDTHS : WIDTHS.slice(0, 1)) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await faultsOf(page)]).toEqual([width, []]);
    }
    await shorten(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  },
);

test("in the dark it can be read as well", async () => {
  const page = await open("dark");
  const all = PAGES.map(([, html]) => html).join("");
  await page.setContent(all, { waitUntil: "domcontentloaded" });
  await shorten(page);
  expect(await violationsOf(page, "color-contrast")).toEqual([]);
  await page.context().close();
});
