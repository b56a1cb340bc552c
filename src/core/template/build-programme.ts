import { strToU8, zipSync, type Zippable } from "fflate";
import type { Block } from "./blocks";
import { composeProgramme } from "./compose-programme";
import { packageParts } from "./package-parts";
import type { SectionPage } from "./page-setup";
import type { Profile } from "./profile/profile-type";
import { Renderer } from "./render";

/**
 * The template of a whole-term programme as the bytes of a .docx: what the profile knows is written
 * in, every blank is a content control tagged `chibo:<part>.<field>` that shows a text in square
 * brackets. The same profile gives the same bytes.
 */
export function buildProgramme(profile: Profile): Uint8Array {
  const { blocks, lastPages, title } = composeProgramme(profile);
  return buildDocument(profile, blocks, lastPages, title);
}

/** A .docx of these blocks, with the template's styles, headers and page setup; its properties call it by that title. */
export function buildDocument(
  profile: Profile,
  blocks: readonly Block[],
  lastPages: SectionPage,
  title = "",
): Uint8Array {
  const members: Zippable = {};
  const parts = packageParts(profile, new Renderer().blocks(blocks), lastPages, title);
  for (const [path, xml] of Object.entries(parts)) members[path] = strToU8(xml);
  return zipSync(members, { mtime: "1980-01-01T00:00:00" });
}
