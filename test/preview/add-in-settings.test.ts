import { readFileSync } from "node:fs";
import path from "node:path";
import { openPackage, writePackage } from "../../src/core/ooxml/package";
import { DocumentStore } from "../../src/preview/document-store";
import { blankDocument } from "../../src/preview/truth/blank-document";
import { openXmlErrors } from "../engines/open-xml-validator";

const PART = "word/webextensions/webextension1.xml";
const IGNORED = new Map([
  ["chibo.ignored", '"[{\\"quote\\":\\"Đảng uỷ & chi bộ <5>\\"}]"'],
  ["other", "true"],
]);

function saved(settings: ReadonlyMap<string, string>, bytes = blankDocument()): Uint8Array {
  const store = new DocumentStore(bytes);
  store.settings = settings;
  return store.bytes();
}

test("a file keeps what was saved in it; the next one has its own", () => {
  const store = new DocumentStore(saved(IGNORED));
  expect(store.settings).toEqual(IGNORED);
  store.open(blankDocument());
  expect(store.settings).toEqual(new Map());
  store.settings = new Map([["other", "1"]]);
  store.open(saved(IGNORED));
  expect(store.settings).toEqual(IGNORED);
});

test("settings are where Word looks for them, under the manifest's id, and the validator minds nothing", async () => {
  const bytes = saved(IGNORED);
  const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  const id = /<Id>([^<]+)</.exec(manifest)?.[1] ?? "none";
  expect(openPackage(bytes).text(PART)).toContain(`<we:reference id="${id}"`);
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test("saving again takes the place of what was there; nothing of the text is touched", () => {
  const store = new DocumentStore(saved(IGNORED));
  const main = store.text.xml.replace("<w:p/>", "<w:p><w:r><w:t>Chi bộ</w:t></w:r></w:p>");
  store.replaceMain(main, "host");
  store.settings = new Map([["other", "2"]]);
  const reopened = new DocumentStore(store.bytes());
  expect(reopened.settings).toEqual(new Map([["other", "2"]]));
  expect(reopened.text.xml).toBe(main);
  store.settings = new Map();
  expect(new DocumentStore(store.bytes()).settings).toEqual(new Map());
});

test("what other add-ins keep in a document is not ours, and stays", async () => {
  const ours = openPackage(saved(IGNORED));
  const theirs = (ours.text(PART) ?? "").replace(/(id="\{?)[0-9a-f]{8}/g, "$100000000");
  const foreign = writePackage(ours, new Map([[PART, theirs]]));
  expect(new DocumentStore(foreign).settings).toEqual(new Map());
  const both = saved(new Map([["other", "3"]]), foreign);
  expect(new DocumentStore(both).settings).toEqual(new Map([["other", "3"]]));
  expect(openPackage(both).text(PART)).toBe(theirs);
  expect(await openXmlErrors(both)).toEqual([]);
});
