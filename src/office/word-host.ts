import {
  HostError,
  type DocumentHost,
  type FillRequest,
  type FillResult,
  type FixRequest,
  type FixResult,
  type HostAbilities,
  type HostRefusal,
  type InsertMode,
  type RevealTarget,
} from "../core/host";
import type { DocumentSource } from "../core/snapshot/source";
import { readDocumentFile } from "./read/document-file";
import { findParagraph } from "./read/find-paragraph";
import { insertWhole } from "./write/insert-whole";
import { isReadOnly, toHostError, type HostTask } from "./host-errors";
import { readSetting, writeSetting } from "./document-settings";
import { countComments, removeComments, writeComments } from "./write/comments";
import { canComment, canInsertWholeDocument, hasBasicWordApi } from "./requirement-sets";
import { createDocumentWatch, type DocumentWatch } from "./watch/watch-document";

/** The most that `insertFileFromBase64` takes. */
const MAX_INSERT_BYTES = 4 * 1024 * 1024;
/** The most letters that Word's search takes; `^` and control characters have a meaning of their own there. */
const MAX_SEARCH_LETTERS = 255;

/** The document open in Word, over Office.js. Round trips: insertion at most 2, reading 0 beyond the file's slices, reveal 2, filling in 2. */
export function createWordHost(): DocumentHost {
  const { watch, own, quietly } = createDocumentWatch();
  const writing = <T>(work: () => Promise<T>) => attempt("write", () => own(work));
  return {
    abilities: () => attempt("read", abilities),
    isEmpty: () => attempt("read", isEmpty),
    read: () => attempt("read", read),
    insertDocument: (docx, mode) => writing(() => insertDocument(docx, mode)),
    insertAtCursor: (docx) => writing(() => write(() => insertAtCursor(docx))),
    apply: (request) => writing(() => write(async () => owned(await apply(request), own))),
    // Showing a place changes nothing: that is done in a document that cannot be written, too, and what was typed stays an edit.
    fill: (request) =>
      request.texts.length > 0
        ? writing(() => write(async () => owned(await fill(request), own)))
        : attempt("find", () => quietly(() => fill(request))),
    writeComments: (comments) => writing(() => write(() => writeComments(comments))),
    countComments: () => attempt("read", async () => (canComment() ? countComments() : 0)),
    removeComments: () => writing(() => write(removeComments)),
    readSetting: (name) => attempt("read", () => readSetting(name)),
    writeSetting: (name, text) => attempt("write", () => writeSetting(name, text)),
    watch,
    reveal: (target) => attempt("find", () => quietly(() => reveal(target))),
  };
}

async function attempt<T>(task: HostTask, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toHostError(error, task);
  }
}

async function abilities(): Promise<HostAbilities> {
  return {
    writeRefusal: writeRefusal(),
    keepsPageSetup: canInsertWholeDocument(),
    canComment: canComment(),
  };
}

function writeRefusal(): HostRefusal | null {
  if (!hasBasicWordApi()) return "too-old";
  return isReadOnly() ? "read-only" : null;
}

function isEmpty(): Promise<boolean> {
  return Word.run(async (context) => {
    const body = context.document.body;
    body.load("text");
    await context.sync();
    return body.text.trim() === "";
  });
}

/** The file's own bytes; where Word cannot give them, the body as Flat OPC; where it cannot give that either, bare text. */
async function read(): Promise<DocumentSource> {
  const failures: HostError[] = [];
  for (const way of [readPackage, readFlatOpc, readText]) {
    try {
      return await way();
    } catch (error) {
      failures.push(toHostError(error, "read"));
    }
  }
  const last = failures[failures.length - 1];
  throw new HostError(
    last?.reason ?? "failed",
    failures.map((failure) => failure.detail).join(" | "),
  );
}

async function readPackage(): Promise<DocumentSource> {
  return { kind: "package", bytes: await readDocumentFile() };
}

function readFlatOpc(): Promise<DocumentSource> {
  return Word.run(async (context) => {
    const result = context.document.body.getOoxml();
    await context.sync();
    const { value: xml } = result;
    return { kind: "flat-opc", xml };
  });
}

function readText(): Promise<DocumentSource> {
  return Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    return { kind: "text", paragraphs: paragraphs.items.map((paragraph) => paragraph.text) };
  });
}

async function insertDocument(docx: Uint8Array, mode: InsertMode): Promise<void> {
  if (docx.length > MAX_INSERT_BYTES) throw new HostError("too-large", `${docx.length} bytes`);
  const refusal = writeRefusal();
  if (refusal) throw new HostError(refusal, "");
  await insertWhole(docx, mode);
}

async function write<T>(work: () => Promise<T>): Promise<T> {
  const refusal = writeRefusal();
  if (refusal) throw new HostError(refusal, "");
  return work();
}

async function apply(request: FixRequest): Promise<FixResult> {
  // Nobody needs it before the first fix: kept out of what the pane loads first.
  const { applyInWord } = await import("./write/apply-edits");
  return applyInWord(request);
}

/** Undoing is the add-in's own writing, too. */
function owned<Result extends Pick<FixResult, "undo">>(
  result: Result,
  own: DocumentWatch["own"],
): Result {
  const { undo } = result;
  return { ...result, undo: undo && (() => own(undo)) };
}

async function fill(request: FillRequest): Promise<FillResult> {
  const { fillInWord } = await import("./write/fill-controls");
  return fillInWord(request);
}

async function insertAtCursor(docx: Uint8Array): Promise<void> {
  const { insertAtCursorInWord } = await import("./write/insert-at-cursor");
  await insertAtCursorInWord(docx);
}

function reveal(target: RevealTarget): Promise<boolean> {
  return Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    const index = findParagraph(
      paragraphs.items.map((paragraph) => paragraph.text),
      target,
    );
    const paragraph = index === null ? undefined : paragraphs.items[index];
    if (!paragraph) return false;
    paragraph.select();
    const quote = target.quote ?? "";
    if (isSearchable(quote, paragraph.text)) {
      paragraph.search(quote, { matchCase: true }).getFirst().select();
    }
    await context.sync().catch(acceptParagraphOnly);
    return true;
  });
}

/** The words were not found by Word's search (a field, say): by then the paragraph around them is selected. */
function acceptParagraphOnly(error: unknown): void {
  if (!(error instanceof OfficeExtension.Error) || error.code !== "ItemNotFound") throw error;
}

function isSearchable(quote: string, text: string): boolean {
  return (
    quote !== "" &&
    quote !== text &&
    quote.length <= MAX_SEARCH_LETTERS &&
    !/[\^\p{Cc}]/u.test(quote) &&
    text.includes(quote)
  );
}
