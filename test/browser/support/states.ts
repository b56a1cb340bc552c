import type { Browser, Page } from "playwright-core";
import type {} from "../states/page";

/** The looks that the pane takes over from the system. */
export const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high-contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Theme = keyof typeof THEMES;

/** Opens the page of the pane's states. */
export async function openStates(
  browser: Browser,
  origin: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ readonly page: Page; readonly states: readonly string[] }> {
  // Without motion nothing is caught half way.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport,
    reducedMotion: "reduce",
    locale: "vi-VN",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/states.html`);
  await page.waitForFunction(() => "paneStates" in window);
  return { page, states: await page.evaluate(() => window.paneStates) };
}

/** Changes the system's look and waits until the pane has taken it over. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ ...THEMES[theme], reducedMotion: "reduce" });
  await comeToRest(page);
}

/** Makes the pane as wide as that and waits until menus and the like have found their place again. */
export async function setWidth(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await comeToRest(page);
}

/** Waits until what has changed is painted, in its last colours. */
function comeToRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Leaves the page without a pane until a state is shown. */
export function closePane(page: Page): Promise<void> {
  return page.evaluate(() => window.closePane());
}

/** Puts the pane into a state and waits until it has come to rest: parts that load late are there. */
export async function showState(page: Page, state: string, language: "vi" | "en"): Promise<void> {
  await page.evaluate(([name, words]) => window.showPaneState(name, words), [
    state,
    language,
  ] as const);
  if (state !== "check-reading") {
    await page.waitForFunction(
      () => !document.querySelector('[role="progressbar"]:not([aria-valuenow])'),
    );
  }
  if (state.endsWith("-asking")) await page.getByRole("dialog").waitFor();
  await comeToRest(page);
}
