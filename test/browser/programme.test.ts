import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildProgramme } from "../../src/core/template/build-programme";
import { buildWhenStale, chiboProgram } from "../cli/support/program";
import { exampleProfile } from "../core/template/example-profile";
import { fillBlanks } from "../core/template/fill-blanks";
import { openXmlErrors } from "../engines/open-xml-validator";
import { isWhole } from "../sweep";
import { eventually } from "./support/eventually";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";

/** What the secretary types into each blank, by the blank's words, in the order in which they come. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "[CẤP TRÊN]": ["XÃ TAM HƯNG"],
  "[TÊN ĐƠN VỊ]": ["TRƯỜNG MẦM NON MỸ HƯNG"],
  "[số]": ["05", "01", "03"],
  "[ngày]": ["05"],
  "[tháng]": ["9"],
  "[năm]": ["2026"],
  "[địa danh]": ["Tam Hưng"],
  "[năm đầu - năm cuối]": ["2025 - 2030"],
  "[ngày/tháng/năm]": ["15/8/2025", "20/10/2025", "20/8/2025"],
  "[tên đơn vị]": ["Trường Mầm non Mỹ Hưng"],
  "[mấy]": ["IX"],
  "[tên loại]": ["Chương trình"],
  "[số, ký hiệu]": ["02-CTr/ĐU"],
  "[cấp trên trực tiếp]": ["xã Tam Hưng"],
  "[trích yếu]": ["công tác toàn khoá nhiệm kỳ 2025 - 2030"],
  "[BÍ THƯ HOẶC PHÓ BÍ THƯ]": ["BÍ THƯ"],
  "[Họ và tên người ký]": ["Nguyễn Thị Hoa"],
  "[Đảng uỷ cấp trên trực tiếp]": ["Đảng uỷ xã Tam Hưng"],
  "[các nơi nhận khác]": ["Các đồng chí đảng viên"],
};
/** What she writes where a section asks for its goals, tasks and measures. */
const SECTION_ANSWER =
  "Mỗi năm đạt ít nhất 95% kế hoạch; đồng chí Phó Bí thư phụ trách, báo cáo chi bộ vào tháng 12 hằng năm.";

const CARELESS = path.resolve(__dirname, "../samples/careless.docx");

jest.setTimeout(240_000);

const running = keepRunning();
let preview: PreviewPage;

beforeAll(async () => {
  buildWhenStale();
  preview = await PreviewPage.open(running.browser, running.origin, { height: 900 });
});

/** Presses "check" in the ribbon and waits until the pane shows that many parts. */
async function checkFinds(parts: string): Promise<string> {
  await preview.press("Kiểm tra");
  await preview.pane.getByText(`${parts} thành phần`, { exact: true }).waitFor();
  // A long list comes in two steps; how long it is, is announced at once.
  const told = await preview.pane
    .getByRole("status")
    .filter({ hasText: "Kiểm tra xong" })
    .innerText();
  const count = Number(/Có (\d+) điểm/.exec(told)?.[1] ?? 0);
  if (count > 0) {
    await preview.pane.locator("[data-rule]").first().waitFor();
    // Looks are told together until somebody wants to see each.
    const together = preview.pane.getByRole("button", { name: "Xem từng chỗ" });
    if ((await together.count()) > 0) await together.click();
    await preview.pane
      .locator("[data-rule]")
      .nth(count - 1)
      .waitFor({ state: "attached" });
  }
  return (await preview.pane.locator("body").innerText()).replace(/\s+/g, " ");
}

/** What the pane says when findings of a severity are there. */
const COUNTS = /\d+ (?:lỗi|chưa điền|chưa đúng|gợi ý)/;

/** The report of the command line on the bytes that the page handed out. */
function checkedByCommandLine(docx: Uint8Array): { rule: string; quote: string }[] {
  const folder = mkdtempSync(path.join(tmpdir(), "chibo-"));
  const file = path.join(folder, "downloaded.docx");
  try {
    writeFileSync(file, docx);
    const { out } = chiboProgram(["check", "--format", "json", file]);
    return (
      (JSON.parse(out) as { findings: { rule: string; quote: string }[] }[])[0]?.findings ?? []
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the template goes into the blank document and has every part, with blanks alone left to fill", async () => {
  await preview.press("Chèn mẫu chương trình");
  await preview.shows("CHƯƠNG TRÌNH");
  const text = await checkFinds("17/17");
  expect(text).toContain("Đủ các thành phần bắt buộc");
  expect(text).toMatch(/\d+ chưa điền/);
  expect(text).not.toMatch(/\d+ (?:lỗi|chưa đúng|gợi ý)/);
});

/** A programme in which blanks are left in the legal bases and in one section: a few to type over, of each sort. */
function nearlyDone(): Uint8Array {
  const isLeft = (tag: string) => /^chibo:(?:legalBases|implementation)\./.test(tag);
  return fillBlanks(buildProgramme(exampleProfile()), (tag) => (isLeft(tag) ? null : undefined));
}

test("filled in by typing, it has no finding left", async () => {
  if (!isWhole) await preview.openFile("gần-xong.docx", nearlyDone());
  const answers = Object.entries(ANSWERS).map(([blank, words]) => ({ blank, words: [...words] }));
  await preview.fillBlanks((shown) => {
    // The last words of a blank may stand on the next line.
    const known =
      answers.find(({ blank }) => blank === shown) ??
      answers.find(({ blank }) => blank.startsWith(shown));
    const words = known && known.words.length > 1 ? known.words.shift() : known?.words[0];
    return words ?? SECTION_ANSWER;
  });
  const text = await checkFinds("17/17");
  expect(text).toContain("Đủ các thành phần bắt buộc");
  expect(text).not.toMatch(COUNTS);
  expect(checkedByCommandLine((await preview.download()).bytes)).toEqual([]);
});

test("without its recipients' lines it lacks a part", async () => {
  await preview.selectFromTo("Nơi nhận:", "- Lưu Chi bộ.");
  await preview.page.keyboard.press("Delete");
  const text = await checkFinds("16/17");
  expect(text).toContain("Còn thiếu 1 thành phần");
  expect(text).toContain("Thiếu phần nơi nhận ở cuối văn bản");
});

test("what was typed is handed out as a valid document of which the command line says the same", async () => {
  const { bytes } = await preview.download();
  expect(await openXmlErrors(bytes)).toEqual([]);
  expect(checkedByCommandLine(bytes).map(({ rule }) => rule)).toEqual(["recipients/missing"]);
});

const FAULTS = [
  "đang ghi “TRƯỜNG MẦM NON XYZ”. Văn bản của chi bộ phải ghi “CHI BỘ …”",
  "Sau từ “Số” đang có dấu “:”, phải bỏ",
  "Ký hiệu tên loại đang là “CTCT”",
  "Ký hiệu cơ quan ban hành đang là",
  "thiếu dòng năm dấu gạch nối",
  "Căn cứ này chưa nêu văn bản nào",
  "Mỗi căn cứ phải kết thúc bằng dấu chấm phẩy",
  "Thiếu phần nơi nhận",
  "ghi “BÍ THƯ” thay cho “BÍ THƯ CHI BỘ”",
  "bí thư (hoặc phó bí thư được phân công) ký, không đóng dấu",
  "chưa có họ tên người ký",
  "tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  "hai tên khác nhau của chi bộ",
];

test("the careless sample is opened and each of its faults is told", async () => {
  await preview.openFile("careless.docx", readFileSync(CARELESS));
  await preview.shows("TRƯỜNG MẦM NON XYZ");
  const text = await checkFinds("16/17");
  expect(FAULTS.filter((fault) => !text.includes(fault))).toEqual([]);
  for (const dummy of ["ABC", "XYZ"]) expect(text).toContain(dummy);
});

test("untouched, it is handed out as it came", async () => {
  const { bytes } = await preview.download();
  expect(Buffer.from(bytes).equals(readFileSync(CARELESS))).toBe(true);
});

test("a finding leads to its words: they are selected and in view", async () => {
  expect(await preview.isSelected("BÍ THƯ CHI BỘ")).toBe(false);
  const finding = preview.pane
    .getByRole("listitem")
    .filter({ hasText: "ghi “BÍ THƯ” thay cho “BÍ THƯ CHI BỘ”" })
    .last();
  await finding.getByRole("button", { name: /^Đến chỗ/ }).click();
  expect(await eventually(() => preview.isSelected("BÍ THƯ CHI BỘ"))).toBe(true);
});

test("nothing was asked of any other host, and nothing complained", () => {
  expect(preview.troubles).toEqual([]);
});
