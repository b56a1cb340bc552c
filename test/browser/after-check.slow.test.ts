import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { openPackage } from "../../src/core/ooxml/package";
import { readComments } from "../../src/preview/truth/comments";
import { openXmlErrors } from "../engines/open-xml-validator";
import { SLIPS, keepCheckedPage } from "./support/checked-page";
import { eventually } from "./support/eventually";
import { textsIn } from "./support/texts-in";

/** Where Word keeps what an add-in keeps in a document. */
const SETTINGS = "word/webextensions/webextension1.xml";

jest.setTimeout(120_000);

const page = keepCheckedPage();

test("a point is ignored, listed and taken up again", async () => {
  await page.check("sai.docx", SLIPS);
  const tones = page.card("hóa").last();
  await tones.getByRole("button", { name: "Cách xử lý khác" }).click();
  await page.preview.pane.getByRole("menuitem", { name: "Bỏ qua điểm này" }).click();
  const list = page.said("Đã bỏ qua 1 điểm trong văn bản này");
  await list.waitFor();
  expect(await page.preview.pane.getByRole("tab", { name: "Kiểm tra" }).isVisible()).toBe(true);
  expect(await page.preview.pane.locator("[data-rule='text/tone-style']").count()).toBe(0);
  await list.click();
  await page.button("Xem lại").click();
  await page.preview.pane.locator("[data-rule='text/tone-style']").waitFor();
});

test("what is ignored in one file is not ignored in the next, and is again when it is opened anew", async () => {
  const tones = page.preview.pane.locator("[data-rule='text/tone-style']");
  await page.check("một.docx", SLIPS);
  await tones.getByRole("button", { name: "Cách xử lý khác" }).click();
  await page.preview.pane.getByRole("menuitem", { name: "Bỏ qua điểm này" }).click();
  await tones.waitFor({ state: "detached" });
  const isKept = async () =>
    openPackage((await page.preview.download()).bytes)
      .names()
      .includes(SETTINGS);
  await expect(eventually(isKept)).resolves.toBe(true);
  const kept = (await page.preview.download()).bytes;
  await page.check("hai.docx", SLIPS);
  await tones.waitFor();
  expect(await page.said(/^Đã bỏ qua/).count()).toBe(0);
  await page.check("ba.docx", kept);
  await tones.waitFor({ state: "detached" });
  await page.said("Đã bỏ qua 1 điểm trong văn bản này").waitFor();
});

test("findings are written as comments at their places, and removed again", async () => {
  await page.check("sai.docx", SLIPS);
  await page.button("Ghi nhận xét vào văn bản").click();
  await page.said(/^Đã ghi \d+ nhận xét/).waitFor();
  const { bytes } = await page.preview.download();
  const comments = readComments(openPackage(bytes));
  expect(comments.length).toBeGreaterThan(4);
  expect(comments.every(({ text }) => text.startsWith("[Chi bộ] "))).toBe(true);
  expect(textsIn(bytes)).toEqual(textsIn(SLIPS));
  expect(await openXmlErrors(bytes)).toEqual([]);
  await page.button(/^Xoá \d+ nhận xét đã ghi$/).click();
  await page.said(/^Đã xoá \d+ nhận xét/).waitFor();
  const after = (await page.preview.download()).bytes;
  expect(readComments(openPackage(after))).toEqual([]);
  expect(textsIn(after)).toEqual(textsIn(SLIPS));
});

test("the result comes as a document of its own, to keep and to print", async () => {
  await page.check("sai.docx", SLIPS);
  const download = page.preview.page.waitForEvent("download");
  await page.button("Tải phiếu .docx").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Phiếu kiểm tra \d{4}-\d{2}-\d{2}\.docx$/);
  const sheet = new Uint8Array(readFileSync(await file.path()));
  expect(textsIn(sheet).join("\n")).toMatch(/hóa/);
  expect(await openXmlErrors(sheet)).toEqual([]);
  await page.button("In phiếu").click();
  const printed = page.preview.pane.frameLocator("#printed-report").getByRole("heading").first();
  await printed.waitFor({ state: "attached" });
});

test("the pane with its fixes has no fault that axe can see, in light and dark", async () => {
  await page.check("sai.docx", SLIPS);
  await page.button(/^Sửa tất cả \d+ điểm$/).click();
  await page.said(/^Đã sửa \d+ điểm/).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.preview.page.emulateMedia({ colorScheme });
    await eventually(async () => (await page.button("Hoàn tác").count()) === 1);
    const report = await new AxeBuilder({ page: page.preview.page })
      .include("iframe")
      // Fluent's own stops for the keyboard.
      .exclude(["iframe", "[data-tabster-dummy]"])
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    const faults = report.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(faults).toEqual([]);
  }
});
