import { openFlatOpc, openPackage, type DocxPackage } from "../../core/ooxml/package";
import { withChanges } from "../../core/snapshot/apply/changed-package";
import type { Snapshot } from "../../core/snapshot/model";
import { snapshotOf } from "../../core/snapshot/read";
import type { DocumentSource } from "../../core/snapshot/source";
import { stretchOf } from "../../core/snapshot/surroundings";
import { topElements } from "../../core/snapshot/top-elements";
import { textInWord } from "./word-letters";

/** The document as the check read it. */
export interface Reading {
  readonly docx: DocxPackage;
  /** The main part's XML. */
  readonly xml: string;
  readonly snapshot: Snapshot;
  /** The paragraphs' texts as Word has them, in the snapshot's letters. */
  readonly texts: readonly string[];
}

const TRACKS = /<w:trackRevisions(?:\s[^>]*)?\/>/;

/**
 * null where only text is known. What is made of it is not marked as a change: Word itself does that to whatever is put in while
 * it tracks changes. Throws UnreadableError.
 */
export function readingOf(source: DocumentSource): Reading | null {
  if (source.kind === "text") return null;
  const opened = source.kind === "package" ? openPackage(source.bytes) : openFlatOpc(source.xml);
  const docx = untracked(opened);
  const xml = docx.text(docx.mainPath) ?? "";
  const snapshot = snapshotOf(docx);
  const texts = snapshot.paragraphs.map((paragraph) => textInWord(paragraph, xml));
  return { docx, xml, snapshot, texts };
}

function untracked(docx: DocxPackage): DocxPackage {
  const path = docx.related(docx.mainPath, "settings")[0];
  const settings = path === undefined ? null : docx.text(path);
  if (path === undefined || settings === null || !TRACKS.test(settings)) return docx;
  return withChanges(docx, new Map([[path, settings.replace(TRACKS, "")]]));
}

/** The XML of some neighbouring paragraphs as it stands; null where they do not stand right beside one another. */
export function blocksOf(
  { xml, snapshot }: Reading,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } | null {
  for (let index = first; index < last; index += 1) {
    const end = snapshot.paragraphs[index]?.source?.end;
    const next = snapshot.paragraphs[index + 1]?.source?.start;
    if (end === undefined || next === undefined || xml.slice(end, next).trim() !== "") return null;
  }
  const start = snapshot.paragraphs[first]?.source?.start;
  const end = snapshot.paragraphs[last]?.source?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** The same where whole tables may be among them; null where only a part of one is. */
export function stretchWithTables(
  { xml, snapshot }: Reading,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } | null {
  const stretch = stretchOf(xml, snapshot, first, last);
  return stretch && topElements(xml.slice(stretch.start, stretch.end)) ? stretch : null;
}
