import type { Page } from "playwright-core";
import { axeFaults } from "./support/axe-faults";
import { faultsOf } from "./support/layout-faults";
import { keepRunning } from "./support/running";
import { THEMES, openStates, setTheme, setWidth, showState } from "./support/states";

const LANGUAGES = ["vi", "en"] as const;
const THEME_NAMES = Object.keys(THEMES) as (keyof typeof THEMES)[];
const LONG = "check-long-list";
const HEIGHT = 720;
const PANE = 360;
/** The narrowest pane, and Word's usual one at twice its size. */
const WIDTHS = { "320 px": 320, "200 %": PANE / 2 } as const;

jest.setTimeout(240_000);

const running = keepRunning();
let page: Page;
let states: readonly string[];

beforeAll(async () => {
  ({ page, states } = await openStates(running.browser, running.origin, {
    width: PANE,
    height: HEIGHT,
  }));
});

/** Everything that is wrong with a state, whatever it is looked at in. */
async function faultsIn(state: string, language: "vi" | "en"): Promise<readonly string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  await page.setViewportSize({ width: PANE, height: HEIGHT });
  for (const theme of THEME_NAMES) {
    await setTheme(page, theme);
    // What is out of view in a long list keeps the colours in which it was last drawn.
    if (theme === "light" || state === LONG) await showState(page, state, language);
    note(theme, await axeFaults(page, theme === "light"));
  }
  for (const [name, width] of Object.entries(WIDTHS)) {
    await setWidth(page, width, HEIGHT);
    note(name, await faultsOf(page));
  }
  return faults;
}

test("there is a state for everything that can happen", () => {
  expect(states.length).toBeGreaterThan(50);
});

test.each(LANGUAGES)(
  "no state has a fault that axe can see, scrolls sideways, cuts words off or lays one thing over another, in %s",
  async (language) => {
    const faults: Record<string, readonly string[]> = {};
    for (const state of states) {
      const found = await faultsIn(state, language);
      if (found.length > 0) faults[state] = found;
    }
    expect(faults).toEqual({});
  },
);

/** Reading matter, plain pages without the pane's look, and states in which what there is to press cannot be pressed. */
const WITHOUT = /^(help|outside-word|offline|crashed|check-reading$|compose-(read-only|old-word)$)/;

test("one button leads on in every state, and never two", async () => {
  await setTheme(page, "light");
  await page.setViewportSize({ width: PANE, height: HEIGHT });
  const others: Record<string, readonly string[]> = {};
  for (const state of states) {
    await showState(page, state, "vi");
    const leading = await leadingButtons();
    if (leading.length !== (WITHOUT.test(state) ? 0 : 1)) others[state] = leading;
  }
  expect(others).toEqual({});
});

/** The words of the buttons in the brand's colour; of those in front where a question is asked. */
function leadingButtons(): Promise<string[]> {
  return page.evaluate(() => {
    const front = document.querySelector("[role=dialog], [role=alertdialog]") ?? document;
    const sample = document.createElement("i");
    sample.style.backgroundColor = "var(--colorBrandBackground, red)";
    document.querySelector("#root > *")?.append(sample);
    const brand = getComputedStyle(sample).backgroundColor;
    sample.remove();
    return [...front.querySelectorAll("button")]
      .filter((button) => getComputedStyle(button).backgroundColor === brand)
      .map((button) => button.innerText);
  });
}

test.each(["compose-menu", "compose-delete"])("%s leaves the pane in sight", async (state) => {
  await setTheme(page, "light");
  await page.setViewportSize({ width: PANE, height: HEIGHT });
  await showState(page, state, "vi");
  const covered = await page.evaluate(() => {
    const tab = document.querySelector("[role=tab]")?.getBoundingClientRect();
    const top = document.elementsFromPoint((tab?.left ?? 0) + 4, (tab?.top ?? 0) + 4);
    const pane = document.getElementById("root");
    const above = top.slice(
      0,
      top.findIndex((element) => pane?.contains(element)),
    );
    return above.filter((element) => /^rgb\(/.test(getComputedStyle(element).backgroundColor))
      .length;
  });
  expect(covered).toBe(0);
});
