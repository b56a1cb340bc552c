import { checkDocument } from "../../core/check/check-document";
import { isJudged } from "../../core/check/report";
import { libraryOf } from "../../core/fixes/library-of";
import { partInsertion, type SinglePart } from "../../core/fixes/single-part";
import { drawUpTasks } from "../../core/fixes/task-appendix";
import type { DocumentHost, FixResult } from "../../core/host";
import type { PartyDocument } from "../../core/parts/party-document";
import { recognise } from "../../core/parts/recognise";
import { readSnapshot } from "../../core/snapshot/read";
import type { DocumentSource } from "../../core/snapshot/source";
import { SECTION_IDS } from "../../core/kinds/programme/plans";
import type { PartId } from "../../core/standards/part-id";
import type { Profile } from "../../core/template/profile/profile";
import type { PartPlace } from "./part-state";

/** What of a part alone says that a document has it. */
const SIGNS: Partial<Record<SinglePart, readonly PartId[]>> = {
  header: ["superiorBody", "issuingBody", "partyTitle", "numberSymbol"],
  title: ["documentType", "subject"],
  recipients: ["recipients"],
  signature: ["signingAuthority", "signerPosition", "signerName"],
};

/** The parts that a document has, filled in or not; the page among them when its setup is as it must be. Throws UnreadableError. */
export function partsThere(source: DocumentSource, today: string): ReadonlySet<SinglePart> {
  const document = recognise(readSnapshot(source));
  const { parts, sections, bases, closing } = document;
  const there = new Set<SinglePart>(SECTION_IDS.filter((id) => sections.has(id)));
  for (const [part, signs] of Object.entries(SIGNS)) {
    if (signs.some((sign) => parts.has(sign))) there.add(part as SinglePart);
  }
  if (bases.length > 0) there.add("legalBases");
  if (closing) there.add("closing");
  if (hasPage(source, today)) there.add("pageSetup");
  return there;
}

function hasPage(source: DocumentSource, today: string): boolean {
  const report = checkDocument(source, { today });
  const { findings, undecided } = report;
  const isPage = (part: string) => part === "page";
  const open = undecided.some((rule) => isPage(rule.slice(0, rule.indexOf("/"))));
  return isJudged(report) && !open && !findings.some(({ part }) => isPage(part));
}

/** What came of putting a part in, and where it is. */
export interface PutPart {
  /** null where the cursor said the place: that has no way back from here. */
  readonly result: FixResult | null;
  readonly place: PartPlace;
}

/** Puts a part in where it belongs in the document as it was read, or where the cursor is. Rejects as the host does. */
export async function putPart(
  host: DocumentHost,
  source: DocumentSource,
  part: SinglePart,
  known: Profile,
): Promise<PutPart> {
  const document = recognise(readSnapshot(source));
  const insertion = partInsertion(document, part, known);
  if (insertion.at === "cursor") {
    await host.insertAtCursor(insertion.docx);
    return { result: null, place: { at: "cursor" } };
  }
  const library = libraryOf(document, known);
  const result = await host.apply({ source, fixes: [insertion.fix], library });
  const [edit] = insertion.fix.edits;
  const place = edit?.kind === "insert" ? edit.at : null;
  return { result, place: place ? besideWords(document, place) : { at: "page" } };
}

/**
 * Puts the table of tasks that the document's text names behind it, as an appendix on pages of its own; returns how many tasks it has.
 * Does nothing where the text names none. Rejects as the host does.
 */
export async function putTasks(
  host: DocumentHost,
  source: DocumentSource,
  known: Profile,
): Promise<number> {
  const drawn = drawUpTasks(recognise(readSnapshot(source)), known);
  if (drawn) await host.insertDocument(drawn.docx, "end");
  return drawn?.count ?? 0;
}

/** The nearest words on that side: an empty paragraph tells nobody a place. */
function besideWords(
  { snapshot }: PartyDocument,
  { paragraph, side }: { readonly paragraph: number; readonly side: "before" | "after" },
): PartPlace {
  const texts = snapshot.paragraphs.map(({ text }) => text.trim());
  const upTo = texts.slice(0, side === "after" ? paragraph + 1 : paragraph);
  const above = upTo.findLast((text) => text !== "");
  if (above !== undefined) return { at: "below", words: shortened(above) };
  const below = texts.slice(upTo.length).find((text) => text !== "");
  return below === undefined ? { at: "page" } : { at: "above", words: shortened(below) };
}

/** So many letters of a paragraph are enough to find it. */
const MOST_LETTERS = 48;

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, " ");
  if (words.length <= MOST_LETTERS) return words;
  const cut = words.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
