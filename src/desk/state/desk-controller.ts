import type { KindId } from "../../core/kinds";
import { overviewOf, type FiledDocument, type Overview } from "../../core/overview/overview";
import type { Language } from "../../core/texts";
import { localDate } from "../../core/check/local-date";
import type { Memory } from "../../taskpane/state/memory";
import { createStore } from "../../taskpane/state/store";
import type { GatheredFile, GatheredFiles } from "../intake/gather";
import type { TakeOptions } from "../take/formats";
import { createTakeController, type TakeController } from "../take/take-controller";
import { JobError, type Pool } from "../work/pool";
import { unreadableFile } from "../work/unreadable-file";
import type { CheckedFile } from "../work/checked-file";
import {
  reduceDesk,
  WHOLE_TABLE,
  type DeskNotice,
  type DeskOptions,
  type DeskRow,
  type DeskState,
  type TableView,
} from "./desk-state";

/** What a clerk may do. Every method settles; what goes wrong is in the state, where it is seen. */
export interface DeskController extends TakeController {
  readonly getState: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts files on the list and checks them. A file of a name that is there already takes its place. */
  readonly add: (files: Promise<GatheredFiles>) => Promise<void>;
  /** Checks what still waits. */
  readonly run: () => Promise<void>;
  /** Stops checking; what is done stays. */
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Checks everything again by other options. */
  readonly choose: (options: DeskOptions) => Promise<void>;
  readonly show: (view: TableView) => void;
  readonly open: (id: number | null) => void;
  readonly fileOf: (id: number) => File | null;
  /** Takes over what the check of one open document says. */
  readonly rechecked: (id: number, asked: KindId | null, checked: CheckedFile) => void;
  /** What many documents show together: of a thousand cells it takes too long for the page's own thread. */
  readonly overview: (documents: readonly FiledDocument[]) => Promise<Overview>;
  readonly chooseLanguage: (language: Language) => void;
  readonly dismiss: () => void;
  /** Told when nothing is left to be loaded. */
  readonly allLoaded: () => void;
}

export interface DeskDependencies {
  readonly pool: Pool;
  readonly memory: Memory;
  readonly now: () => Date;
  /** Used until the user chooses another. */
  readonly language: Language;
  readonly program: TakeOptions["program"];
  /** Hands a file to the user's downloads. */
  readonly save: (name: string, bytes: Uint8Array, type: string) => void;
  readonly print: (html: string) => void;
}

/** So often results come into view, in milliseconds: each is a few lines, a thousand at a time would be a pause. */
const FLUSH_MS = 120;

export function createDeskController(dependencies: DeskDependencies): DeskController {
  const { pool, memory, now, language, program, save, print } = dependencies;
  const kept = memory.read("chibo.language");
  const store = createStore(
    {
      language: kept === "vi" || kept === "en" ? kept : language,
      options: { date: localDate(now()), kind: null },
      rows: [],
      isRunning: false,
      view: WHOLE_TABLE,
      open: null,
      taking: null,
      notice: null,
      isOffline: false,
    } as DeskState,
    reduceDesk,
  );
  const { getState, subscribe, dispatch } = store;
  const files = new Map<number, File>();
  /** Which run of checks results belong to: those of an earlier one are of other options. */
  let round = 0;
  let lastId = 0;
  /** Files that a worker has, or will have. */
  let inHand = new Set<number>();
  let arrived = new Map<number, CheckedFile>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (arrived.size === 0) return;
    const results = arrived;
    arrived = new Map();
    dispatch({ type: "checked", results });
  };

  const take = (id: number, checked: CheckedFile) => {
    arrived.set(id, checked);
    timer ??= setTimeout(flush, FLUSH_MS);
  };

  const checkOne = async ({ id, asked }: DeskRow, current: number): Promise<void> => {
    const file = files.get(id);
    if (!file) return;
    const { date, kind } = getState().options;
    const options = { today: date, kind: asked ?? kind ?? undefined };
    try {
      const checked = await pool.run("check", { file, options });
      if (current === round) take(id, checked);
    } catch (error) {
      if (!(error instanceof JobError)) throw error;
      if (error.trouble === "cancelled" || current !== round) return;
      const trouble = error.trouble === "too-slow" ? "too-slow" : "read-failed";
      take(id, unreadableFile(trouble, options));
    }
  };

  const run = async () => {
    const current = round;
    const waiting = getState().rows.filter(({ id, checked }) => !checked && !inHand.has(id));
    if (waiting.length === 0) return;
    dispatch({ type: "run-started" });
    for (const { id } of waiting) inHand.add(id);
    await Promise.all(
      waiting.map((row) =>
        checkOne(row, current).finally(() => {
          if (current === round) inHand.delete(row.id);
        }),
      ),
    );
    if (current !== round) return;
    flush();
    if (inHand.size === 0) dispatch({ type: "run-ended" });
  };
  const stop = () => {
    round += 1;
    inHand = new Set();
    pool.cancel("check");
  };

  const notice = (one: DeskNotice | null) => dispatch({ type: "noticed", notice: one });

  const addGathered = ({ documents, ignored }: GatheredFiles) => {
    const known = new Map(getState().rows.map((row) => [row.name, row.id]));
    const rows: DeskRow[] = [];
    const replaced = new Map<number, File>();
    const fresh = new Map<string, GatheredFile>(documents.map((one) => [one.name, one]));
    for (const { name, file } of fresh.values()) {
      const id = known.get(name);
      if (id !== undefined) replaced.set(id, file);
      else {
        lastId += 1;
        files.set(lastId, file);
        rows.push({ id: lastId, name, checked: null, asked: null });
      }
    }
    dispatch({ type: "added", rows });
    if (replaced.size > 0) {
      for (const [id, file] of replaced) files.set(id, file);
      stop();
      dispatch({ type: "forgotten", ids: new Set(replaced.keys()) });
    }
    notice(
      ignored.length > 0 || fresh.size === 0
        ? { kind: "ignored", names: ignored, added: fresh.size }
        : null,
    );
  };

  return {
    getState,
    subscribe,
    add: async (gathering) => {
      try {
        addGathered(await gathering);
        await run();
      } catch (error) {
        notice({ kind: "failed", what: "add", detail: String(error) });
      }
    },
    run,
    cancel: () => {
      flush();
      stop();
      dispatch({ type: "run-ended" });
    },
    clear: () => {
      stop();
      arrived = new Map();
      files.clear();
      dispatch({ type: "cleared" });
    },
    choose: async (options) => {
      stop();
      arrived = new Map();
      dispatch({ type: "options-chosen", options });
      await run();
    },
    show: (view) => dispatch({ type: "view-changed", view }),
    open: (id) => dispatch({ type: "opened", id }),
    fileOf: (id) => files.get(id) ?? null,
    rechecked: (id, asked, checked) => dispatch({ type: "rechecked", id, asked, checked }),
    overview: async (documents) => {
      try {
        return await pool.run("overview", { documents });
      } catch (error) {
        if (error instanceof JobError) return overviewOf(documents);
        throw error;
      }
    },
    chooseLanguage: (chosen) => {
      memory.write("chibo.language", chosen);
      dispatch({ type: "language-chosen", language: chosen });
    },
    dismiss: () => notice(null),
    allLoaded: () => dispatch({ type: "all-loaded" }),
    ...createTakeController({
      pool,
      getState,
      fileOf: (id) => files.get(id) ?? null,
      options: (): TakeOptions => {
        const { language: words, options } = getState();
        return { language: words, date: options.date, program };
      },
      taking: (what) => dispatch({ type: "taking", what }),
      notice,
      save,
      print,
    }),
  };
}
