import { screen, within } from "@testing-library/react";
import { checkDocument } from "../../src/core/check/check-document";
import { TEMPLATES } from "../../src/core/kinds/templates";
import { openPackage } from "../../src/core/ooxml/package";
import { coreTexts } from "../../src/core/texts";
import { announced, openPane, type OpenPane } from "./support/open-pane";
import { MemoryHost } from "./support/memory-host";

beforeEach(() => localStorage.clear());

async function openTemplates(host = new MemoryHost()): Promise<OpenPane> {
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("button", { name: "Mẫu khác…" }));
  await screen.findByRole("dialog", { name: "Chọn mẫu văn bản" });
  return pane;
}

const choices = () =>
  within(screen.getByRole("dialog"))
    .getAllByRole("listitem")
    .map((item) => within(item).getByRole("button"));

function mainXml({ inserted }: MemoryHost): string {
  const source = openPackage(inserted[0]?.docx ?? new Uint8Array());
  return source.text(source.mainPath) ?? "";
}

function checkInserted({ inserted }: MemoryHost) {
  const bytes = inserted[0]?.docx ?? new Uint8Array();
  return checkDocument({ kind: "package", bytes }, { today: "2026-06-01" });
}

test("every template is offered with what it is for and when it is due, the most usual first", async () => {
  await openTemplates();
  const texts = choices().map(({ textContent }) => textContent);
  expect(texts).toEqual(
    TEMPLATES.map(
      ({ kind, purpose, due }) => `${coreTexts("vi").kind(kind)}${purpose.vi}Khi nào: ${due.vi}`,
    ),
  );
  expect(texts[0]).toMatch(/^Biên bản/);
});

test("the chosen one goes in with the cell's details, without the programme's number and day", async () => {
  const pane = await openPane();
  await pane.fill("Tên chi bộ", "Chi bộ Thôn Đông");
  await pane.fill("Số văn bản", "7");
  await pane.user.click(screen.getByRole("button", { name: "Mẫu khác…" }));
  await screen.findByRole("dialog");
  await pane.user.click(screen.getByRole("button", { name: /^Nghị quyết/ }));
  await screen.findByText("Đã chèn mẫu: Nghị quyết");
  expect(announced()).toContain("Đã chèn mẫu: Nghị quyết");
  const report = checkInserted(pane.host);
  expect(report.kind.id).toBe("resolution");
  expect(mainXml(pane.host)).toContain("CHI BỘ THÔN ĐÔNG");
  expect(report.findings.map(({ rule }) => rule)).toContain("numberSymbol/unfilled");
});

test("closing the list leaves everything as it is", async () => {
  const { user, host } = await openTemplates();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(host.inserted).toEqual([]);
});

test("in a document with text the user decides where it goes", async () => {
  const host = new MemoryHost();
  host.source = { kind: "text", paragraphs: ["Nghị quyết đại hội"] };
  const { user } = await openTemplates(host);
  await user.click(screen.getByRole("button", { name: /^Biên bản/ }));
  await user.click(await screen.findByRole("button", { name: "Chèn vào cuối" }));
  await screen.findByText("Đã chèn mẫu: Biên bản");
  expect(host.inserted.map(({ mode }) => mode)).toEqual(["end"]);
});
