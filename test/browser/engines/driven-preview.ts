import type { Engine } from "./engine";

/** The page itself, or the pane in its frame. */
type Where = "page" | "pane";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The preview page in any engine, found by words that can be seen and driven by pointer and keyboard. */
export class DrivenPreview {
  private constructor(private readonly engine: Engine) {}

  /** Opens the page and waits until document and pane can be used. */
  static async open(engine: Engine, origin: string): Promise<DrivenPreview> {
    await engine.open(`${origin}/preview.html`);
    const preview = new DrivenPreview(engine);
    await preview.once("the editor", hasEditor);
    await preview.shows("pane", "Bắt đầu soạn");
    return preview;
  }

  /** Waits until words stand there. */
  async shows(where: Where, words: string): Promise<void> {
    await this.once(`“${words}”`, says, where, words, true);
  }

  /** Waits until words are gone. */
  async hides(where: Where, words: string): Promise<void> {
    await this.once(`the end of “${words}”`, says, where, words, false);
  }

  /** Presses the button with that name; `among` is a selector of what it stands in. */
  async press(where: Where, name: string, among = "body"): Promise<void> {
    const place = await this.once(`the button “${name}”`, buttonAt, where, name, among);
    await this.engine.click(place.x, place.y);
  }

  /** Clicks on words in the document. */
  async clickWords(words: string): Promise<void> {
    const place = await this.once(`“${words}” in sight`, wordsAt, words);
    await this.engine.click(place.x, place.y);
  }

  type(text: string): Promise<void> {
    return this.engine.type(text);
  }

  /** What the page answers as soon as it is neither null nor false. */
  private async once<Args extends readonly unknown[], Answer>(
    what: string,
    question: (...args: Args) => Answer | null | false,
    ...args: Args
  ): Promise<Answer> {
    const ask = `(${question})(...${JSON.stringify(args)})`;
    const found = await this.engine.evaluate(`(${PATIENTLY})(() => ${ask})`);
    if (found) return found as Answer;
    throw new Error(`${what} did not come`);
  }
}

/** Asks again within the page, which leaves it more time to work than to be asked from outside. */
const PATIENTLY = `async (question) => {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = question();
    if (answer || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}`;

// What follows runs in the page, so each function stands for itself.

function hasEditor(): boolean {
  return document.querySelector("[role=textbox][aria-multiline]") !== null;
}

/** Whether the words that stand there are as `wanted`: there, or not there. */
function says(where: Where, words: string, wanted: boolean): boolean {
  const pane = document.querySelector("iframe")?.contentDocument?.body;
  const root = where === "pane" ? pane : document.querySelector("main");
  const shown = (root?.innerText ?? "").replace(/\s+/g, " ");
  return shown !== "" && shown.includes(words) === wanted;
}

function buttonAt(where: Where, name: string, among: string): Point | null {
  const frame = where === "pane" ? document.querySelector("iframe") : null;
  const root = frame ? frame.contentDocument : document;
  const button = [...(root?.querySelectorAll(`${among} button`) ?? [])].find(
    (one) => one.textContent?.trim() === name,
  );
  if (!button) return null;
  button.scrollIntoView({ block: "center" });
  const { left, top, width, height } = button.getBoundingClientRect();
  const corner = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: corner.left + left + width / 2, y: corner.top + top + height / 2 };
}

function wordsAt(words: string): Point | null {
  const main = document.querySelector("main") ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = (node.textContent ?? "").indexOf(words);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    // The editor keeps a copy of the text out of sight.
    const there = document.elementFromPoint(place.x, place.y);
    if (width > 0 && there && (there.contains(node) || node.parentElement?.contains(there)))
      return place;
  }
  return null;
}
