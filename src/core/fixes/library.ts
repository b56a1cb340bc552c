import { retoned, type ToneStyle } from "../rules/tone-style";
import { SECTION_IDS } from "../kinds/programme/plans";
import type { EditLibrary, StyleDefinition } from "../snapshot/edits";
import {
  buildPart,
  columnsXml,
  PIECE_KINDS,
  titleRuleXml,
  type PieceKind,
} from "../template/build-part";
import { PAGE_NUMBER_PARAGRAPH } from "../template/package-parts";
import { FIRST_FRAME, type FrameWords } from "../template/frame-words";
import type { Profile } from "../template/profile/profile";
import { STYLES, type StyleKey } from "../template/styles";
import { styleDefinition } from "../template/styles-xml";

/**
 * What edits name, out of the template with that profile's values and with tone marks in the document's style. Throws RangeError for a
 * name that the template does not have.
 */
export function libraryFor(
  profile: Profile,
  toneStyle: ToneStyle = "modern",
  words: FrameWords = FIRST_FRAME,
): EditLibrary {
  const styles = new Map<string, StyleDefinition>();
  return {
    style: (key) => {
      const style = styles.get(key) ?? styleDefinition(styleKey(key));
      styles.set(key, style);
      return style;
    },
    piece: (key, label) => {
      const { kind, withoutFirst, isBare } = namedPiece(key);
      const { xml: written, styles } = buildPart(profile, kind, words);
      const worded = isBare ? withoutLead(written) : written;
      const xml = toneStyle === "old" ? inOldStyle(worded) : worded;
      if (withoutFirst) return { xml: xml.replace(FIRST_PARAGRAPH, ""), styles };
      return { xml: label === undefined ? xml : xml.replace(FIRST_LABEL, `$1${label}`), styles };
    },
    ruleLine: titleRuleXml,
    columns: (table, rows) => columnsXml(profile, table, rows),
    pageNumber: () => ({
      xml: PAGE_NUMBER_PARAGRAPH,
      styles: [styleDefinition("pageNumber")],
    }),
  };
}

/** The run that a basis begins with, and the letter that then comes first, if no blank does. */
const LEAD =
  /<w:r><w:t xml:space="preserve">Căn cứ <\/w:t><\/w:r>(<w:r><w:t xml:space="preserve">\p{L})?/u;

const withoutLead = (xml: string) =>
  xml.replace(LEAD, (_, next: string | undefined) =>
    next === undefined ? "" : next.slice(0, -1) + next.slice(-1).toUpperCase(),
  );

const TEXTS = /(<w:t(?:\s[^>]*)?>)([^<]*)/g;

const inOldStyle = (xml: string) =>
  xml.replace(TEXTS, (_, tag: string, text: string) => tag + retoned(text, "old"));

function styleKey(key: string): StyleKey {
  if (!Object.hasOwn(STYLES, key)) throw new RangeError(`the template has no style ${key}`);
  return key as StyleKey;
}

/** Where a piece belongs is where this one does. Throws RangeError when the template has none of that name. */
export function pieceKind(key: string): PieceKind {
  return namedPiece(key).place;
}

/** A section's number at the beginning of its heading. */
const FIRST_LABEL = /^(<w:p>.*?<w:t xml:space="preserve">)\p{Lu}+[.-]/su;
const FIRST_PARAGRAPH = /^<w:p>[\s\S]*?<\/w:p>/;

interface NamedPiece {
  readonly kind: PieceKind;
  readonly place: PieceKind;
  readonly withoutFirst: boolean;
  /** A basis without the words "Căn cứ". */
  readonly isBare: boolean;
}

const BARE = "Bare";

/** Pieces that are another one without its first paragraph; a section's slots are the section without its heading. */
const REST_OF: Readonly<Record<string, readonly [kind: PieceKind, place: PieceKind]>> = {
  recipientsList: ["recipients", "recipients"],
  ...Object.fromEntries(SECTION_IDS.map((id) => [`${id}Slots`, [id, id] as const])),
};

function namedPiece(key: string): NamedPiece {
  const rest = REST_OF[key];
  if (rest) return { kind: rest[0], place: rest[1], withoutFirst: true, isBare: false };
  const isBare = key.endsWith(BARE);
  const name = isBare ? key.slice(0, -BARE.length) : key;
  const kind = PIECE_KINDS.find((one) => one === name);
  if (!kind) throw new RangeError(`the template has no piece ${key}`);
  return { kind, place: kind, withoutFirst: false, isBare };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/** What a piece of the template says, line by line; blank ones left out. */
export function linesOfPiece(xml: string): readonly string[] {
  return (xml.match(/<w:p[\s>][\s\S]*?<\/w:p>/g) ?? [])
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, letters = ""]) => letters)
        .join("")
        .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity),
    )
    .filter((line) => line.trim() !== "");
}
