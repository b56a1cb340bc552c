import type { DocumentHost, InsertMode } from "../../core/host";
import type { KindId } from "../../core/kinds/kind";
import type { Profile } from "../../core/template/profile/profile";
import { withoutProgramme } from "../../core/template/profile/profile-type";
import type { Insertable, PaneEvent, PaneState, PaneTask } from "./pane-state";

/** Putting a whole document in. Every method settles; what goes wrong is in the pane's state. */
export interface InsertController {
  /** Builds the template from the profile and puts it in; asks first where the document has text. */
  readonly insert: () => Promise<void>;
  /** Shows the templates of the other kinds, to choose one. */
  readonly showTemplates: () => Promise<void>;
  /** The user's choice among them; null: none. Asks first where the document has text, too. */
  readonly chooseTemplate: (kind: KindId | null) => Promise<void>;
  /** Puts a programme in that is filled in already, to look at and try the check on; asks first, too. */
  readonly insertSample: () => Promise<void>;
  /** The user's answer to that question; null: leave everything as it is. */
  readonly answerInsert: (mode: InsertMode | null) => Promise<void>;
}

export interface InsertDependencies {
  readonly host: DocumentHost;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (task: PaneTask, error: unknown) => void;
  /** The profile in use, mistakes left out. */
  readonly profile: () => Profile;
  /** The same; null where it has mistakes, of which the user has been told. */
  readonly judgedProfile: () => Profile | null;
  /** Done with the introduction. */
  readonly begin: () => void;
  /** Told of a template that is in, and of the profile that it was made from. */
  readonly onTemplate: (profile: Profile) => void;
  /** Counts what is left to fill in. */
  readonly recount: () => Promise<void>;
}

/** With `insertAgain`, which does again what was asked for last. */
export function createInsertController(
  dependencies: InsertDependencies,
): InsertController & { readonly insertAgain: () => Promise<void> } {
  const { host, getState, dispatch, fail, profile, judgedProfile, begin, onTemplate, recount } =
    dependencies;
  let last: Insertable = "template";

  const build = async (what: Insertable, known: Profile): Promise<Uint8Array> => {
    if (what === "sample") {
      const { buildSample } = await import("../sample/build-sample");
      return buildSample();
    }
    const template = await import("../../core/template/build-kind");
    if (what === "template") return template.buildKind(known, template.TEMPLATE_KINDS[0]);
    return template.buildKind(known, what.kind);
  };

  const putIn = async (what: Insertable, mode: InsertMode) => {
    const known = typeof what === "string" ? profile() : withoutProgramme(profile());
    await host.insertDocument(await build(what, known), mode);
    dispatch({ type: "inserted", what, mode });
    if (what !== "sample") onTemplate(known);
    // So that what is left to fill in is in view at once.
    await recount();
  };

  const start = async (what: Insertable) => {
    last = what;
    begin();
    dispatch({ type: "insertion-started", what });
    try {
      if (await host.isEmpty()) await putIn(what, "replace");
      else dispatch({ type: "insertion-asked", what });
    } catch (error) {
      fail("insert", error);
    }
  };

  return {
    insert: async () => {
      if (getState().insertion.step === "working") return;
      if (judgedProfile()) await start("template");
    },
    showTemplates: async () => {
      if (getState().insertion.step === "working") return;
      begin();
      dispatch({ type: "templates-shown" });
    },
    chooseTemplate: async (kind) => {
      if (getState().insertion.step !== "choosing") return;
      if (kind === null) return dispatch({ type: "insertion-ended" });
      if (!judgedProfile()) return;
      const { kindOf } = await import("../../core/kinds");
      await start({ kind, label: kindOf(kind).label });
    },
    insertSample: async () => {
      if (getState().insertion.step !== "working") await start("sample");
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
    insertAgain: () => start(last),
  };
}
