import type { Page } from "playwright-core";
import { keepRunning } from "./support/running";
import { openStates, setTheme, showState } from "./support/states";

/** More stops than any tab of the pane has: walking on from here means that the keyboard is caught. */
const MOST_STOPS = 80;

const running = keepRunning();
let page: Page;

beforeAll(async () => {
  ({ page } = await openStates(running.browser, running.origin, { width: 360, height: 720 }));
  await setTheme(page, "light");
});
/** What has the keyboard, by its words or its label. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    const words = label ?? element;
    return (element?.getAttribute("aria-label") ?? words?.textContent ?? "").trim();
  });
}

/** Goes from stop to stop until one is called so. */
async function tabTo(name: string | RegExp, key = "Tab"): Promise<void> {
  const isThere = (found: string) => (typeof name === "string" ? found === name : name.test(found));
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const found = await focused();
    if (isThere(found)) return;
    passed.push(found);
  }
  throw new Error(`no way to ${String(name)}; passed ${passed.join(" | ")}`);
}

const says = (words: string | RegExp) => page.getByText(words).first().waitFor();

test("from the first screen to an inserted template, by keyboard alone", async () => {
  await showState(page, "first-run", "vi");
  await tabTo("Bắt đầu soạn");
  await page.keyboard.press("Enter");
  await tabTo("Đảng bộ cấp trên trực tiếp");
  await page.keyboard.type("Đảng bộ xã Tam Hưng");
  await tabTo("Tên chi bộ");
  await page.keyboard.type("Chi bộ Thôn Đông");
  await tabTo(/^Gợi ý: Thôn/);
  await page.keyboard.press("Enter");
  await tabTo("Chèn mẫu chương trình");
  await page.keyboard.press("Enter");
  await says("Đã chèn mẫu");
  await tabTo("Đến chỗ trống tiếp theo", "Shift+Tab");
  await page.keyboard.press("Enter");
  await says(/^Đã điền 0\//);
});

test("from there to a check, to a finding, to its rule and back, by keyboard alone", async () => {
  await tabTo("Soạn", "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tabTo("Kiểm tra lại");
  await page.keyboard.press("Enter");
  await says("Đủ các thành phần bắt buộc");
  await page.keyboard.press("F8");
  expect(await focused()).toMatch(/^Đến chỗ/);
  await page.keyboard.press("F8");
  const card = () =>
    page.evaluate(() => document.activeElement?.closest("[data-rule]")?.getAttribute("data-rule"));
  const rule = await card();
  await page.keyboard.press("F1");
  await page.getByRole("heading", { name: "Trợ giúp" }).waitFor();
  await page
    .locator("details[open] code", { hasText: rule ?? "" })
    .first()
    .waitFor();
  await tabTo("Quay lại", "Shift+Tab");
  await page.keyboard.press("Enter");
  await says("Đủ các thành phần bắt buộc");
  await page.waitForFunction(() => document.activeElement?.closest("[data-rule]"));
  expect(await card()).toBe(rule);
});

test("a dialog keeps the keyboard, and gives it back where it came from", async () => {
  await showState(page, "compose-asking", "vi");
  for (const name of ["Thay toàn bộ", "Huỷ", "Chèn vào cuối"]) await tabTo(name);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test.each([
  ["light", "compose-filled"],
  ["light", "check-unfilled"],
  ["light", "help"],
  ["dark", "check-unfilled"],
  ["high-contrast", "check-unfilled"],
] as const)("in %s, every stop of %s shows that it has the keyboard", async (theme, state) => {
  await setTheme(page, theme);
  await showState(page, state, "vi");
  const plain: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const { name, ring } = await page.evaluate(focusRing);
    if (seen.has(name)) break;
    seen.add(name);
    if (!ring) plain.push(name);
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(plain).toEqual([]);
  await setTheme(page, "light");
});

/** Whether what has the keyboard looks otherwise than without it: an outline, a shadow, a border or a line of its own or of its frame. */
function focusRing(): { name: string; ring: boolean } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) {
    return { name: "", ring: true };
  }
  const look = () =>
    [element, element.parentElement ?? element]
      .flatMap((one) => ["", "::before", "::after"].map((part) => getComputedStyle(one, part)))
      .map(({ outline, boxShadow, border, transform }) =>
        [outline, boxShadow, border, transform].join(),
      )
      .join();
  const withKeyboard = look();
  element.blur();
  const without = look();
  element.focus();
  const place = [...document.querySelectorAll("*")].indexOf(element);
  const words = (element.textContent ?? "").slice(0, 40);
  return { name: `${place} ${element.tagName} ${words}`, ring: withKeyboard !== without };
}

test("what a document is meant to be is said, and undone, by keyboard alone", async () => {
  await showState(page, "check-resolution", "vi");
  await tabTo("Kiểm tra như …");
  await page.keyboard.press("Enter");
  await tabTo("Báo cáo", "ArrowDown");
  await page.keyboard.press("Enter");
  await says("Báo cáo của chi bộ");
  await tabTo("Kiểm tra như …", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo("Tự nhận biết", "ArrowUp");
  await page.keyboard.press("Enter");
  await says("Nghị quyết của chi bộ");
});
