/** Takes a picture of every state of the pane in every theme: `npm run gallery [-- state …]`. They lie in build/gallery. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./support/browser";
import { startPreviewServer } from "./support/server";
import { openStates, setTheme, showState, THEMES } from "./support/states";

const FOLDER = path.resolve(__dirname, "../../build/gallery");

async function main(asked: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPreviewServer();
  const browser = await launchBrowser();
  try {
    const { page, states } = await openStates(browser, server.origin, { width: 360, height: 720 });
    for (const state of states.filter((one) => asked.length === 0 || asked.includes(one))) {
      for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
        await setTheme(page, theme);
        await showState(page, state, "vi");
        await page.screenshot({ path: path.join(FOLDER, `${state}.${theme}.png`) });
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main(process.argv.slice(2));
