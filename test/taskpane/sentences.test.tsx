import { act, screen, waitFor, within } from "@testing-library/react";
import { readSnapshot } from "../../src/core/snapshot/read";
import type { Sentence } from "../../src/core/sentences";
import { openPane } from "./support/open-pane";

const SENTENCES: readonly Sentence[] = [
  { text: "Hằng năm kết nạp ít nhất [số] đảng viên." },
  { text: "Giữ vững danh hiệu chi bộ hoàn thành tốt nhiệm vụ trong năm [năm]." },
  { text: "Đến năm [năm], [tỷ lệ]% đảng viên hoàn thành tốt nhiệm vụ." },
  { text: "Mỗi quý sinh hoạt chuyên đề ít nhất [số] lần." },
];

jest.mock("../../src/core/sentences", () => ({
  sentencesFor: (kind: string, unit: string, place: string) =>
    kind === "programme" && unit === "kindergarten" && place === "keyTasks.objectives"
      ? SENTENCES
      : [],
}));

beforeEach(() => localStorage.clear());

test("at a section's blank its sentences are found without tone marks, and one press puts one in", async () => {
  const { user, host, controller } = await openPane();
  await user.click(screen.getByRole("button", { name: "Chèn mẫu chương trình" }));
  await user.click(await screen.findByRole("button", { name: "Điền ngay tại đây" }));
  await screen.findByRole("form");
  const { filling } = controller;
  await act(async () => {
    while (filling.getState().at !== "chibo:keyTasks.objectives 0") await filling.write();
  });
  const list = within(await screen.findByRole("region", { name: "Câu mẫu" }));
  expect(list.getAllByRole("listitem")).toHaveLength(SENTENCES.length);
  await user.type(list.getByRole("searchbox"), "ket nap");
  await waitFor(() => expect(list.getAllByRole("listitem")).toHaveLength(1));
  await user.click(list.getByRole("button", { name: /^Hằng năm kết nạp/ }));
  await screen.findByText("Đã ghi “Hằng năm kết nạp ít nhất [số] đảng viên.”.");
  const texts = readSnapshot(host.source).paragraphs.map(({ text }) => text);
  expect(texts).toContain("Hằng năm kết nạp ít nhất [số] đảng viên.");
  // Its own blank is the next that is asked for.
  await waitFor(() => {
    const tags = filling.getState().fields?.flatMap(({ spots }) => spots.map(({ tag }) => tag));
    expect(tags).toContain("chibo:keyTasks.objectives1");
  });
});
