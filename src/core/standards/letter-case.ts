/** The words with a capital letter first, as Vietnamese has it. */
export function startingLarge(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase("vi") + words.slice(1);
}
