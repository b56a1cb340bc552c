import { screen, waitFor, within } from "@testing-library/react";
import { openPackage } from "../../src/core/ooxml/package";
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

test("what was typed is there again the next time, and can be cleared", async () => {
  const first = await openPane();
  await first.fill("Địa danh", "Tam Hưng");
  first.unmount();
  const { user } = await openPane();
  expect(field("Địa danh").value).toBe("Tam Hưng");
  await user.click(screen.getByRole("button", { name: "Xoá hết các ô" }));
  expect(field("Địa danh").value).toBe("");
  expect(localStorage.getItem("chibo.profile")).not.toContain("Tam Hưng");
});

test("where the browser keeps nothing, the form says so and works on", async () => {
  const refuse = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  const { fill } = await openPane();
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

test("nothing goes in while a field is wrong; the first of them gets the focus", async () => {
  const { user, fill, host } = await openPane();
  await fill("Tên chi bộ", "Trường Mầm non Mỹ Hưng");
  await fill("Số văn bản", "một");
  await user.click(insertButton());
  screen.getByText("Có 2 ô cần xem lại trước khi chèn.");
  expect(document.activeElement).toBe(field("Tên chi bộ"));
  expect(host.inserted).toEqual([]);
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
  host.able = { writeRefusal: "read-only", keepsPageSetup: true };
  await openPane(host);
  await screen.findByText(/chế độ chỉ đọc/);
  expect(insertButton().disabled).toBe(true);
});

test("an older Word is told what is left to set by hand", async () => {
  const host = new MemoryHost();
  host.able = { writeRefusal: null, keepsPageSetup: false };
  const { user } = await openPane(host);
  await user.click(insertButton());
  await screen.findByText(/lề trên 20 mm/);
});

test("a failed insertion is explained, with Word's own words behind a click, and can be tried again", async () => {
  const host = new MemoryHost();
  host.failing.insertProgramme = new HostError("viewing", "GeneralException · no");
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
