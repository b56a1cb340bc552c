import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KindId } from "../../src/core/kinds";
import { openPackage, writePackage, type DocxPackage } from "../../src/core/ooxml/package";
import type { Line } from "../../src/core/parts/line";
import type { PartyDocument } from "../../src/core/parts/party-document";
import { recognise } from "../../src/core/parts/recognise";
import { readSnapshot } from "../../src/core/snapshot/read";
import type { PartId } from "../../src/core/standards/part-id";

/** Right programmes of different units, plans, layouts and writers; the check has nothing to say of any of them. */
const PROGRAMMES = [
  "kindergarten-careful",
  "kindergarten-docx-package",
  "school-merged-header",
  "school-typographic",
  "village-tabs",
  "village-letters",
  "office-automatic-numbering",
  "office-author-line",
  "enterprise-content-controls",
  "health-libreoffice",
] as const;

interface Expected {
  readonly kind: KindId | null;
  readonly right: boolean;
  readonly verdict: string;
  readonly findings: readonly unknown[];
  readonly today: string;
}

const CORPUS = join(__dirname, "../corpus");
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(CORPUS, name, "expected.json"), "utf8")) as Expected;

/** Every right document of the other kinds that are judged. */
const OTHERS = readdirSync(CORPUS).filter((name) => {
  if (!existsSync(join(CORPUS, name, "expected.json"))) return false;
  const { kind, right, verdict, findings } = expectedOf(name);
  return kind !== "programme" && right && verdict === "complete" && findings.length === 0;
});

export const DOCUMENTS: readonly string[] = [...PROGRAMMES, ...OTHERS];

/** A right document, opened for changes to its main part. */
export interface MutantDocument {
  readonly name: string;
  readonly docx: DocxPackage;
  readonly xml: string;
  /**
   * Where its parts stand. The check's own recognising says so: that it is right about documents which are right, the corpus' tests
   * show; here it has to stay right when something is changed.
   */
  readonly recognised: PartyDocument;
  readonly today: string;
}

/** A piece of the main part's XML that is replaced by another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export type Edits = readonly Edit[];

export function openMutantDocument(name: string): MutantDocument {
  const bytes = new Uint8Array(readFileSync(join(CORPUS, name, "document.docx")));
  const { today } = expectedOf(name);
  const docx = openPackage(bytes);
  const xml = docx.text(docx.mainPath) ?? "";
  return {
    name,
    docx,
    xml,
    recognised: recognise(readSnapshot({ kind: "package", bytes })),
    today,
  };
}

/** The main part after the edits; later edits of one place are put before earlier ones. Throws when two of them overlap. */
export function edited(xml: string, edits: Edits): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = "";
  let at = 0;
  for (const { start, end, text } of inOrder) {
    if (start < at) throw new Error("two edits overlap");
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}

/** The document with another main part, packed. */
export function packed({ docx }: MutantDocument, xml: string): Uint8Array {
  return writePackage(docx, new Map([[docx.mainPath, xml]]));
}

/** The lines of a part; none when the document does not have it. */
export function linesOfPart({ recognised }: MutantDocument, part: PartId): readonly Line[] {
  return recognised.parts.get(part)?.lines ?? [];
}
