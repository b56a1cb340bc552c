import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { openPackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";
import { readComments } from "../../src/preview/truth/comments";
import { openXmlErrors } from "../engines/open-xml-validator";
import { eventually } from "./support/eventually";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";

const read = (name: string) => new Uint8Array(readFileSync(path.resolve(__dirname, "..", name)));
const SLIPS = read("corpus/kindergarten-text-slips/document.docx");
const CARELESS = read("samples/careless.docx");
/** Where Word keeps what an add-in keeps in a document. */
const SETTINGS = "word/webextensions/webextension1.xml";

jest.setTimeout(120_000);

const running = keepRunning();
let preview: PreviewPage;

// One page for all: opening it takes longer than most tests. Each opens its document, which has a pane of its own.
beforeAll(async () => {
  preview = await PreviewPage.open(running.browser, running.origin, { height: 900 });
});
beforeEach(() => preview.page.locator("iframe").evaluate(() => localStorage.clear()));
afterEach(() => expect(preview.troubles).toEqual([]));
afterAll(() => preview.close());

const textsIn = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);
const texts = async () => textsIn((await preview.download()).bytes);

/** Opens a document and checks it. */
async function check(name: string, bytes: Uint8Array): Promise<void> {
  await preview.openFile(name, bytes);
  await preview.page.getByRole("banner").getByText(name).waitFor();
  await preview.press("Kiểm tra");
  await button(/^Sửa tất cả \d+ điểm$/).waitFor();
}

const button = (name: string | RegExp): Locator => preview.pane.getByRole("button", { name });
const said = (words: RegExp | string): Locator => preview.pane.getByText(words).first();

/** The card of the finding that says this. */
const card = (words: string | RegExp): Locator =>
  preview.pane
    .getByRole("listitem")
    .filter({ hasText: words, has: preview.pane.getByRole("button") });

test("one finding is mended where it stands, and undone", async () => {
  await check("sai.docx", SLIPS);
  const before = textsIn(SLIPS);
  const tones = card("hóa").last();
  expect(await tones.locator("del").innerText()).toBe("hóa");
  expect(await tones.locator("ins").innerText()).toBe("hoá");
  await tones.getByRole("button", { name: "Sửa", exact: true }).click();
  await said("Đã sửa 1 điểm.").waitFor();
  expect(await texts()).toEqual(before.map((text) => text.replaceAll("hóa", "hoá")));
  await button("Hoàn tác").click();
  await said("Đã trả văn bản về như trước khi sửa.").waitFor();
  expect(await texts()).toEqual(before);
});

test("a point is ignored, listed and taken up again", async () => {
  await check("sai.docx", SLIPS);
  const tones = card("hóa").last();
  await tones.getByRole("button", { name: "Cách xử lý khác" }).click();
  await preview.pane.getByRole("menuitem", { name: "Bỏ qua điểm này" }).click();
  const list = said("Đã bỏ qua 1 điểm trong văn bản này");
  await list.waitFor();
  expect(await preview.pane.getByRole("tab", { name: "Kiểm tra" }).isVisible()).toBe(true);
  expect(await preview.pane.locator("[data-rule='text/tone-style']").count()).toBe(0);
  await list.click();
  await button("Xem lại").click();
  await preview.pane.locator("[data-rule='text/tone-style']").waitFor();
});

test("what is ignored in one file is not ignored in the next, and is again when it is opened anew", async () => {
  const tones = preview.pane.locator("[data-rule='text/tone-style']");
  await check("một.docx", SLIPS);
  await tones.getByRole("button", { name: "Cách xử lý khác" }).click();
  await preview.pane.getByRole("menuitem", { name: "Bỏ qua điểm này" }).click();
  await tones.waitFor({ state: "detached" });
  const isKept = async () =>
    openPackage((await preview.download()).bytes)
      .names()
      .includes(SETTINGS);
  await expect(eventually(isKept)).resolves.toBe(true);
  const kept = (await preview.download()).bytes;
  await check("hai.docx", SLIPS);
  await tones.waitFor();
  expect(await said(/^Đã bỏ qua/).count()).toBe(0);
  await check("ba.docx", kept);
  await tones.waitFor({ state: "detached" });
  await said("Đã bỏ qua 1 điểm trong văn bản này").waitFor();
});

test("what is typed is judged without asking, and what is new is marked", async () => {
  await check("sai.docx", SLIPS);
  await card("hóa")
    .last()
    .getByRole("button", { name: /^Đến chỗ/ })
    .click();
  await eventually(() => preview.isSelected("hóa"));
  await preview.typeBehind("hóa", " [tên đơn vị]");
  await said("So với lần kiểm tra trước: thêm 1 điểm mới.").waitFor();
  await card("[tên đơn vị]").getByText("Mới").waitFor();
});

test("findings are written as comments at their places, and removed again", async () => {
  await check("sai.docx", SLIPS);
  await button("Ghi nhận xét vào văn bản").click();
  await said(/^Đã ghi \d+ nhận xét/).waitFor();
  const { bytes } = await preview.download();
  const comments = readComments(openPackage(bytes));
  expect(comments.length).toBeGreaterThan(4);
  expect(comments.every(({ text }) => text.startsWith("[Chi bộ] "))).toBe(true);
  expect(textsIn(bytes)).toEqual(textsIn(SLIPS));
  expect(await openXmlErrors(bytes)).toEqual([]);
  await button(/^Xoá \d+ nhận xét đã ghi$/).click();
  await said(/^Đã xoá \d+ nhận xét/).waitFor();
  const after = (await preview.download()).bytes;
  expect(readComments(openPackage(after))).toEqual([]);
  expect(textsIn(after)).toEqual(textsIn(SLIPS));
});

test("the result comes as a document of its own, to keep and to print", async () => {
  await check("sai.docx", SLIPS);
  const download = preview.page.waitForEvent("download");
  await button("Tải phiếu .docx").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Phiếu kiểm tra \d{4}-\d{2}-\d{2}\.docx$/);
  const sheet = new Uint8Array(readFileSync(await file.path()));
  expect(textsIn(sheet).join("\n")).toMatch(/hóa/);
  expect(await openXmlErrors(sheet)).toEqual([]);
  await button("In phiếu").click();
  const printed = preview.pane.frameLocator("#printed-report").getByRole("heading").first();
  await printed.waitFor({ state: "attached" });
});

test("the careless sample goes through one press; what is left needs a person, and all of it can be undone", async () => {
  await check("ẩu.docx", CARELESS);
  const before = textsIn(CARELESS);
  await button(/^Sửa tất cả \d+ điểm$/).click();
  await said(/^Đã sửa \d+ điểm/).waitFor();
  await said("17/17 thành phần").waitFor();
  const { bytes } = await preview.download();
  expect(await openXmlErrors(bytes)).toEqual([]);
  const fixed = textsIn(bytes);
  expect(fixed).toContain("CHI BỘ TRƯỜNG MẦM NON XYZ");
  expect(fixed).toContain("Số 12-CTr/CB");
  // Word on the web cannot set the page; that is said, with the way to do it by hand.
  await said(/^Còn \d+ điểm chưa sửa được$/).click();
  await said(/không cho phần bổ trợ đặt lề/).waitFor();
  expect(await button(/^Sửa tất cả/).count()).toBe(0);
  await button("Hoàn tác").click();
  await said("Đã trả văn bản về như trước khi sửa.").waitFor();
  expect(await texts()).toEqual(before);
});

test("the pane with its fixes has no fault that axe can see, in light and dark", async () => {
  await check("sai.docx", SLIPS);
  await button(/^Sửa tất cả \d+ điểm$/).click();
  await said(/^Đã sửa \d+ điểm/).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await preview.page.emulateMedia({ colorScheme });
    await eventually(async () => (await button("Hoàn tác").count()) === 1);
    const report = await new AxeBuilder({ page: preview.page })
      .include("iframe")
      // Fluent's own stops for the keyboard.
      .exclude(["iframe", "[data-tabster-dummy]"])
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    const faults = report.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(faults).toEqual([]);
  }
});
