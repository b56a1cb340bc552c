import { openPackage } from "../../src/core/ooxml/package";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { blankDocument } from "../../src/preview/truth/blank-document";
import { serveFile } from "./support/file-server";
import { startWord, type WordRuntime } from "./support/office-runtime";
import {
  CASES,
  checked,
  corpusDocument,
  plannedFixes,
  sampleDocument,
} from "./support/planned-fixes";

// A Word of LTSC 2021: WordApi 1.3 and nothing else, so no whole file goes in, no page is set up, and there are no comments.

/** Every so many of the corpus's documents; all of them go through the newest Word in apply-edits.test.ts. */
const SAMPLE = CASES.filter((_, index) => index % 12 === 0);
/** What this Word leaves to a person, by the rules that say so. */
const BY_HAND = /^(page|pageNumber)\//;

const host = createWordHost();
const nowIn = ({ store }: WordRuntime) => checked(openPackage(store.bytes()));

function startOlder(bytes: Uint8Array): WordRuntime {
  const word = startWord(bytes);
  word.context.getFileAsync = (...asked) => serveFile(word.store.bytes()).getFileAsync(...asked);
  return word;
}

test("the template goes in with every part, and nothing but blanks and the page are left", async () => {
  const word = startOlder(blankDocument());
  expect(await host.abilities()).toEqual({
    writeRefusal: null,
    keepsPageSetup: false,
    canComment: false,
  });
  await host.insertDocument(buildProgramme(emptyProfile()), "replace");
  const { report } = nowIn(word);
  expect(report.mandatory.missing).toEqual([]);
  const left = report.findings.filter(({ severity }) => severity !== "todo");
  expect(left.map(({ rule }) => rule).filter((rule) => !BY_HAND.test(rule))).toEqual([]);
  // The blank document's own margins and missing number are what the pane's words after inserting are about.
  expect(left.length).toBeGreaterThan(0);
});

test("the careless sample is put right but for its page, which is told, and is undone", async () => {
  const careless = sampleDocument("careless.docx");
  const { before, request, after } = plannedFixes(careless);
  const word = startOlder(careless);
  const result = await host.apply(request);
  expect(result.declined.length).toBeGreaterThan(0);
  expect(new Set(result.declined.map(({ reason }) => reason))).toEqual(new Set(["page-setup"]));
  const told = new Set(result.declined.flatMap(({ fix }) => fix.edits.map(({ kind }) => kind)));
  expect([...told].filter((kind) => kind !== "page" && kind !== "pageNumber")).toEqual([]);
  expect(nowIn(word).report.mandatory).toEqual(after.report.mandatory);
  expect(await result.undo?.()).toBe(true);
  expect(nowIn(word).texts).toEqual(before.texts);
  expect(nowIn(word).findings).toEqual(before.findings);
});

test.each(SAMPLE)("%s: the text is what the newest Word makes of it, and undone", async (name) => {
  const bytes = corpusDocument(name);
  const { before, request, after, declined } = plannedFixes(bytes);
  const word = startOlder(bytes);
  const result = await host.apply(request);
  const others = result.declined.filter(({ reason }) => reason !== "page-setup");
  expect(others.map(({ fix }) => fix)).toEqual(declined);
  const now = nowIn(word);
  expect(now.texts).toEqual(after.texts);
  const withoutPages = (findings: readonly string[]) =>
    findings.filter((one) => !BY_HAND.test(one));
  expect(withoutPages(now.findings)).toEqual(withoutPages(after.findings));
  if (!result.undo) return;
  expect(await result.undo()).toBe(true);
  expect(nowIn(word).findings).toEqual(before.findings);
});

test("what was read as a file, as OOXML and as text has the same paragraphs", async () => {
  const bytes = sampleDocument("careless.docx");
  const word = startOlder(bytes);
  const { texts } = checked(openPackage(bytes));
  expect((await host.read()).kind).toBe("package");
  word.context.getFileAsync = serveFile(bytes, { open: { 0: 5001, 1: 5001 } }).getFileAsync;
  expect((await host.read()).kind).toBe("flat-opc");
  word.failOnce("GetOoxml", "GeneralException");
  word.context.getFileAsync = serveFile(bytes, { open: { 0: 5001, 1: 5001 } }).getFileAsync;
  const source = await host.read();
  expect(source.kind === "text" && source.paragraphs).toEqual(texts);
});
