import { KINDS, type Kind } from "../kinds";
import type { DocumentType } from "../standards/document-types";
import { ISSUERS, type Issuer } from "../standards/issuers";
import { upperCase } from "../standards/names";

/** What of the frame follows from a document's kind and from who issues it. */
export interface FrameWords {
  readonly kind: Kind;
  /** In capitals; empty where nothing tells the type. */
  readonly typeName: string;
  readonly typeSign: string;
  readonly bodySign: string;
  /** For whom it is signed. */
  readonly authority: string;
  readonly hasPosition: boolean;
}

/** The words for a document of that kind and type, issued by that body. */
export function frameWords(kind: Kind, type: DocumentType | null, issuer: Issuer): FrameWords {
  return {
    kind,
    typeName: type ? upperCase(type.name) : "",
    typeSign: type?.sign ?? "",
    bodySign: issuer.sign,
    authority: issuer.authorities[0],
    hasPosition: issuer.hasPosition,
  };
}

/** The words of the product's first template: the first kind, issued by a cell. */
export const FIRST_FRAME: FrameWords = frameWords(
  KINDS[0],
  KINDS[0].types[0] ?? null,
  ISSUERS.cell,
);
