import type {
  ControlPlace,
  ControlText,
  DocumentHost,
  FillRequest,
  FillResult,
  FixRequest,
  FixResult,
  HostAbilities,
  HostError,
  InsertMode,
  Comment,
  CommentResult,
  RevealTarget,
} from "../../../src/core/host";
import { DocumentStore } from "../../../src/preview/document-store";
import {
  controlsIn,
  describeControl,
  endPlaceholder,
  wrapLetters,
} from "../../../src/preview/truth/controls";
import { replaceText, textOf } from "../../../src/preview/truth/text-edits";
import { openPackage } from "../../../src/core/ooxml/package";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../../src/core/snapshot/apply/changed-package";
import { snapshotOf } from "../../../src/core/snapshot/read";
import type { DocumentSource } from "../../../src/core/snapshot/source";

/** A document in memory with the host's contract; what was asked of it can be read off. */
export class MemoryHost implements DocumentHost {
  source: DocumentSource = { kind: "text", paragraphs: [""] };
  able: HostAbilities = { writeRefusal: null, keepsPageSetup: true, canComment: true };
  /** The next call of that method rejects with this. */
  readonly failing: Partial<Record<keyof DocumentHost, HostError>> = {};
  readonly inserted: { readonly docx: Uint8Array; readonly mode: InsertMode }[] = [];
  /** Parts that went in where the cursor is. */
  readonly atCursor: Uint8Array[] = [];
  readonly revealed: RevealTarget[] = [];
  /** Comments of ours that the document has. */
  readonly comments: Comment[] = [];
  /** What the document keeps for the add-in. */
  readonly settings = new Map<string, string>();
  /** Content controls that were shown, in order. */
  readonly shown: ControlPlace[] = [];
  private readonly listeners = new Set<() => void>();
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

  async insertDocument(docx: Uint8Array, mode: InsertMode): Promise<void> {
    this.failWhereAsked("insertDocument");
    this.inserted.push({ docx, mode });
    this.source = { kind: "package", bytes: docx };
  }

  async insertAtCursor(docx: Uint8Array): Promise<void> {
    this.failWhereAsked("insertAtCursor");
    this.atCursor.push(docx);
  }

  /** The package's own carrier. */
  async apply({ source, fixes, library }: Omit<FixRequest, "following">): Promise<FixResult> {
    this.failWhereAsked("apply");
    const before = this.source;
    if (before.kind !== "package" || before !== source) {
      const declined = fixes.map((fix) => ({ fix, reason: "moved" as const }));
      return { applied: [], declined, tracked: false, undo: null };
    }
    const docx = openPackage(before.bytes);
    const author = { name: "", date: "2026-06-01" };
    const done = applyFixes(docx, snapshotOf(docx), fixes, { library, author });
    const after: DocumentSource = { kind: "package", bytes: packChanges(docx, done.changes) };
    this.source = after;
    return {
      applied: fixes.filter((fix) => !done.declined.includes(fix)),
      declined: done.declined.map((fix) => ({ fix, reason: "locked" })),
      tracked: false,
      undo: async () => {
        if (this.source !== after) return false;
        this.source = before;
        return true;
      },
    };
  }

  /** By tag and place, as a program with content controls does it; one paragraph a control. */
  async fill({ texts, show }: FillRequest): Promise<FillResult> {
    this.failWhereAsked("fill");
    const before = this.source;
    if (before.kind !== "package") throw new Error("only packages have content controls");
    const store = new DocumentStore(before.bytes);
    const find = ({ tag, nth }: ControlPlace) =>
      controlsIn(store.text, store.text.ids).filter((one) => one.tag === tag)[nth];
    const written: ControlText[] = [];
    const missed: ControlText[] = [];
    for (const one of texts) {
      const place = find(one);
      const text = place && textOf(store.text, place.first).slice(place.start, place.end);
      if (!place || text !== one.shows) missed.push(one);
      else {
        written.push(one);
        const filled = endPlaceholder(store.text, place);
        let made = replaceText(filled, place.first, place, one.text);
        for (const { start, end, tag, title } of one.blanks ?? []) {
          const range = { start: place.start + start, end: place.start + end };
          const wrapped = wrapLetters(made, place.first, range);
          const own = controlsIn(wrapped.text, [place.first]).find(({ id }) => id === wrapped.id);
          made = wrapped.text;
          if (own) made = describeControl(made, own, "w:tag", tag);
          if (own) made = describeControl(made, own, "w:alias", title);
        }
        store.setText(made, "host");
      }
    }
    if (written.length > 0) this.source = { kind: "package", bytes: store.bytes() };
    const after = this.source;
    const shown = show !== null && missed.length === 0 && find(show) !== undefined;
    if (shown) this.shown.push(show);
    const undo = async () => {
      if (this.source !== after) return false;
      this.source = before;
      return true;
    };
    return {
      written,
      missed,
      tracked: false,
      shown,
      undo: written.length > 0 ? undo : null,
    };
  }

  async writeComments(comments: readonly Comment[]): Promise<CommentResult> {
    this.failWhereAsked("writeComments");
    this.comments.push(...comments);
    return { written: comments.length, missing: 0 };
  }

  async countComments(): Promise<number> {
    return this.comments.length;
  }

  async removeComments(): Promise<number> {
    this.failWhereAsked("removeComments");
    return this.comments.splice(0).length;
  }

  async readSetting(name: string): Promise<string | null> {
    return this.settings.get(name) ?? null;
  }

  async writeSetting(name: string, text: string | null): Promise<void> {
    this.failWhereAsked("writeSetting");
    if (text === null) this.settings.delete(name);
    else this.settings.set(name, text);
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Somebody types: another document is there, and whoever watches is told. */
  becomes(source: DocumentSource): void {
    this.source = source;
    for (const listener of this.listeners) listener();
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
