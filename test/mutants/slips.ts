import { normalForm } from "../../src/core/parts/normal-form";
import type { Random } from "../fuzz/random";

const LETTER = /\p{L}/u;
const NEIGHBOURS = "qwertyuiopasdfghjklzxcvbnm";

/** One slip of the finger in a text: a letter left out, typed twice, swapped, hit beside, or without its marks. */
export function slip(text: string, random: Random): string {
  for (;;) {
    const slipped = trySlip(text, random);
    if (normalForm(slipped).text !== normalForm(text).text) return slipped;
  }
}

function trySlip(text: string, random: Random): string {
  const letters = [...text];
  const places = letters.flatMap((letter, at) => (LETTER.test(letter) ? [at] : []));
  const at = random.pick(places);
  const letter = letters[at] ?? "";
  switch (random.below(5)) {
    case 0:
      letters.splice(at, 1);
      break;
    case 1:
      letters.splice(at, 0, letter);
      break;
    case 2: {
      const next = letters[at + 1];
      if (next !== undefined && LETTER.test(next)) letters.splice(at, 2, next, letter);
      break;
    }
    case 3:
      letters[at] = sameCase(random.pick([...NEIGHBOURS]), letter);
      break;
    default:
      letters[at] = letter.normalize("NFD").charAt(0);
  }
  return letters.join("");
}

const sameCase = (letter: string, model: string) =>
  model === model.toUpperCase() ? letter.toUpperCase() : letter;
