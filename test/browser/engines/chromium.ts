import { launchBrowser } from "../support/browser";
import { WINDOW, type Engine } from "./engine";

/** Debian's Chromium: the engine of Edge, in which Word on Windows shows its panes. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: WINDOW });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    async open(address) {
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    consoleErrors: async () => errors,
    close: () => browser.close(),
  };
}
