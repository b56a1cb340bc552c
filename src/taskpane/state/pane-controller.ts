import type { DocumentHost } from "../../core/host";
import { askedKindOf, type RuleId } from "../../core/check/report";
import type { KindId } from "../../core/kinds/kind";
import type { SelfTest } from "../../core/self-test";
import { createFixController, type FixController } from "../fix/fix-controller";
import { createAgainController, type AgainController } from "../again/again-controller";
import {
  createSelfTestController,
  type SelfTestController,
} from "../self-test/self-test-controller";
import { createFillController, type FillController } from "../fill/fill-controller";
import { lastValues } from "../fill/last-values";
import { createPartController, type PartController } from "../parts/part-controller";
import { readablePart } from "../profile/form";
import { currentForm, noSavedProfiles } from "../profile/saved-profiles";
import { LANGUAGES, type Language } from "../texts";
import { createCheckController, type CheckController } from "./check-controller";
import { describeError } from "./describe-error";
import { createInsertController, type InsertController } from "./insert-controller";
import { localDate } from "../../core/check/local-date";
import { loadProfiles, type Memory } from "./memory";
import {
  EVERY_FINDING,
  isFillingIn,
  reducePane,
  type FindingFilter,
  type PaneState,
  type PaneTab,
  type PaneTask,
} from "./pane-state";
import { createPlaceController, type PlaceController } from "./place-controller";
import {
  createProfileController,
  judgedProfile,
  type ProfileController,
} from "./profile-controller";
import { createStore } from "./store";

/** What the user may do. Every method settles; what goes wrong is in the state, where it is seen. */
export interface PaneController
  extends ProfileController, InsertController, CheckController, PlaceController {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly showTab: (tab: PaneTab) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** Done with the introduction. */
  readonly begin: () => void;
  /** Asks the host what it can do. */
  readonly start: () => Promise<void>;
  /** Putting findings right, ignoring them, commenting on them. */
  readonly fixes: FixController;
  /** Filling the document in from the pane. */
  readonly filling: FillController;
  /** Putting single parts of the template in. */
  readonly parts: PartController;
  /** Making another document of the one that is open: set anew, or for a new term. */
  readonly again: AgainController;
  /** Trying what Word can do; null where the host has no such test. */
  readonly selfTest: SelfTestController | null;
  readonly filterFindings: (filter: FindingFilter) => void;
  /** Opens the help, at a rule where one is named, or at the custom of a kind of document on which that rule rests. */
  readonly showHelp: (rule: RuleId | null, kind?: KindId | null) => void;
  /** Does again what failed last; nothing where that cannot be done again from here. */
  readonly retry: () => Promise<void>;
  readonly dismissFailure: () => void;
  /** Shows something that went wrong outside the pane's own jobs. */
  readonly fail: (task: PaneTask, error: unknown) => void;
}

export interface PaneDependencies {
  readonly host: DocumentHost;
  readonly memory: Memory;
  readonly now: () => Date;
  /** Used until the user chooses another. */
  readonly language: Language;
  /** The self-test of the host, loaded when it is asked for; absent where there is none. */
  readonly loadSelfTest?: () => Promise<SelfTest>;
}

export function createPaneController(dependencies: PaneDependencies): PaneController {
  const { host, memory, now, loadSelfTest } = dependencies;
  const { getState, subscribe, dispatch } = createStore(firstState(dependencies), reducePane);

  const fail = (task: PaneTask, error: unknown) =>
    dispatch({ type: "failed", failure: { task, ...describeError(error) } });
  // A field that has a problem must not keep a document from being put right.
  const profile = () => readablePart(currentForm(getState().saved));
  const common = { host, getState, dispatch, fail };
  const judged = () => judgedProfile({ getState, dispatch });

  const checking = createCheckController({
    ...common,
    now,
    onChecked: (result, isAsked) => {
      void fixes.checked(result, isAsked);
      const { abilities } = getState();
      const canWrite = (abilities?.writeRefusal ?? null) === null;
      void filling
        .checked(result, canWrite && isFillingIn(getState()))
        .catch((error) => fail("fill", error));
    },
  });
  const { check, checkAs, recount, refresh, source, texts } = checking;

  const fixes = createFixController({ host, memory, profile, source, texts, refresh, fail });

  const places = createPlaceController({ ...common, texts, recount });
  const profiles = createProfileController({
    getState,
    dispatch,
    memory,
    onChanged: () => filling.profileChanged(),
  });

  const filling = createFillController({
    host,
    form: () => currentForm(getState().saved),
    profile,
    numbers: profiles,
    lastValues: lastValues(memory),
    source,
    reveal: places.reveal,
    refresh,
    fail,
  });

  const parts = createPartController({
    host,
    profile: judged,
    today: () => localDate(now()),
    refresh,
    describe: describeError,
  });

  const again = createAgainController({
    host,
    profile,
    today: () => localDate(now()),
    kind: () => {
      const { result } = getState().checking;
      return result ? askedKindOf(result.report) : undefined;
    },
    check,
    refresh,
  });

  const start = async () => {
    try {
      dispatch({ type: "abilities-known", abilities: await host.abilities() });
    } catch (error) {
      fail("start", error);
    }
  };

  const begin = () => {
    memory.write("chibo.welcomed", "yes");
    dispatch({ type: "begun" });
  };

  const { insertAgain, ...insertion } = createInsertController({
    ...common,
    profile,
    judgedProfile: judged,
    begin,
    recount,
    onTemplate: (made) => filling.inserted(made),
  });

  return {
    getState,
    subscribe,
    fail,
    showTab: (tab) => dispatch({ type: "tab-shown", tab }),
    chooseLanguage: (language) => {
      memory.write("chibo.language", language);
      dispatch({ type: "language-chosen", language });
    },
    ...profiles,
    begin,
    start,
    ...insertion,
    check,
    checkAs,
    recount,
    refresh,
    ...places,
    fixes,
    filling,
    parts,
    again,
    selfTest: loadSelfTest
      ? createSelfTestController({ load: loadSelfTest, describe: describeError })
      : null,
    filterFindings: (filter) => dispatch({ type: "findings-filtered", filter }),
    showHelp: (rule, kind = null) => dispatch({ type: "help-asked", rule, kind }),
    retry: async () => {
      const task = getState().failure?.task;
      dispatch({ type: "failure-dismissed" });
      if (task === "start") await start();
      if (task === "insert") await insertAgain();
      if (task === "check") await check();
    },
    dismissFailure: () => dispatch({ type: "failure-dismissed" }),
  };
}

/** How the pane begins: with what it kept when it was last open. */
function firstState({ memory, language }: PaneDependencies): PaneState {
  const kept = loadProfiles(memory);
  return {
    tab: "compose",
    language: keptLanguage(memory) ?? language,
    abilities: null,
    welcome: kept === null && memory.read("chibo.welcomed") === null,
    saved: kept ?? noSavedProfiles(),
    problems: {},
    keepsProfiles: true,
    insertion: { step: "idle" },
    checking: { step: "idle", result: null },
    filter: EVERY_FINDING,
    mostBlanks: 0,
    help: { rule: null, kind: null, from: null },
    failure: null,
  };
}

function keptLanguage(memory: Memory): Language | null {
  const kept = memory.read("chibo.language");
  return LANGUAGES.find((language) => language === kept) ?? null;
}
