import { act, screen, waitFor, within } from "@testing-library/react";
import { openPackage } from "../../src/core/ooxml/package";
import { buildSample } from "../../src/taskpane/sample/build-sample";
import { HostError } from "../../src/core/host";
import { MemoryHost } from "./support/memory-host";
import { announced, openPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const insertButton = () =>
  screen.getByRole<HTMLButtonElement>("button", { name: "Chèn mẫu chương trình" });

function mainXml(docx: Uint8Array): string {
  const opened = openPackage(docx);
  return opened.text(opened.mainPath) ?? "";
}

/** A host whose document has text in it. */
function hostWithText(): MemoryHost {
  const host = new MemoryHost();
  host.source = { kind: "text", paragraphs: ["Nghị quyết đại hội"] };
  return host;
}

test("the template goes straight into an empty document, with what the form says", async () => {
  const { user, fill, host } = await openPane();
  await fill("Tên chi bộ", "Chi bộ Thôn Đông");
  await fill("Nhiệm kỳ", "2025-2030");
  await user.click(insertButton());
  await screen.findByText("Đã chèn mẫu");
  expect(host.inserted.map(({ mode }) => mode)).toEqual(["replace"]);
  const xml = mainXml(host.inserted[0]?.docx ?? new Uint8Array());
  expect(xml).toContain("CHI BỘ THÔN ĐÔNG");
  expect(xml).toContain("2025 - 2030");
  expect(announced()).toContain("Đã chèn mẫu");
});

test("what was typed is there again the next time", async () => {
  const first = await openPane();
  await first.fill("Địa danh", "Tam Hưng");
  first.unmount();
  await openPane();
  expect(field("Địa danh").value).toBe("Tam Hưng");
});

test("the first time the pane introduces itself, once", async () => {
  const { user, unmount } = await openPane(undefined, { firstTime: true });
  await user.click(await screen.findByRole("button", { name: "Bắt đầu soạn" }));
  insertButton();
  unmount();
  await openPane(undefined, { firstTime: true });
  insertButton();
  expect(screen.queryByRole("button", { name: "Bắt đầu soạn" })).toBeNull();
});

test("the first screen offers a filled-in programme, of which the check has nothing to say", async () => {
  const { user, host } = await openPane(undefined, { firstTime: true });
  await user.click(await screen.findByRole("button", { name: "Xem thử một bản đã điền sẵn" }));
  await screen.findByText("Đã chèn bản điền sẵn");
  expect(mainXml(host.inserted[0]?.docx ?? new Uint8Array())).not.toMatch(/\[[^\]]+\]/);
  await user.click(screen.getByRole("button", { name: "Kiểm tra ngay" }));
  await screen.findByText(/đã sẵn sàng để trình ký/);
});

test("what follows from other fields is offered, and taken with a press", async () => {
  const { user, fill } = await openPane();
  await fill("Đảng bộ cấp trên trực tiếp", "Đảng bộ xã Tam Hưng");
  await user.click(screen.getByRole("button", { name: "Gợi ý: Tam Hưng" }));
  expect(field("Địa danh").value).toBe("Tam Hưng");
  expect(document.activeElement).toBe(field("Địa danh"));
  await user.click(screen.getByRole("button", { name: /^Gợi ý: Đảng uỷ xã Tam Hưng; / }));
  expect(field("Nơi nhận").value).toContain("Đảng uỷ xã Tam Hưng\n");
  await fill("Tên chi bộ", "Chi bộ Trạm Y tế xã Tam Hưng");
  await user.click(screen.getByRole("button", { name: /^Gợi ý: Trạm y tế/ }));
  expect(field("Loại hình đơn vị").value).toBe("health");
});

test("optional parts wait behind a disclosure and go into the template", async () => {
  const { user, host } = await openPane();
  await user.click(screen.getByText("Phần tuỳ chọn"));
  await user.type(await screen.findByLabelText("Dự thảo lần"), "2");
  await user.click(await screen.findByLabelText("Bảng phân công nhiệm vụ"));
  await user.click(await screen.findByRole("radio", { name: /^I- Công tác/ }));
  await user.click(insertButton());
  await screen.findByText("Đã chèn mẫu");
  const xml = mainXml(host.inserted[0]?.docx ?? new Uint8Array());
  expect(xml).toMatch(/dự thảo lần/i);
  expect(xml).toMatch(/>I- /);
  expect(xml).toContain('w:orient="landscape"');
});

test("a mistake in an optional part opens the disclosure and gets the focus", async () => {
  const { user } = await openPane();
  await user.click(screen.getByText("Phần tuỳ chọn"));
  await user.type(await screen.findByLabelText("Dự thảo lần"), "hai");
  await user.click(screen.getByText("Phần tuỳ chọn"));
  await user.click(insertButton());
  await waitFor(() => expect(document.activeElement).toBe(field("Dự thảo lần")));
});

test("after inserting, what is not filled in is counted, and there is a way to each place", async () => {
  const { user, host } = await openPane();
  await user.click(insertButton());
  const card = within(await screen.findByRole("region", { name: "Những chỗ chưa điền" }));
  const total = Number(/\d+/.exec(card.getByRole("heading").textContent ?? "")?.[0]);
  expect(total).toBeGreaterThan(20);
  card.getByText(`Đã điền 0/${total} chỗ`);
  await user.click(card.getByRole("button", { name: "Đến chỗ trống tiếp theo" }));
  await waitFor(() => expect(host.revealed.map(({ quote }) => quote)).toEqual(["[CẤP TRÊN]"]));
  await user.click(card.getByRole("button", { name: "Đến chỗ trống tiếp theo" }));
  await waitFor(() => expect(host.revealed.at(-1)?.quote).toBe("[TÊN ĐƠN VỊ]"));
  await user.click(card.getByText("Xem từng chỗ"));
  await user.click(await card.findByRole("button", { name: "[Họ và tên người ký]" }));
  await waitFor(() => expect(host.revealed.at(-1)?.quote).toBe("[Họ và tên người ký]"));
});

test("what has been filled in meanwhile is counted on the next press", async () => {
  const { user, host } = await openPane();
  await user.click(insertButton());
  const card = within(await screen.findByRole("region", { name: "Những chỗ chưa điền" }));
  host.source = { kind: "package", bytes: buildSample() };
  await user.click(card.getByRole("button", { name: "Đếm lại" }));
  await card.findByText("Đã điền hết các chỗ trống");
  await user.click(card.getByRole("button", { name: "Kiểm tra văn bản" }));
  await screen.findByText(/đã sẵn sàng để trình ký/);
});

test("what is typed into the document is counted once typing rests", async () => {
  const { user, host } = await openPane();
  await user.click(insertButton());
  const card = within(await screen.findByRole("region", { name: "Những chỗ chưa điền" }));
  act(() => host.becomes({ kind: "package", bytes: buildSample() }));
  await card.findByText("Đã điền hết các chỗ trống", {}, { timeout: 5000 });
});

test("where the browser keeps nothing, the form says so and works on", async () => {
  const { fill } = await openPane();
  const refuse = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  await fill("Địa danh", "Tam Hưng");
  expect(field("Địa danh").value).toBe("Tam Hưng");
  screen.getByText(/không cho lưu/);
  refuse.mockRestore();
});

test("a field says what is wrong once it is left, and is quiet again while it is mended", async () => {
  const { user, fill } = await openPane();
  await fill("Ngày ban hành", "31/02/2026");
  expect(screen.queryByText(/Lịch không có ngày/)).toBeNull();
  await user.tab();
  screen.getByText("Lịch không có ngày 31/02/2026.");
  expect(field("Ngày ban hành").getAttribute("aria-invalid")).toBe("true");
  screen.getByRole("textbox", { name: "Ngày ban hành", description: /Lịch không có ngày/ });
  await user.type(field("Ngày ban hành"), "{Backspace}");
  expect(field("Ngày ban hành").getAttribute("aria-invalid")).toBeNull();
});

test("a field says while it is typed that a province is no more, and where it belongs now", async () => {
  const { user } = await openPane();
  const superior = screen.getByLabelText("Đảng bộ cấp trên trực tiếp");
  await user.type(superior, "Đảng bộ tỉnh Hà Nam");
  await screen.findByText(/không còn tỉnh Hà Nam, nay thuộc tỉnh Ninh Bình/);
  await user.clear(superior);
  await user.type(superior, "Đảng bộ tỉnh Ninh Bình");
  await waitFor(() => expect(screen.queryByText(/không còn tỉnh/)).toBeNull());
});

test("nothing goes in while a field is wrong; the first of them gets the focus", async () => {
  const { user, fill, host } = await openPane();
  await fill("Tên chi bộ", "Đảng bộ xã Tam Hưng");
  await fill("Số văn bản", "một");
  await user.click(insertButton());
  screen.getByText("Có 2 ô cần xem lại.");
  expect(document.activeElement).toBe(field("Tên chi bộ"));
  expect(host.inserted).toEqual([]);
});

test("names and figures typed short are completed when their field is left", async () => {
  const { user, fill } = await openPane();
  await fill("Tên chi bộ", "Trường Mầm non Mỹ Hưng");
  await fill("Ngày ban hành", "5/9/26");
  await user.tab();
  expect(field("Tên chi bộ")).toHaveProperty("value", "Chi bộ Trường Mầm non Mỹ Hưng");
  expect(field("Ngày ban hành")).toHaveProperty("value", "5/9/2026");
  expect(screen.queryByText(/bắt đầu bằng “Chi bộ”/)).toBeNull();
});

test.each([
  ["Chèn vào cuối", "end"],
  ["Thay toàn bộ", "replace"],
] as const)("a document with text is asked about: %s", async (answer, mode) => {
  const { user, host } = await openPane(hostWithText());
  await user.click(insertButton());
  const dialog = await screen.findByRole("dialog", { name: "Văn bản đang có nội dung" });
  expect(host.inserted).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: answer, description: /\S/ }));
  await screen.findByText("Đã chèn mẫu");
  expect(host.inserted.map((one) => one.mode)).toEqual([mode]);
});

test.each(["button", "key"])("the question can be left with nothing done, by %s", async (way) => {
  const { user, host } = await openPane(hostWithText());
  await user.click(insertButton());
  const dialog = await screen.findByRole("dialog");
  if (way === "key") await user.keyboard("{Escape}");
  else await user.click(within(dialog).getByRole("button", { name: "Huỷ" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(host.inserted).toEqual([]);
  expect(insertButton().disabled).toBe(false);
});

test("a document that cannot be written says why, and the button is off", async () => {
  const host = new MemoryHost();
  host.able = { ...host.able, writeRefusal: "read-only" };
  await openPane(host);
  await screen.findByText(/chế độ chỉ đọc/);
  expect(insertButton().disabled).toBe(true);
});

test("an older Word is told what is left to set by hand", async () => {
  const host = new MemoryHost();
  host.able = { ...host.able, keepsPageSetup: false };
  const { user } = await openPane(host);
  await user.click(insertButton());
  await screen.findByText(/lề trên 20 mm/);
});

test("a failed insertion is explained, with Word's own words behind a click, and can be tried again", async () => {
  const host = new MemoryHost();
  host.failing.insertDocument = new HostError("viewing", "GeneralException · no");
  const { user } = await openPane(host);
  await user.click(insertButton());
  await screen.findByText("Chưa chèn được mẫu");
  screen.getByText(/chế độ Xem/);
  await user.click(screen.getByText("Chi tiết kỹ thuật"));
  screen.getByText("viewing: GeneralException · no");
  await user.click(insertButton());
  await screen.findByText("Đã chèn mẫu");
  expect(screen.queryByText("Chưa chèn được mẫu")).toBeNull();
});

test("the pane changes its language and remembers it", async () => {
  const first = await openPane();
  await first.user.click(screen.getByRole("button", { name: "English" }));
  screen.getByRole("button", { name: "Insert the programme template" });
  expect(document.documentElement.lang).toBe("en");
  first.unmount();
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "Tiếng Việt" }));
  insertButton();
});
