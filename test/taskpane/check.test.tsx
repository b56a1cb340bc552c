import { readFileSync } from "node:fs";
import path from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { SEVERITIES } from "../../src/core/check/report";
import { sayOnce } from "../../src/core/check/say-once";
import { HostError } from "../../src/core/host";
import { coreTexts } from "../../src/core/texts";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { THEME_IDS } from "../../src/core/kinds/programme/plans";
import type { PaneController } from "../../src/taskpane/state/pane-controller";
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

/** A long list comes in two steps; what is told together unfolds. */
async function allCards({ getState }: PaneController): Promise<void> {
  const together = screen.queryByRole("button", { name: "Xem từng chỗ" });
  if (together) fireEvent.click(together);
  const count = getState().checking.result?.report.findings.length;
  await waitFor(() => expect(document.querySelectorAll("[data-rule]")).toHaveLength(count ?? 0));
}

/** The card of the first finding of that rule. */
function cardOf(rule: string): HTMLElement {
  const card = document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!card) throw new Error(`no card for ${rule}`);
  return card;
}

const careless = () =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../samples/careless.docx")));
const right = () =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../samples/right-kindergarten.docx")));

function hostWith(bytes: Uint8Array): MemoryHost {
  const host = new MemoryHost();
  host.source = { kind: "package", bytes };
  return host;
}

test("the verdict comes first: how much is there, and what it means for issuing", async () => {
  await checked(hostWithTemplate());
  screen.getByRole("heading", { name: "Đủ các thành phần bắt buộc", level: 2 });
  screen.getByText("17/17 thành phần");
  screen.getByText("Kiểm tra lúc 08:05");
  screen.getByText(/còn chỗ chưa điền nên chưa ban hành được/);
  expect(announced()).toMatch(/Có \d+ điểm cần xem/);
});

test("then every mandatory part with its state, a few at first, those that are all right folded away", async () => {
  const { user } = await checked(hostWithTemplate());
  const section = screen.getByRole("heading", { name: "Các thành phần" }).parentElement;
  const parts = within(section ?? document.body);
  expect(parts.getAllByText(/^chưa điền/)).toHaveLength(5);
  await user.click(parts.getByRole("button", { name: /^Xem thêm \d+ thành phần$/ }));
  for (const part of ["partyTitle", "legalBases", ...THEME_IDS, "recipients"] as const)
    parts.getByText(core.part(part));
});

test("what is missing is named in the verdict and heads the parts", async () => {
  await checked(hostWith(careless()));
  screen.getByText(`Chưa ban hành được. Còn thiếu: ${core.part("recipients")}.`);
  const section = screen.getByRole("heading", { name: "Các thành phần" }).parentElement;
  const [first] = within(section ?? document.body).getAllByRole("listitem");
  expect(first?.textContent).toContain(core.part("recipients"));
  expect(first?.textContent).toContain("thiếu");
});

test("then the findings, the gravest first, in the document's order", async () => {
  const { controller } = await checked(hostWith(careless()));
  await allCards(controller);
  const shown = [...document.querySelectorAll<HTMLElement>("[data-rule]")].map(
    ({ dataset }) => dataset["rule"],
  );
  const findings = controller.getState().checking.result?.report.findings ?? [];
  const told = SEVERITIES.flatMap((one) => {
    const { others, looks } = sayOnce(findings.filter(({ severity }) => severity === one));
    return [...others, ...looks];
  });
  expect(told).toHaveLength(findings.length);
  expect(shown).toEqual(told.map(({ rule }) => rule));
  screen.getByRole("heading", { name: "Lỗi (1)" });
});

test("a finding says its part, what is wrong, the clause and the document's words", async () => {
  const { controller } = await checked(hostWithTemplate());
  const finding = controller
    .getState()
    .checking.result?.report.findings.find(({ part }) => part === "numberSymbol");
  if (!finding) throw new Error("the empty template has no number yet");
  const card = within(cardOf(finding.rule));
  card.getByText(core.part("numberSymbol"));
  card.getByText(core.finding(finding));
  card.getByText(`Theo ${core.clause(finding.clause)}`);
  card.getByText(finding.quote);
});

test("findings are narrowed by severity and by part, and the list says so", async () => {
  const { user, controller } = await checked(hostWith(careless()));
  await allCards(controller);
  const cards = () => document.querySelectorAll("[data-rule]").length;
  const all = cards();
  await user.click(screen.getByRole("button", { name: "1 lỗi" }));
  expect(cards()).toBe(1);
  expect(announced()).toContain(`Đang hiện 1/${all} điểm.`);
  await user.click(screen.getByRole("button", { name: "1 lỗi" }));
  await user.selectOptions(screen.getByLabelText("Lọc theo thành phần"), "numberSymbol");
  expect(
    [...document.querySelectorAll<HTMLElement>("[data-rule]")].map(
      ({ dataset }) => dataset["rule"]?.split("/")[0],
    ),
  ).toEqual(["numberSymbol", "numberSymbol", "numberSymbol", "numberSymbol"]);
  await user.click(
    screen.getByRole("button", { name: /^Xem \d+ điểm của thành phần: Tên cơ quan ban hành/ }),
  );
  expect(screen.getByLabelText<HTMLSelectElement>("Lọc theo thành phần").value).toBe("issuingBody");
});

test("F8 goes from finding to finding and round again, Shift+F8 back; the keyboard stays in the pane", async () => {
  const { user, host, controller } = await checked(hostWithTemplate());
  await allCards(controller);
  const cards = [...document.querySelectorAll<HTMLElement>("[data-rule]")];
  const here = () => cards.findIndex((card) => card.contains(document.activeElement));
  await user.keyboard("{F8}");
  expect(here()).toBe(0);
  await user.keyboard("{F8}");
  expect(here()).toBe(1);
  await waitFor(() => expect(host.revealed).toHaveLength(2));
  await user.keyboard("{Shift>}{F8}{F8}{/Shift}");
  expect(here()).toBe(cards.length - 1);
  await user.keyboard("{F8}");
  expect(here()).toBe(0);
});

test("looks that one fix mends together are one card: it names their parts, F8 unfolds it, one press mends them and nothing else", async () => {
  const { user, controller } = await checked(hostWith(careless()));
  const findings = () => controller.getState().checking.result?.report.findings ?? [];
  const { looks, others } = sayOnce(findings());
  await waitFor(() => expect(document.querySelectorAll("[data-rule]")).toHaveLength(others.length));
  const card = screen.getByText(`${core.looks(looks.length)}.`).closest("li");
  if (!card) throw new Error("no card for looks");
  for (const { part } of looks) expect(card.textContent).toContain(core.part(part));
  screen.getByText(`Chưa đúng (${findings().filter((one) => one.severity === "warning").length})`);
  const each = within(card).getByRole("button", { name: "Xem từng chỗ" });
  // Its list is the last of the warnings, behind which only hints stand.
  const before = others.filter(({ severity }) => severity !== "hint").length;
  for (let step = 0; step <= before; step += 1) await user.keyboard("{F8}");
  expect(each.contains(document.activeElement)).toBe(true);
  expect(each.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{F8}");
  expect(card.querySelector("[data-rule]")?.contains(document.activeElement)).toBe(true);
  expect(card.querySelectorAll("[data-rule]")).toHaveLength(looks.length);

  await user.click(within(card).getByRole("button", { name: `Sửa cả ${looks.length} chỗ` }));
  await screen.findByText(`Đã sửa ${looks.length} điểm.`);
  expect(sayOnce(findings()).looks).toEqual([]);
  const rules = new Set(looks.map(({ rule }) => rule));
  expect(findings().filter(({ rule }) => rules.has(rule))).toEqual([]);
  expect(findings().map(({ rule }) => rule)).toEqual(others.map(({ rule }) => rule));
});

test("a document without any point says what it was not checked for", async () => {
  await checked(hostWith(right()));
  screen.getByText(/đã sẵn sàng để trình ký/);
  const limits = screen.getByText("Những gì không kiểm tra").closest("details");
  expect(limits?.open).toBe(true);
});

test("a click goes to the place, by its paragraph and the words in it", async () => {
  const { user, host } = await checked(hostWithTemplate());
  await user.click(
    within(cardOf("numberSymbol/unfilled")).getByRole("button", { name: /^Đến chỗ/ }),
  );
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
  await user.click(screen.getByRole("button", { name: "Làm lại" }));
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
