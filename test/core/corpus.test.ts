import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkDocument } from "../../src/core/check/check-document";
import type { Finding } from "../../src/core/check/report";
import { KINDS } from "../../src/core/kinds";
import { readSnapshot } from "../../src/core/snapshot/read";
import { sampled } from "../sweep";
import { normalForm } from "../../src/core/parts/normal-form";

/** What the standard says of a document, decided by reading it; see test/corpus/README.md. */
interface Expected {
  readonly about: string;
  readonly right: boolean;
  readonly findings: readonly { readonly rule: string; readonly quote: string }[];
  readonly kind: string | null;
  readonly plan: string | null;
  readonly missing: readonly string[];
  readonly verdict: "complete" | "incomplete" | "not-judged";
  readonly today: string;
}

const CORPUS = path.resolve(__dirname, "../corpus");
const cases = readdirSync(CORPUS).filter((name) =>
  existsSync(path.join(CORPUS, name, "expected.json")),
);

const bytesOf = (name: string) => readFileSync(path.join(CORPUS, name, "document.docx"));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(path.join(CORPUS, name, "expected.json"), "utf8")) as Expected;

/** True when the finding is about the quoted words: they are in its quote or in a paragraph that it points at. */
function isAbout(finding: Finding, quote: string, paragraphs: readonly string[]): boolean {
  const wanted = normalForm(quote).text;
  if (wanted === "" || normalForm(finding.quote).text.includes(wanted)) return true;
  return finding.places.some((place) =>
    normalForm(paragraphs[place.paragraph] ?? "").text.includes(wanted),
  );
}

const idsOf = (isJudged: boolean) =>
  KINDS.filter((kind) => kind.isJudged === isJudged).map(({ id }) => id);

test("the corpus is there", () => {
  expect(cases.length).toBeGreaterThanOrEqual(180);
  expect(cases.filter((name) => expectedOf(name).right).length).toBeGreaterThanOrEqual(85);
});

test.each(idsOf(true))("a %s is there right and wrong", (kind) => {
  const ofKind = cases.map(expectedOf).filter((expected) => expected.kind === kind);
  expect(ofKind.filter(({ right }) => right).length).toBeGreaterThanOrEqual(3);
  expect(ofKind.filter(({ right }) => !right).length).toBeGreaterThanOrEqual(3);
});

test.each(idsOf(false))("a document of the kind %s is there and is not judged", (kind) => {
  const ofKind = cases.map(expectedOf).filter((expected) => expected.kind === kind);
  expect(ofKind.length).toBeGreaterThanOrEqual(3);
  expect(ofKind.filter(({ verdict }) => verdict !== "not-judged")).toEqual([]);
});

describe.each(cases)("%s", (name) => {
  const expected = expectedOf(name);
  const bytes = bytesOf(name);
  const report = checkDocument({ kind: "package", bytes }, { today: expected.today });
  const paragraphs = readSnapshot({ kind: "package", bytes }).paragraphs.map((one) => one.text);

  test(`${expected.about} – every finding that the standard calls for is there`, () => {
    const unsaid = expected.findings.filter(
      ({ rule, quote }) =>
        !report.findings.some(
          (finding) => finding.rule === rule && isAbout(finding, quote, paragraphs),
        ),
    );
    expect(unsaid).toEqual([]);
  });

  test("and no other", () => {
    const called = new Set(expected.findings.map(({ rule }) => rule));
    const counts = new Map<string, number>();
    for (const { rule } of expected.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const found = new Map<string, number>();
    for (const { rule } of report.findings) found.set(rule, (found.get(rule) ?? 0) + 1);
    const uncalled = report.findings.filter(({ rule }) => !called.has(rule));
    expect(uncalled.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    const tooOften = [...found].filter(([rule, count]) => count > (counts.get(rule) ?? 0));
    expect(tooOften).toEqual([]);
  });

  test("the kind, the verdict, the plan and what is missing are right", () => {
    expect(report.kind.id).toBe(expected.kind);
    expect(report.verdict).toBe(expected.verdict);
    expect(report.plan).toBe(expected.plan);
    if (expected.verdict === "not-judged") return;
    expect([...report.mandatory.missing].sort()).toEqual([...expected.missing].sort());
  });
});

/** The text of a document with its letters written another way: nothing about the parts may change. */
describe.each(sampled(cases.filter((name) => expectedOf(name).right)))(
  "%s written otherwise",
  (name) => {
    const { today } = expectedOf(name);
    const texts = readSnapshot({ kind: "package", bytes: bytesOf(name) }).paragraphs.map(
      (paragraph) => `${paragraph.label ? `${paragraph.label.text} ` : ""}${paragraph.text}`,
    );
    const rulesFor = (paragraphs: readonly string[]) =>
      checkDocument({ kind: "text", paragraphs }, { today })
        .findings.filter(({ severity }) => severity === "error" || severity === "warning")
        .map(({ rule }) => rule);
    const usual = rulesFor(texts.map((text) => text.normalize("NFC")));

    test("in decomposed Unicode", () => {
      const otherwise = rulesFor(texts.map((text) => text.normalize("NFD")));
      expect(otherwise.filter((rule) => rule !== "text/decomposed")).toEqual(usual);
    });

    test("with the older tone marks", () => {
      const older = texts.map((text) =>
        text.replace(/oá|oà|oả|oạ|uỷ|uý|OÁ|OÀ|OẢ|OẠ|UỶ|UÝ/g, (pair) => OLDER[pair] ?? pair),
      );
      expect(rulesFor(older)).toEqual(usual);
    });
  },
);

const OLDER: Readonly<Record<string, string>> = {
  oá: "óa",
  oà: "òa",
  oả: "ỏa",
  oạ: "ọa",
  uỷ: "ủy",
  uý: "úy",
  OÁ: "ÓA",
  OÀ: "ÒA",
  OẢ: "ỎA",
  OẠ: "ỌA",
  UỶ: "ỦY",
  UÝ: "ÚY",
};
