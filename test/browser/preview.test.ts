import AxeBuilder from "@axe-core/playwright";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { docx, p, r } from "../preview/support/docx";
import { fewer } from "../sweep";
import { eventually } from "./support/eventually";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";
import { textsIn } from "./support/texts-in";

const running = keepRunning();
let preview: PreviewPage;

beforeAll(async () => {
  preview = await PreviewPage.open(running.browser, running.origin);
});
// One page for all: opening it takes longer than most tests. Each begins with a blank document.
beforeEach(() => preview.openBlank());
afterEach(() => expect(preview.troubles).toEqual([]));

/** The pane's own window, in which Microsoft's library runs, once it is through with its start. */
async function paneFrame() {
  const frame = preview.page.frames().find((one) => one.url().includes("/preview/taskpane.html"));
  if (!frame) throw new Error("there is no pane");
  await frame.waitForFunction(() => typeof Office === "object" && "onReady" in Office);
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

test("the introduction fits into the pane whole, at 1280 × 720", async () => {
  const begin = preview.pane.getByRole("button", { name: "Xem thử một bản đã điền sẵn" });
  await begin.waitFor();
  const [button, frame] = await Promise.all([
    begin.boundingBox(),
    preview.page.locator("iframe").boundingBox(),
  ]);
  const scrolls = await preview.pane
    .getByRole("main")
    .evaluate((main) => main.scrollHeight > main.clientHeight);
  expect(scrolls).toBe(false);
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(
    (frame?.y ?? 0) + (frame?.height ?? 0),
  );
});

test("the pane finds itself in Word on the web, with what the preview models and no more", async () => {
  const seen = await (
    await paneFrame()
  ).evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const has = (set: string, version: string) =>
      Office.context.requirements.isSetSupported(set, version);
    return {
      host: String(host),
      platform: String(platform),
      language: Office.context.displayLanguage,
      sets: [has("WordApi", "1.5"), has("SharedRuntime", "1.1"), has("CompressedFile", "1.1")],
      beyond: [has("WordApi", "1.6"), has("WordApiDesktop", "1.1")],
    };
  });
  expect(seen).toEqual({
    host: "Word",
    platform: "OfficeOnline",
    language: "vi-VN",
    sets: [true, true, true],
    beyond: [false, false],
  });
});

test("a document that was only looked at is downloaded byte for byte", async () => {
  const programme = buildProgramme(emptyProfile());
  await preview.openFile("chương trình.docx", programme);
  await preview.shows("CHƯƠNG TRÌNH");
  const { name, bytes } = await preview.download();
  expect(name).toBe("chương trình.docx");
  expect(Buffer.from(bytes).equals(Buffer.from(programme))).toBe(true);
});

test("what is typed is in the download, and what was not touched is as it was", async () => {
  const source = docx(p(r("Đoạn một.")) + p(r("Đoạn hai.")));
  await preview.openFile("a.docx", source);
  await preview.shows("Đoạn hai.");
  await preview.typeBehind("Đoạn một", " rưỡi");
  await preview.shows("Đoạn một rưỡi.");
  const { bytes } = await preview.download();
  expect(textsIn(bytes)).toEqual(["Đoạn một rưỡi.", "Đoạn hai."]);
});

test("a blank is filled by clicking into it and typing", async () => {
  await preview.openFile("mẫu.docx", buildProgramme(emptyProfile()));
  await preview.shows("[số]");
  await preview.fillBlank(2, "15");
  await preview.shows("15");
  const { bytes } = await preview.download();
  expect(textsIn(bytes)).toContain("Số 15-CTr/CB");
});

test("a paragraph that is deleted by keyboard is gone", async () => {
  await preview.openFile(
    "a.docx",
    docx(["Một.", "Hai.", "Ba.", "Bốn."].map((text) => p(r(text))).join("")),
  );
  await preview.shows("Bốn.");
  await preview.selectParagraph("Hai.");
  await preview.page.keyboard.press("Delete");
  await preview.page.keyboard.press("Backspace");
  expect(textsIn((await preview.download()).bytes)).toEqual(["Một.", "Ba.", "Bốn."]);
  await preview.selectFromTo("Ba.", "Bốn.");
  await preview.page.keyboard.press("Delete");
  expect(textsIn((await preview.download()).bytes)).toEqual(["Một.", ""]);
});

test("the add-in's selection is painted and scrolled into view", async () => {
  await preview.openFile("mẫu.docx", buildProgramme(emptyProfile()));
  await preview.shows("Nơi nhận:");
  expect(await preview.isSelected("Nơi nhận:")).toBe(false);
  await (
    await paneFrame()
  ).evaluate(() =>
    Word.run(async (context) => {
      context.document.body.search("Nơi nhận:").getFirst().select();
      await context.sync();
    }),
  );
  await expect(eventually(() => preview.isSelected("Nơi nhận:"))).resolves.toBe(true);
});

test("what the preview does not model is refused by name, before the person's eyes", async () => {
  const code = await (
    await paneFrame()
  ).evaluate(() =>
    Word.run(async (context) => {
      context.document.body.getHtml();
      await context.sync();
      return "no failure";
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe("NotImplemented");
  const strip = preview.page.getByRole("alert");
  await strip.getByText("Word.Body.getHtml() is not modelled").waitFor();
  await strip.getByRole("button", { name: "Đóng thông báo" }).click();
  await strip.waitFor({ state: "detached" });
});

test("a file that is no document is refused in a plain sentence, and the open one stays", async () => {
  await preview.openFile("a.docx", docx(p(r("Vẫn còn đây."))));
  await preview.shows("Vẫn còn đây.");
  await preview.openFile("ảnh.docx", new TextEncoder().encode("không phải tệp Word"));
  await preview.page.getByRole("alert").getByText("Không mở được “ảnh.docx”.").waitFor();
  expect(textsIn((await preview.download()).bytes)).toEqual(["Vẫn còn đây."]);
});

test("a file that is dropped on the page opens", async () => {
  await preview.drop("thả.docx", docx(p(r("Được thả vào."))));
  await preview.shows("Được thả vào.");
  await preview.page.getByRole("banner").getByText("thả.docx").waitFor();
});

test("the gallery has a blank page and three samples, and arrow keys go through it", async () => {
  await preview.press("Văn bản mẫu");
  const cards = preview.page.getByRole("menuitem");
  await cards.nth(3).waitFor();
  expect(await cards.count()).toBe(4);
  const names = await preview.page.locator("[role=menuitem] strong").allInnerTexts();
  const focused = () => preview.page.locator("[role=menuitem]:focus strong").innerText();
  expect(await focused()).toBe(names[0]);
  await preview.page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(names[2]);
  await preview.page.keyboard.press("ArrowRight");
  expect(await focused()).toBe(names[3]);
  await preview.page.keyboard.press("Escape");
  expect(await cards.count()).toBe(0);
});

const SAMPLES = [
  ["Đúng mẫu", 10],
  ["Nhiều lỗi", 10],
  ["Loại hình khác", 10],
] as const;

test.each(fewer(SAMPLES))(
  "the sample %s opens, and a blank document takes its place",
  async (name, paragraphs) => {
    await preview.press("Văn bản mẫu");
    await preview.page.getByRole("menuitem", { name }).click();
    await preview.page.getByRole("banner").getByText(".docx").waitFor();
    expect(textsIn((await preview.download()).bytes).length).toBeGreaterThan(paragraphs);
    await preview.press("Văn bản mẫu");
    await preview.page.getByRole("menuitem", { name: "Trang trắng" }).click();
    await preview.page.getByRole("banner").getByText("Văn bản mới").waitFor();
    expect(textsIn((await preview.download()).bytes)).toEqual([""]);
  },
);

test("the ribbon opens the pane that was closed, and its commands reach the pane's functions", async () => {
  const pane = preview.page.getByRole("complementary", { name: "Ngăn Chi bộ" });
  await pane.getByRole("button", { name: "Đóng ngăn" }).click();
  await pane.waitFor({ state: "hidden" });
  await preview.press("Mở ngăn");
  await pane.waitFor();
  await pane.getByRole("button", { name: "Đóng ngăn" }).click();
  await preview.press("Kiểm tra");
  await pane.waitFor();
  await preview.pane.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
});

test.each(fewer(["light", "dark"] as const))(
  "the %s frame has no fault that axe can see",
  async (colorScheme) => {
    await preview.page.emulateMedia({ colorScheme });
    await preview.press("Văn bản mẫu");
    const report = await new AxeBuilder({ page: preview.page })
      .exclude("iframe")
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(report.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  },
);

test("the page speaks English when asked, and so does the pane", async () => {
  const english = await PreviewPage.open(running.browser, running.origin, { language: "en" });
  await english.ribbon.getByRole("button", { name: "Insert programme" }).waitFor();
  await english.pane.getByRole("tab", { name: "Check" }).waitFor();
  expect(english.troubles).toEqual([]);
  await english.close();
});
