import { LANGUAGES, languageFor, paneTexts } from "../../src/taskpane/texts";

/** Every text of a table by its path; functions are called with numbers so that their words are seen too. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(2, 3))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

test("both tables have the same texts, none of them missing", () => {
  const [vi, en] = LANGUAGES.map((language) => new Map(leaves(paneTexts(language))));
  expect([...(en?.keys() ?? [])].sort()).toEqual([...(vi?.keys() ?? [])].sort());
  const blank = (table?: Map<string, string>) =>
    [...(table ?? [])].filter(([, text]) => text.trim() === "").map(([path]) => path);
  expect(blank(en)).toEqual(blank(vi));
  expect(blank(vi).every((path) => path.startsWith("/profile/hints/"))).toBe(true);
});

test("Vietnamese is composed and keeps the regulation's tone marks", () => {
  for (const [, text] of leaves(paneTexts("vi"))) {
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/òa|óa|ỏa|õa|ọa|òe|óe|úy|ùy|ủy|ũy|ụy/i);
  }
});

test("English has no Vietnamese words but names and examples", () => {
  const vietnamese = leaves(paneTexts("en")).filter(([, text]) => /[ăâđêôơưạảấ-ỹ]/i.test(text));
  expect(vietnamese.map(([path]) => path)).toEqual([
    "/footer/languages/vi",
    "/outsideWord/elsewhere/body",
    "/profile/hints/superiorBody",
    "/profile/hints/cellName",
    "/profile/hints/place",
    "/profile/hints/recipients",
    "/profile/choices/signerPosition/BÍ THƯ",
    "/profile/choices/signerPosition/PHÓ BÍ THƯ",
  ]);
});

test("the language follows Office, and Vietnamese is the default", () => {
  expect(languageFor("vi-VN")).toBe("vi");
  expect(languageFor("en-US")).toBe("en");
  expect(languageFor("en")).toBe("en");
  expect(languageFor("fr-FR")).toBe("vi");
  expect(languageFor("")).toBe("vi");
});
