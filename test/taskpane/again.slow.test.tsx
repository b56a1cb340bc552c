import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { HostError } from "../../src/core/host";
import { openPackage, writePackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";
import type { DocumentSource } from "../../src/core/snapshot/source";
import { paneTexts } from "../../src/taskpane/texts";
import { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const bytesAt = (name: string) =>
  new Uint8Array(readFileSync(path.join(__dirname, "../samples", name)));
const asFile = (bytes: Uint8Array): DocumentSource => ({ kind: "package", bytes });
const careless = () => asFile(bytesAt("careless.docx"));
const right = () => asFile(bytesAt("right-kindergarten.docx"));
const textsIn = (source: DocumentSource) => readSnapshot(source).paragraphs.map(({ text }) => text);
/** Nothing but the words, as a Word that gives no file tells them. */
const bare = (source: DocumentSource): DocumentSource => ({
  kind: "text",
  paragraphs: textsIn(source),
});

function hostWith(source: DocumentSource): MemoryHost {
  const host = new MemoryHost();
  host.source = source;
  return host;
}

/** A document with a line on top of all others. */
function withLine(bytes: Uint8Array, line: string): Uint8Array {
  const docx = openPackage(bytes);
  const main = docx.text(docx.mainPath) ?? "";
  const changed = main.replace("<w:body>", `<w:body><w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  return writePackage(docx, new Map([[docx.mainPath, changed]]));
}

/** Somebody goes on typing in what was made, and then presses undo. */
async function keepsWhatIsTyped({ host, user }: OpenPane): Promise<void> {
  const [made] = host.inserted;
  const typed = asFile(withLine(made?.docx ?? new Uint8Array(), "Thêm sau đó"));
  host.source = typed;
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText(/^Văn bản đã có thay đổi khác nên không tự trả về được/);
  expect(host.source).toBe(typed);
}

describe("setting anew", () => {
  const SET = "Trình bày lại cả văn bản";
  const DONE = "Đã trình bày lại theo mẫu, lời văn giữ nguyên.";
  const offer = () => screen.queryByRole("button", { name: SET });

  async function checked(host: MemoryHost, language: "vi" | "en" = "vi"): Promise<OpenPane> {
    const pane = await openPane(host, { language });
    await act(() => pane.controller.check());
    await screen.findByText(paneTexts(language).check.parts);
    return pane;
  }
  const wrongs = ({ controller }: OpenPane) => {
    const counts = controller.getState().checking.result?.report.counts;
    return (counts?.error ?? 0) + (counts?.warning ?? 0);
  };

  test("it is offered where much is wrong, and not where little is", async () => {
    const first = await checked(hostWith(careless()));
    expect(offer()).not.toBeNull();
    first.unmount();
    await checked(hostWith(right()));
    expect(offer()).toBeNull();
  });

  test("it is not offered where only the words could be read, however much is wrong", async () => {
    await checked(hostWith(bare(careless())));
    expect(offer()).toBeNull();
  });

  test("one press sets the document anew and checks it again; another brings its bytes back", async () => {
    const before = careless();
    const pane = await checked(hostWith(before));
    const many = wrongs(pane);
    await pane.user.click(screen.getByRole("button", { name: SET }));
    await screen.findByText(DONE);
    expect(pane.host.inserted).toHaveLength(1);
    expect(wrongs(pane)).toBeLessThan(many / 2);
    expect(screen.queryByText(/^Chưa rõ là phần nào/)).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByRole("button", { name: SET });
    expect(pane.host.source).toEqual(before);
    expect(wrongs(pane)).toBe(many);
  });

  test("a line that belongs to no part is kept, and shown", async () => {
    const line = "Trường Mầm non Mỹ Hưng điện thoại 0243";
    const pane = await checked(hostWith(asFile(withLine(bytesAt("careless.docx"), line))));
    await pane.user.click(screen.getByRole("button", { name: SET }));
    const about = await screen.findByText("Chưa rõ là phần nào, đã giữ ở chỗ cũ:");
    const shown = within(about.parentElement ?? about).getAllByRole("listitem");
    expect(shown.map(({ textContent }) => textContent)).toEqual([line]);
    expect(textsIn(pane.host.source)).toContain(line);
  });

  test("where Word refuses, it says why, the document stays, and the offer too", async () => {
    const before = careless();
    const pane = await checked(hostWith(before));
    pane.host.failing.insertDocument = new HostError("protected", "AccessDenied");
    await pane.user.click(screen.getByRole("button", { name: SET }));
    await screen.findByText(/^Văn bản đang được bảo vệ, không cho sửa/);
    expect(pane.host.source).toBe(before);
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: SET }));
    await screen.findByText(DONE);
  });

  test("where Word refuses the way back, it can be gone again", async () => {
    const before = careless();
    const pane = await checked(hostWith(before));
    await pane.user.click(screen.getByRole("button", { name: SET }));
    await screen.findByText(DONE);
    pane.host.failing.insertDocument = new HostError("busy", "SearchDialogIsOpen");
    await pane.user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByText(/^Word đang bận/);
    await pane.user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByRole("button", { name: SET });
    expect(pane.host.source).toEqual(before);
  });

  test("what somebody typed since is not thrown away by going back", async () => {
    const pane = await checked(hostWith(careless()));
    await pane.user.click(screen.getByRole("button", { name: SET }));
    await screen.findByText(DONE);
    await keepsWhatIsTyped(pane);
  });

  test("a Word that no longer gives the file is told in words, and nothing is put in", async () => {
    const pane = await checked(hostWith(careless()));
    pane.host.source = bare(pane.host.source);
    await pane.user.click(screen.getByRole("button", { name: SET }));
    await screen.findByText("Word không cho đọc tệp của văn bản này nên chưa làm được.");
    expect(pane.host.inserted).toEqual([]);
  });

  test("in a document that cannot be written to the offer is only shown", async () => {
    const host = hostWith(careless());
    host.able = { ...host.able, writeRefusal: "read-only" };
    await checked(host);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: SET }).disabled).toBe(true);
  });

  test("it all says itself in English", async () => {
    const before = careless();
    const pane = await checked(hostWith(before), "en");
    await pane.user.click(screen.getByRole("button", { name: "Set the whole document anew" }));
    await screen.findByText("Set anew by the template; every word is as it was.");
    await pane.user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("button", { name: "Set the whole document anew" });
    expect(pane.host.source).toEqual(before);
  });
});

describe("a new term", () => {
  const PERIOD = "Nhiệm kỳ, năm hoặc tháng mới";

  async function opened(source: DocumentSource): Promise<OpenPane> {
    const pane = await openPane(hostWith(source));
    const { user } = pane;
    await user.click(await screen.findByRole("button", { name: "Quản lý thông tin các chi bộ" }));
    await user.click(await screen.findByRole("menuitem", { name: "Dùng lại cho nhiệm kỳ mới…" }));
    await screen.findByRole("dialog", { name: "Dùng lại cho nhiệm kỳ mới" });
    return pane;
  }
  async function ask({ user, fill }: OpenPane, period: string): Promise<void> {
    await user.clear(screen.getByLabelText(PERIOD));
    if (period !== "") await fill(PERIOD, period);
    await user.click(screen.getByRole("button", { name: "Làm bản mới" }));
  }

  test("what is no period, not another one, or of another kind is refused, each in its own words", async () => {
    const before = right();
    const pane = await opened(before);
    const words = {
      none: "Hãy ghi nhiệm kỳ (2030-2035), năm (2031) hoặc tháng (05/2031).",
      same: "Văn bản đã là của thời gian này.",
      other: "Văn bản ghi thời gian theo loại khác (nhiệm kỳ, năm hoặc tháng).",
    };
    const asked = [
      ["", words.none],
      ["2025-2030", words.same],
      ["khoá mới", words.none],
      ["2031", words.other],
      ["2035-2030", words.none],
      ["05/2031", words.other],
      ["13/2031", words.none],
    ] as const;
    for (const [period, refused] of asked) {
      await ask(pane, period);
      await screen.findByText(refused);
      const others = Object.values(words).filter((one) => one !== refused);
      expect(others.filter((one) => screen.queryByText(one))).toEqual([]);
    }
    expect(pane.host.source).toBe(before);
    await ask(pane, "2031-2036");
    await screen.findByRole("dialog", { name: "Đã làm bản cho nhiệm kỳ mới" });
  });

  test("a document that names no time is told so", async () => {
    const docx = openPackage(bytesAt("right-kindergarten.docx"));
    const main = (docx.text(docx.mainPath) ?? "").replace(/(?:19|20)\d{2}/g, "…");
    const pane = await opened(asFile(writePackage(docx, new Map([[docx.mainPath, main]]))));
    await ask(pane, "2030-2035");
    await screen.findByText("Không thấy văn bản ghi nhiệm kỳ, năm hay tháng nào để đổi.");
  });

  test("a document of which only the words can be read is refused in words", async () => {
    const pane = await opened(bare(right()));
    await ask(pane, "2030-2035");
    await screen.findByText("Word không cho đọc tệp của văn bản này nên chưa làm được.");
    expect(pane.host.inserted).toEqual([]);
  });

  test("every change is listed, and undoing brings the former bytes", async () => {
    const before = right();
    const pane = await opened(before);
    await ask(pane, "2030-2035");
    const done = await screen.findByRole("dialog", { name: "Đã làm bản cho nhiệm kỳ mới" });
    const listed = within(done)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(listed).toContain("Thời gian: 2025 - 2030 → 2030 - 2035");
    expect(listed.some((line) => /^Số văn bản: \d+ → \[số\]$/.test(line))).toBe(true);
    expect(listed.some((line) => /– cần xem lại$/.test(line))).toBe(true);
    expect(textsIn(pane.host.source).join("\n")).toContain("nhiệm kỳ 2030 - 2035");
    await pane.user.click(within(done).getByRole("button", { name: "Hoàn tác" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(pane.host.source).toEqual(before);
  });

  test("closing keeps the new one", async () => {
    const pane = await opened(right());
    await ask(pane, "2030-2035");
    await screen.findByRole("dialog", { name: "Đã làm bản cho nhiệm kỳ mới" });
    await pane.user.click(screen.getByRole("button", { name: "Đóng" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(textsIn(pane.host.source).join("\n")).toContain("nhiệm kỳ 2030 - 2035");
  });

  test("what somebody typed since is not thrown away by going back", async () => {
    const pane = await opened(right());
    await ask(pane, "2030-2035");
    await screen.findByRole("dialog", { name: "Đã làm bản cho nhiệm kỳ mới" });
    await keepsWhatIsTyped(pane);
  });

  test("where Word refuses, it says why without offering the template, and nothing is lost", async () => {
    const before = right();
    const pane = await opened(before);
    pane.host.failing.insertDocument = new HostError("protected", "AccessDenied");
    await ask(pane, "2030-2035");
    await screen.findByText(/^Văn bản đang được bảo vệ, không cho sửa/);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(pane.host.source).toBe(before);
    expect(screen.queryByRole("button", { name: "Làm lại" })).toBeNull();
  });
});
