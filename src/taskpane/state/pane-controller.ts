import { HostError, type DocumentHost, type InsertMode, type RevealTarget } from "../../core/host";
import type { Place, RuleId } from "../../core/check/report";
import type { DocumentSource } from "../../core/snapshot/source";
import { createFixDesk, type FixDesk } from "../fix/fix-desk";
import { createPartDesk, type PartDesk } from "../parts/part-desk";
import { PROFILE_FIELDS, judgeForm, profileOf } from "../profile/form";
import { currentForm, emptyShelf } from "../profile/shelf";
import { LANGUAGES, type Language } from "../texts";
import { isMissingPart } from "./missing-part";
import { localDate } from "./local-date";
import { keptShelf, type Memory } from "./memory";
import { createProfileDesk, type ProfileDesk } from "./profile-desk";
import {
  EVERY_FINDING,
  blanksOf,
  reducePane,
  type CheckResult,
  type FindingFilter,
  type Insertable,
  type PaneState,
  type PaneTab,
  type PaneTask,
} from "./pane-state";
import { createStore } from "./store";

/** `gone`: those words are no longer in the document. */
export type RevealOutcome = "shown" | "gone" | "failed";

/** What the user may do. Every method settles; what goes wrong is in the state, where it is seen. */
export interface PaneController extends ProfileDesk {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly showTab: (tab: PaneTab) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** Done with the introduction. */
  readonly begin: () => void;
  /** Asks the host what it can do. */
  readonly start: () => Promise<void>;
  /** Builds the template from the profile and puts it in; asks first where the document has text. */
  readonly insert: () => Promise<void>;
  /** Puts a programme in that is filled in already, to look at and try the check on; asks first, too. */
  readonly insertSample: () => Promise<void>;
  /** The user's answer to that question; null: leave everything as it is. */
  readonly answerInsert: (mode: InsertMode | null) => Promise<void>;
  readonly check: () => Promise<void>;
  /** Goes to the next place that is not filled in, as the document is now; `gone` when none is left. */
  readonly nextBlank: () => Promise<RevealOutcome>;
  /** The document's words at some places, as the last check read them. */
  readonly wordsAt: (places: readonly Place[]) => Promise<readonly string[]>;
  /** Checks again without leaving the tab: how much is still to be filled in. */
  readonly recount: () => Promise<void>;
  /** Putting findings right, passing over them, remarking on them. */
  readonly fixes: FixDesk;
  /** Putting single parts of the template in. */
  readonly parts: PartDesk;
  /** Checks again without any ado; nothing where there was no check yet. */
  readonly refresh: () => Promise<void>;
  readonly filterFindings: (filter: FindingFilter) => void;
  /** Opens the help, at a rule where one is named. */
  readonly showHelp: (rule: RuleId | null) => void;
  /** Does again what failed last; nothing where that cannot be done again from here. */
  readonly retry: () => Promise<void>;
  readonly reveal: (place: Place) => Promise<RevealOutcome>;
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
}

export function createPaneController(dependencies: PaneDependencies): PaneController {
  const { host, memory, now } = dependencies;
  const kept = keptShelf(memory);
  const { getState, subscribe, dispatch } = createStore(
    {
      tab: "compose",
      language: keptLanguage(memory) ?? dependencies.language,
      abilities: null,
      welcome: kept === null && memory.read("chibo.welcomed") === null,
      shelf: kept ?? emptyShelf(),
      problems: {},
      keepsProfiles: true,
      insertion: { step: "idle" },
      checking: { step: "idle", result: null },
      filter: EVERY_FINDING,
      mostBlanks: 0,
      help: { rule: null, from: null },
      failure: null,
    } satisfies PaneState as PaneState,
    reducePane,
  );

  const fail = (task: PaneTask, error: unknown) =>
    dispatch({ type: "failed", failure: { task, ...describeError(error) } });

  let checkedSource: DocumentSource | null = null;
  let checkedTexts: readonly string[] | null = null;

  /** The paragraphs' texts as the last check read them, to find a place again in a document that has changed. */
  const textsOfLastCheck = async (): Promise<readonly string[]> => {
    if (!checkedTexts && checkedSource) {
      const { readSnapshot } = await import("../../core/snapshot/read");
      checkedTexts = readSnapshot(checkedSource).paragraphs.map((paragraph) => paragraph.text);
    }
    return checkedTexts ?? [];
  };

  const build = async (what: Insertable): Promise<Uint8Array> => {
    if (what === "sample") {
      const { buildSample } = await import("../sample/build-sample");
      return buildSample();
    }
    const { buildProgramme } = await import("../../core/template/build-programme");
    return buildProgramme(profileOf(currentForm(getState().shelf)));
  };

  const putIn = async (what: Insertable, mode: InsertMode) => {
    await host.insertProgramme(await build(what), mode);
    dispatch({ type: "inserted", what, mode });
    // So that what is left to fill in is in view at once.
    await check(true);
  };

  const runCheck = async (quiet: boolean) => {
    dispatch({ type: "check-started", quiet });
    const [source, { checkDocument }] = await Promise.all([
      host.read(),
      import("../../core/check/check-document"),
    ]);
    dispatch({ type: "document-read" });
    // Comparing keeps the page busy: what it shows comes first.
    await new Promise((resolve) => setTimeout(resolve));
    const checkedAt = now();
    const report = checkDocument(source, { today: localDate(checkedAt) });
    take(source, { report, checkedAt, sourceKind: source.kind }, !quiet);
  };

  const take = (source: DocumentSource, result: CheckResult, asked: boolean) => {
    checkedSource = source;
    checkedTexts = null;
    dispatch({ type: "checked", result, asked });
    void fixes.checked(result, asked);
  };

  const refresh = async () => {
    if (running || getState().checking.result === null) return;
    try {
      const source = await host.read();
      const { checkDocument } = await import("../../core/check/check-document");
      const checkedAt = now();
      const report = checkDocument(source, { today: localDate(checkedAt) });
      if (!running) take(source, { report, checkedAt, sourceKind: source.kind }, false);
    } catch (error) {
      fail("check", error);
    }
  };

  const fixes = createFixDesk({
    host,
    memory,
    profile: () => profileOf(currentForm(getState().shelf)),
    source: () => checkedSource,
    texts: () => textsOfLastCheck(),
    refresh,
    fail,
  });

  /** The profile in use; null, and the user is told, where it has mistakes. */
  const judgedProfile = () => {
    const form = currentForm(getState().shelf);
    const problems = judgeForm(form);
    const field = PROFILE_FIELDS.find((name) => problems[name]);
    if (!field) return profileOf(form);
    dispatch({ type: "insertion-refused", problems, field });
    return null;
  };

  const parts = createPartDesk({
    host,
    profile: judgedProfile,
    today: () => localDate(now()),
    refresh,
    describe: describeError,
  });

  let running: { readonly quiet: boolean; readonly done: Promise<void> } | null = null;

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

  let lastInserted: Insertable = "template";

  const insertWhat = async (what: Insertable) => {
    lastInserted = what;
    begin();
    dispatch({ type: "insertion-started", what });
    try {
      if (await host.isEmpty()) await putIn(what, "replace");
      else dispatch({ type: "insertion-asked", what });
    } catch (error) {
      fail("insert", error);
    }
  };

  const insert = async () => {
    if (getState().insertion.step === "working") return;
    if (judgedProfile()) await insertWhat("template");
  };

  const reveal = async (place: Place): Promise<RevealOutcome> => {
    try {
      const texts = await textsOfLastCheck();
      return (await host.reveal(revealTarget(place, texts))) ? "shown" : "gone";
    } catch (error) {
      fail("reveal", error);
      return "failed";
    }
  };

  let lastBlank: Place | null = null;

  return {
    getState,
    subscribe,
    fail,
    showTab: (tab) => dispatch({ type: "tab-shown", tab }),
    chooseLanguage: (language) => {
      memory.write("chibo.language", language);
      dispatch({ type: "language-chosen", language });
    },
    ...createProfileDesk({ getState, dispatch, memory }),
    begin,
    start,
    insert,
    insertSample: async () => {
      if (getState().insertion.step !== "working") await insertWhat("sample");
    },
    answerInsert: async (mode) => {
      const { insertion } = getState();
      if (insertion.step !== "asking") return;
      if (mode === null) return dispatch({ type: "insertion-ended" });
      dispatch({ type: "insertion-started", what: insertion.what });
      try {
        await putIn(insertion.what, mode);
      } catch (error) {
        fail("insert", error);
      }
    },
    check: () => check(false),
    fixes,
    parts,
    refresh,
    recount: () => check(true),
    filterFindings: (filter) => dispatch({ type: "findings-filtered", filter }),
    showHelp: (rule) => dispatch({ type: "help-asked", rule }),
    retry: async () => {
      const task = getState().failure?.task;
      dispatch({ type: "failure-dismissed" });
      if (task === "start") await start();
      if (task === "insert") await insertWhat(lastInserted);
      if (task === "check") await check(false);
    },
    reveal,
    nextBlank: async () => {
      await check(true);
      const { checking, failure } = getState();
      if (failure) return "failed";
      const places = checking.result
        ? blanksOf(checking.result.report).map(({ place }) => place)
        : [];
      const next = places.find((place) => lastBlank === null || isBehind(place, lastBlank));
      lastBlank = next ?? places[0] ?? null;
      return lastBlank ? reveal(lastBlank) : "gone";
    },
    wordsAt: async (places) => {
      const texts = await textsOfLastCheck();
      return places.map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end) ?? "");
    },
    dismissFailure: () => dispatch({ type: "failure-dismissed" }),
  };
}

/** True when a place begins behind where another begins. */
function isBehind(place: Place, other: Place): boolean {
  return (
    place.paragraph > other.paragraph ||
    (place.paragraph === other.paragraph && place.start > other.start)
  );
}

function revealTarget(place: Place, texts: readonly string[]): RevealTarget {
  const text = texts[place.paragraph] ?? "";
  const quote = text.slice(place.start, place.end);
  return { paragraph: place.paragraph, text, ...(quote === "" ? {} : { quote }) };
}

function describeError(
  error: unknown,
): Pick<NonNullable<PaneState["failure"]>, "reason" | "detail"> {
  if (error instanceof HostError) return { reason: error.reason, detail: error.detail };
  return { reason: isMissingPart(error) ? "offline" : "unexpected", detail: String(error) };
}

function keptLanguage(memory: Memory): Language | null {
  const kept = memory.read("chibo.language");
  return LANGUAGES.find((language) => language === kept) ?? null;
}
