/** Times of the pane as it is released, on a processor four times slower: `npm run bench:pane`. Prints them, asserts nothing. */
import type { Browser, CDPSession, Page } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { PreviewPage } from "./support/page-driver";
import { startPreviewServer } from "./support/server";
import { openStates, showState } from "./support/states";

const SLOWER = 4;
const ROUNDS = 5;
/** Stands in for Microsoft's library, whose time is not the pane's. */
const OFFICE = `window.Office = {
  onReady: async () => ({ host: "Word" }),
  HostType: { Word: "Word" },
  DocumentMode: { ReadOnly: "readOnly" },
  context: {
    displayLanguage: "vi-VN",
    document: { mode: "readWrite" },
    requirements: { isSetSupported: () => false },
  },
  actions: { associate() {} },
};`;

interface Times {
  readonly interactive: number;
  readonly shift: number;
}

async function throttled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return session;
}

/** From the beginning of the load until the pane answers a key, in ms; and how far things moved after the first paint. */
async function opening(page: Page, address: string): Promise<Times> {
  await page.goto(address);
  await page.getByRole("tab").first().waitFor();
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tab");
  return page.evaluate(
    () =>
      new Promise<Times>((resolve) => {
        const interactive = performance.now();
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve({ interactive, shift: shifts.reduce((sum, { value }) => sum + value, 0) });
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve({ interactive, shift: 0 }), 500);
      }),
  );
}

/** From a press to the next paint, in ms, as the browser itself counts it; the longest of the kind. */
async function press(page: Page, name: string | RegExp): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Object.assign(window, { longest: Math.max(Reflect.get(window, "longest"), duration) });
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.getByRole("button", { name }).first().click();
  await page
    .getByRole("button", { name: /^Đến chỗ/ })
    .first()
    .waitFor();
  // Event timing is told a frame after the paint that ends it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  return page.evaluate(() => Number(Reflect.get(window, "longest")));
}

const median = (times: readonly number[]) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

async function measureOpening(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 720 },
  });
  const page = await context.newPage();
  await page.route("**/office.js", (route) =>
    route.fulfill({ body: OFFICE, contentType: "text/javascript" }),
  );
  // A route would keep the cache out of use.
  const address = `${origin}/taskpane.html`;
  await throttled(page);
  await opening(page, address);
  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await opening(page, address));
  print(
    "pane interactive, warm",
    median(times.map(({ interactive }) => interactive)),
    "ms",
    "1500",
  );
  print("layout shift after first paint", Math.max(...times.map(({ shift }) => shift)), "", "0");
  await context.close();
}

async function measureLongList(browser: Browser, origin: string): Promise<void> {
  const { page } = await openStates(browser, origin, { width: 360, height: 720 });
  await showState(page, "check-300-findings", "vi");
  // The list comes in two steps.
  await page.waitForFunction(() => document.querySelectorAll("[data-rule]").length > 290);
  const session = await throttled(page);
  const findings = await page.locator("[data-rule]").count();
  const names = [/^\d+ gợi ý$/, /^\d+ gợi ý$/, /^Kiểm tra lại$/, /^Đến chỗ/] as const;
  const labels = ["filter on", "filter off", "check again", "go to a place"];
  for (const [index, name] of names.entries()) {
    print(`${labels[index]} with ${findings} findings`, await press(page, name), "ms", "200");
  }
  await session.detach();
}

/** From Enter until the words stand in the document, and how often the pane asked Word meanwhile; on a processor of full speed. */
async function measureFilling(browser: Browser, origin: string): Promise<void> {
  const preview = await PreviewPage.open(browser, origin, { height: 900 });
  await preview.press("Chèn mẫu chương trình");
  await preview.pane.getByRole("button", { name: "Điền ngay tại đây" }).click();
  await preview.pane.locator("form").waitFor();
  const frame = preview.page.frames().find((one) => one !== preview.page.mainFrame());
  const times: number[] = [];
  const trips: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await preview.page.evaluate(countBatches);
    const words = `xã Đông ${round}`;
    await preview.page.keyboard.insertText(words);
    times.push((await frame?.evaluate(untilWritten, words)) ?? 0);
    trips.push(await preview.page.evaluate(() => Number(Reflect.get(window, "batches"))));
    await preview.pane.getByRole("button", { name: "Mục trước" }).click();
  }
  print("fill a place in from the pane", median(times), "ms", "150");
  print("round trips of it", Math.max(...trips), "", "2");
  await preview.close();
}

/** Presses Enter in the form. Returns the ms until it says that those words are written. */
async function untilWritten(words: string): Promise<number> {
  const from = performance.now();
  const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
  document.querySelector("form input")?.dispatchEvent(enter);
  while (!document.querySelector("section:has(form)")?.textContent.includes(`“Đảng bộ ${words}”`)) {
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - from;
}

/** Counts what the library asks of the page that plays Word; its tidying up afterwards does not count. */
function countBatches(): void {
  const isCounting = Reflect.has(window, "batches");
  Reflect.set(window, "batches", 0);
  if (isCounting) return;
  window.addEventListener("message", ({ data }) => {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    if (!text.includes("ObjectPaths") || text.includes("_RemoveReference")) return;
    Reflect.set(window, "batches", Number(Reflect.get(window, "batches")) + 1);
  });
}

function print(what: string, value: number, unit: string, aim: string): void {
  const shown = unit === "" ? value.toFixed(3) : String(Math.round(value));
  process.stdout.write(`${what.padEnd(40)} ${`${shown} ${unit}`.padStart(10)}   aim ≤ ${aim}\n`);
}

async function main(): Promise<void> {
  const server = await startPreviewServer({ minified: true });
  const browser = await launchBrowser();
  try {
    await measureOpening(browser, server.origin);
    await measureLongList(browser, server.origin);
    await measureFilling(browser, server.origin);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
