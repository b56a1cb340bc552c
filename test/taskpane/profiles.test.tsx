import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { openPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const cell = () => screen.getByLabelText<HTMLInputElement>("Tên chi bộ");
const picker = () => screen.getByLabelText<HTMLSelectElement>("Soạn cho chi bộ");
const names = () =>
  within(picker())
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

async function choose(user: UserEvent, item: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Quản lý thông tin các chi bộ" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

test("several cells are kept side by side, and changed from one to the other", async () => {
  const first = await openPane();
  await first.fill("Tên chi bộ", "Chi bộ Thôn Đông");
  await choose(first.user, "Thêm chi bộ khác");
  expect(cell().value).toBe("");
  await first.fill("Tên chi bộ", "Chi bộ Thôn Đoài");
  await first.user.selectOptions(picker(), "Chi bộ Thôn Đông");
  expect(cell().value).toBe("Chi bộ Thôn Đông");
  first.unmount();
  await openPane();
  expect(names()).toEqual(["Chi bộ Thôn Đông", "Chi bộ Thôn Đoài"]);
  expect(cell().value).toBe("Chi bộ Thôn Đông");
});

test("a copy has everything but the name, the number and the day", async () => {
  const { user, fill } = await openPane();
  await fill("Tên chi bộ", "Chi bộ Thôn Đông");
  await fill("Địa danh", "Tam Hưng");
  await fill("Số văn bản", "5");
  await choose(user, "Nhân bản để sửa");
  expect([cell().value, screen.getByLabelText<HTMLInputElement>("Số văn bản").value]).toEqual([
    "",
    "",
  ]);
  expect(screen.getByLabelText<HTMLInputElement>("Địa danh").value).toBe("Tam Hưng");
  expect(names()).toEqual(["Chi bộ Thôn Đông", "Chi bộ chưa đặt tên"]);
});

test("deleting asks first, names what goes, and can be left", async () => {
  const { user, fill } = await openPane();
  await fill("Tên chi bộ", "Chi bộ Thôn Đông");
  await choose(user, "Xoá thông tin này…");
  const dialog = within(await screen.findByRole("dialog", { name: "Xoá thông tin chi bộ?" }));
  dialog.getByText(/“Chi bộ Thôn Đông”/);
  await user.click(dialog.getByRole("button", { name: "Huỷ" }));
  expect(cell().value).toBe("Chi bộ Thôn Đông");
  await choose(user, "Xoá thông tin này…");
  await user.click(await screen.findByRole("button", { name: "Xoá" }));
  expect(cell().value).toBe("");
  expect(localStorage.getItem("chibo.profiles")).not.toContain("Thôn Đông");
});

test("what goes out as a file comes in again on another computer", async () => {
  const first = await openPane();
  await first.fill("Tên chi bộ", "Chi bộ Thôn Đông");
  await first.fill("Ngày ban hành", "5/2/2026");
  await choose(first.user, "Xuất ra tệp…");
  const dialog = within(await screen.findByRole("dialog", { name: "Xuất thông tin chi bộ" }));
  dialog.getByText(/chi-bo-thon-dong\.json/);
  const { value: text } = dialog.getByLabelText<HTMLTextAreaElement>("Nội dung tệp");
  await first.user.click(dialog.getByRole("button", { name: "Sao chép" }));
  expect(await navigator.clipboard.readText()).toBe(text);
  first.unmount();
  localStorage.clear();
  const { user } = await openPane();
  await choose(user, "Nhập từ tệp…");
  const file = new File([text], "chi-bo.json", { type: "application/json" });
  await user.upload(screen.getByLabelText("Chọn tệp", { selector: "input" }), file);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(cell().value).toBe("Chi bộ Thôn Đông");
  expect(screen.getByLabelText<HTMLInputElement>("Ngày ban hành").value).toBe("05/02/2026");
  expect(screen.queryByLabelText("Soạn cho chi bộ")).toBeNull();
});

test.each([
  ["xin chào", /không phải tệp thông tin chi bộ/],
  ['{"cellName":"Trường Mầm non Mỹ Hưng","mau":1}', /Tên chi bộ: Hãy ghi tên chi bộ/],
  ["[]", /phải là một đối tượng JSON/],
])("%s is refused in words, and nothing is changed", async (text, words) => {
  const { user } = await openPane();
  await choose(user, "Nhập từ tệp…");
  await user.click(await screen.findByLabelText("Nội dung tệp"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Nhập phần đã dán" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  await user.click(screen.getByRole("button", { name: "Huỷ" }));
  expect(cell().value).toBe("");
});

test("a profile with a mistake is mended before it goes out", async () => {
  const { user, fill } = await openPane();
  await fill("Nhiệm kỳ", "2025");
  await choose(user, "Xuất ra tệp…");
  await screen.findByText("Có 1 ô cần xem lại.");
  expect(screen.queryByRole("dialog")).toBeNull();
});
