import type { DocumentHost } from "../../core/host";
import type { KindId } from "../../core/kinds";
import type { DocumentSource } from "../../core/snapshot/source";
import { loadCheck, loadReader } from "./late-parts";
import { localDate } from "../../core/check/local-date";
import type { CheckResult, PaneEvent, PaneState, PaneTask } from "./pane-state";

/** Checking the document. Every method settles; what goes wrong is in the pane's state. */
export interface CheckController {
  readonly check: () => Promise<void>;
  /** Checks the document as what somebody says that it is, now and from then on; null lets it decide itself again. */
  readonly checkAs: (kind: KindId | null) => Promise<void>;
  /** Checks again without leaving the tab: how much is still to be filled in. */
  readonly recount: () => Promise<void>;
  /** Checks again without being asked; nothing where there was no check yet. */
  readonly refresh: () => Promise<void>;
}

/** What the other controllers go by: the document as the last check read it. */
export interface CheckedDocument {
  /** null before the first check. */
  readonly source: () => DocumentSource | null;
  /** The paragraphs' texts, to find a place again in a document that has changed. */
  readonly texts: () => Promise<readonly string[]>;
}

export interface CheckDependencies {
  readonly host: DocumentHost;
  readonly now: () => Date;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (task: PaneTask, error: unknown) => void;
  /** Told of each result once it is in the state. */
  readonly onChecked: (result: CheckResult, isAsked: boolean) => void;
}

export function createCheckController(
  dependencies: CheckDependencies,
): CheckController & CheckedDocument {
  const { host, now, getState, dispatch, fail, onChecked } = dependencies;
  let asked: KindId | undefined;
  let checkedSource: DocumentSource | null = null;
  let checkedTexts: readonly string[] | null = null;
  let running: { readonly quiet: boolean; readonly done: Promise<void> } | null = null;

  /** `onRead` is told when the document is there, and waited for. */
  const judge = async (onRead: () => Promise<void> = async () => {}) => {
    const [source, { checkDocument }] = await Promise.all([host.read(), loadCheck()]);
    await onRead();
    const checkedAt = now();
    const report = checkDocument(source, { today: localDate(checkedAt), kind: asked });
    return { source, result: { report, checkedAt, sourceKind: source.kind } };
  };

  const take = (source: DocumentSource, result: CheckResult, isAsked: boolean) => {
    checkedSource = source;
    checkedTexts = null;
    dispatch({ type: "checked", result, asked: isAsked });
    onChecked(result, isAsked);
  };

  const runCheck = async (quiet: boolean) => {
    dispatch({ type: "check-started", quiet });
    const { source, result } = await judge(async () => {
      dispatch({ type: "document-read" });
      // Comparing keeps the page busy: what it shows comes first.
      await new Promise((resolve) => setTimeout(resolve));
    });
    take(source, result, !quiet);
  };

  const check = async (quiet: boolean) => {
    if (running && (quiet || !running.quiet)) return running.done;
    if (running) {
      // The user asked for what so far was done unasked: the result is to be of the document as it is now.
      dispatch({ type: "tab-shown", tab: "check" });
      await running.done;
    }
    const done = runCheck(quiet).catch((error: unknown) => fail("check", error));
    running = { quiet, done };
    await done;
    running = null;
  };

  return {
    check: () => check(false),
    checkAs: async (kind) => {
      asked = kind ?? undefined;
      await check(false);
    },
    recount: () => check(true),
    refresh: async () => {
      if (running || getState().checking.result === null) return;
      try {
        const { source, result } = await judge();
        if (!running) take(source, result, false);
      } catch (error) {
        fail("check", error);
      }
    },
    source: () => checkedSource,
    texts: async () => {
      if (!checkedTexts && checkedSource) {
        const { readSnapshot } = await loadReader();
        checkedTexts = readSnapshot(checkedSource).paragraphs.map((paragraph) => paragraph.text);
      }
      return checkedTexts ?? [];
    },
  };
}
