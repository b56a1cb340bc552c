import { readFileSync } from "node:fs";
import path from "node:path";
import { configure, screen } from "@testing-library/dom";
import { ltscManifest } from "../../manifest-ltsc";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { blankDocument } from "../../src/preview/truth/blank-document";
import { serveFile } from "./support/file-server";
import { startWord, type WordRuntime } from "./support/office-runtime";

// The page is compiled when it is first opened.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

type Command = (event: { completed: () => void }) => Promise<void>;

const programme = buildProgramme(emptyProfile());
const textsIn = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);
const textsOf = ({ store }: WordRuntime) => textsIn(store.bytes());

/** The addresses with a job, as the manifest for LTSC has them. */
const main = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const [INSERT = "", TEMPLATES = "", CHECK = ""] = (
  ltscManifest(main).match(/\?job=[^"]+/g) ?? []
).map(
  // Office puts its own words behind those of the manifest.
  (search) => `${search}&_host_Info=Word$Win32$16.01$vi-VN`,
);

/** The pane's own page as Word opens it at that address. */
async function openAt(search: string, docx: Uint8Array, { shared = false } = {}) {
  const word = startWord(docx);
  if (shared) word.context.sets["SharedRuntime"] = "1.1";
  let reads = 0;
  word.context.getFileAsync = (...asked) => {
    reads += 1;
    serveFile(word.store.bytes(), {}, 65_536).getFileAsync(...asked);
  };
  const commands = new Map<string, Command>();
  Object.assign(Office.context, { displayLanguage: "vi-VN" });
  Object.assign(Office, {
    HostType: { Word: "Word" },
    onReady: () => Promise.resolve({ host: "Word" }),
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane: () => Promise.resolve() },
  });
  window.history.replaceState(null, "", `/taskpane.html${search}`);
  document.body.innerHTML = '<div id="root"></div>';
  jest.resetModules();
  await import("../../src/taskpane/index");
  await screen.findAllByRole("tab");
  return { word, commands, reads: () => reads };
}

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("chibo.welcomed", "yes");
});

test("opened to insert, the pane puts the template in once", async () => {
  const { word, commands } = await openAt(INSERT, blankDocument());
  await screen.findByText("Đã chèn mẫu");
  await screen.findByRole("region", { name: "Những chỗ chưa điền" });
  expect(textsOf(word)).toEqual(textsIn(programme));
  expect(commands.size).toBe(0);
});

test("opened to insert where there is text already, it asks first as the button in the pane does", async () => {
  const { word } = await openAt(INSERT, programme);
  await screen.findByRole("dialog", { name: "Văn bản đang có nội dung" });
  expect(textsOf(word)).toEqual(textsIn(programme));
});

test("opened to choose a template, the pane shows them", async () => {
  await openAt(TEMPLATES, blankDocument());
  await screen.findByRole("dialog", { name: "Chọn mẫu văn bản" });
});

test("opened to check, it checks once and shows the result", async () => {
  const { reads } = await openAt(CHECK, programme);
  await screen.findByText(/^Kiểm tra lúc/);
  expect(reads()).toBe(1);
});

test("in a Word that could share a runtime with the pane, the address does its job all the same, once", async () => {
  const { reads } = await openAt(CHECK, programme, { shared: true });
  await screen.findByText(/^Kiểm tra lúc/);
  expect(reads()).toBe(1);
});
