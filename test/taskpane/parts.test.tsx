import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/core/host";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const careless = readFileSync(path.resolve(__dirname, "../samples/careless.docx"));
const textsOf = ({ source }: MemoryHost) => readSnapshot(source).paragraphs.map(({ text }) => text);

/** The pane over a document, with the list of parts open and the document's own parts known. */
async function openParts(bytes: Uint8Array | null): Promise<OpenPane> {
  const host = new MemoryHost();
  if (bytes) host.source = { kind: "package", bytes };
  const pane = await openPane(host);
  await pane.user.click(await screen.findByText("Chèn từng phần"));
  await waitFor(() => expect(screen.queryByText(/^Đang xem văn bản/)).toBeNull());
  return pane;
}

const part = (name: RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const listed = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

test("the parts are listed in the standard's order, with those that the template has as such", async () => {
  await openParts(buildProgramme(emptyProfile()));
  expect(listed()).toEqual([
    "Phần đầu trang 1đã có",
    "Tên loại và trích yếuđã có",
    "Căn cứđã có",
    "Công tác trọng tâmđã có",
    "Xây dựng đội ngũ, phát triển đảng viênđã có",
    "Nhiệm vụ chuyên môn của đơn vịđã có",
    "Cơ sở vật chấtđã có",
    "Công tác xã hội và phối hợpđã có",
    "Tổ chức thực hiệnđã có",
    "Đoạn kếtđã có",
    "Nơi nhậnđã có",
    "Phần kýđã có",
    "Phụ lục: bảng phân công lấy từ văn bản",
    "Khổ giấy, lề và số trangđã đúng",
  ]);
});

test("a missing part goes where it belongs, the pane says where, and it can be undone", async () => {
  const { user, host } = await openParts(careless);
  const before = textsOf(host);
  await user.click(part(/^Nơi nhận$/));
  await screen.findByText(/^Đã chèn “Nơi nhận”, ngay dưới: “/);
  const after = textsOf(host);
  expect(after.length).toBeGreaterThan(before.length);
  // Every word that was there is there still, in the same order.
  const rest = [...after];
  for (const text of before) rest.splice(0, rest.indexOf(text) + 1);
  expect(after.join("\n")).toContain("Nơi nhận:");
  part(/^Nơi nhận\s*đã có$/);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã trả văn bản về như trước khi chèn.");
  expect(textsOf(host)).toEqual(before);
  part(/^Nơi nhận$/);
});

test("what has been changed since is not undone", async () => {
  const { user, host } = await openParts(careless);
  await user.click(part(/^Nơi nhận$/));
  const undo = await screen.findByRole("button", { name: "Hoàn tác" });
  const changed = { kind: "package" as const, bytes: careless };
  host.becomes(changed);
  await user.click(undo);
  await screen.findByText(/^Chỗ vừa chèn đã có thay đổi khác/);
  expect(host.source).toBe(changed);
});

test("a second one of a part goes in only after asking", async () => {
  const { user, host } = await openParts(buildProgramme(emptyProfile()));
  const before = host.source;
  await user.click(part(/^Nơi nhận/));
  const dialog = within(await screen.findByRole("dialog", { name: "Văn bản đã có “Nơi nhận”" }));
  await user.click(dialog.getByRole("button", { name: "Không chèn" }));
  expect(host.source).toBe(before);
  await user.click(part(/^Nơi nhận/));
  await user.click(await screen.findByRole("button", { name: "Vẫn chèn" }));
  await screen.findByText(/^Đã chèn “Nơi nhận”/);
  expect(textsOf(host).filter((text) => text.startsWith("Nơi nhận"))).toHaveLength(2);
});

test("the page is set as the standard has it", async () => {
  const { user, host } = await openParts(careless);
  const before = textsOf(host);
  await user.click(part(/^Khổ giấy, lề và số trang$/));
  await screen.findByText("Đã đặt “Khổ giấy, lề và số trang”.");
  part(/^Khổ giấy, lề và số trang\s*đã đúng$/);
  expect(textsOf(host)).toEqual(before);
});

test("where nothing tells its place, a part goes where the cursor is, with what the form says", async () => {
  const { user, host, fill } = await openParts(null);
  await fill("Họ tên người ký", "Nguyễn Thị Hoa");
  await user.click(part(/^Phần ký$/));
  await screen.findByText(/^Đã chèn “Phần ký” vào chỗ con trỏ/);
  const [docx = new Uint8Array()] = host.atCursor;
  const texts = readSnapshot({ kind: "package", bytes: docx }).paragraphs.map(({ text }) => text);
  expect(texts).toContain("Nguyễn Thị Hoa");
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
});

test("the tasks that the text names become an appendix behind it", async () => {
  const { host, user } = await openParts(careless);
  await user.click(screen.getByRole("button", { name: /bảng phân công lấy từ văn bản/ }));
  await screen.findByText(/^Đã lập bảng phân công \d+ việc ở cuối văn bản/);
  expect(host.inserted.map(({ mode }) => mode)).toEqual(["end"]);
});

test("where the text names no task, the pane says what such a sentence looks like", async () => {
  const { host, user } = await openParts(buildProgramme(emptyProfile()));
  await user.click(screen.getByRole("button", { name: /bảng phân công lấy từ văn bản/ }));
  await screen.findByText("Chưa lập được bảng phân công");
  expect(host.inserted).toEqual([]);
});

test("a mistake in the form comes first, and nothing is inserted", async () => {
  const { user, host, fill } = await openParts(null);
  await fill("Nhiệm kỳ", "2030-2025");
  await user.click(part(/^Phần ký$/));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Nhiệm kỳ")));
  expect(host.atCursor).toEqual([]);
});

test("what Word refuses is said in words, and the list still works", async () => {
  const { user, host } = await openParts(careless);
  host.failing.apply = new HostError("protected", "AccessDenied");
  await user.click(part(/^Nơi nhận$/));
  await screen.findByText(/^Văn bản đang được bảo vệ, không cho sửa/);
  host.apply = async ({ fixes }) => ({
    applied: [],
    declined: fixes.map((fix) => ({ fix, reason: "page-setup" })),
    tracked: false,
    undo: null,
  });
  await user.click(part(/^Khổ giấy, lề và số trang$/));
  await screen.findByText(/^Word này không cho phần bổ trợ đặt trang/);
});

test("in a document that cannot be written to the parts are only shown", async () => {
  const host = new MemoryHost();
  host.able = { ...host.able, writeRefusal: "read-only" };
  const { user } = await openPane(host);
  await user.click(await screen.findByText("Chèn từng phần"));
  expect(part(/^Nơi nhận/).disabled).toBe(true);
});
