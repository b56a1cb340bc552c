import type { TemplateText } from "../kinds/templates/template";
import type { PartId } from "../standards/part-id";
import { startingLarge } from "../standards/letter-case";
import { committeeName } from "../standards/names";
import { blank, type Inline } from "./blocks";
import { cellInText, termInText } from "./compose-bases";
import type { Profile } from "./profile/profile-type";

/** A blank, or what the profile knows. */
const PIECE = /\[([^\][]+)\]|\{(\w+)\}/gu;

/** Where words stand: the part in the tags of their blanks, and their row where they stand in a table. */
export interface WordsPlace {
  readonly part: PartId;
  /** From 1. */
  readonly row?: number;
}

/**
 * The words of a template with the profile's values written in and its blanks as controls to fill. Throws RangeError where they name
 * something that no profile has.
 */
export function templateWords(text: TemplateText, profile: Profile, place: WordsPlace): Inline[] {
  const { part, row } = place;
  const words = row === undefined ? text : text.replaceAll("#", String(row));
  const content: Inline[] = [];
  let from = 0;
  for (const match of words.matchAll(PIECE)) {
    content.push(words.slice(from, match.index));
    from = match.index + match[0].length;
    const [, blankWords, known] = match;
    if (blankWords !== undefined) content.push(blankOf(blankWords, part));
    else content.push(...knownWords(known ?? "", profile, part));
  }
  content.push(words.slice(from));
  return content.filter((inline) => inline !== "");
}

/** `field|shown|title`. */
function blankOf(words: string, part: PartId): Inline {
  const [field = "", shown = "", title] = words.split("|");
  return blank(`chibo:${part}.${field}`, title ?? startingLarge(shown), shown);
}

function knownWords(name: string, profile: Profile, part: PartId): Inline[] {
  const { superiorBody } = profile;
  switch (name) {
    case "cell":
      return cellInText(profile, `chibo:${part}.cellName`);
    case "term":
      return [termInText(profile, `chibo:${part}.term`)];
    case "committee":
      return superiorBody === ""
        ? [
            "Đảng uỷ ",
            blank(`chibo:${part}.superiorBody`, "Tên đảng uỷ cấp trên", "cấp trên trực tiếp"),
          ]
        : [committeeName(superiorBody)];
    default:
      throw new RangeError(`no profile knows {${name}}`);
  }
}
