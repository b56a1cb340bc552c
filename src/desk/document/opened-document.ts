import { askedKind } from "../../core/check/check-document";
import { askedKindOf, type Finding } from "../../core/check/report";
import type { RevealTarget } from "../../core/host";
import { UnreadableError } from "../../core/ooxml/unreadable";
import { readSnapshot } from "../../core/snapshot/read";
import type { Snapshot } from "../../core/snapshot/model";
import { factsOf } from "../../core/overview/facts";
import { recognise } from "../../core/parts/recognise";
import { createPaneController, type PaneController } from "../../taskpane/state/pane-controller";
import type { Memory } from "../../taskpane/state/memory";
import type { CheckResult } from "../../taskpane/state/pane-state";
import type { DeskController } from "../state/desk-controller";
import type { DeskRow } from "../state/desk-state";
import { fileHost } from "./file-host";

/** A document that is open: the pane's controller over its file. */
export interface OpenedDocument {
  readonly controller: PaneController;
  readonly close: () => void;
}

export interface OpenedDocumentParts {
  /** Shows a place in the document; false when it is not there. */
  readonly reveal: (target: RevealTarget) => boolean;
  /** Told of the document and its findings after each check; null for one that cannot be read. */
  readonly onRead: (snapshot: Snapshot | null, findings: readonly Finding[]) => void;
}

/** Nothing of a look through many documents is kept. */
const FORGETS: Memory = { read: () => null, write: () => true };

/** Opens a row's document and checks it as its row was checked; null where its file is gone from the list. */
export function openDocument(
  desk: DeskController,
  row: DeskRow,
  { reveal, onRead }: OpenedDocumentParts,
): OpenedDocument | null {
  const file = desk.fileOf(row.id);
  if (!file) return null;
  const host = fileHost(file, reveal);
  const { options, language } = desk.getState();
  const controller = createPaneController({
    host,
    memory: FORGETS,
    now: () => onDay(options.date, new Date()),
    language,
  });
  let seen: CheckResult | null = null;
  let isClosed = false;

  const take = async () => {
    const { result } = controller.getState().checking;
    if (!result || result === seen) return;
    const isFirst = seen === null;
    seen = result;
    const read = await host.read().catch(() => null);
    if (isClosed || result !== seen) return;
    const { report } = result;
    const snapshot = read && snapshotOrNull(() => readSnapshot(read));
    onRead(snapshot, report.findings);
    if (isFirst || !snapshot) return;
    // Somebody said here what the document is: its row is to say the same.
    const kind = askedKindOf(report);
    const facts = factsOf(recognise(snapshot, askedKind({ kind })));
    desk.rechecked(row.id, kind ?? null, { report, facts, trouble: null });
  };

  const stop = controller.subscribe(() => void take());
  void controller.start().then(() => controller.checkAs(row.asked ?? options.kind));
  return {
    controller,
    close: () => {
      isClosed = true;
      stop();
    },
  };
}

function snapshotOrNull(read: () => Snapshot): Snapshot | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** The time of the day now, on another day. */
function onDay(date: string, now: Date): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, now.getHours(), now.getMinutes());
}
