import AxeBuilder from "@axe-core/playwright";
import { PROBE_IDS } from "../../src/core/self-test";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";

const running = keepRunning();
/** Of the whole test, in the preview. */
const MOST_SECONDS = 60;
/** What Word on the web, as the preview plays it, does not offer. */
const NOT_HERE = [
  ...["fix-page", "fix-page-number", "undo"],
  ...["event-typing", "event-deletion", "event-undo", "event-comment"],
];

test("in the preview every probe that can be tried passes, and the document is empty again", async () => {
  const preview = await PreviewPage.open(running.browser, running.origin);
  const { pane, page } = preview;
  await pane.getByRole("tab", { name: "Trợ giúp" }).click();
  await pane.getByText("Thử trong Word này").click();
  await pane.getByRole("button", { name: "Mở trang thử" }).click();
  const start = Date.now();
  await pane.getByRole("button", { name: "Thử ngay" }).click();
  await pane.getByRole("button", { name: "Sao chép kết quả" }).waitFor({ timeout: 60_000 });
  expect((Date.now() - start) / 1000).toBeLessThan(MOST_SECONDS);
  const verdicts = await pane
    .locator("[data-probe]")
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-probe"), row.getAttribute("data-verdict")]),
    );
  expect(Object.fromEntries(verdicts)).toEqual(
    Object.fromEntries(PROBE_IDS.map((id) => [id, NOT_HERE.includes(id) ? "cannot" : "pass"])),
  );
  const { violations } = await new AxeBuilder({ page })
    .include("iframe")
    // Fluent's own stops for the keyboard.
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(preview.troubles).toEqual([]);
  await preview.close();
});

describe("where Microsoft's office.js does not come", () => {
  const OFFICE_JS = "https://appsforoffice.microsoft.com/**";
  const openPane = async () => {
    const context = await running.browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "vi-VN",
      viewport: { width: 350, height: 700 },
    });
    return context.newPage();
  };

  test("a network that refuses it: the pane says so, and what works without Word", async () => {
    const page = await openPane();
    await page.route(OFFICE_JS, (route) => route.abort());
    await page.goto(`${running.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Chưa nối được với Word" }).waitFor();
    await page.getByText("chibo check").waitFor();
    const desk = page.getByRole("link", { name: "Mở trang Kiểm tra nhiều văn bản" });
    expect(await desk.getAttribute("href")).toBe("desk.html");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });

  test("a network that never answers: after a short wait the words are there all the same", async () => {
    const page = await openPane();
    const asked = page.waitForRequest(OFFICE_JS);
    await page.route(OFFICE_JS, () => undefined);
    await page.goto(`${running.origin}/taskpane.html`, { waitUntil: "commit" });
    await asked;
    const words = page.getByRole("main").filter({ hasText: "Chưa mở được ngăn Chi bộ" });
    await words.waitFor({ state: "attached" });
    // The wait, over.
    await words.evaluate((main) => main.getAnimations().forEach((one) => one.finish()));
    await words.getByRole("link", { name: "mở trang Kiểm tra nhiều văn bản" }).waitFor();
    expect(await words.getByText("tự mở khi tải được").isVisible()).toBe(true);
    await page.context().close();
  });
});
