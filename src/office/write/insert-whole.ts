import type { InsertMode } from "../../core/host";
import type { Paragraph } from "../../core/snapshot/model";
import { encodeBase64 } from "./base64";
import { canInsertWholeDocument } from "../requirement-sets";

/** Empty paragraphs that Word put around what went in; they are taken away again. */
export interface AddedParagraphs {
  readonly before: boolean;
  readonly behind: boolean;
}

/** Puts a whole .docx in. Round trips: one, and another where Word added empty paragraphs. Rejects with Office.js's own error. */
export function insertWhole(docx: Uint8Array, mode: InsertMode): Promise<AddedParagraphs> {
  return canInsertWholeDocument() ? insertWholeFile(docx, mode) : insertWholeOoxml(docx, mode);
}

/** With page setup, header and styles (WordApi 1.5). */
export function insertWholeFile(docx: Uint8Array, mode: InsertMode): Promise<AddedParagraphs> {
  // Behind other text nothing but our own styles may come along: theme and spacing defaults would restyle what is there.
  const whole = mode === "replace";
  return Word.run(async (context) => {
    context.document.insertFileFromBase64(encodeBase64(docx), whole ? "Replace" : "End", {
      importTheme: whole,
      importStyles: true,
      importParagraphSpacing: whole,
      importPageColor: whole,
      importChangeTrackingMode: false,
    });
    const first = context.document.body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    const before = whole && first.text === "" && (await beginsWithTable(docx));
    if (before) first.delete();
    if (before) await context.sync();
    return { before, behind: false };
  });
}

/** Text and styles alone: what every Word can (WordApi 1.3). */
export async function insertWholeOoxml(
  docx: Uint8Array,
  mode: InsertMode,
): Promise<AddedParagraphs> {
  // Only older Words need it: kept out of what the pane loads first.
  const [{ toFlatOpc }, paragraphs] = await Promise.all([import("./flat-opc"), readBack(docx)]);
  const xml = toFlatOpc(docx, { newPage: mode === "end" });
  const endsWith = paragraphs.at(-1)?.text ?? "";
  return Word.run(async (context) => {
    const body = context.document.body;
    body.insertOoxml(xml, mode === "replace" ? "Replace" : "End");
    const last = body.paragraphs.getLast();
    const beforeLast = last.getPreviousOrNullObject();
    last.load("text");
    beforeLast.load("text");
    const first = body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    const before = mode === "replace" && first.text === "" && beginsInTable(paragraphs[0]);
    // Word adds an empty paragraph of its own behind inserted OOXML.
    const behind =
      last.text === "" && !beforeLast.isNullObject && (endsWith !== "" || beforeLast.text === "");
    if (before) first.delete();
    if (behind) last.delete();
    if (before || behind) await context.sync();
    return { before, behind };
  });
}

/**
 * Before a document that begins with a table Word may put an empty paragraph (office-js #2655), so that its header would stand one line
 * too low. What is empty at the beginning and should be a cell with words is such a one.
 */
function beginsInTable(first: Paragraph | undefined): boolean {
  return first !== undefined && first.cell !== null && first.text !== "";
}

async function beginsWithTable(docx: Uint8Array): Promise<boolean> {
  return beginsInTable((await readBack(docx))[0]);
}

async function readBack(docx: Uint8Array): Promise<readonly Paragraph[]> {
  const { readSnapshot } = await import("../../core/snapshot/read");
  return readSnapshot({ kind: "package", bytes: docx }).paragraphs;
}
