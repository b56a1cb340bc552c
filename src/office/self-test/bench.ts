import type { StyleDefinition } from "../../core/snapshot/edits";
import { readDocumentFile } from "../read/document-file";
import { insertWholeFile } from "../write/insert-whole";
import { fragmentOf } from "../write/ooxml-fragment";
import { readingOf } from "../read/reading";
import { canInsertWholeDocument } from "../requirement-sets";
import type { Bench, BenchReading } from "./probe";

export function createBench(parts: Pick<Bench, "host" | "library" | "patience" | "found">): Bench {
  const read = async (): Promise<BenchReading> => {
    const source = await parts.host.read();
    const reading = readingOf(source);
    if (!reading) throw new Error("only text can be read");
    return { ...reading, source };
  };
  const put = async (blocks: string, styles: readonly StyleDefinition[] = []) => {
    await Word.run(async (context) => {
      const { body } = context.document;
      body.clear();
      body.insertOoxml(fragmentOf(blocks, styles), "Replace");
      await context.sync();
    });
    return read();
  };
  return { ...parts, read, put };
}

/** The empty document as it is before the test, page setup included; null where Word cannot give or take it. */
export async function documentAsFound(): Promise<Uint8Array | null> {
  if (!canInsertWholeDocument()) return null;
  return readDocumentFile().catch(() => null);
}

/** Empties the document, and gives it its page back where Word can do that. Styles that came in stay in its list. */
export async function restore(found: Uint8Array | null): Promise<void> {
  if (found) await insertWholeFile(found, "replace").catch(() => undefined);
  await Word.run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    if (body.text.trim() === "") return;
    body.clear();
    await context.sync();
  });
}
