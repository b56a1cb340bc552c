const XML_SPACE = new Set([" ", "\t", "\n", "\r"]);

/** What Word shows of a `w:t`: line ends of the file are spaces, and spaces at the ends count only where kept on purpose. */
export function shownCharacters(characters: string, keepSpace: boolean): string {
  const text = characters.includes("\n") ? characters.replace(/\n/g, " ") : characters;
  if (keepSpace) return text;
  let start = 0;
  let end = text.length;
  while (start < end && XML_SPACE.has(text.charAt(start))) start += 1;
  while (end > start && XML_SPACE.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
