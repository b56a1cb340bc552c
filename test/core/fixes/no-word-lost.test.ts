import * as fc from "fast-check";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { renewDocument } from "../../../src/core/fixes/renew-document";
import { setAnew } from "../../../src/core/fixes/set-anew";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { sketch, type SketchChanges } from "../rules/sketch";
import type { Layout, Words } from "../rules/sketch-model";
import { PART_KEYS } from "../rules/sketch-programme";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";
import { runs } from "../../sweep";

const options = { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR };

const LAYOUTS: readonly Layout[] = [
  "table",
  "rows",
  "swapped",
  "tabs",
  "spaces",
  "stacked",
  "swappedEnding",
  "stackedEnding",
];

/** Words of no language, each of its own, which no rule knows: whatever becomes of the document, they are the author's. */
const word = fc
  .array(fc.constantFrom("ba", "ke", "li", "mo", "nu", "ra", "te", "xo"), {
    minLength: 3,
    maxLength: 5,
  })
  .map((syllables) => syllables.join(""));
const sentence = fc.array(word, { minLength: 1, maxLength: 18 }).map((words) => words.join(" "));

const lead = fc.constantFrom("", "", "", "1. ", "2. ", "a) ", "- ", "A. ", "I. ", "Điều 1. ", "\t");
const end = fc.constantFrom(".", ".", ";", ":", "", "./.");
const look = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.constantFrom(10, 12, 14, 16),
    align: fc.constantFrom("left" as const, "center" as const, "both" as const),
  },
  { requiredKeys: [] },
);
const paragraph: fc.Arbitrary<Words> = fc
  .tuple(lead, sentence, end, look)
  .map(([before, words, behind, looks]) => ({ ...looks, text: `${before}${words}${behind}` }));

/** Documents with parts left out, in any layout, whose text nobody has seen. */
const changes: fc.Arbitrary<SketchChanges> = fc
  .record({
    layout: fc.constantFrom(...LAYOUTS),
    without: fc.subarray([...PART_KEYS], { maxLength: 6 }),
    body: fc.array(paragraph, { minLength: 1, maxLength: 14 }),
    after: fc.array(paragraph, { maxLength: 3 }),
  })
  .map(({ layout, without, body, after }) => ({
    ...Object.fromEntries(without.map((part) => [part, null])),
    layout,
    body,
    after,
  }));

const OWN = /(?<!\p{L})(?:ba|ke|li|mo|nu|ra|te|xo){3,5}(?!\p{L})/giu;

/** The author's words, in order; a capital more or less is none of theirs. */
const ownWords = (bytes: Uint8Array): readonly string[] =>
  readSnapshot({ kind: "package", bytes }).paragraphs.flatMap(({ text }) =>
    (text.match(OWN) ?? []).map((one) => one.toLowerCase()),
  );

const sorted = (words: readonly string[]) => [...words].sort();

test("whatever a document says, its words are there after fixing, setting anew and renewing", () => {
  fc.assert(
    fc.property(changes, (spoilt) => {
      const bytes = sketch(spoilt);
      const words = ownWords(bytes);
      expect(sorted(ownWords(fixDocument(bytes, options).bytes))).toEqual(sorted(words));
      expect(sorted(ownWords(setAnew(bytes, options).bytes))).toEqual(sorted(words));
      const renewed = renewDocument(bytes, {
        period: { kind: "term", from: 2030, to: 2035 },
        known: exampleProfile(),
        today: options.today,
        author: AUTHOR,
      });
      if (renewed.ok) expect(ownWords(renewed.bytes)).toEqual(words);
    }),
    { numRuns: runs(40) },
  );
});
