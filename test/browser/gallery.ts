/**
 * Takes a picture of every state of the pane in every theme: `npm run gallery [-- state …]`. They lie in build/gallery; when all are
 * taken, a sheet of them for each theme goes to assets, too.
 */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { startPreviewServer } from "./support/server";
import { openStates, setTheme, showState, THEMES } from "./support/states";

const FOLDER = path.resolve(__dirname, "../../build/gallery");
const ASSETS = path.resolve(__dirname, "../../assets");
const COLUMNS = 10;
/** Pixels; half of what a picture has. */
const WIDTH = 180;

type ThemeName = keyof typeof THEMES;

const pictureOf = (state: string, theme: ThemeName) => path.join(FOLDER, `${state}.${theme}.png`);

/** All states of a theme on one sheet, each with its name. */
async function layOut(browser: Browser, states: readonly string[], theme: ThemeName) {
  const page = await browser.newPage({
    viewport: { width: COLUMNS * (WIDTH + 12) + 12, height: 400 },
  });
  const figures = states.map((state) => {
    const data = readFileSync(pictureOf(state, theme)).toString("base64");
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${state}</figcaption></figure>`;
  });
  await page.setContent(`<style>
    body { margin: 6px; background: #d8d8d8; font: 11px sans-serif; display: grid; grid-template-columns: repeat(${COLUMNS}, ${WIDTH}px); gap: 12px }
    figure { margin: 0 } img { width: 100%; display: block } figcaption { padding-top: 3px; text-align: center }
  </style>${figures.join("")}`);
  const file = path.join(ASSETS, `pane-states-${theme}.jpg`);
  await page.screenshot({ path: file, fullPage: true, type: "jpeg", quality: 82 });
  await page.close();
}

async function main(asked: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPreviewServer();
  const browser = await launchBrowser();
  try {
    const { page, states } = await openStates(browser, server.origin, { width: 360, height: 720 });
    const themes = Object.keys(THEMES) as ThemeName[];
    for (const state of states.filter((one) => asked.length === 0 || asked.includes(one))) {
      for (const theme of themes) {
        await setTheme(page, theme);
        await showState(page, state, "vi");
        await page.screenshot({ path: pictureOf(state, theme) });
      }
    }
    if (asked.length > 0) return;
    for (const theme of themes) await layOut(browser, states, theme);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main(process.argv.slice(2));
