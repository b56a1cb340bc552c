import { strToU8, zipSync, type Zippable } from "fflate";
import { programmeBlocks } from "./compose-programme";
import { packageParts } from "./package-parts";
import type { Profile } from "./profile-type";
import { Renderer } from "./render";

/**
 * The template of a whole-term programme as the bytes of a .docx: what the profile knows is written
 * in, every blank is a content control tagged `chibo:<part>.<field>` that shows a text in square
 * brackets. The same profile gives the same bytes.
 */
export function buildProgramme(profile: Profile): Uint8Array {
  const body = new Renderer().blocks(programmeBlocks(profile));
  const members: Zippable = {};
  for (const [path, xml] of Object.entries(packageParts(profile, body))) {
    members[path] = strToU8(xml);
  }
  return zipSync(members, { mtime: "1980-01-01T00:00:00" });
}
