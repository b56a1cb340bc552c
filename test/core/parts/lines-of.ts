import { linesOf, type Line } from "../../../src/core/parts/line";
import { textSnapshot } from "../../../src/core/snapshot/text-snapshot";
import { snapshotOf } from "../snapshot/snapshot-of";
import type { RawDocx } from "../ooxml/raw-docx";

/** The lines of bare paragraphs. */
export function linesOfText(...paragraphs: readonly string[]): readonly Line[] {
  return linesOf(textSnapshot(paragraphs));
}

/** The lines of a raw document. */
export function linesOfRaw(body: string, rest: Omit<RawDocx, "body"> = {}): readonly Line[] {
  return linesOf(snapshotOf({ body, ...rest }));
}

/** The only line of a text. Throws when there are more or none. */
export function onlyLine(text: string): Line {
  const [only, ...others] = linesOfText(text);
  if (!only || others.length > 0) throw new Error("there is not just one line");
  return only;
}

/** Lines as `column:text`, to compare at a glance. */
export function shown(lines: readonly Line[]): readonly string[] {
  return lines.map(({ column, text }) => `${column ?? "-"}:${text}`);
}
