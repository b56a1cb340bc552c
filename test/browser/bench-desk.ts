/**
 * How long the page for many documents takes for a folder of five-page files, against the command line: `npm run bench:desk [-- 1000]`.
 * Prints, asserts nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { programmeOfPages, programmesOfCells } from "../bench/documents";
import { checkManyFiles, writeManyFiles } from "../bench/many-files";
import { launchBrowser } from "./support/browser";
import { startPreviewServer } from "./support/server";

const SAMPLE = path.resolve("test/samples/right-kindergarten.docx");
/** Of a province; the overview sorts the documents by them. */
const MOST_CELLS = 1000;
const PATIENCE_MS = 600_000;
const KIBIBYTES_A_MEBIBYTE = 1024;

/** The most that the pages' processes held, page and workers together, in MiB; heaps are a part of it. */
async function peakOfRenderers(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]);
  return Math.max(...peaks.map(Number)) / KIBIBYTES_A_MEBIBYTE;
}

type LongTask = Pick<PerformanceEntry, "startTime" | "duration">;

interface LongTasks {
  readonly tasks: readonly LongTask[];
  /** When the page was told of the files, on the tasks' clock. */
  readonly chosen: number;
}

const longestOf = (tasks: readonly LongTask[]) =>
  Math.max(0, ...tasks.map(({ duration }) => duration));

async function checkInPage(page: Page, folder: string, count: number) {
  await page.evaluate(() => {
    const tasks: PerformanceEntry[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
      type: "longtask",
    });
    const note = { tasks, chosen: 0 };
    document.addEventListener("change", () => (note.chosen = performance.now()), { capture: true });
    Object.assign(window, { note });
  });
  const start = performance.now();
  await page.locator("[data-pick=folder]").setInputFiles(folder);
  // The words say in each language how many there are when all is done.
  await page.getByText(`Đã kiểm tra xong ${count} văn bản.`).waitFor({ timeout: PATIENCE_MS });
  const seconds = (performance.now() - start) / 1000;
  const { tasks, chosen } = await page.evaluate(
    () => JSON.parse(JSON.stringify(Reflect.get(window, "note"))) as LongTasks,
  );
  // The browser lists the folder's files in the task in which it tells the page of them.
  const isChoosing = ({ startTime, duration }: LongTask) =>
    startTime <= chosen && chosen <= startTime + duration;
  const choosing = longestOf(tasks.filter(isChoosing));
  const longest = longestOf(tasks.filter((task) => !isChoosing(task)));
  const heap = await page.evaluate(() =>
    Number(Reflect.get(Reflect.get(performance, "memory") as object, "usedJSHeapSize")),
  );
  return { seconds, choosing, longest, heap: heap / KIBIBYTES_A_MEBIBYTE ** 2 };
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  const docx = programmeOfPages(new Uint8Array(readFileSync(SAMPLE)), 5);
  const documents = programmesOfCells(docx, Math.min(count, MOST_CELLS));
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-desk-"));
  writeManyFiles(folder, documents, count);
  const server = await startPreviewServer({ minified: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "vi-VN" });
    await page.goto(`${server.origin}/desk.html`);
    await page.waitForSelector("[data-offline=true]");
    const { seconds, choosing, longest, heap } = await checkInPage(page, folder, count);
    const peak = await peakOfRenderers(browser);
    await browser.close();
    const { seconds: program = NaN } = checkManyFiles(documents, count);
    print("files", count, "", "");
    print("in the page", seconds, "s", "");
    print("by the command line", program, "s", "");
    print("page / command line", seconds / program, "×", "3");
    print("the browser lists the folder", choosing, "ms", "");
    print("longest task after that", longest, "ms", "100");
    print("page's own heap at the end", heap, "MiB", "");
    print("most memory of page and workers", peak, "MiB", "500");
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(what: string, value: number, unit: string, aim: string): void {
  const shown = `${value.toPrecision(3)} ${unit}`.padStart(12);
  process.stdout.write(`${what.padEnd(34)} ${shown}${aim === "" ? "" : `   aim ≤ ${aim}`}\n`);
}

void main();
