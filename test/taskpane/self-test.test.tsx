import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/core/host";
import type { ProbeResult, SelfTest, SelfTestEnd } from "../../src/core/self-test";
import { MemoryHost } from "./support/memory-host";
import { openPane, type OpenPane } from "./support/open-pane";

beforeEach(() => localStorage.clear());

const RESULTS: readonly ProbeResult[] = [
  {
    id: "sets",
    source: "WordApi 1.3",
    outcome: { verdict: "pass", found: "WordApi 1.5" },
    time: 3,
  },
  {
    id: "file-first",
    source: "office-js #2655",
    outcome: { verdict: "fail", expected: "ĐẢNG BỘ", found: "–" },
    time: 1250,
  },
  {
    id: "undo",
    source: "WordApiDesktop 1.4",
    outcome: { verdict: "cannot", because: "set", detail: "WordApiDesktop 1.4" },
    time: 0,
  },
];
const PROGRAM = { host: "Word", platform: "PC", version: "16.0.1", sets: ["WordApi 1.5"] };

/** A self-test that tells those results one by one, as the caller lets it. */
function handTest(end: Promise<SelfTestEnd> = Promise.resolve({ kind: "done" })): SelfTest {
  return {
    program: () => PROGRAM,
    run: async (tell) => {
      RESULTS.forEach(tell);
      return end;
    },
  };
}

async function openTest(selfTest: SelfTest, language: "vi" | "en" = "vi"): Promise<OpenPane> {
  const pane = await openPane(new MemoryHost(), { selfTest, language });
  await act(async () => {
    pane.controller.showHelp(null);
    pane.controller.selfTest?.open();
  });
  const title = language === "vi" ? "Thử trong Word này" : "Try it in this Word";
  await screen.findByRole("heading", { name: title });
  return pane;
}

test("it is found in the help, and leads back there", async () => {
  const { user } = await openPane(new MemoryHost(), { selfTest: handTest() });
  await user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
  await user.click(await screen.findByRole("button", { name: "Mở trang thử" }));
  await screen.findByText(/Chỉ chạy trong văn bản trống/);
  await user.click(screen.getByRole("button", { name: "Về trợ giúp" }));
  await screen.findByRole("heading", { name: "Trợ giúp" });
});

test("where the host has no test the help does not speak of one", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
  await screen.findByRole("heading", { name: "Trợ giúp" });
  expect(screen.queryByText("Thử trong Word này")).toBeNull();
});

test("results come into the table as they are told; in the end they can be taken along", async () => {
  let resolve: (end: SelfTestEnd) => void = () => undefined;
  const promise = new Promise<SelfTestEnd>((settle) => (resolve = settle));
  const { user } = await openTest(handTest(promise));
  await user.click(screen.getByRole("button", { name: "Thử ngay" }));
  await screen.findByText(/^Đang thử 3\/\d+…$/);
  expect(screen.queryByRole("button", { name: "Sao chép kết quả" })).toBeNull();
  await act(async () => resolve({ kind: "done" }));
  await screen.findByText("1 đạt, 1 chưa đạt, 1 không thử được ở đây.");
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.map((row) => row.dataset["verdict"])).toEqual(["fail", "cannot", "pass"]);
  within(rows[0] as HTMLElement).getByText("Chưa đạt. Cần: ĐẢNG BỘ. Thấy: –.");
  within(rows[0] as HTMLElement).getByText("Nguồn: office-js #2655");
  within(rows[1] as HTMLElement).getByText(/Word này không có WordApiDesktop 1\.4/);
  screen.getByText(/^Word · PC · 16\.0\.1 · Chi bộ \d+\.\d+\.\d+$/);

  await user.click(screen.getByRole("button", { name: "Sao chép kết quả" }));
  await screen.findByText("Đã sao chép.");
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Thử trong Word này\nWord · PC · 16\.0\.1 · Chi bộ /);
  expect(text).toContain("Chưa đạt · file-first · ");
  expect(text).toContain("1250 ms\n    Cần: ĐẢNG BỘ. Thấy: –.");
});

test("it is saved as JSON with program, version and every result", async () => {
  const saved: Blob[] = [];
  // What every browser has and jsdom has not.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `#${saved.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  const { user } = await openTest(handTest());
  await user.click(screen.getByRole("button", { name: "Thử ngay" }));
  await user.click(await screen.findByRole("button", { name: "Lưu thành tệp JSON" }));
  const file = JSON.parse(await (saved[0] as Blob).text()) as Record<string, unknown>;
  expect(file).toMatchObject({ ...PROGRAM, results: RESULTS });
  expect(file["addIn"]).toMatch(/^\d+\.\d+\.\d+/);
});

test("where nothing can be copied the text is there to be marked", async () => {
  const { user } = await openTest(handTest(), "en");
  const write = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  await user.click(screen.getByRole("button", { name: "Try now" }));
  await user.click(await screen.findByRole("button", { name: "Copy the result" }));
  const text = await screen.findByLabelText<HTMLTextAreaElement>("The result as text");
  expect(text.value).toContain("Failed · file-first · ");
  write.mockRestore();
});

test("a document with text is left alone, and the pane says why", async () => {
  const refusing: SelfTest = {
    program: () => PROGRAM,
    run: async () => ({ kind: "refused", reason: "not-empty" }),
  };
  const { user } = await openTest(refusing);
  await user.click(screen.getByRole("button", { name: "Thử ngay" }));
  await screen.findByText(/Văn bản đang có nội dung nên không thử ở đây; không có gì bị thay đổi/);
  expect(screen.queryByRole("table")).toBeNull();
  screen.getByRole("button", { name: "Thử ngay" });
});

test("what breaks the run off is told with Word's own words, and what was tried stays", async () => {
  const end = Promise.reject(new HostError("busy", "ActivityLimitReached"));
  end.catch(() => undefined);
  const { user } = await openTest(handTest(end));
  await user.click(screen.getByRole("button", { name: "Thử ngay" }));
  await waitFor(() => screen.getByText("Đang thử thì dừng"));
  screen.getByText(/Word đang bận.*ActivityLimitReached/);
  expect(screen.getAllByRole("row")).toHaveLength(4);
});
