import { screen, within } from "@testing-library/react";
import { HostError } from "../../src/core/host";
import { coreTexts } from "../../src/core/texts";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile";
import { MANDATORY_PARTS } from "../../src/core/standards/part-id";
import { MemoryHost } from "./support/memory-host";
import { announced, openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const core = coreTexts("vi");

function hostWithTemplate(): MemoryHost {
  const host = new MemoryHost();
  host.source = { kind: "package", bytes: buildProgramme(emptyProfile()) };
  return host;
}

async function checked(host: MemoryHost): Promise<OpenPane> {
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await pane.user.click(screen.getByRole("button", { name: "Kiểm tra văn bản" }));
  await screen.findByText(/^Kiểm tra lúc/);
  return pane;
}

test("the verdict comes first, then all parts in the standard's order with their state in words", async () => {
  await checked(hostWithTemplate());
  screen.getByText("17/17 thành phần");
  screen.getByText("Kiểm tra lúc 08:05");
  const panel = screen.getByRole("tabpanel", { name: "Kiểm tra" });
  const words = panel.textContent ?? "";
  const at = MANDATORY_PARTS.thematic.map((part) => words.indexOf(core.part(part)));
  expect(at.every((place) => place > 0)).toBe(true);
  expect([...at].sort((one, other) => one - other)).toEqual(at);
  expect(within(panel).getAllByText(core.status("unfilled")).length).toBeGreaterThan(0);
  expect(announced()).toMatch(/Có \d+ điểm cần xem/);
});

test("a finding stands under its part with severity, sentence, clause and the document's words", async () => {
  const { controller } = await checked(hostWithTemplate());
  const finding = controller
    .getState()
    .checking.result?.report.findings.find(({ part }) => part === "numberSymbol");
  if (!finding) throw new Error("the empty template has no number yet");
  const part = screen.getByText(core.part("numberSymbol")).closest("li");
  const card = within(part ?? document.body);
  card.getByText(core.finding(finding));
  expect(part?.textContent).toContain(core.severity("todo"));
  card.getByText(`Theo ${core.clause(finding.clause)}`);
  card.getByText(finding.quote);
});

test("a click goes to the place, by its paragraph and the words in it", async () => {
  const { user, host } = await checked(hostWithTemplate());
  const part = screen.getByText(core.part("numberSymbol")).closest("li");
  await user.click(within(part ?? document.body).getByRole("button", { name: /^Đến chỗ/ }));
  expect(host.revealed).toHaveLength(1);
  const { text, quote } = host.revealed[0] ?? { text: "" };
  expect(text).toMatch(/^Số/);
  expect(text).toContain(quote);
});

test("a place that is gone is said to be gone, at the finding", async () => {
  const host = hostWithTemplate();
  host.finds = false;
  const { user } = await checked(host);
  const [first] = screen.getAllByRole("button", { name: /^Đến chỗ/ });
  if (!first) throw new Error("no finding has a place");
  await user.click(first);
  await screen.findByText(/Chỗ này không còn trong văn bản/);
});

test("a document that is no programme is sent to the other tab", async () => {
  const host = new MemoryHost();
  host.source = { kind: "text", paragraphs: ["Kính gửi bà con", "Mời họp thôn tối mai."] };
  const { user } = await checked(host);
  await user.click(screen.getByRole("button", { name: "Sang thẻ Soạn" }));
  screen.getByRole("tab", { name: "Soạn", selected: true });
});

test("where Word gave bare text, the result says what that leaves unseen", async () => {
  const host = new MemoryHost();
  host.source = {
    kind: "text",
    paragraphs: ["ĐẢNG CỘNG SẢN VIỆT NAM", "CHI BỘ THÔN ĐÔNG", "Số 01-CTr/CB", "CHƯƠNG TRÌNH"],
  };
  await checked(host);
  screen.getByText(/chỉ cho đọc phần chữ/);
});

test("what no check looks at is said as well", async () => {
  const { user } = await checked(hostWithTemplate());
  await user.click(screen.getByText("Những gì không kiểm tra"));
  screen.getByText(/Chữ ký, con dấu/);
});

test("a document that cannot be read is explained, and checking can be tried again", async () => {
  const host = hostWithTemplate();
  host.failing.read = new HostError("failed", "5001 · Internal error");
  const { user } = await openPane(host);
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(screen.getByRole("button", { name: "Kiểm tra văn bản" }));
  await screen.findByText("Chưa kiểm tra được");
  screen.getByText("failed: 5001 · Internal error");
  await user.click(screen.getByRole("button", { name: "Kiểm tra văn bản" }));
  await screen.findByText("17/17 thành phần");
  expect(screen.queryByText("Chưa kiểm tra được")).toBeNull();
});

test("a failed way there is explained above, and can be dismissed", async () => {
  const host = hostWithTemplate();
  host.failing.reveal = new HostError("busy", "SearchDialogIsOpen");
  const { user } = await checked(host);
  const [first] = screen.getAllByRole("button", { name: /^Đến chỗ/ });
  if (!first) throw new Error("no finding has a place");
  await user.click(first);
  await screen.findByText("Chưa đến được chỗ này");
  await user.click(screen.getByRole("button", { name: "Đóng thông báo" }));
  expect(screen.queryByText("Chưa đến được chỗ này")).toBeNull();
});

test("after inserting, one click checks what was inserted", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "Chèn mẫu chương trình" }));
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));
  await screen.findByText("17/17 thành phần");
});
