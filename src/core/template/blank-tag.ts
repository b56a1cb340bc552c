/** How the template's blanks are tagged: `chibo:<part>.<field>`. */
const BLANK_TAG = "chibo:";

/** `<part>.<field>` of a tag; null for a tag that is not the template's. */
export function placeOf(tag: string): string | null {
  return tag.startsWith(BLANK_TAG) ? tag.slice(BLANK_TAG.length) : null;
}
