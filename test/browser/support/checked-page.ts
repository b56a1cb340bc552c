import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { PreviewPage } from "./page-driver";
import { keepRunning } from "./running";
import { textsIn } from "./texts-in";

const read = (name: string) => new Uint8Array(readFileSync(path.resolve(__dirname, "../..", name)));
export const SLIPS = read("corpus/kindergarten-text-slips/document.docx");
export const CARELESS = read("samples/careless.docx");

/** A preview page, and what is looked for in its pane after a check. */
export interface CheckedPage {
  readonly preview: PreviewPage;
  /** Opens a document and checks it. */
  readonly check: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The paragraphs that the page hands out. */
  readonly texts: () => Promise<string[]>;
  readonly button: (name: string | RegExp) => Locator;
  readonly said: (words: string | RegExp) => Locator;
  /** The card of the finding that says this. */
  readonly card: (words: string | RegExp) => Locator;
}

/**
 * One page for all tests of a file: opening it takes longer than most tests. Each opens its document, which has a pane of its own;
 * a test after which the page complains fails.
 */
export function keepCheckedPage(): CheckedPage {
  const running = keepRunning();
  let open: PreviewPage | undefined;
  beforeAll(async () => {
    open = await PreviewPage.open(running.browser, running.origin, { height: 900 });
  });
  beforeEach(() =>
    page()
      .page.locator("iframe")
      .evaluate(() => localStorage.clear()),
  );
  afterEach(() => expect(page().troubles).toEqual([]));
  afterAll(() => open?.close());

  const page = () => {
    if (!open) throw new Error("the page is open only while tests run");
    return open;
  };
  const button = (name: string | RegExp) => page().pane.getByRole("button", { name });
  return {
    get preview() {
      return page();
    },
    check: async (name, bytes) => {
      await page().openFile(name, bytes);
      await page().page.getByRole("banner").getByText(name).waitFor();
      await page().press("Kiểm tra");
      await button(/^Sửa tất cả \d+ điểm$/).waitFor();
    },
    texts: async () => textsIn((await page().download()).bytes),
    button,
    said: (words) => page().pane.getByText(words).first(),
    card: (words) =>
      page()
        .pane.getByRole("listitem")
        .filter({ hasText: words, has: page().pane.getByRole("button") }),
  };
}
