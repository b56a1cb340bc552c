import type { FillField, Writing } from "../../core/fixes/fill-fields";
import type { ControlText, DocumentHost, FixRequest } from "../../core/host";

/** What became of some writings. */
export interface Sent {
  readonly written: number;
  /** Places that are gone, or where something else stands by now. */
  readonly missed: number;
  readonly tracked: boolean;
  /** Brings back what was there; null where that cannot be done from here. */
  readonly undo: (() => Promise<boolean>) | null;
  /** The field that was to be shown is still to be shown. */
  readonly toShow: FillField | null;
}

/**
 * Writes into the document and shows a field in the same go, where both stand in content controls. Words for places without one go by
 * `request`. Rejects as the host does.
 */
export async function sendWritings(
  host: DocumentHost,
  writings: readonly Writing[],
  next: FillField | null,
  request: (others: readonly Writing[]) => FixRequest | null,
): Promise<Sent> {
  const others = writings.filter(({ spot }) => spot.tag === "");
  const texts = writings.filter(({ spot }) => spot.tag !== "").map(controlText);
  const ways: (() => Promise<boolean>)[] = [];
  let canUndo = true;
  let tracked = false;
  let missed = 0;
  const words = others.length > 0 ? request(others) : null;
  if (words) {
    const result = await host.apply(words);
    missed += result.declined.length;
    ({ tracked } = result);
    if (result.undo) ways.push(result.undo);
    else if (result.applied.length > 0) canUndo = false;
  }
  const spot = next?.spots[0] ?? null;
  const show = spot?.tag ? spot : null;
  if (texts.length > 0 || show) {
    const result = await host.fill({ texts, show });
    missed += result.missed.length;
    tracked ||= result.tracked;
    if (result.undo) ways.push(result.undo);
    else if (result.written.length > 0) canUndo = false;
  }
  return {
    written: writings.length - missed,
    missed,
    tracked,
    undo: canUndo && ways.length > 0 ? allOf(ways.reverse()) : null,
    toShow: show || missed > 0 ? null : next,
  };
}

function controlText({ spot: { tag, nth, text: shows }, ...words }: Writing): ControlText {
  return { tag, nth, shows, ...words };
}

function allOf(ways: readonly (() => Promise<boolean>)[]): () => Promise<boolean> {
  return async () => {
    for (const way of ways) if (!(await way())) return false;
    return true;
  };
}
