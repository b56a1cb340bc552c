import type {
  DocumentHost,
  HostAbilities,
  HostError,
  InsertMode,
  RevealTarget,
} from "../../../src/core/host";
import type { DocumentSource } from "../../../src/core/snapshot/source";

/** A document in memory with the host's contract; what was asked of it can be read off. */
export class MemoryHost implements DocumentHost {
  source: DocumentSource = { kind: "text", paragraphs: [""] };
  able: HostAbilities = { writeRefusal: null, keepsPageSetup: true };
  /** The next call of that method rejects with this. */
  readonly failing: Partial<Record<keyof DocumentHost, HostError>> = {};
  readonly inserted: { readonly docx: Uint8Array; readonly mode: InsertMode }[] = [];
  readonly revealed: RevealTarget[] = [];
  /** False: the words are no longer there. */
  finds = true;

  async abilities(): Promise<HostAbilities> {
    this.failWhereAsked("abilities");
    return this.able;
  }

  async isEmpty(): Promise<boolean> {
    this.failWhereAsked("isEmpty");
    return this.source.kind === "text" && this.source.paragraphs.join("").trim() === "";
  }

  async read(): Promise<DocumentSource> {
    this.failWhereAsked("read");
    return this.source;
  }

  async insertProgramme(docx: Uint8Array, mode: InsertMode): Promise<void> {
    this.failWhereAsked("insertProgramme");
    this.inserted.push({ docx, mode });
    this.source = { kind: "package", bytes: docx };
  }

  async reveal(target: RevealTarget): Promise<boolean> {
    this.failWhereAsked("reveal");
    this.revealed.push(target);
    return this.finds;
  }

  private failWhereAsked(method: keyof DocumentHost): void {
    const error = this.failing[method];
    delete this.failing[method];
    if (error) throw error;
  }
}
