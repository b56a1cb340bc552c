import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Download, Page } from "playwright-core";
import { checkDocument } from "../../src/core/check/check-document";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildWhenStale, chiboProgram } from "../cli/support/program";
import { colourFaults, putAxeIn, standardFaults } from "./support/axe";
import { faultsOf } from "./support/layout-faults";
import { keepRunning } from "./support/running";
import { setTheme, THEMES } from "./support/states";

jest.setTimeout(180_000);

const CORPUS = path.resolve("test/corpus");
const DAY = "2026-10-01";
const CASES = readdirSync(CORPUS).filter((name) =>
  existsSync(path.join(CORPUS, name, "document.docx")),
);

const THEME_NAMES = Object.keys(THEMES) as (keyof typeof THEMES)[];

interface Checked {
  readonly file: string;
  readonly verdict: string;
  readonly kind: { readonly id: string | null };
}

const running = keepRunning();
let page: Page;
/** What was asked of the network once the page said that it needs none. */
const asked: string[] = [];
const complaints: string[] = [];
/** What the command line says of the same files, on the same day. */
let said: readonly Checked[];

beforeAll(async () => {
  buildWhenStale();
  const { out } = chiboProgram(["check", "--format", "json", "--date", DAY, "corpus"], {
    cwd: path.dirname(CORPUS),
  });
  said = JSON.parse(out) as readonly Checked[];
  const context = await running.browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "vi-VN",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${running.origin}/desk.html`);
  await page.waitForSelector("[data-offline=true]");
  page.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.locator("[data-pick=folder]").setInputFiles(CORPUS);
  await page.getByText(`Đã kiểm tra xong ${CASES.length} văn bản.`).waitFor();
  await page.getByLabel("Ngày được coi là hôm nay").fill(DAY);
  await page.getByText(`Đã kiểm tra xong ${CASES.length} văn bản.`).waitFor();
});

afterEach(async () => {
  const back = page.getByRole("button", { name: "Về danh sách" });
  if (await back.isVisible()) await back.click();
});

afterAll(() => {
  // Blobs of the page's own making are no requests to anybody.
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  expect(complaints).toEqual([]);
});

const showAll = async () => {
  const reset = page.getByRole("button", { name: "Bỏ lọc" });
  if (await reset.isVisible()) await reset.click();
  await page.getByText(`${CASES.length}/${CASES.length} văn bản`).waitFor();
};

async function take(item: string | RegExp): Promise<Buffer> {
  await page.getByRole("button", { name: "Tải về" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(await download.path())) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

test("the JSON is the command line's, file by file, byte by byte", async () => {
  await showAll();
  const json = JSON.parse((await take("Kết quả JSON")).toString()) as readonly Checked[];
  expect(json).toHaveLength(CASES.length);
  expect(json).toEqual(said);
});

test("so is the SARIF log", async () => {
  await showAll();
  const { out } = chiboProgram(["check", "--format", "sarif", "--date", DAY, "corpus"], {
    cwd: path.dirname(CORPUS),
  });
  const log = (await take("Kết quả SARIF")).toString();
  expect(log === out).toBe(true);
});

test("the table is searched without tone marks and narrowed by verdict; what is taken away is what is shown", async () => {
  await showAll();
  await page.getByRole("searchbox").fill("toan khoa");
  await page.getByLabel("Kết luận", { exact: true }).selectOption("incomplete");
  const wanted = said.filter(
    ({ verdict, kind }) => verdict === "incomplete" && kind.id === "programme",
  );
  await page.getByText(`${wanted.length}/${CASES.length} văn bản`).waitFor();
  const csv = (await take("Bảng dạng CSV")).toString().replace(/^\uFEFF/, "");
  const [head, ...rows] = Papa.parse<string[]>(csv.trim()).data;
  expect(head?.[0]).toBe("Văn bản");
  expect(rows.map(([name]) => name).sort()).toEqual(wanted.map(({ file }) => file).sort());
});

test("a figure of the overview shows its documents", async () => {
  await showAll();
  const complete = said.filter(({ verdict }) => verdict === "complete").length;
  const tile = page.getByRole("button", { name: /đủ thành phần$/ });
  await tile.click();
  await page.getByText(`${complete}/${CASES.length} văn bản`).waitFor();
  expect(await tile.getAttribute("aria-pressed")).toBe("true");
  await tile.click();
  await page.getByText(`${CASES.length}/${CASES.length} văn bản`).waitFor();
});

test("a row opens by the keyboard, with its findings beside its words, and leads back to where it was", async () => {
  await showAll();
  await page.getByRole("searchbox").fill("kindergarten-text-slips");
  await page.getByText(`1/${CASES.length} văn bản`).waitFor();
  await page.getByRole("row").nth(1).focus();
  await page.keyboard.press("Enter");
  const report = checkDocument(
    { kind: "package", bytes: documentOf("kindergarten-text-slips") },
    { today: DAY },
  );
  await page.getByText("Các điểm cần xem").waitFor();
  const reading = page.getByRole("region", { name: "Nội dung văn bản" });
  await reading.getByText("ĐẢNG CỘNG SẢN VIỆT NAM").first().waitFor();
  const quoted = report.findings.find(({ quote }) => quote.length > 3)?.quote ?? "";
  expect(quoted).not.toBe("");
  const go = page.getByRole("button", { name: /^Đến chỗ/ }).first();
  await go.click();
  await reading.locator("mark").first().waitFor();
  // A place leads to what is said of it, a clause to the rule with its example, and back.
  await reading.locator("mark").first().press("Enter");
  await page.locator("[data-rule] :focus").waitFor();
  await page
    .getByRole("button", { name: /^Căn cứ|HD05/ })
    .first()
    .click();
  await page.getByText("Đúng", { exact: true }).filter({ visible: true }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[role=row]:focus").waitFor();
});

test("the Excel table, the sheets and the fixed copies can be read again", async () => {
  await showAll();
  await page.getByRole("searchbox").fill("kindergarten");
  const wanted = said.filter(({ file }) => file.includes("kindergarten"));
  const count = wanted.length;
  await page.getByText(`${count}/${CASES.length} văn bản`).waitFor();

  const workbook = unzipSync(await take(/^Bảng Excel/));
  const sheet = strFromU8(workbook["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet.match(/<row /g)).toHaveLength(count + 1);

  const whole = readSnapshot({ kind: "package", bytes: await take(/chung \(\.docx\)/) });
  expect(whole.paragraphs[0]?.text).toBe("PHIẾU KIỂM TRA");
  expect((await take(/chung \(\.html\)/)).toString()).toContain("<h1>PHIẾU KIỂM TRA</h1>");

  const sheets = unzipSync(await take(/riêng từng văn bản/));
  expect(Object.keys(sheets)).toHaveLength(count);

  const byCell = unzipSync(await take(/Phiếu gửi từng chi bộ/));
  const letters = unzipSync(await take(/Công văn gửi từng chi bộ/));
  const cells = new Set(Object.keys(byCell));
  expect(cells.size).toBeGreaterThan(0);
  expect(cells.size).toBeLessThanOrEqual(count);
  for (const letter of Object.values(letters)) {
    const { kind } = checkDocument({ kind: "package", bytes: letter }, { today: DAY });
    expect(kind.id).toBe("letter");
  }

  const copies = unzipSync(await take(/Bản đã sửa/));
  await page.getByText("Bản gốc giữ nguyên.").waitFor();
  const fixable = ({ file }: { readonly file: string }, bytes: Uint8Array) =>
    checkDocument({ kind: "package", bytes }, { today: DAY }).findings.filter((one) => one.fixable)
      .length || Number(file === "");
  for (const [file, bytes] of Object.entries(copies)) {
    const name = file.split("/")[1] ?? "";
    expect(fixable({ file }, bytes)).toBeLessThan(fixable({ file }, documentOf(name)));
  }
});

test("the page's faults: none that axe can see, nothing cut off, in every look and both languages", async () => {
  await showAll();
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  await putAxeIn(page);
  const everyLook = async (where: string) => {
    for (const name of THEME_NAMES) {
      await setTheme(page, name);
      note(`${where}, ${name}`, await colourFaults(page, name));
    }
    await setTheme(page, "light");
    note(where, await standardFaults(page));
    note(where, await faultsOf(page));
  };
  await everyLook("list");
  await page.getByRole("row").nth(7).click();
  await page.getByText("Các điểm cần xem").waitFor();
  await everyLook("document");
  await page.setViewportSize({ width: 400, height: 800 });
  note("narrow document", await faultsOf(page));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Choose a folder" }).waitFor();
  note("narrow list in English", await standardFaults(page));
  note("narrow list in English", await colourFaults(page, "light"));
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(faults).toEqual([]);
});

test("the sheets are printed from a page of their own", async () => {
  await showAll();
  await page.getByRole("searchbox").fill("kindergarten");
  await page.getByRole("button", { name: "Tải về" }).click();
  await page.getByRole("menuitem", { name: "In phiếu kiểm tra" }).click();
  const printed = page.frameLocator("#printed-report");
  await printed.getByRole("heading", { name: "PHIẾU KIỂM TRA" }).waitFor({ state: "attached" });
});

test("what is dropped is checked, and what is no .docx is told by name", async () => {
  await showAll();
  const good = [...documentOf("plan-review")];
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], "thả-vào.docx"));
    data.items.add(new File(["PK"], "hỏng.docx"));
    data.items.add(new File(["x"], "văn bản cũ.doc"));
    for (const type of ["dragover", "drop"])
      window.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  }, good);
  await page.getByText(/Đã bỏ qua 1 tệp/).waitFor();
  await page.getByText(`Đã kiểm tra xong ${CASES.length + 2} văn bản.`).waitFor();
  await page.getByRole("searchbox").fill("hỏng.docx");
  await page.getByText(`1/${CASES.length + 2} văn bản`).waitFor();
  await page.getByRole("row").nth(1).click();
  await page.getByText("Không có nội dung để xem.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Xoá danh sách" }).click();
  await page.getByText("Thả thư mục hoặc các tệp .docx vào đây").waitFor();
});

test("a folder dropped on the empty page is checked with all that is below it", async () => {
  await dropFolder(path.join(CORPUS, "village-tabs"));
  await page.getByText("Đã kiểm tra xong 1 văn bản.").waitFor();
  await page.getByRole("row", { name: /village-tabs/ }).waitFor();
});

/** As a hand does it: pages cannot make folders that are dropped on them. */
async function dropFolder(folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  const send = (type: "dragEnter" | "dragOver" | "drop") =>
    session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  await send("dragEnter");
  await send("dragOver");
  await page.getByText("Thả vào đây để kiểm tra").waitFor();
  // What is let go is taken by what was last dragged over.
  await send("dragOver");
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await send("drop");
}

const documentOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(CORPUS, name, "document.docx")));
