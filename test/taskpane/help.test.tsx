import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, within, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { clause } from "../../src/core/standards/clauses";
import type { PartId } from "../../src/core/standards/part-id";
import { kindOf } from "../../src/core/kinds";
import { contentOf } from "../../src/core/kinds/kind";
import { RULES, rulesFor } from "../../src/core/rules";
import { coreTexts } from "../../src/core/texts";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { readExample } from "../../src/taskpane/help/example-looks";
import { searchRules } from "../../src/taskpane/help/search-rules";
import { helpTexts } from "../../src/taskpane/texts/help";
import { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const core = coreTexts("vi");

async function openHelp(): Promise<OpenPane> {
  const pane = await openPane();
  await pane.user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
  await screen.findByRole("heading", { name: "Trợ giúp" });
  return pane;
}

async function openPart(user: UserEvent, part: PartId): Promise<void> {
  await user.click(screen.getByText(core.part(part), { selector: "summary" }));
}

/** The open entry of a rule. */
function entryOf(id: string): HTMLElement {
  const entry = screen.getByText(id, { selector: "code" }).closest("details");
  if (!entry) throw new Error(`no entry for ${id}`);
  return entry;
}

const idsOf = (query: string) => searchRules(query, "vi").map(({ id }) => id);

test("every rule is there with its id, its clauses and both examples", async () => {
  const { user } = await openHelp();
  for (const part of new Set(RULES.map((rule) => rule.part))) await openPart(user, part);
  for (const { id, clauses, example } of RULES) {
    const entry = entryOf(id);
    for (const clause of clauses) expect(entry.textContent).toContain(core.clause(clause));
    for (const side of [example.wrong, example.right]) {
      for (const { words } of readExample(side, helpTexts("vi"))) {
        expect(entry.textContent).toContain(words);
      }
    }
  }
});

test("no mark of an example is left in its words, and a look that cannot be seen is said", () => {
  const texts = helpTexts("vi");
  for (const { example } of RULES) {
    for (const line of [example.wrong, example.right].flatMap((one) => readExample(one, texts))) {
      expect(line.words).not.toMatch(/[{}]|\*\*|^_|_$/);
    }
  }
  expect(readExample("{14}**T/M CHI BỘ**\n_Hà Nội_\n*", texts)).toEqual([
    { words: "T/M CHI BỘ", bold: true, italic: false, note: "cỡ chữ 14" },
    { words: "Hà Nội", bold: false, italic: true, note: "" },
    { words: "*", bold: false, italic: false, note: "" },
  ]);
});

test("the search takes words without their accents, and accents where they are typed", () => {
  expect(idsOf("noi nhan")).toEqual(idsOf("nơi nhận"));
  expect(idsOf("NƠI  NHẬN").length).toBeGreaterThan(5);
  expect(idsOf("dong dau")).toContain("seal/note");
  expect(idsOf("đóng dấu")).toContain("seal/note");
  expect(idsOf("đong dâu")).toEqual([]);
  expect(idsOf("seal/note")).toEqual(["seal/note"]);
  expect(idsOf("I.3.2.2")).toContain("numberSymbol/leading-zero");
  expect(idsOf("")).toHaveLength(RULES.length);
});

test("the guide says when a whole-term programme is written, and where each time begins", async () => {
  const { user } = await openHelp();
  await user.click(screen.getByText("Chương trình công tác toàn khoá", { selector: "summary" }));
  const occasions = within(screen.getByText("Khi nào thì lập").parentElement ?? document.body);
  expect(occasions.getAllByRole("listitem")).toHaveLength(5);
  const [renew] = occasions.getAllByRole("button", { name: "Làm lại từ chương trình khoá trước" });
  if (!renew) throw new Error("no way to begin");
  await user.click(renew);
  screen.getByRole("tab", { name: "Soạn", selected: true });
});

test("what is custom is called custom, by kind, and no kind's page speaks of a regulation", async () => {
  const { user } = await openHelp();
  await user.click(screen.getByText("Thông lệ của từng loại văn bản", { selector: "summary" }));
  screen.getByText(/không quy định nào bắt buộc/);
  const report = screen.getByText("Báo cáo", { selector: "dt" }).nextElementSibling;
  for (const { id } of contentOf(kindOf("report")))
    expect(report?.textContent).toContain(core.part(id));
});

test("a clause says what it says, and every rule that rests on it", async () => {
  const { user } = await openHelp();
  await openPart(user, "signerName");
  const entry = within(entryOf("signerName/format"));
  await user.click(entry.getByText(core.rule("signerName/format", "signerName")));
  const id = "HD05/appendix-2.7";
  entry.getByText(clause(id).about.vi);
  await user.click(entry.getByRole("button", { name: core.clause(id) }));
  const heading = screen.getByRole("heading", { name: core.clause(id) });
  expect(heading).toBe(document.activeElement);
  const under = RULES.filter(({ clauses }) => clauses.includes(id)).map((rule) => rule.id);
  expect(under.length).toBeGreaterThan(2);
  screen.getByText(`${under.length} quy tắc theo căn cứ này`);
  const shown = [...document.querySelectorAll("code")].map(({ textContent }) => textContent);
  expect(shown).toEqual(under);
  await user.click(screen.getByRole("button", { name: "Mọi quy tắc" }));
  screen.getByText(core.part("page"), { selector: "summary" });
});

test("a finding that rests on custom leads to the custom of its kind, and back", async () => {
  const host = new MemoryHost();
  const sample = path.resolve(__dirname, "../corpus/report-next-only/document.docx");
  host.source = { kind: "package", bytes: new Uint8Array(readFileSync(sample)) };
  const { user } = await openPane(host);
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(screen.getByRole("button", { name: "Kiểm tra văn bản" }));
  const card = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-rule="results/missing"]');
    if (!found) throw new Error("nothing customary is missing");
    return within(found);
  });
  await user.click(card.getByRole("button", { name: "Theo thông lệ" }));
  await screen.findByRole("heading", { name: "Trợ giúp" });
  screen.getByText(/không quy định nào bắt buộc/);
  expect(screen.getByText("Báo cáo", { selector: "dt" })).toBe(document.activeElement);
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  screen.getByRole("tab", { name: "Kiểm tra", selected: true });
});

test("a kind of document leaves the rules that can speak on it", async () => {
  const { user } = await openHelp();
  const kinds = screen.getByLabelText("Dùng cho");
  await user.selectOptions(kinds, core.kind("letter"));
  await screen.findByText(`${rulesFor(kindOf("letter")).length} quy tắc kiểm tra`);
  await openPart(user, "addressees");
  expect(entryOf("addressees/missing").textContent).toContain(core.clause("HD05/I.9.2.3"));
  expect(screen.queryByText(core.part("measures"), { selector: "summary" })).toBeNull();
  await user.type(screen.getByLabelText("Tìm quy tắc"), "documentType/missing");
  await screen.findByText(/Không thấy quy tắc nào/);
  await user.selectOptions(kinds, "Mọi loại văn bản");
  await screen.findByText("Thấy 1 quy tắc.");
});

test("typing into the search leaves what was asked for", async () => {
  const { user } = await openHelp();
  await user.type(screen.getByLabelText("Tìm quy tắc"), "luu chi bo");
  const count = idsOf("luu chi bo").length;
  await screen.findByText(`Thấy ${count} quy tắc.`);
  expect(document.querySelectorAll("code")).toHaveLength(count);
  await user.type(screen.getByLabelText("Tìm quy tắc"), " xyz");
  await screen.findByText(/Không thấy quy tắc nào/);
});

async function checkedTemplate(): Promise<OpenPane> {
  const host = new MemoryHost();
  host.source = { kind: "package", bytes: buildProgramme(emptyProfile()) };
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await pane.user.click(screen.getByRole("button", { name: "Kiểm tra văn bản" }));
  await screen.findByText(/^Kiểm tra lúc/);
  // A long list comes in two steps.
  await waitFor(() => expect(document.querySelector('[data-rule^="signerName/"]')).not.toBeNull());
  return pane;
}

test.each(["F1", "clause"])("%s at a finding opens its rule, and leads back to it", async (way) => {
  const { user } = await checkedTemplate();
  const card = () => {
    const found = document.querySelector<HTMLElement>('[data-rule="signerName/unfilled"]');
    return within(found ?? document.body);
  };
  if (way === "clause") await user.click(card().getByRole("button", { name: /^Theo/ }));
  else {
    card()
      .getByRole("button", { name: /^Đến chỗ/ })
      .focus();
    await user.keyboard("{F1}");
  }
  await screen.findByRole("heading", { name: "Trợ giúp" });
  const entry = entryOf("signerName/unfilled");
  expect((entry as HTMLDetailsElement).open).toBe(true);
  expect(entry.contains(document.activeElement)).toBe(true);
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  screen.getByRole("tab", { name: "Kiểm tra", selected: true });
  await screen.findByText(/^Kiểm tra lúc/);
});

test("F1 elsewhere opens the help as a whole, with no rule to go back from", async () => {
  const { user } = await openPane();
  await user.keyboard("{F1}");
  await screen.findByRole("heading", { name: "Trợ giúp" });
  expect(screen.queryByRole("button", { name: "Quay lại" })).toBeNull();
});

test("an id is copied, and where that is not allowed the user is told how to", async () => {
  const { user } = await openHelp();
  await openPart(user, "seal");
  const copy = () => screen.getByRole("button", { name: "Sao chép mã seal/note" });
  await user.click(copy());
  expect(await navigator.clipboard.readText()).toBe("seal/note");
  expect(entryOf("seal/note").textContent).toContain("Đã sao chép");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("NotAllowedError"));
  await user.click(copy());
  expect(entryOf("seal/note").textContent).toContain("Ctrl+C");
});
