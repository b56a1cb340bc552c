import { kindOf, type KindId } from "../kinds";
import { TEMPLATES, templateOf } from "../kinds/templates";
import { buildDocument } from "./build-programme";
import { composeKind } from "./compose-kind";
import { composeProgramme, type Composition } from "./compose-programme";
import { FIRST_FRAME } from "./frame-words";
import type { Profile } from "./profile/profile-type";

/** The kinds that have a template, the whole-term programme first, then what is written most often. */
export const TEMPLATE_KINDS: readonly [KindId, ...KindId[]] = [
  FIRST_FRAME.kind.id,
  ...TEMPLATES.map(({ kind }) => kind),
];

/**
 * The template of a kind of document as the bytes of a .docx: what the profile knows is written in, every blank is a content control
 * tagged `chibo:<part>.<field>` that shows a text in square brackets. The same profile gives the same bytes. Throws RangeError for a
 * kind that has none.
 */
export function buildKind(profile: Profile, id: KindId): Uint8Array {
  const { blocks, lastPages, title } = composeTemplate(profile, id);
  return buildDocument(profile, blocks, lastPages, title);
}

/** What that template has, before it is set. Throws RangeError for a kind that has none. */
export function composeTemplate(profile: Profile, id: KindId): Composition {
  const kind = kindOf(id);
  const template = templateOf(id);
  if (template) return composeKind(kind, template, profile);
  if (kind.themes.length > 0) return composeProgramme(profile);
  throw new RangeError(`no template for documents of the kind ${id}`);
}
