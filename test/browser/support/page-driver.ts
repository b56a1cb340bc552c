import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { DOCX } from "../../../src/core/ooxml/media-type";
import { eventually } from "./eventually";

export interface OpenOptions {
  readonly language?: "vi" | "en";
  readonly width?: number;
  readonly height?: number;
}

/** What the page is called in both languages, as far as the driver needs it. */
const NAMES = {
  vi: {
    ribbon: "Dải lệnh",
    open: "Mở tệp .docx",
    blank: "Văn bản trống",
    download: "Tải về",
    check: "Kiểm tra",
    drop: "Thả tệp .docx vào đây để mở",
  },
  en: {
    ribbon: "Ribbon",
    open: "Open a .docx file",
    blank: "Blank document",
    download: "Download",
    check: "Check",
    drop: "Drop a .docx file here to open it",
  },
} as const;

/** Where a blank is clicked: on its first letters. */
const FIRST_LETTERS = { x: 8, y: 8 };

/** The preview page, driven as a person does: by roles, names and words that can be seen. */
export class PreviewPage {
  /** Console errors, uncaught errors and requests to other hosts; empty on a page that is well. */
  readonly troubles: string[] = [];
  readonly pane: FrameLocator;
  /** The pages of the document. */
  readonly document: Locator;
  readonly ribbon: Locator;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly language: "vi" | "en",
  ) {
    this.pane = page.frameLocator("iframe");
    this.document = page.getByRole("main");
    this.ribbon = page.getByRole("navigation", { name: NAMES[language].ribbon });
    this.watch();
  }

  /** Opens the page and waits until document and pane can be used. */
  static async open(
    browser: Browser,
    origin: string,
    options: OpenOptions = {},
  ): Promise<PreviewPage> {
    const { language = "vi", width = 1280, height = 720 } = options;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const preview = new PreviewPage(page, origin, language);
    await page.goto(`${origin}/preview.html${language === "en" ? "?lang=en" : ""}`);
    await preview.ready();
    return preview;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Presses a button of the ribbon. */
  async press(name: string): Promise<void> {
    await this.ribbon.getByRole("button", { name, exact: true }).click();
  }

  /** Opens a blank document, which has a pane of its own like every other. */
  async openBlank(): Promise<void> {
    const pane = this.page.waitForEvent("framenavigated");
    await this.press(NAMES[this.language].blank);
    await pane;
    await this.ready();
  }

  /** Opens a .docx through the page's own button. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.press(NAMES[this.language].open);
    const file = { name, mimeType: DOCX, buffer: Buffer.from(bytes) };
    // Each document has a pane of its own; a file that is refused leaves the old one.
    const pane = this.page.waitForEvent("framenavigated").then(() => this.ready());
    const refusal = this.page.getByRole("alert").waitFor();
    await (await chooser).setFiles(file);
    await Promise.any([pane, refusal]);
  }

  /** Drags a .docx over the page and lets it go there. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([called, type, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], called, { type }));
        return transfer;
      },
      [name, DOCX, [...bytes]] as const,
    );
    await this.document.dispatchEvent("dragenter", { dataTransfer: data });
    const target = this.page.getByText(NAMES[this.language].drop);
    await target.dispatchEvent("dragover", { dataTransfer: data });
    await target.dispatchEvent("drop", { dataTransfer: data });
  }

  /** What the page's own button downloads. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.press(NAMES[this.language].download);
    const file = await download;
    return {
      name: file.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await file.path())),
    };
  }

  /** Waits until words stand on the pages. */
  async shows(words: string): Promise<void> {
    await this.words(words).first().waitFor();
  }

  /** The places on the pages where these words stand. */
  words(words: string | RegExp): Locator {
    return this.document.getByText(words);
  }

  /** The blanks that can be seen, in order: words in square brackets. */
  get blanks(): Locator {
    return this.words(/^\s*\[/);
  }

  /** Clicks into the nth blank (from 0) and types. */
  async fillBlank(index: number, text: string): Promise<void> {
    await this.clickWords(this.blanks.nth(index));
    await this.page.keyboard.type(text);
  }

  /** Fills every blank, first to last; `textFor` is told the blank's words and how many were filled before. */
  async fillBlanks(textFor: (blank: string, index: number) => string): Promise<void> {
    for (let index = 0; (await this.blanks.count()) > 0; index += 1) {
      const blank = (await this.blanks.first().innerText()).trim();
      const text = textFor(blank, index);
      await this.clickWords(this.blanks.first());
      // A key for the first letter; the rest in one event, as an input method gives it.
      await this.page.keyboard.type(text.slice(0, 1));
      await this.page.keyboard.insertText(text.slice(1));
      await this.words(text).first().waitFor();
    }
  }

  /** Puts the caret right behind words and types. */
  async typeBehind(words: string, text: string): Promise<void> {
    const place = await this.rectangleOf(words);
    await this.page.mouse.click(place.x + place.width - 1, place.y + place.height / 2);
    await this.page.keyboard.type(text);
  }

  /** Selects the whole paragraph in which words stand. */
  async selectParagraph(words: string): Promise<void> {
    const place = await this.rectangleOf(words);
    await this.page.mouse.click(place.x + 4, place.y + place.height / 2, { clickCount: 3 });
  }

  /** Selects from the beginning of some words to the end of others, which fit into the view together. */
  async selectFromTo(from: string, to: string): Promise<void> {
    const { mouse } = this.page;
    const select = async () => {
      await this.rectangleOf(from);
      const end = await this.rectangleOf(to);
      // Where it had to be scrolled to the end, the beginning has moved.
      const start = await this.visibleRectangle(from);
      if (!start) return false;
      await mouse.move(start.x + 1, start.y + start.height / 2);
      await mouse.down();
      await mouse.move(end.x + end.width - 1, end.y + end.height / 2, { steps: 5 });
      await mouse.up();
      return (await this.isSelected(from)) && (await this.isSelected(to));
    };
    if (!(await eventually(select))) throw new Error(`"${from}" to "${to}" cannot be selected`);
  }

  /** True when words are painted as selected, and can be seen. */
  async isSelected(words: string): Promise<boolean> {
    const place = await this.visibleRectangle(words);
    if (!place) return false;
    return this.page.evaluate(({ x, y, width, height }) => {
      const [middleX, middleY] = [x + width / 2, y + height / 2];
      return [...document.querySelectorAll("main div")].some((element) => {
        const box = element.getBoundingClientRect();
        const colour = getComputedStyle(element).backgroundColor;
        return (
          element.childElementCount === 0 &&
          element.textContent === "" &&
          /^rgba\(.*, 0?\.\d+\)$/.test(colour) &&
          box.left <= middleX &&
          box.right >= middleX &&
          box.top <= middleY &&
          box.bottom >= middleY
        );
      });
    }, place);
  }

  private async ready(): Promise<void> {
    const text = { vi: "Nội dung văn bản", en: "Text of the document" }[this.language];
    await this.page
      .getByRole("textbox", { name: text, includeHidden: true })
      .waitFor({ state: "attached" });
    await this.pane.getByRole("tab", { name: NAMES[this.language].check }).waitFor();
  }

  private watch(): void {
    const { page } = this;
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.troubles.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(this.origin) && !/^(data|blob):/.test(address)) {
        this.troubles.push(`request: ${address}`);
      }
    });
  }

  private async clickWords(place: Locator): Promise<void> {
    await place.scrollIntoViewIfNeeded();
    await place.click({ position: FIRST_LETTERS });
  }

  /** Where words are, scrolled into view. */
  private async rectangleOf(words: string) {
    const place = this.words(words).first();
    await place.scrollIntoViewIfNeeded();
    const found = await this.visibleRectangle(words);
    if (!found) throw new Error(`"${words}" cannot be seen`);
    return found;
  }

  /** The rectangle around exactly these words, null where they cannot be seen whole. */
  private visibleRectangle(words: string) {
    return this.page.evaluate((wanted) => {
      const pages = document.querySelector("main");
      const view = pages?.getBoundingClientRect();
      if (!pages || !view) return null;
      const texts = document.createTreeWalker(pages, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = (node.textContent ?? "").indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height, top, bottom } = range.getBoundingClientRect();
        if (width > 0 && top >= view.top && bottom <= view.bottom) return { x, y, width, height };
      }
      return null;
    }, words);
  }
}
