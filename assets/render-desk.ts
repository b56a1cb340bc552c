/** Takes the README's pictures of the page for many documents: `npm run picture:desk`. */
import path from "node:path";
import { launchBrowser } from "../test/browser/support/browser";
import { startPreviewServer } from "../test/browser/support/server";

const CORPUS = path.resolve(__dirname, "../test/corpus");
const LIST = path.join(__dirname, "desk.png");
const DOCUMENT = path.join(__dirname, "desk-document.png");

async function main(): Promise<void> {
  const server = await startPreviewServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      locale: "vi-VN",
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
    await page.goto(`${server.origin}/desk.html`);
    await page.waitForSelector("[data-offline=true]");
    await page.locator("[data-pick=folder]").setInputFiles(CORPUS);
    await page.getByText(/^Đã kiểm tra xong/).waitFor();
    await page.getByRole("button", { name: "Đóng thông báo" }).click();
    await page.getByLabel("Ngày được coi là hôm nay").fill("2026-10-01");
    await page.getByText(/^Đã kiểm tra xong/).waitFor();
    // Names, figures and the first rows in one picture.
    await page.getByRole("button", { name: "Chưa đúng" }).click();
    await page.waitForFunction(
      () => document.querySelectorAll("[role=row]")[1]?.lastElementChild?.textContent !== "0",
    );
    await page.screenshot({ path: LIST });
    await page.getByRole("searchbox").fill("letter-slips");
    await page.getByText(/^1\//).waitFor();
    await page.getByRole("row").nth(1).click();
    await page.locator("mark").first().waitFor();
    await page.screenshot({ path: DOCUMENT });
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
