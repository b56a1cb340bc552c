/** Takes the README's picture of the preview: `npm run screenshot`. */
import path from "node:path";
import { launchBrowser } from "./support/browser";
import { startPreviewServer } from "./support/server";

const PICTURE = path.resolve(__dirname, "../../assets/preview.png");

async function main(): Promise<void> {
  const server = await startPreviewServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      locale: "vi-VN",
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${server.origin}/preview.html`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tab", { name: "Kiểm tra" }).waitFor();
    await page.getByRole("button", { name: "Chèn mẫu chương trình" }).first().click();
    // The ribbon's button says it in small letters.
    const title = page.getByText("CHƯƠNG TRÌNH", { exact: true }).first();
    await title.waitFor();
    await page.getByRole("button", { name: "Kiểm tra" }).first().click();
    await pane.getByText("Đủ các thành phần bắt buộc").first().waitFor();
    await title.waitFor();
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
