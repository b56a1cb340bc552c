import { openPackage, writePackage } from "../../core/ooxml/package";
import { buildProgramme } from "../../core/template/build-programme";
import { emptyProfile, parseProfile } from "../../core/template/profile/profile";
import { SAMPLE_ANSWERS, SAMPLE_PROFILE } from "./sample-words";

/** A programme of a cell that does not exist, made from the template and filled in: something to look at and to try the check on. */
export function buildSample(): Uint8Array {
  const parsed = parseProfile(SAMPLE_PROFILE);
  return fillBlanks(buildProgramme(parsed.ok ? parsed.profile : emptyProfile()), SAMPLE_ANSWERS);
}

/** Writes words into a document's blanks by their tags, as if they had been typed. */
function fillBlanks(docx: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array {
  const source = openPackage(docx);
  const xml = new DOMParser().parseFromString(
    source.text(source.mainPath) ?? "",
    "application/xml",
  );
  for (const control of [...xml.getElementsByTagName("w:sdt")]) {
    const [tag] = control.getElementsByTagName("w:tag");
    const words = answers[tag?.getAttribute("w:val") ?? ""];
    if (words !== undefined) fillBlank(control, words);
  }
  const filled = new XMLSerializer().serializeToString(xml);
  return writePackage(source, new Map([[source.mainPath, filled]]));
}

/** Typing takes the prompt's words away, and its look with them. */
function fillBlank(control: Element, words: string): void {
  const all = (name: string) => [...control.getElementsByTagName(name)];
  for (const one of [...all("w:showingPlcHdr"), ...all("w:rStyle")]) one.remove();
  const [first, ...others] = all("w:t");
  if (first) first.textContent = words;
  for (const other of others) other.remove();
}
