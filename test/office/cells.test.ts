import type { Edit, Fix } from "../../src/core/snapshot/edits";
import { readSnapshot } from "../../src/core/snapshot/read";
import { libraryFor } from "../../src/core/fixes/library";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { control, docx, p, r, table } from "../preview/support/docx";
import type { WordRuntime } from "./support/office-runtime";
import { startTriedWord } from "./support/tried-word";
import { withFaults, type WordFault } from "./support/word-faults";
import { FIX_FAULTS } from "./support/writing-faults";

const host = createWordHost();
const library = libraryFor(emptyProfile());
const number = r("Số") + control("chibo:numberSymbol.number", 7, "12", false) + r("-CTr/CB");
const bytes = docx(p(r("sai dấu")) + table([p(r("bên trái"))], [p(number)]) + p(r("Cuối.")));
const source = { kind: "package", bytes } as const;
const TEXTS = ["sai dấu", "bên trái", "Số12-CTr/CB", "Cuối."];

const fix = (...edits: Edit[]): Fix => ({ safe: true, edits });
const words = fix({ kind: "text", paragraph: 0, start: 0, end: 3, text: "đúng" });
const line = fix({ kind: "ruleLine", paragraph: 2 });
const textsOf = ({ store }: WordRuntime) =>
  readSnapshot({ kind: "package", bytes: store.bytes() }).paragraphs.map(({ text }) => text);
const linesOf = ({ store }: WordRuntime) =>
  readSnapshot({ kind: "package", bytes: store.bytes() }).paragraphs.map(
    ({ lines }) => lines.length,
  );

const losing = FIX_FAULTS.filter(({ caughtBy }) => caughtBy === "fix-cell");

/** What is done with faults in Word. */
async function withWrong<T>(
  word: ReturnType<typeof startTriedWord>,
  faults: readonly WordFault[],
  work: () => Promise<T>,
) {
  const mend = withFaults(word, faults);
  try {
    return await work();
  } finally {
    mend();
  }
}

test("a paragraph of a cell is written anew with all of its words", async () => {
  const word = startTriedWord(bytes);
  const result = await host.apply({ source, fixes: [words, line], library });
  expect(result.applied).toEqual([words, line]);
  expect(textsOf(word)).toEqual(["đúng dấu", ...TEXTS.slice(1)]);
  expect(linesOf(word)).toEqual([0, 0, 1, 0]);
});

test("where Word loses words before a control in a cell that fix is undone and declined, and the others stay", async () => {
  const word = startTriedWord(bytes);
  const result = await withWrong(word, losing, () =>
    host.apply({ source, fixes: [words, line], library }),
  );
  expect(result.applied).toEqual([words]);
  expect(result.declined).toEqual([{ fix: line, reason: "altered" }]);
  expect(textsOf(word)).toEqual(["đúng dấu", ...TEXTS.slice(1)]);
  expect(linesOf(word)).toEqual([0, 0, 0, 0]);
  expect(await result.undo?.()).toBe(true);
  expect(textsOf(word)).toEqual(TEXTS);
});
