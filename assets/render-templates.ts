/** Draws page 1 and the last page of every kind's template on one sheet, the way LibreOffice lays them out: `npm run pictures`. */
import path from "node:path";
import { coreTexts } from "../src/core/texts";
import { buildKind, TEMPLATE_KINDS } from "../src/core/template/build-kind";
import { withoutProgramme } from "../src/core/template/profile/profile";
import { launchBrowser } from "../test/browser/support/browser";
import { exampleProfile } from "../test/core/template/example-profile";
import { convertWithLibreOffice } from "../test/engines/libre-office";
import { pagePicture, readPdf } from "../test/engines/poppler";

const FILE = path.join(__dirname, "templates.jpg");
const COLUMNS = 8;
/** Pixels of a page's picture. */
const WIDTH = 230;

async function main(): Promise<void> {
  const profile = withoutProgramme(exampleProfile());
  const pdfs = await convertWithLibreOffice(
    TEMPLATE_KINDS.map((kind) => buildKind(profile, kind)),
    "pdf",
  );
  const figures: string[] = [];
  for (const [index, kind] of TEMPLATE_KINDS.entries()) {
    const pdf = pdfs[index] ?? new Uint8Array();
    const { length } = await readPdf(pdf);
    for (const page of new Set([1, length])) {
      const data = Buffer.from(await pagePicture(pdf, page)).toString("base64");
      const label = `${coreTexts("vi").kind(kind)} – trang ${page}`;
      figures.push(
        `<figure><img src="data:image/png;base64,${data}"><figcaption>${label}</figcaption></figure>`,
      );
    }
  }
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: COLUMNS * (WIDTH + 12) + 12, height: 400 },
  });
  await page.setContent(`<style>
    body { margin: 12px; background: #d8d8d8; font: 11px sans-serif; display: grid; grid-template-columns: repeat(${COLUMNS}, ${WIDTH}px); gap: 12px }
    figure { margin: 0 } img { width: 100%; display: block } figcaption { padding-top: 3px; text-align: center }
  </style>${figures.join("")}`);
  await page.screenshot({ path: FILE, fullPage: true, type: "jpeg", quality: 84 });
  await browser.close();
}

void main();
