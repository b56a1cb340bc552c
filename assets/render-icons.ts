/** Draws assets/svg/*.svg as the PNG files that the manifest names: `npm run icons`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/browser/support/browser";

/** The app's own icon is shown in stores and dialogs too; ribbon buttons want these three sizes. */
const SIZES = {
  app: [16, 32, 64, 80, 128],
  insert: [16, 32, 80],
  check: [16, 32, 80],
  pane: [16, 32, 80],
};

/** The 16 px drawing is one of its own, on whole pixels. */
function drawing(name: string, size: number): string {
  const file = size === 16 ? `icon-${name}-16.svg` : `icon-${name}.svg`;
  return readFileSync(path.join(__dirname, "svg", file), "utf8");
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES))
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing(name, size)}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(__dirname, `icon-${name}-${size}.png`), png);
    }
  await browser.close();
}

void main();
