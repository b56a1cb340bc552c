/**
 * Items in whose text the query stands; where it stands in none, those that have all its words. Letters match without their accents,
 * as people type in a hurry; a word typed with its accents matches nothing else. Nothing typed: all of them.
 */
export function searchWords<Item>(
  query: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  const words = query.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  const withAll = (wanted: readonly string[]) =>
    items.filter((item) => {
      const text = textOf(item).normalize("NFC").toLowerCase();
      const bare = withoutAccents(text);
      return wanted.every((one) =>
        one === withoutAccents(one) ? bare.includes(one) : text.includes(one),
      );
    });
  const phrase = withAll([words.join(" ")]);
  return phrase.length > 0 ? phrase : withAll(words);
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
