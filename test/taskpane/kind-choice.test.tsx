import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { coreTexts } from "../../src/core/texts";
import { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const core = coreTexts("vi");

async function checkedFromCorpus(name: string): Promise<OpenPane> {
  const host = new MemoryHost();
  const file = path.resolve(__dirname, `../corpus/${name}/document.docx`);
  host.source = { kind: "package", bytes: new Uint8Array(readFileSync(file)) };
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await pane.user.click(screen.getByRole("button", { name: "Kiểm tra văn bản" }));
  await screen.findByText(/^Kiểm tra lúc/);
  return pane;
}

async function choose(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Kiểm tra như …" }));
  await user.click(await screen.findByRole("menuitemradio", { name }));
}

const rules = () =>
  [...document.querySelectorAll<HTMLElement>("[data-rule]")].map(({ dataset }) => dataset["rule"]);

test("the verdict says what the document is and who issues it", async () => {
  await checkedFromCorpus("resolution-thematic");
  screen.getByText("Nghị quyết của chi bộ");
  screen.getByText("11/11 thành phần");
  expect(rules()).toEqual([]);
});

test("somebody says what it is meant to be, and takes it back", async () => {
  const { user } = await checkedFromCorpus("resolution-thematic");
  await choose(user, core.kind("report"));
  await waitFor(() => expect(rules()).toContain("document/other-kind"));
  screen.getByText("Báo cáo của chi bộ");
  await choose(user, "Tự nhận biết");
  await screen.findByText("Nghị quyết của chi bộ");
  expect(rules()).toEqual([]);
});

test("what was said holds for the next check, too", async () => {
  const { user } = await checkedFromCorpus("resolution-frame-slips");
  await choose(user, core.kind("conclusion"));
  await screen.findByText("Kết luận của chi bộ");
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await waitFor(() => expect(rules()).toContain("document/other-kind"));
  screen.getByText("Kết luận của chi bộ");
});

test.each(["agenda-month", "invitation-summary", "personal-pledge"])(
  "%s gets one calm sentence, no error",
  async (name) => {
    await checkedFromCorpus(name);
    expect(screen.queryByText(/thành phần$/)).toBeNull();
    expect(rules()).toEqual([]);
    screen.getByText(/^Đây là .*; phần mềm không kiểm tra thể thức loại này\.$/);
  },
);
