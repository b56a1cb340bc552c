import { checkDocument } from "../../src/core/check/check-document";
import { openXmlErrors } from "../engines/open-xml-validator";
import { eventually } from "./support/eventually";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";

/** What the secretary types for each field, by its name in the form. */
const ANSWERS: Readonly<Record<string, string>> = {
  "Tên đảng bộ cấp trên trực tiếp": "xã Tam Hưng",
  "Tên đơn vị của chi bộ": "Trường Mầm non Mỹ Hưng",
  "Số văn bản": "5",
  "Địa danh": "Tam Hưng",
  "Ngày ban hành": "5/9/2026",
  "Nhiệm kỳ": "2025-2030",
  "Số nghị quyết đại hội chi bộ": "1",
  "Ngày ban hành nghị quyết đại hội chi bộ": "15/8/2025",
  "Đại hội chi bộ lần thứ mấy": "IX",
  "Tên loại văn bản của cấp trên": "Chương trình",
  "Số và ký hiệu văn bản của cấp trên": "02-CTr/ĐU",
  "Ngày ban hành văn bản của cấp trên": "20/10/2025",
  "Trích yếu văn bản của cấp trên": "công tác toàn khoá nhiệm kỳ 2025 - 2030",
  "Số quy chế làm việc": "3",
  "Ngày ban hành quy chế làm việc": "20/8/2025",
  "Các nơi nhận khác": "Các đồng chí đảng viên",
  // The first letter of a choice takes it.
  "Chức vụ người ký": "B",
  "Họ và tên người ký": "Nguyễn Thị Hoa",
};
/** What she writes where a section asks for its goals, tasks and measures. */
const SECTION_ANSWER =
  "Mỗi năm đạt ít nhất 95% kế hoạch; đồng chí Phó Bí thư phụ trách, báo cáo chi bộ vào tháng 12 hằng năm.";
const MOST_FIELDS = 60;

jest.setTimeout(240_000);

const running = keepRunning();
let preview: PreviewPage;

beforeAll(async () => {
  preview = await PreviewPage.open(running.browser, running.origin, { height: 900 });
});

/** The name of the field that has the keyboard; null once the form is gone. */
async function fieldName(): Promise<string | null> {
  const labels = await preview.pane.locator("form label").allInnerTexts();
  return labels[0] ?? null;
}

/** So far down that nothing of the first page is in view. */
const FAR_DOWN = 30;

/** True as soon as these words of the document can be seen. */
function isInView(words: string): Promise<boolean> {
  const place = preview.words(words.slice(0, 30)).first();
  return eventually(async () => {
    const box = await place.boundingBox();
    return box !== null && box.y > 0 && box.y < (preview.page.viewportSize()?.height ?? 0);
  });
}

test("a whole programme is filled in from the pane by keyboard, without touching the document", async () => {
  await preview.press("Chèn mẫu chương trình");
  const begin = preview.pane.getByRole("button", { name: "Điền ngay tại đây" });
  await begin.focus();
  const { keyboard } = preview.page;
  await keyboard.press("Enter");
  const form = preview.pane.locator("form");
  await form.waitFor();
  const passed: string[] = [];
  for (let step = 0; step < MOST_FIELDS; step += 1) {
    const name = await fieldName();
    if (name === null) break;
    passed.push(name);
    const answer = ANSWERS[name] ?? SECTION_ANSWER;
    if (passed.length === FAR_DOWN)
      expect(await isInView(await form.locator("[id*=hint]").innerText())).toBe(true);
    const place = await form.innerText();
    await keyboard.press(answer.slice(0, 1));
    if (answer.length > 1) await keyboard.insertText(answer.slice(1));
    await keyboard.press("Enter");
    await form
      .getByText(place.split("\n")[0] ?? "", { exact: true })
      .waitFor({ state: "detached" });
  }
  await preview.pane.getByText("Đã điền hết các chỗ trống").waitFor();
  // Those that mean the same were asked for once.
  expect(passed.filter((name) => name === "Nhiệm kỳ")).toHaveLength(1);
  expect(passed.length).toBeLessThan(40);
});

test("from there one key checks it, and it has no finding left", async () => {
  await preview.pane.locator("button:focus", { hasText: "Kiểm tra văn bản" }).waitFor();
  await preview.page.keyboard.press("Enter");
  await preview.pane.getByText("Đủ các thành phần bắt buộc").first().waitFor();
  const { bytes } = await preview.download();
  const report = checkDocument({ kind: "package", bytes }, { today: "2026-10-01" });
  expect(report.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  expect(report.verdict).toBe("complete");
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test("nothing was asked of any other host, and nothing complained", () => {
  expect(preview.troubles).toEqual([]);
});
