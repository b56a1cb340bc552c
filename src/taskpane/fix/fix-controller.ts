import { isJudged, type Finding, type Report, type RuleId } from "../../core/check/report";
import type { DeclinedFix, DocumentHost, FixResult, RevealTarget } from "../../core/host";
import type { Fix } from "../../core/snapshot/edits";
import type { Place } from "../../core/snapshot/place";
import type { DocumentSource } from "../../core/snapshot/source";
import type { Profile } from "../../core/template/profile/profile";
import { loadFixes } from "../state/late-parts";
import type { Memory } from "../state/memory";
import type { CheckResult, PaneTask } from "../state/pane-state";
import { localDate } from "../../core/check/local-date";
import { createStore } from "../state/store";
import { isHidden, keyOf, changesBetween } from "./finding-key";
import { NO_FIXES, reduceFixes, type FixState, type LeftFinding } from "./fix-state";
import type { FixSession } from "./fix-work";
import { readIgnored, writeIgnored, IGNORED_SETTING, readRules, writeRules } from "./preferences";

/** What the user may do about findings. Every method settles; what goes wrong is in the pane's state, where it is seen. */
export interface FixController {
  readonly getState: () => FixState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells, as well as the host can, when the document may have changed. Returns the way to stop. */
  readonly watch: DocumentHost["watch"];
  /** Called by the pane after each check. */
  readonly checked: (result: CheckResult, isAsked: boolean) => Promise<void>;
  readonly fix: (finding: Finding) => Promise<void>;
  /** The safe fixes of findings that are told together, in one go. */
  readonly fixTogether: (findings: readonly Finding[]) => Promise<void>;
  /** Every safe fix of the findings in view, in as many rounds as bring something. */
  readonly fixAll: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
  readonly ignore: (finding: Finding) => Promise<void>;
  readonly restore: (key: string) => Promise<void>;
  readonly turnOff: (rule: RuleId) => void;
  readonly turnOn: (rule: RuleId) => void;
  /** Writes the findings in view into the document as comments; `words` says a finding in the user's language. */
  readonly writeComments: (words: (finding: Finding) => string) => Promise<void>;
  readonly removeComments: () => Promise<void>;
}

export interface FixDependencies {
  readonly host: DocumentHost;
  readonly memory: Memory;
  readonly profile: () => Profile;
  /** The document as the check in view read it. */
  readonly source: () => DocumentSource | null;
  readonly texts: () => Promise<readonly string[]>;
  /** Checks again without being asked. */
  readonly refresh: () => Promise<void>;
  readonly fail: (task: PaneTask, error: unknown) => void;
}

/** Fixes bring one another about (a part that is put in can be judged), but never in endless turns. */
const MOST_ROUNDS = 3;

type Undo = () => Promise<boolean>;

export function createFixController(parts: FixDependencies): FixController {
  const { host, memory, fail, refresh } = parts;
  const store = createStore(
    { ...NO_FIXES, rulesOff: readRules(memory.read("chibo.rules-off")) },
    reduceFixes,
  );
  const { getState, subscribe, dispatch } = store;
  let last: CheckResult | null = null;
  /** What the user asked for last: what has changed is told from there. */
  let asked: CheckResult | null = null;
  /** What is ignored, as the document is known to keep it; undefined before it was asked. */
  let savedIgnored: string | null | undefined;
  let undos: readonly (Undo | null)[] = [];

  const session = async (): Promise<FixSession | null> => {
    const source = parts.source();
    if (!last || !source || !isJudged(last.report)) return null;
    const known = getState().session;
    if (known?.report === last.report) return known;
    const { fixSession } = await loadFixes();
    const made = fixSession(source, last.report, {
      known: parts.profile(),
      today: localDate(last.checkedAt),
    });
    dispatch({ session: made });
    return made;
  };

  const inView = (findings: readonly Finding[]): Finding[] => {
    const { ignored, rulesOff, declined } = getState();
    const hidden = { ignored: new Set(ignored.keys()), rulesOff };
    return findings.filter((one) => !isHidden(one, hidden) && !declined.has(keyOf(one)));
  };

  /** Runs a job alone. */
  const during = async (state: Partial<FixState>, task: PaneTask, work: () => Promise<void>) => {
    if (getState().job) return;
    dispatch({ finding: null, ...state, notice: null });
    try {
      await work();
    } catch (error) {
      fail(task, error);
    } finally {
      dispatch({ job: null, finding: null });
    }
  };

  const leftOf = (fixes: ReadonlyMap<Finding, Fix>, declined: readonly DeclinedFix[]) =>
    declined.flatMap(({ fix, reason }): LeftFinding[] => {
      const found = [...fixes].find(([, one]) => one === fix);
      return found ? [{ finding: found[0], reason }] : [];
    });

  const tell = (results: readonly FixResult[], left: readonly LeftFinding[]) => {
    const count = results.reduce((sum, { applied }) => sum + applied.length, 0);
    undos = results.filter(({ applied }) => applied.length > 0).map((one) => one.undo);
    const canUndo = undos.length > 0 && undos.every((way) => way !== null);
    const tracked = results.some((one) => one.tracked);
    dispatch({ notice: { kind: "fixed", count, left, tracked, canUndo } });
  };

  const noteDeclined = (left: readonly LeftFinding[]) => {
    const declined = new Map(getState().declined);
    for (const { finding, reason } of left) declined.set(keyOf(finding), reason);
    dispatch({ declined });
  };

  const carryOut = async ({ source, library }: FixSession, fixes: ReadonlyMap<Finding, Fix>) => {
    const result = await host.apply({ source, fixes: [...fixes.values()], library });
    const left = leftOf(fixes, result.declined);
    noteDeclined(left);
    await refresh();
    tell([result], left);
  };

  const setIgnored = async (ignored: FixState["ignored"]) => {
    const before = getState().ignored;
    dispatch({ ignored });
    const text = writeIgnored(ignored);
    try {
      await host.writeSetting(IGNORED_SETTING, text);
      savedIgnored = text;
    } catch (error) {
      dispatch({ ignored: before });
      fail("ignore", error);
    }
  };

  const setRules = (rulesOff: ReadonlySet<RuleId>) => {
    memory.write("chibo.rules-off", writeRules(rulesOff));
    dispatch({ rulesOff });
  };

  /** What the document itself keeps: others who work on it may have changed it. Comments take longer to count. */
  const meetDocument = async (isAsked: boolean) => {
    const isFirst = savedIgnored === undefined;
    const kept = await host.readSetting(IGNORED_SETTING);
    if (kept !== savedIgnored) dispatch({ ignored: readIgnored(kept) });
    savedIgnored = kept;
    if (isFirst || isAsked) dispatch({ comments: await host.countComments() });
  };

  return {
    getState,
    subscribe,
    watch: (listener) => host.watch(listener),
    checked: async (result, isAsked) => {
      const before = isAsked ? last : asked;
      last = result;
      if (isAsked) asked = result;
      const changes = before && isJudged(before.report) && isJudged(result.report);
      dispatch({
        session: null,
        changes: changes ? changesBetween(before.report, result.report) : null,
        ...(isAsked ? { declined: new Map(), notice: null } : {}),
      });
      try {
        await meetDocument(isAsked);
        await session();
      } catch (error) {
        fail("fix", error);
      }
    },
    fix: (finding) =>
      during({ job: "fixing", finding }, "fix", async () => {
        const made = await session();
        const fix = made?.fixOf(finding);
        if (made && fix) await carryOut(made, new Map([[finding, fix]]));
      }),
    fixTogether: (findings) =>
      during({ job: "fixing", finding: findings[0] ?? null }, "fix", async () => {
        const made = await session();
        const fixes = made?.together(inView(findings));
        if (made && fixes && fixes.size > 0) await carryOut(made, fixes);
      }),
    fixAll: () =>
      during({ job: "fixing" }, "fix", async () => {
        const results: FixResult[] = [];
        // What follows asks for the same once more: each is told once.
        const left = new Map<string, LeftFinding>();
        for (let round = 0; round < MOST_ROUNDS; round += 1) {
          const made = await session();
          const fixes = made?.together(inView(made.report.findings));
          if (!made || !fixes || fixes.size === 0) break;
          const all = new Map(fixes);
          const result = await host.apply({
            source: made.source,
            fixes: [...fixes.values()],
            library: made.library,
            // In the same go, so that it costs Word no more looking about.
            following: (applied) => {
              const then = made.after(applied);
              if (!then) return null;
              const more = then.together(inView(then.report.findings));
              for (const [finding, fix] of more) all.set(finding, fix);
              const { source, library } = then;
              return { source, fixes: [...more.values()], library };
            },
          });
          results.push(result);
          const own = leftOf(all, result.declined);
          for (const one of own) left.set(keyOf(one.finding), one);
          noteDeclined(own);
          await refresh();
          if (result.applied.length === 0) break;
        }
        tell(results, [...left.values()]);
      }),
    undo: () =>
      during({ job: "undoing" }, "fix", async () => {
        const ways = [...undos].reverse();
        undos = [];
        let isBack = true;
        for (const way of ways) isBack = isBack && way !== null && (await way());
        await refresh();
        dispatch({ notice: { kind: isBack ? "took-back" : "changed-since" } });
      }),
    dismiss: () => dispatch({ notice: null }),
    ignore: (finding) => {
      const key = keyOf(finding);
      const { rule, quote } = finding;
      return setIgnored(new Map([...getState().ignored, [key, { key, rule, quote }]]));
    },
    restore: (key) =>
      setIgnored(new Map([...getState().ignored].filter(([other]) => other !== key))),
    turnOff: (rule) => setRules(new Set([...getState().rulesOff, rule])),
    turnOn: (rule) => setRules(new Set([...getState().rulesOff].filter((one) => one !== rule))),
    writeComments: (words) =>
      during({ job: "writing-comments" }, "comment", async () => {
        if (!last) return;
        const { ignored, rulesOff } = getState();
        const hidden = { ignored: new Set(ignored.keys()), rulesOff };
        const findings = last.report.findings.filter((one) => !isHidden(one, hidden));
        const texts = await parts.texts();
        const comments = findings.map((finding) => ({
          target: targetOf(finding.places[0] ?? headOf(last?.report, texts), texts),
          text: words(finding),
        }));
        // Those of an earlier check would say what may be no longer true.
        await host.removeComments();
        const { written, missing } = await host.writeComments(comments);
        dispatch({
          comments: written,
          notice: { kind: "comments-written", count: written, missing },
        });
        await refresh();
      }),
    removeComments: () =>
      during({ job: "removing-comments" }, "comment", async () => {
        const count = await host.removeComments();
        dispatch({ comments: 0, notice: { kind: "comments-removed", count } });
        await refresh();
      }),
  };
}

function targetOf({ paragraph, start, end }: Place, texts: readonly string[]): RevealTarget {
  const text = texts[paragraph] ?? "";
  return { paragraph, text, quote: text.slice(start, end) };
}

/** Where a comment stands that is about the whole document, such as a part that is missing: on its title, else on its first words. */
function headOf(report: Report | undefined, texts: readonly string[]): Place {
  const title = report?.parts.find(({ id }) => id === "documentType")?.places[0];
  if (title) return title;
  const first = texts.findIndex((text) => text.trim() !== "");
  const paragraph = Math.max(first, 0);
  return { paragraph, start: 0, end: texts[paragraph]?.length ?? 0 };
}
