import type { HostRefusal } from "../../core/host";
import type { ProbeResult, SelfTest, TriedProgram } from "../../core/self-test";
import type { Failure } from "../state/pane-state";
import { createStore } from "../state/store";

/** Where the self-test stands. What a run has told stays in view until the next one. */
export interface SelfTestState {
  /** Its page is shown in the place of the help. */
  readonly isOpen: boolean;
  readonly step: "idle" | "running" | "done";
  readonly results: readonly ProbeResult[];
  /** null before the first run. */
  readonly program: TriedProgram | null;
  /** Why nothing was tried; null when it was. */
  readonly refusal: "not-empty" | HostRefusal | null;
  /** What broke the run off. */
  readonly failure: Pick<Failure, "reason" | "detail"> | null;
}

const NOT_YET: SelfTestState = {
  isOpen: false,
  step: "idle",
  results: [],
  program: null,
  refusal: null,
  failure: null,
};

/** Trying in the open document what the add-in rests on. Every method settles; what goes wrong is in the state. */
export interface SelfTestController {
  readonly getState: () => SelfTestState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly run: () => Promise<void>;
}

export interface SelfTestDependencies {
  /** The self-test of the host; it loads when it is first asked for. */
  readonly load: () => Promise<SelfTest>;
  readonly describe: (error: unknown) => Pick<Failure, "reason" | "detail">;
}

export function createSelfTestController({
  load,
  describe,
}: SelfTestDependencies): SelfTestController {
  const { getState, subscribe, dispatch } = createStore(
    NOT_YET,
    (state: SelfTestState, event: Partial<SelfTestState>) => ({ ...state, ...event }),
  );
  return {
    getState,
    subscribe,
    open: () => dispatch({ isOpen: true }),
    close: () => dispatch({ isOpen: false }),
    run: async () => {
      if (getState().step === "running") return;
      dispatch({ step: "running", results: [], refusal: null, failure: null });
      try {
        const selfTest = await load();
        dispatch({ program: selfTest.program() });
        const end = await selfTest.run((result) =>
          dispatch({ results: [...getState().results, result] }),
        );
        if (end.kind === "refused") dispatch({ step: "idle", refusal: end.reason });
        else dispatch({ step: "done" });
      } catch (error) {
        dispatch({
          step: getState().results.length > 0 ? "done" : "idle",
          failure: describe(error),
        });
      }
    },
  };
}
