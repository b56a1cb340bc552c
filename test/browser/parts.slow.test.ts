import { readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { checkDocument } from "../../src/core/check/check-document";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";
import { textsIn } from "./support/texts-in";

const running = keepRunning();
let preview: PreviewPage;

beforeAll(async () => {
  preview = await PreviewPage.open(running.browser, running.origin);
});
afterEach(() => expect(preview.troubles).toEqual([]));

const missingIn = (bytes: Uint8Array) =>
  checkDocument({ kind: "package", bytes }, { today: "2026-06-01" }).mandatory.missing;
const careless = readFileSync(path.resolve(__dirname, "../samples/careless.docx"));

test("single parts go in where they belong, and every word of the user's stays", async () => {
  const { pane } = preview;
  await preview.openFile("sơ sài.docx", careless);
  await preview.shows("TRƯỜNG MẦM NON XYZ");
  await pane.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await pane.getByText("Chèn từng phần").click();
  const recipients = pane.getByRole("button", { name: /^Nơi nhận/ });
  await pane.getByRole("button", { name: /^Phần ký\s*đã có$/ }).waitFor();
  await recipients.click();
  await pane.getByText(/^Đã chèn “Nơi nhận”, ngay dưới: “/).waitFor();
  await pane.getByRole("button", { name: /^Nơi nhận\s*đã có$/ }).waitFor();
  await preview.shows("Nơi nhận:");
  const { violations } = await new AxeBuilder({ page: preview.page })
    .include("iframe")
    // Fluent's own stops for the keyboard.
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  // Word on the web sets no page for an add-in: the pane says where it is set by hand.
  await pane.getByRole("button", { name: /^Khổ giấy, lề và số trang/ }).click();
  await pane.getByText(/Ở thẻ Bố trí, đặt giấy A4/).waitFor();

  const { bytes } = await preview.download();
  expect(missingIn(careless)).toContain("recipients");
  expect(missingIn(bytes)).not.toContain("recipients");
  const [before, after] = [textsIn(careless), textsIn(bytes)];
  const at = after.findIndex((text, index) => text !== before[index]);
  const added = after.length - before.length;
  expect(after[at]).toBe("Nơi nhận:");
  expect([...after.slice(0, at), ...after.slice(at + added)]).toEqual(before);

  await recipients.click();
  await pane.getByRole("button", { name: "Không chèn" }).click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(textsIn((await preview.download()).bytes)).toEqual(after);
});

test("where nothing tells the place, a part goes behind the paragraph with the caret", async () => {
  const { pane } = preview;
  await preview.openBlank();
  await preview.page.getByRole("textbox", { name: "Nội dung văn bản" }).focus();
  await preview.page.keyboard.type("Đoạn một.");
  await preview.page.keyboard.press("Enter");
  await preview.page.keyboard.type("Đoạn hai.");
  await preview.typeBehind("Đoạn một", "");
  await pane.getByText("Chèn từng phần").click();
  await pane.getByRole("button", { name: /^Tên loại và trích yếu/ }).click();
  await pane.getByText(/^Đã chèn “Tên loại và trích yếu” vào chỗ con trỏ/).waitFor();
  const texts = textsIn((await preview.download()).bytes);
  expect([texts[0], texts[1], texts.at(-1)]).toEqual(["Đoạn một.", "CHƯƠNG TRÌNH", "Đoạn hai."]);
});
