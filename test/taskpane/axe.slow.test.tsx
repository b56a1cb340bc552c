import { screen } from "@testing-library/react";
import axe from "axe-core";
import { HostError } from "../../src/core/host";
import { MemoryHost } from "./support/memory-host";
import { openPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

/** What axe can judge without a layout; contrast needs a browser. */
async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test("form with a mistake, question, result and error have no violation", async () => {
  const host = new MemoryHost();
  host.source = { kind: "text", paragraphs: ["Nghị quyết"] };
  const { user, fill } = await openPane(host);
  await fill("Nhiệm kỳ", "2025");
  await user.tab();
  expect(await violations()).toEqual([]);
  await user.clear(screen.getByLabelText("Nhiệm kỳ"));
  await user.click(screen.getByRole("button", { name: "Chèn mẫu chương trình" }));
  await screen.findByRole("dialog");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Thay toàn bộ" }));
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  expect(await violations()).toEqual([]);
  host.failing.read = new HostError("failed", "5001");
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await screen.findByText("Chưa kiểm tra được");
  expect(await violations()).toEqual([]);
});
