import type { EditLibrary } from "../snapshot/edits";
import { buildPart, PIECE_KINDS, titleRuleXml, type PieceKind } from "../template/build-part";
import { PAGE_NUMBER_PARAGRAPH } from "../template/package-parts";
import type { Profile } from "../template/profile";
import { STYLES, type StyleKey } from "../template/styles";
import { styleDefinition } from "../template/styles-xml";

/** What edits name, out of the template with that profile's values. Throws RangeError for a name that the template does not have. */
export function libraryFor(profile: Profile): EditLibrary {
  return {
    style: (key) => styleDefinition(styleKey(key)),
    piece: (key) => buildPart(profile, pieceKind(key)),
    ruleLine: titleRuleXml,
    pageNumber: () => ({
      xml: PAGE_NUMBER_PARAGRAPH,
      styles: [styleDefinition("pageNumber")],
    }),
  };
}

function styleKey(key: string): StyleKey {
  if (!Object.hasOwn(STYLES, key)) throw new RangeError(`the template has no style ${key}`);
  return key as StyleKey;
}

function pieceKind(key: string): PieceKind {
  const kind = PIECE_KINDS.find((one) => one === key);
  if (!kind) throw new RangeError(`the template has no piece ${key}`);
  return kind;
}
