import type { DocumentSource } from "../../../src/core/snapshot/source";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile } from "../../../src/core/template/profile/profile";
import type { PaneController } from "../../../src/taskpane/state/pane-controller";
import type { MemoryHost } from "../../taskpane/support/memory-host";

/** What a state begins with, and how it is reached. */
export interface SetUp {
  /** What the browser's storage holds when the pane opens. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly host?: (host: MemoryHost) => void | Promise<void>;
  readonly drive?: (pane: PaneController) => unknown;
}

/** Past the introduction. */
export const NOT_FIRST = { "chibo.welcomed": "yes" };

/** The template as it goes in, with nothing filled in. */
export const template = () => ({
  kind: "package" as const,
  bytes: buildProgramme(emptyProfile()),
});

/** A document of the samples' folder. */
export async function sample(name: string) {
  const answer = await fetch(`/samples/${name}`);
  return { kind: "package" as const, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** A document of which only the words are known. */
export const typed = (...paragraphs: string[]) => ({ kind: "text" as const, paragraphs });

/** A document that has been checked. */
export const checked = (source: (host: MemoryHost) => void | Promise<void>): SetUp => ({
  kept: NOT_FIRST,
  host: source,
  drive: (pane) => pane.check(),
});

/** A document that is open, and something done in the pane, with the document at hand. */
export const opened = (
  source: () => DocumentSource | Promise<DocumentSource>,
  drive: (pane: PaneController, host: MemoryHost) => unknown,
): SetUp => {
  let open: MemoryHost;
  return {
    kept: NOT_FIRST,
    host: async (host) => {
      open = host;
      host.source = await source();
    },
    drive: (pane) => drive(pane, open),
  };
};

/** An element of the page, once it is there. */
export async function found(selector: string, index = 0): Promise<HTMLElement> {
  for (;;) {
    const element = document.querySelectorAll<HTMLElement>(selector)[index];
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses what the user would press, once it is there. */
export async function press(selector: string, index = 0): Promise<void> {
  (await found(selector, index)).click();
}

/** Opens everything that folds, once there is so much of it. */
export async function unfold(count: number): Promise<void> {
  await found("details", count - 1);
  const folded = document.querySelectorAll<HTMLElement>("details:not([open]) > summary");
  folded.forEach((summary) => summary.click());
}

/** Types into a field as React sees it. */
export function type(field: HTMLElement, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
