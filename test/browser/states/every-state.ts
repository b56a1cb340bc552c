/**
 * What is looked at in every state of the pane: by axe, by its boxes at every width, and by its buttons. `npm run test:ci` looks
 * at every state in Vietnamese in the light theme, and at a third of them, each time another, in every other theme and in English;
 * `npm test` at a few, in the light theme and in one other.
 */
import type { Page } from "playwright-core";
import type { Language } from "../../../src/taskpane/texts";
import { isSample, sampled } from "../../sweep";
import { colourFaults, putAxeIn, standardFaults } from "../support/axe";
import { faultsOf } from "../support/layout-faults";
import { keepRunning } from "../support/running";
import {
  THEMES,
  closePane,
  openStates,
  setTheme,
  setWidth,
  showState,
  type Theme,
} from "../support/states";

/**
 * The states whose colours are judged, by theme. Themes change colours, which words do not: both languages being judged in the
 * light one, in which all else is looked at, the others are judged in one.
 */
function judgedIn(
  language: Language,
  states: readonly string[],
): Partial<Record<Theme, readonly string[]>> {
  if (language === "en") return { light: sampled(states, 2) };
  if (!isSample)
    return { light: states, dark: sampled(states, 0), "high-contrast": sampled(states, 1) };
  const light = sampled(states, 1);
  const every = (odd: number) => light.filter((_, index) => index % 2 === odd);
  return { light, dark: every(0), "high-contrast": every(1) };
}
const THEME_NAMES = Object.keys(THEMES) as Theme[];
const LONG = "check-long-list";
const HEIGHT = 720;
const PANE = 360;
/** The narrowest pane, and Word's usual one at twice its size. */
const WIDTHS = { "320 px": 320, "200 %": PANE / 2 } as const;
/** Reading matter, plain pages without the pane's look, and states in which what there is to press cannot be pressed. */
const WITHOUT =
  /^(help|outside-word|offline|crashed|check-reading$|compose-(read-only|old-word|templates)$)/;

/** The page of states, opened for the tests of a file. */
export interface OpenedStates {
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows a state in the light theme, at the pane's usual width. */
  readonly show: (state: string, language: Language) => Promise<void>;
}

/** Opens the page of states before the tests of a file run. */
export function keepStatesOpen(): () => OpenedStates {
  const running = keepRunning();
  let opened: OpenedStates | undefined;
  beforeAll(async () => {
    const viewport = { width: PANE, height: HEIGHT };
    const { page, states } = await openStates(running.browser, running.origin, viewport);
    // Once for all states: a builder would put it in again for each.
    await putAxeIn(page);
    const show = async (state: string, language: Language) => {
      // Nothing is drawn anew in another theme or width only to go.
      await closePane(page);
      await page.setViewportSize(viewport);
      await setTheme(page, "light");
      await showState(page, state, language);
    };
    opened = { page, names: states, show };
  });
  return () => {
    if (!opened) throw new Error("the page of states is open only while tests run");
    return opened;
  };
}

/** Claims of every state in one language, each state being shown once. */
export function testEveryState(language: Language, states: () => OpenedStates): void {
  const faults: Record<string, readonly string[]> = {};
  /** The buttons that lead on, where they are not one in a state that has something to press, or none in another. */
  const leading: Record<string, readonly string[]> = {};

  beforeAll(async () => {
    const { page, names, show } = states();
    const judged = judgedIn(language, names);
    for (const state of judged.light ?? []) {
      const themes = THEME_NAMES.filter((theme) => judged[theme]?.includes(state));
      await show(state, language);
      const buttons = await leadingButtons(page);
      if (buttons.length !== (WITHOUT.test(state) ? 0 : 1)) leading[state] = buttons;
      const found = await faultsIn(page, state, language, themes);
      if (found.length > 0) faults[state] = found;
    }
  }, 600_000);

  test(`no state has a fault that axe can see, scrolls sideways, cuts words off or lays one thing over another, in ${language}`, () => {
    expect(faults).toEqual({});
  });

  test(`one button leads on in every state, and never two, in ${language}`, () => {
    expect(leading).toEqual({});
  });
}

/** Everything that is wrong with a state that is shown in the light theme, whatever it is looked at in. */
async function faultsIn(
  page: Page,
  state: string,
  language: Language,
  themes: readonly Theme[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  note("light", await standardFaults(page));
  for (const theme of themes) {
    if (theme !== "light") await setTheme(page, theme);
    // What is out of view in a long list keeps the colours in which it was last drawn.
    if (theme !== "light" && state === LONG) await showState(page, state, language);
    note(theme, await colourFaults(page, theme));
  }
  for (const [name, width] of Object.entries(WIDTHS)) {
    await setWidth(page, width, HEIGHT);
    note(name, await faultsOf(page));
  }
  return faults;
}

/** The words of the buttons in the brand's colour; of those in front where a question is asked. */
function leadingButtons(page: Page): Promise<string[]> {
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
