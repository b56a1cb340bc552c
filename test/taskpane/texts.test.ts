import { LANGUAGES, languageFor, paneTexts, type Language } from "../../src/taskpane/texts";
import { againTexts } from "../../src/taskpane/texts/again";
import { partTexts } from "../../src/taskpane/texts/parts";
import { selfTestTexts } from "../../src/taskpane/texts/self-test";
import { helpTexts } from "../../src/taskpane/texts/help";

/** Every table that the pane takes its words from. */
const textsOf = (language: Language) => ({
  pane: paneTexts(language),
  help: helpTexts(language),
  parts: partTexts(language),
  again: againTexts(language),
  selfTest: selfTestTexts(language),
});

/** Every text of a table by its path; functions are called with numbers so that their words are seen too. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("2", "3"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

test("both tables have the same texts, none of them missing", () => {
  const [vi, en] = LANGUAGES.map((language) => new Map(leaves(textsOf(language))));
  expect([...(en?.keys() ?? [])].sort()).toEqual([...(vi?.keys() ?? [])].sort());
  const blank = (table?: Map<string, string>) =>
    [...(table ?? [])].filter(([, text]) => text.trim() === "").map(([path]) => path);
  expect(blank(en)).toEqual(blank(vi));
  expect(blank(vi).every((path) => path.startsWith("/pane/profile/hints/"))).toBe(true);
});

test("Vietnamese is composed and keeps the regulation's tone marks", () => {
  for (const [, text] of leaves(textsOf("vi"))) {
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/òa|óa|ỏa|õa|ọa|òe|óe|úy|ùy|ủy|ũy|ụy/i);
  }
});

test("English has no Vietnamese words but names and examples", () => {
  const vietnamese = leaves(textsOf("en")).filter(([, text]) => /[ăâđêôơưạảấ-ỹ]/i.test(text));
  expect(vietnamese.map(([path]) => path)).toEqual([
    "/pane/product",
    "/pane/footer/languages/vi",
    "/pane/outsideWord/elsewhere/body",
    "/pane/profile/hints/superiorBody",
    "/pane/profile/hints/cellName",
    "/pane/profile/hints/place",
    "/pane/profile/hints/recipients",
    "/pane/profile/hints/circulation",
    "/pane/profile/choices/signerPosition/BÍ THƯ",
    "/pane/profile/choices/signerPosition/PHÓ BÍ THƯ",
    "/pane/profile/choices/urgency/KHẨN",
    "/pane/profile/choices/urgency/THƯỢNG KHẨN",
    "/pane/profile/choices/urgency/HOẢ TỐC",
    "/pane/profile/choices/numbering/A. / 1.",
    "/pane/profile/choices/numbering/I- / 1-",
    "/pane/profile/choices/numbering/I. / 1.",
    "/pane/profile/choices/ordinalNumerals/arabic",
    "/pane/profile/choices/ordinalNumerals/roman",
    "/parts/tasks/noneAbout",
    "/again/renew/about",
  ]);
});

test("the language follows Office, and Vietnamese is the default", () => {
  expect(languageFor("vi-VN")).toBe("vi");
  expect(languageFor("en-US")).toBe("en");
  expect(languageFor("en")).toBe("en");
  expect(languageFor("fr-FR")).toBe("vi");
  expect(languageFor("")).toBe("vi");
});
