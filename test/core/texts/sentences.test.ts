import { RULES } from "../../../src/core/rules";
import { LANGUAGES, sentenceKey, sentenceKeys, type Language } from "../../../src/core/texts";
import { EN_FINDINGS } from "../../../src/core/texts/en-findings";
import { VI_FINDINGS } from "../../../src/core/texts/vi-findings";

const TABLES = { vi: VI_FINDINGS, en: EN_FINDINGS } as const;
const KEYS = sentenceKeys("vi");

const placeholders = (sentence = "") => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe("the sentences of findings", () => {
  it("are the same in both languages", () => {
    expect([...sentenceKeys("en")].sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)("%s names the same values in both languages", (key) => {
    expect(placeholders(TABLES.en[key])).toEqual(placeholders(TABLES.vi[key]));
  });

  it.each(KEYS)("%s belongs to a rule", (key) => {
    const [rule = ""] = key.split("#");
    const isMeant = ({ id }: { id: string }) =>
      rule.startsWith("*") ? id.endsWith(rule.slice(1)) : id === rule;
    expect(RULES.filter(isMeant).length).toBeGreaterThan(0);
  });

  it.each(RULES.map(({ id }) => id))("%s has one to say", (id) => {
    for (const language of LANGUAGES) {
      const general = sentenceKey({ rule: id, messageId: "default" }, language);
      const particular = sentenceKeys(language).filter((key) => key.startsWith(`${id}#`));
      expect([general, ...particular].filter((key) => key !== undefined)).not.toEqual([]);
    }
  });

  it("fall back from a rule's particular sentence to its own, to that of its kind", () => {
    const keyOf = (rule: (typeof RULES)[number]["id"], messageId: string) =>
      sentenceKey({ rule, messageId }, "vi");
    expect(keyOf("numberSymbol/type-sign", "none")).toBe("numberSymbol/type-sign#none");
    expect(keyOf("numberSymbol/type-sign", "default")).toBe("numberSymbol/type-sign");
    expect(keyOf("numberSymbol/format", "default")).toBe("*/format");
    expect(keyOf("numberSymbol/nothing" as "numberSymbol/format", "default")).toBeUndefined();
  });
});

/** Words in quotation marks are the document's, not ours. */
const own = (sentence: string) => sentence.replace(/“[^”]*”/g, "“”");

describe.each<Language>(["vi", "en"])("each sentence in %s", (language) => {
  it.each(Object.entries(TABLES[language]))("%s is whole and well set", (_, sentence) => {
    expect(sentence).toBe(sentence.normalize("NFC").trim());
    expect(sentence).toMatch(/^[\p{Lu}“{].*\.$/u);
    expect(sentence).not.toMatch(/ {2}|\.{3}|"|!/);
    expect(sentence.match(/“/g)?.length).toBe(sentence.match(/”/g)?.length);
    expect(sentence.length).toBeLessThan(220);
  });
});

it("Vietnamese sentences put tone marks where HD05 does", () => {
  for (const sentence of Object.values(VI_FINDINGS)) {
    expect(own(sentence)).not.toMatch(/[òóỏõọ][ae](?!\p{L})|(?<!q)[ùúủũụ]y(?!\p{L})/iu);
  }
});
