import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { HostError, type FixRequest } from "../../src/core/host";
import { readSnapshot } from "../../src/core/snapshot/read";
import { coreTexts } from "../../src/core/texts";
import { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

const documentAt = (name: string) => ({
  kind: "package" as const,
  bytes: new Uint8Array(readFileSync(path.join(__dirname, "..", name))),
});
/** Six slips of words and marks, of which two are places that nobody but its author can fill. */
const slips = () => documentAt("corpus/kindergarten-text-slips/document.docx");
const right = () => documentAt("samples/right-kindergarten.docx");
const TONES = "text/tone-style";

async function checked(host = new MemoryHost(), language?: "vi" | "en"): Promise<OpenPane> {
  if (host.source.kind === "text") host.source = slips();
  const pane = await openPane(host, language ? { language } : {});
  await act(() => pane.controller.check());
  await waitFor(() => expect(document.querySelector("[data-rule]")).not.toBeNull());
  await waitFor(() => expect(pane.controller.fixes.getState().session).not.toBeNull());
  return pane;
}

const findings = ({ controller }: OpenPane) =>
  controller.getState().checking.result?.report.findings ?? [];
const textsOf = ({ host }: OpenPane) =>
  readSnapshot(host.source).paragraphs.map(({ text }) => text);
const cardOf = (rule: string) => {
  const card = document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!card) throw new Error(`there is no card of ${rule}`);
  return card;
};
const cardsOf = (rule: string) => document.querySelectorAll(`[data-rule="${rule}"]`).length;

async function openMenu({ user }: OpenPane, rule: string, item: string): Promise<void> {
  await user.click(within(cardOf(rule)).getByRole("button", { name: "Cách xử lý khác" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

test("a finding shows its before and after, is mended in one press, and undone in another", async () => {
  const pane = await checked();
  const before = textsOf(pane);
  const card = await waitFor(() => cardOf(TONES));
  const preview = within(card).getByRole("group", { name: "Trước và sau khi sửa" });
  expect(preview.querySelector("del")?.textContent).toBe("hóa");
  expect(preview.querySelector("ins")?.textContent).toBe("hoá");
  await pane.user.click(within(card).getByRole("button", { name: "Sửa" }));
  await screen.findByText("Đã sửa 1 điểm.");
  expect(textsOf(pane).join("\n")).not.toContain("hóa");
  expect(cardsOf(TONES)).toBe(0);
  await pane.user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã trả văn bản về như trước khi sửa.");
  expect(textsOf(pane)).toEqual(before);
});

test("a mistake in the cell's details keeps no finding from being mended", async () => {
  const pane = await checked();
  act(() => pane.controller.editField("date", "mai"));
  await act(() => pane.controller.check());
  const card = await waitFor(() => cardOf(TONES));
  await pane.user.click(within(card).getByRole("button", { name: "Sửa" }));
  await screen.findByText("Đã sửa 1 điểm.");
  expect(cardsOf(TONES)).toBe(0);
});

test("all safe ones go in one press, and only what needs a person is left", async () => {
  const pane = await checked();
  const all = screen.getByRole("button", { name: /^Sửa tất cả \d+ điểm$/ });
  const safe = Number(/\d+/.exec(all.textContent ?? "")?.[0]);
  expect(safe).toBe(findings(pane).filter(({ fix }) => fix?.safe).length);
  await pane.user.click(all);
  await screen.findByText(/^Đã sửa \d+ điểm\.$/);
  expect(findings(pane).filter(({ fix }) => fix?.safe)).toEqual([]);
  expect(screen.queryByRole("button", { name: /^Sửa tất cả/ })).toBeNull();
  screen.getByText(/^So với lần kiểm tra trước: đã hết \d+ điểm/);
});

test("what Word declines says why, and is not offered again until the user checks", async () => {
  const host = new MemoryHost();
  host.apply = async ({ fixes }) => {
    const declined = fixes.map((fix) => ({ fix, reason: "page-setup" as const }));
    return { applied: [], declined, tracked: false, undo: null };
  };
  const pane = await checked(host);
  await pane.user.click(screen.getByRole("button", { name: /^Sửa tất cả/ }));
  await screen.findByText(/^Chưa sửa được điểm nào\./);
  expect(screen.queryByRole("button", { name: /^Sửa tất cả/ })).toBeNull();
  await act(() => pane.controller.check());
  await screen.findByRole("button", { name: /^Sửa tất cả/ });
});

test("what Word declines again in the same go is told once", async () => {
  const host = new MemoryHost();
  host.apply = async ({ fixes, following }: FixRequest) => {
    const all = [...fixes, ...(following?.([])?.fixes ?? [])];
    const declined = all.map((fix) => ({ fix, reason: "page-setup" as const }));
    return { applied: [], declined, tracked: false, undo: null };
  };
  const pane = await checked(host);
  const all = screen.getByRole("button", { name: /^Sửa tất cả/ });
  const [count = ""] = /\d+/.exec(all.textContent) ?? [];
  await pane.user.click(all);
  const notice = await screen.findByText(/^Chưa sửa được điểm nào\./);
  expect(notice.textContent).toContain(`Còn ${count} điểm`);
});

test("a finding whose words were mended beside its fault is not taken for a new one", async () => {
  const host = new MemoryHost();
  host.source = documentAt("samples/careless.docx");
  const pane = await checked(host);
  await pane.user.click(screen.getByRole("button", { name: /^Sửa tất cả/ }));
  await screen.findByText(/^Đã sửa \d+ điểm/);
  const citation = await waitFor(() => cardOf("legalBases/citation"));
  expect(within(citation).queryByText("Mới")).toBeNull();
});

test("where the document tracks changes, that is where they are refused", async () => {
  const host = new MemoryHost();
  host.apply = async ({ fixes }) => ({
    applied: fixes,
    declined: [],
    tracked: true,
    undo: null,
  });
  const pane = await checked(host);
  await pane.user.click(within(cardOf(TONES)).getByRole("button", { name: "Sửa" }));
  await screen.findByText(/Văn bản đang theo dõi thay đổi/);
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
});

test("a failing fix is told with its reason, and the pane works on", async () => {
  const pane = await checked();
  pane.host.failing.apply = new HostError("protected", "AccessDenied");
  await pane.user.click(screen.getByRole("button", { name: /^Sửa tất cả/ }));
  await screen.findByText("Chưa sửa được");
  screen.getByText(/Văn bản đang được bảo vệ/);
  await pane.user.click(screen.getByRole("button", { name: /^Sửa tất cả/ }));
  await screen.findByText(/^Đã sửa \d+ điểm/);
});

test("a change that somebody has gone on with is not undone", async () => {
  const pane = await checked();
  await pane.user.click(screen.getByRole("button", { name: /^Sửa tất cả/ }));
  await screen.findByText(/^Đã sửa \d+ điểm/);
  pane.host.source = right();
  await pane.user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText(/không tự trả về được/);
});

test("a point that is ignored is kept in the document, listed, and comes back", async () => {
  const pane = await checked();
  const count = findings(pane).length;
  await openMenu(pane, TONES, "Bỏ qua điểm này");
  await screen.findByText("Đã bỏ qua 1 điểm trong văn bản này");
  expect(cardsOf(TONES)).toBe(0);
  expect(pane.host.settings.get("chibo.ignored")).toContain(TONES);
  expect(findings(pane)).toHaveLength(count);
  pane.unmount();

  const again = await checked(pane.host);
  expect(cardsOf(TONES)).toBe(0);
  await again.user.click(screen.getByRole("button", { name: "Xem lại" }));
  await waitFor(() => expect(cardsOf(TONES)).toBe(1));
  expect(pane.host.settings.size).toBe(0);
});

test("what others ignore in the document meanwhile is taken over with the next check", async () => {
  const pane = await checked();
  await openMenu(pane, TONES, "Bỏ qua điểm này");
  await screen.findByText("Đã bỏ qua 1 điểm trong văn bản này");
  const kept = pane.host.settings.get("chibo.ignored") ?? "";
  pane.host.settings.clear();
  await act(() => pane.controller.check());
  await waitFor(() => expect(cardsOf(TONES)).toBe(1));
  pane.host.settings.set("chibo.ignored", kept);
  await act(() => pane.controller.check());
  await waitFor(() => expect(cardsOf(TONES)).toBe(0));
});

test("comments that were deleted by hand are no longer counted at the next check", async () => {
  const pane = await checked();
  await pane.user.click(screen.getByRole("button", { name: "Ghi nhận xét vào văn bản" }));
  await screen.findByRole("button", { name: /^Xoá \d+ nhận xét/ });
  pane.host.comments.splice(0);
  await act(() => pane.controller.check());
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: /^Xoá \d+ nhận xét/ })).toBeNull(),
  );
});

test("a rule that is turned off stays off on this computer until it is turned on", async () => {
  const pane = await checked();
  await openMenu(pane, TONES, "Không kiểm tra quy tắc này nữa");
  await screen.findByText("Đã tắt 1 quy tắc");
  pane.unmount();
  const host = new MemoryHost();
  const again = await checked(host);
  expect(cardsOf(TONES)).toBe(0);
  await again.user.click(screen.getByRole("button", { name: "Bật lại" }));
  await waitFor(() => expect(cardsOf(TONES)).toBe(1));
});

test("findings go into the document as comments, with their clause, and out again", async () => {
  const pane = await checked();
  await pane.user.click(screen.getByRole("button", { name: "Ghi nhận xét vào văn bản" }));
  await screen.findByText(/^Đã ghi \d+ nhận xét/);
  expect(pane.host.comments).toHaveLength(findings(pane).length);
  const clauses = findings(pane).map(({ clause }) => `(${coreTexts("vi").clause(clause)})`);
  for (const { text } of pane.host.comments) {
    expect(clauses.some((clause) => text.endsWith(clause))).toBe(true);
  }
  await pane.user.click(screen.getByRole("button", { name: /^Xoá \d+ nhận xét đã ghi$/ }));
  await screen.findByText(/^Đã xoá \d+ nhận xét/);
  expect(pane.host.comments).toEqual([]);
});

test("what is missing is commented on at the document's title", async () => {
  const host = new MemoryHost();
  host.source = documentAt("samples/careless.docx");
  const pane = await checked(host);
  const missing = findings(pane).filter(({ places }) => places.length === 0);
  expect(missing.map(({ rule }) => rule)).toContain("recipients/missing");
  await pane.user.click(screen.getByRole("button", { name: "Ghi nhận xét vào văn bản" }));
  await screen.findByText(/^Đã ghi \d+ nhận xét/);
  const onTitle = host.comments.filter(({ target }) => target.quote === "CHƯƠNG TRÌNH");
  expect(onTitle.length).toBeGreaterThanOrEqual(missing.length);
  expect(onTitle.map(({ text }) => text).join()).toContain("Thiếu phần nơi nhận");
});

test("a Word without comments says which one has them", async () => {
  const host = new MemoryHost();
  host.able = { ...host.able, canComment: false };
  await checked(host);
  screen.getByText(/không cho phần bổ trợ ghi nhận xét/);
  expect(screen.queryByRole("button", { name: "Ghi nhận xét vào văn bản" })).toBeNull();
});

test("findings stay true while the user types, and what is new is marked", async () => {
  const host = new MemoryHost();
  host.source = right();
  const pane = await openPane(host);
  await act(() => pane.controller.check());
  await screen.findByText(/^Kiểm tra lúc/);
  act(() => host.becomes(slips()));
  await waitFor(() => expect(document.querySelector("[data-rule]")).not.toBeNull(), {
    timeout: 8000,
  });
  screen.getByText(/thêm \d+ điểm mới/);
  expect(within(cardOf(TONES)).getByText("Mới")).toBeTruthy();
});

test("it all says itself in English", async () => {
  const pane = await checked(new MemoryHost(), "en");
  await pane.user.click(screen.getByRole("button", { name: /^Fix all \d+ points$/ }));
  await screen.findByText(/^\d+ points fixed\.$/);
  await pane.user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("The document is as it was before.");
});
