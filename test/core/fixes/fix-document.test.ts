import { checkPartyDocument } from "../../../src/core/check/check-document";
import type { Finding } from "../../../src/core/check/report";
import { libraryFor } from "../../../src/core/fixes/library";
import { NEEDS_PERSON } from "../../../src/core/fixes/needs-person";
import { planFixes } from "../../../src/core/fixes/plan";
import { openPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { RULES } from "../../../src/core/rules";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import type { Snapshot } from "../../../src/core/snapshot/model";
import { readSnapshot, snapshotOf } from "../../../src/core/snapshot/read";
import { exampleProfile } from "../template/example-profile";
import { bytesOf, CASES, fixCase, todayOf } from "./corpus";
import { sampled } from "../../sweep";
import { changedOutside } from "./changed-outside";
import { AUTHOR } from "./fix-rule";

const told = ({ severity, rule, quote }: Finding) => `${severity} ${rule} “${quote}”`;
const read = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes });

test("the table of what needs a person names rules that there are", () => {
  const ids = new Set<string>(RULES.map(({ id }) => id));
  expect(Object.keys(NEEDS_PERSON).filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(sampled(CASES))("all safe fixes of %s", (name) => {
  const before = bytesOf(name);
  const result = fixCase(name, before);
  const { findings } = result.after;

  it("leave nothing that a machine could do, and only what needs a person", () => {
    expect(findings.filter(({ fixable }) => fixable).map(told)).toEqual([]);
    expect(result.declined.map(told)).toEqual([]);
    const left = findings.filter(({ fix }) => fix === null);
    expect(left.filter(({ rule }) => !(rule in NEEDS_PERSON)).map(told)).toEqual([]);
  });

  it("bring nothing new but blanks to fill", () => {
    const rules = new Set(result.before.findings.map(({ rule }) => rule));
    const fresh = findings.filter(({ rule, severity }) => severity !== "todo" && !rules.has(rule));
    expect(fresh.map(told)).toEqual([]);
  });

  it("do nothing the second time", () => {
    const again = fixCase(name, result.bytes);
    expect(again.fixed.map(told)).toEqual([]);
    expect(again.bytes).toBe(result.bytes);
  });

  it("keep every word that no finding was about, in its order", () => {
    const kept = wordsOutside(read(before), result.fixed);
    const words = wordsOf(read(result.bytes));
    // Parts that went to their places are there all the same.
    const isMoved = result.fixed.some(({ rule }) => rule.endsWith("/position"));
    expect(
      isMoved ? firstMissing([...kept].sort(), [...words].sort()) : firstMissing(kept, words),
    ).toBeNull();
  });

  it("change no byte outside the paragraphs that they speak of", () => {
    const docx = openPackage(before);
    const programme = recognise(snapshotOf(docx));
    const library = libraryFor(exampleProfile());
    const report = checkPartyDocument(programme, { today: todayOf(name) });
    const { planned } = planFixes(report, programme, library);
    const fixes = planned.map(({ fix }) => fix);
    const options = { library, author: AUTHOR };
    const { changes, declined } = applyFixes(docx, programme.snapshot, fixes, options);
    expect(declined).toEqual([]);
    expect(changedOutside(docx, programme.snapshot, fixes, changes)).toEqual([]);
  });
});

/** Words, no numbers of headings and points: those are counted anew. */
const WORD = /(?<![\p{L}\p{M}])(?![IVX]+(?![\p{L}\p{M}]))[\p{L}\p{M}]{2,}/gu;

const evenWord = (word: string) => word.normalize("NFC").toLowerCase();

function wordsOf({ paragraphs }: Snapshot): readonly string[] {
  return paragraphs.flatMap(({ text }) => (text.match(WORD) ?? []).map(evenWord));
}

function wordsOutside({ paragraphs }: Snapshot, findings: readonly Finding[]): readonly string[] {
  const places = findings.flatMap((finding) => finding.places);
  return paragraphs.flatMap(({ index, text }) =>
    [...text.matchAll(WORD)]
      .filter(({ 0: word, index: at }) =>
        places.every(
          ({ paragraph, start, end }) =>
            paragraph !== index || end <= at || at + word.length <= start,
        ),
      )
      .map(([word]) => evenWord(word)),
  );
}

/** The first of some words that is not among others in the same order; null when all are. */
function firstMissing(words: readonly string[], among: readonly string[]): string | null {
  let at = 0;
  for (const word of words) {
    const found = among.indexOf(word, at);
    if (found < 0) return word;
    at = found + 1;
  }
  return null;
}
