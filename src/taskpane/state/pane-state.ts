import type { HostAbilities, HostRefusal, InsertMode } from "../../core/host";
import {
  isJudged,
  type Place,
  type Report,
  type RuleId,
  type Severity,
} from "../../core/check/report";
import type { KindId, Words } from "../../core/kinds/kind";
import type { DocumentSource } from "../../core/snapshot/source";
import type { PartId } from "../../core/standards/part-id";
import type { FieldProblems, ProfileField } from "../profile/form";
import type { SavedProfiles } from "../profile/saved-profiles";
import type { Language } from "../texts";

export type PaneTab = "compose" | "check" | "help";

/**
 * What is put in: the programme's template for the profile in use, a programme that is filled in already, to look at, or the
 * template of another kind of document.
 */
export type Insertable = "template" | "sample" | { readonly kind: KindId; readonly label: Words };

/**
 * Where an insertion stands: `choosing` among the templates, `refused` over fields to mend (the first is named), `asking` the user since
 * the document has text in it.
 */
export type Insertion =
  | { readonly step: "idle" | "choosing" }
  | { readonly step: "working" | "asking"; readonly what: Insertable }
  | { readonly step: "refused"; readonly field: ProfileField }
  | { readonly step: "done"; readonly what: Insertable; readonly mode: InsertMode };

export interface CheckResult {
  readonly report: Report;
  readonly checkedAt: Date;
  /** What the host could give; `text` means that no formatting was known. */
  readonly sourceKind: DocumentSource["kind"];
}

/** Where a check stands; while one is running the last result stays in view. */
export interface Checking {
  readonly step: "idle" | "reading" | "comparing";
  readonly result: CheckResult | null;
}

/** Which findings are shown; null: all of them. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly part: PartId | null;
}

export const EVERY_FINDING: FindingFilter = { severity: null, part: null };

/** A place that is not filled in yet. */
export interface Blank {
  readonly part: PartId;
  readonly place: Place;
}

/** What the help shows, and which tab it was asked from. */
export interface HelpVisit {
  /** The rule asked about; null: the help as a whole. */
  readonly rule: RuleId | null;
  /** The kind of document whose custom is asked about, on which that rule rests; null where it is the rule itself. */
  readonly kind: KindId | null;
  readonly from: PaneTab | null;
}

export type PaneTask =
  | "start"
  | "insert"
  | "check"
  | "reveal"
  | "fill"
  | "fix"
  | "ignore"
  | "comment"
  | "printed-report"
  | "again";

/** Something that did not work: what was being done, why in words the user can act on, and the host's own words for support. */
export interface Failure {
  readonly task: PaneTask;
  readonly reason: HostRefusal | "unexpected" | "offline";
  readonly detail: string;
}

export interface PaneState {
  readonly tab: PaneTab;
  readonly language: Language;
  /** null until the host has answered. */
  readonly abilities: HostAbilities | null;
  /** True until the user has begun: the pane introduces itself. */
  readonly welcome: boolean;
  readonly saved: SavedProfiles;
  /** Of the profile in use. */
  readonly problems: FieldProblems;
  /** False where the browser does not let anything be kept. */
  readonly keepsProfiles: boolean;
  readonly insertion: Insertion;
  readonly checking: Checking;
  readonly filter: FindingFilter;
  /** The most blanks that a check has seen since the template went in: what is filled is counted from there. */
  readonly mostBlanks: number;
  readonly help: HelpVisit;
  readonly failure: Failure | null;
}

export type PaneEvent =
  | { readonly type: "tab-shown"; readonly tab: PaneTab }
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "abilities-known"; readonly abilities: HostAbilities }
  | {
      readonly type: "profiles-changed";
      readonly saved: SavedProfiles;
      readonly problems: FieldProblems;
      readonly kept: boolean;
    }
  | { readonly type: "profile-judged"; readonly problems: FieldProblems }
  | {
      readonly type: "insertion-refused";
      readonly problems: FieldProblems;
      readonly field: ProfileField;
    }
  | { readonly type: "insertion-started" | "insertion-asked"; readonly what: Insertable }
  | { readonly type: "insertion-ended" | "begun" | "templates-shown" }
  | { readonly type: "inserted"; readonly what: Insertable; readonly mode: InsertMode }
  | { readonly type: "check-started"; readonly quiet: boolean }
  | { readonly type: "document-read" }
  | { readonly type: "findings-filtered"; readonly filter: FindingFilter }
  | { readonly type: "help-asked"; readonly rule: RuleId | null; readonly kind: KindId | null }
  | { readonly type: "checked"; readonly result: CheckResult; readonly asked: boolean }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failure-dismissed" };

/** The pane's next state. No host, no clock, no storage: those are the controller's. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tab-shown":
      return { ...state, tab: event.tab, failure: event.tab === state.tab ? state.failure : null };
    case "language-chosen":
      return { ...state, language: event.language };
    case "abilities-known":
      return { ...state, abilities: event.abilities };
    case "begun":
      return { ...state, welcome: false };
    case "profiles-changed":
      return {
        ...state,
        saved: event.saved,
        problems: event.problems,
        keepsProfiles: event.kept,
        insertion: afterEdit(state.insertion, event.problems),
      };
    case "profile-judged":
      return { ...state, problems: event.problems };
    case "insertion-refused":
      return {
        ...state,
        tab: "compose",
        welcome: false,
        problems: event.problems,
        insertion: { step: "refused", field: event.field },
        failure: null,
      };
    case "insertion-started":
      return {
        ...state,
        tab: "compose",
        welcome: false,
        problems: {},
        insertion: { step: "working", what: event.what },
        failure: null,
      };
    case "insertion-asked":
      return { ...state, tab: "compose", insertion: { step: "asking", what: event.what } };
    case "templates-shown":
      return { ...state, tab: "compose", welcome: false, insertion: { step: "choosing" } };
    case "insertion-ended":
      return { ...state, insertion: { step: "idle" } };
    case "inserted":
      return {
        ...state,
        insertion: { step: "done", what: event.what, mode: event.mode },
        mostBlanks: 0,
      };
    case "check-started":
      return {
        ...state,
        tab: event.quiet ? state.tab : "check",
        checking: { ...state.checking, step: "reading" },
        failure: null,
      };
    case "document-read":
      return { ...state, checking: { ...state.checking, step: "comparing" } };
    case "checked":
      return {
        ...state,
        checking: { step: "idle", result: event.result },
        filter: event.asked ? EVERY_FINDING : filterAfter(state.filter, event.result.report),
        mostBlanks: Math.max(state.mostBlanks, blanksOf(event.result.report).length),
      };
    case "findings-filtered":
      return { ...state, filter: event.filter };
    case "help-asked":
      return {
        ...state,
        tab: "help",
        help: {
          rule: event.rule,
          kind: event.kind,
          from: state.tab === "help" ? state.help.from : state.tab,
        },
        failure: null,
      };
    case "failed":
      return afterFailure(state, event.failure);
    case "failure-dismissed":
      return { ...state, failure: null };
  }
}

/** What the user chose to see stays chosen as long as there is some of it. */
function filterAfter(filter: FindingFilter, { findings }: Report): FindingFilter {
  const { severity, part } = filter;
  const isLeft = findings.some(
    (one) =>
      (severity === null || one.severity === severity) && (part === null || one.part === part),
  );
  return isLeft ? filter : EVERY_FINDING;
}

/** The places that are still to be filled in, in the order of the document. */
export function blanksOf(report: Report): readonly Blank[] {
  return report.findings
    .filter(({ severity }) => severity === "todo")
    .flatMap(({ part, places }) => places.map((place) => ({ part, place })));
}

/** True while the blanks of a programme are counted down: filling them in comes first then. */
export function isFillingIn({ checking, mostBlanks }: PaneState): boolean {
  return mostBlanks > 0 && checking.result !== null && isJudged(checking.result.report);
}

function afterEdit(insertion: Insertion, problems: FieldProblems): Insertion {
  const over =
    insertion.step === "done" ||
    (insertion.step === "refused" && Object.keys(problems).length === 0);
  return over ? { step: "idle" } : insertion;
}

function afterFailure(state: PaneState, failure: Failure): PaneState {
  return {
    ...state,
    failure,
    insertion: failure.task === "insert" ? { step: "idle" } : state.insertion,
    checking: failure.task === "check" ? { ...state.checking, step: "idle" } : state.checking,
  };
}
