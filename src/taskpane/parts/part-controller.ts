import type { SinglePart } from "../../core/fixes/single-part";
import type { DocumentHost } from "../../core/host";
import type { Profile } from "../../core/template/profile/profile";
import type { Failure } from "../state/pane-state";
import { createStore } from "../state/store";
import { NO_PARTS, reduceParts, type PartState } from "./part-state";

/** Putting single parts in. Every method settles; what goes wrong is in the state, where it is seen. */
export interface PartController {
  readonly getState: () => PartState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads which parts the document has. */
  readonly look: () => Promise<void>;
  /** Puts a part in where it belongs; asks first where the document has it. */
  readonly insert: (part: SinglePart) => Promise<void>;
  /** Draws the table of tasks up from the document's text, as an appendix behind it. */
  readonly drawUpTasks: () => Promise<void>;
  /** The user's answer to that question. */
  readonly answer: (again: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

export interface PartDependencies {
  readonly host: DocumentHost;
  /** The profile in use; null where it has mistakes, of which the user has been told. */
  readonly profile: () => Profile | null;
  /** The day, as the check takes it. */
  readonly today: () => string;
  /** Lets everybody else see what became of the document. */
  readonly refresh: () => Promise<void>;
  readonly describe: (error: unknown) => Pick<Failure, "reason" | "detail">;
}

export function createPartController(dependencies: PartDependencies): PartController {
  const { host, profile, today, refresh, describe } = dependencies;
  const { getState, subscribe, dispatch } = createStore(NO_PARTS, reduceParts);
  let lastUndo: (() => Promise<boolean>) | null = null;

  const read = async () => {
    const [source, work] = await Promise.all([host.read(), import("./part-work")]);
    const there = work.partsThere(source, today());
    dispatch({ there });
    return { source, there, work };
  };

  /** Runs a job alone. */
  const during = async (job: NonNullable<PartState["job"]>, work: () => Promise<void>) => {
    if (getState().job) return;
    dispatch({ job, notice: null, asking: null });
    try {
      await work();
    } catch (error) {
      dispatch({ notice: { kind: "failed", ...describe(error) } });
    }
    dispatch({ job: null });
  };

  const look = async () => {
    try {
      await read();
    } catch (error) {
      dispatch({ notice: { kind: "failed", ...describe(error) } });
    }
  };

  /** Others see the change, and the list tells what is there now. */
  const afterwards = async () => {
    await refresh();
    // What was done stands; what cannot be read now is read when the list is opened again.
    await read().catch(() => dispatch({ there: null }));
  };

  const put = (part: SinglePart, again: boolean) =>
    during(part, async () => {
      const known = profile();
      if (!known) return;
      const { source, there, work } = await read();
      // The page is set, not added to.
      if (!again && part !== "pageSetup" && there.has(part)) return dispatch({ asking: part });
      const { result, place } = await work.putPart(host, source, part, known);
      lastUndo = result?.undo ?? null;
      const declined = result?.declined[0];
      dispatch({
        notice: declined
          ? { kind: "declined", part, reason: declined.reason }
          : {
              kind: "put",
              part,
              place,
              tracked: result?.tracked ?? false,
              canUndo: lastUndo !== null,
            },
      });
      await afterwards();
    });

  return {
    getState,
    subscribe,
    look,
    insert: (part) => put(part, false),
    drawUpTasks: () =>
      during("tasks", async () => {
        const known = profile();
        if (!known) return;
        const { source, work } = await read();
        const count = await work.putTasks(host, source, known);
        lastUndo = null;
        dispatch({ notice: count > 0 ? { kind: "tasks", count } : { kind: "no-tasks" } });
        if (count > 0) await afterwards();
      }),
    answer: async (again) => {
      const part = getState().asking;
      dispatch({ asking: null });
      if (part && again) await put(part, true);
    },
    undo: () =>
      during("undoing", async () => {
        const way = lastUndo;
        lastUndo = null;
        const isBack = way !== null && (await way());
        dispatch({ notice: { kind: isBack ? "took-back" : "changed-since" } });
        await afterwards();
      }),
    dismiss: () => dispatch({ notice: null }),
  };
}
