import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/core/host";
import { readSnapshot } from "../../src/core/snapshot/read";
import type { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const textsOf = ({ source }: MemoryHost) => readSnapshot(source).paragraphs.map(({ text }) => text);
const present = () => {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) throw new Error("nothing has the keyboard");
  return activeElement.closest("form")?.querySelector("label")?.textContent ?? "";
};
const reaches = (label: string) => waitFor(() => expect(present()).toBe(label));

/** The template is in, made from what was filled in first, and the form is open at its first blank. */
async function fillingIn(fields: Readonly<Record<string, string>> = {}): Promise<OpenPane> {
  const pane = await openPane();
  for (const [label, text] of Object.entries(fields)) await pane.fill(label, text);
  await pane.user.click(screen.getByRole("button", { name: "Chèn mẫu chương trình" }));
  await pane.user.click(await screen.findByRole("button", { name: "Điền ngay tại đây" }));
  await screen.findByRole("form", { name: "Điền văn bản" });
  return pane;
}

/** Goes on without writing until that field is there. */
async function goOnTo({ user }: OpenPane, label: string): Promise<void> {
  for (let step = 0; step < 50 && present() !== label; step += 1) {
    const before = present();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(present()).not.toBe(before));
  }
  expect(present()).toBe(label);
}

test("what is typed goes into the document with Enter, and the next blank is there by its own name and shown", async () => {
  const pane = await fillingIn();
  const { user, host } = pane;
  await reaches("Tên đảng bộ cấp trên trực tiếp");
  expect(host.shown.at(-1)?.tag).toBe("chibo:superiorBody.name");
  await user.keyboard("xã Tam Hưng{Enter}");
  await reaches("Tên đơn vị của chi bộ");
  await waitFor(() => expect(host.shown.at(-1)?.tag).toBe("chibo:issuingBody.name"));
  const texts = textsOf(host);
  expect(texts).toContain("ĐẢNG BỘ XÃ TAM HƯNG");
  // What means the same is filled together, each place in its own letters.
  expect(texts).toContain("- Đảng uỷ xã Tam Hưng;");
  expect(texts.join("\n")).toContain("của Đảng uỷ xã Tam Hưng về [trích yếu]");
  screen.getByText("Đã ghi “Đảng bộ xã Tam Hưng” vào 3 chỗ.");
});

test("a day is one field for its three blanks, and no day is refused with a sentence", async () => {
  const pane = await fillingIn();
  const { user, host } = pane;
  await goOnTo(pane, "Ngày ban hành");
  await user.keyboard("31/2/2026{Enter}");
  await screen.findByText("Lịch không có ngày 31/2/2026.");
  expect(present()).toBe("Ngày ban hành");
  expect(textsOf(host)).toContain("[địa danh], ngày [ngày] tháng [tháng] năm [năm]");
  await user.keyboard("{Control>}a{/Control}5/9/26{Enter}");
  await reaches("Nhiệm kỳ");
  await waitFor(() => expect(textsOf(host)).toContain("[địa danh], ngày 05 tháng 9 năm 2026"));
});

test("back with Shift+Enter, what was written is there to be changed, and changes everywhere", async () => {
  const pane = await fillingIn();
  const { user, host } = pane;
  await goOnTo(pane, "Nhiệm kỳ");
  await user.keyboard("2020-2025{Enter}");
  await reaches("Số nghị quyết đại hội chi bộ");
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  await reaches("Nhiệm kỳ");
  expect(document.activeElement).toHaveProperty("value", "2020 - 2025");
  await user.keyboard("{Control>}a{/Control}2025-2030{Enter}");
  await reaches("Số nghị quyết đại hội chi bộ");
  await waitFor(() => expect(textsOf(host).join("\n")).not.toContain("2020"));
  expect(
    textsOf(host)
      .join("\n")
      .match(/2025 - 2030/g),
  ).toHaveLength(3);
});

test("Escape leaves the form, and what was typed is there when it opens again", async () => {
  const pane = await fillingIn();
  const { user } = pane;
  await user.keyboard("xã Tam{Escape}");
  expect(screen.queryByRole("form")).toBeNull();
  const again = await screen.findByRole("button", { name: "Điền ngay tại đây" });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await user.keyboard("{Enter}");
  await reaches("Tên đảng bộ cấp trên trực tiếp");
  expect(document.activeElement).toHaveProperty("value", "xã Tam");
});

test("a fill is undone as a whole", async () => {
  const { user, host } = await fillingIn();
  const before = textsOf(host);
  await user.keyboard("xã Tam Hưng{Enter}");
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã trả văn bản về như trước khi ghi.");
  expect(textsOf(host)).toEqual(before);
});

test("where the document refuses, what was typed is still there, and why is said", async () => {
  const { user, host } = await fillingIn();
  host.failing.fill = new HostError("protected", "AccessDenied");
  await user.keyboard("xã Tam Hưng{Enter}");
  await screen.findByText("Chưa điền được");
  await reaches("Tên đảng bộ cấp trên trực tiếp");
  expect(document.activeElement).toHaveProperty("value", "xã Tam Hưng");
});

test("what the profile gains later is offered, and goes into all its places with one press", async () => {
  const { user, fill, host } = await fillingIn();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: /^Điền vào văn bản/ })).toBeNull();
  await fill("Nhiệm kỳ", "2025-2030");
  await user.click(await screen.findByRole("button", { name: "Điền vào văn bản (3 chỗ)" }));
  await screen.findByText("Đã điền 3 chỗ.");
  expect(
    textsOf(host)
      .join("\n")
      .match(/2025 - 2030/g),
  ).toHaveLength(3);
  expect(screen.queryByRole("button", { name: /^Điền vào văn bản/ })).toBeNull();
});

test("what the profile changes is offered where it wrote itself, and undone as a whole", async () => {
  const { user, host } = await fillingIn({ "Họ tên người ký": "Nguyễn Thị Hoa" });
  await user.keyboard("{Escape}");
  const name = screen.getByLabelText("Họ tên người ký");
  await user.clear(name);
  await user.type(name, "Trần Thị Lan");
  await user.click(await screen.findByRole("button", { name: "Điền vào văn bản (1 chỗ)" }));
  await screen.findByText("Đã điền 1 chỗ.");
  expect(textsOf(host)).toContain("Trần Thị Lan");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã trả văn bản về như trước khi ghi.");
  expect(textsOf(host)).toContain("Nguyễn Thị Hoa");
});

test("numbers run on through the term: the next is proposed, in view, and kept on this computer", async () => {
  const first = await fillingIn({ "Nhiệm kỳ": "2025-2030" });
  await goOnTo(first, "Số văn bản");
  await first.user.keyboard("7{Enter}");
  await waitFor(() => expect(textsOf(first.host)).toContain("Số 07-CTr/CB"));
  first.unmount();
  const second = await fillingIn();
  await goOnTo(second, "Số văn bản");
  expect(document.activeElement).toHaveProperty("value", "08");
  screen.getByText(/văn bản cùng loại trước đó là số 07/);
  expect(textsOf(second.host)).toContain("Số [số]-CTr/CB");
});

test("what is typed into the document meanwhile stands in the form, too", async () => {
  const { host } = await fillingIn();
  const typed = {
    tag: "chibo:superiorBody.name",
    nth: 0,
    shows: "[CẤP TRÊN]",
    text: "XÃ BÌNH MINH",
  };
  await host.fill({ texts: [typed], show: null });
  act(() => host.becomes(host.source));
  const form = within(await screen.findByRole("form"));
  await waitFor(() => expect(form.getByRole("textbox")).toHaveProperty("value", "XÃ BÌNH MINH"), {
    timeout: 5000,
  });
});

test("in another kind's template what was written once is proposed where it belongs again, also the next time", async () => {
  const inMinutes = async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "Mẫu khác…" }));
    await pane.user.click(await screen.findByRole("button", { name: /^Biên bản/ }));
    await pane.user.click(await screen.findByRole("button", { name: "Điền ngay tại đây" }));
    await screen.findByRole("form", { name: "Điền văn bản" });
    return pane;
  };
  const chair = () => screen.getByLabelText<HTMLInputElement>("Người chủ trì").value;
  const first = await inMinutes();
  await goOnTo(first, "Người chủ trì");
  expect(chair()).toBe("");
  await first.user.keyboard("Lò Thị Pản{Enter}");
  await reaches("Chức vụ người chủ trì");
  await goOnTo(first, "Người chủ trì");
  expect(chair()).toBe("Lò Thị Pản");
  first.unmount();
  const second = await inMinutes();
  await goOnTo(second, "Người chủ trì");
  expect(chair()).toBe("Lò Thị Pản");
});
