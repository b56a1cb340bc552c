import type { Place } from "../../core/check/report";
import type { FillField, Writing } from "../../core/fixes/fill-fields";
import type { KindId } from "../../core/kinds/kind-id";
import type { Sentence } from "../../core/sentences";
import type { DocumentHost } from "../../core/host";
import type { Snapshot } from "../../core/snapshot/model";
import type { DocumentSource } from "../../core/snapshot/source";
import { withLeadingZero } from "../../core/template/days";
import type { Profile } from "../../core/template/profile/profile";
import type { ProfileForm } from "../profile/form";
import type { CheckResult, PaneTask } from "../state/pane-state";
import type { ProfileController } from "../state/profile-controller";
import { createStore } from "../state/store";
import { NOTHING_TO_FILL, isBlankField, nextBlank, reduceFill, type FillState } from "./fill-state";
import type { LastValues } from "./last-values";
import type * as FillWork from "./fill-work";
import { sendWritings } from "./send-writings";

/** Filling the document in from the pane. Every method settles; what goes wrong is in the state, or in the pane's. */
export interface FillController {
  readonly getState: () => FillState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the form at the first blank, or at the one where it was left. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /** Takes down what is typed for the present field. */
  readonly type: (text: string) => void;
  /** Writes what was typed into the document and goes to the next blank; nothing typed: goes on. */
  readonly write: () => Promise<void>;
  /** Goes to the field before, filled in or not. */
  readonly back: () => Promise<void>;
  /** Writes what the profile knows by now into the blanks, and over what it has filled itself. */
  readonly writeProfile: () => Promise<void>;
  /** Puts a sentence into the present field: in the place of its blank, or behind what is there. */
  readonly putSentence: (text: string) => Promise<void>;
  /** The sentences for a place, `<part>.<field>`, in a document of the kind that was checked last. */
  readonly sentences: (place: string) => Promise<readonly Sentence[]>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
  /** What stands in a field before anybody types: what it has, what the profile says, or the next number. */
  readonly proposed: (field: FillField) => string;
  /** For the document's number: the last one of its type in the term; null for other fields, and where none is known. */
  readonly lastNumberFor: (field: FillField) => string | null;
  /** Told of every check. */
  readonly checked: (result: CheckResult, isFilling: boolean) => Promise<void>;
  /** Told of a template that went in, and of the profile that it was made from. */
  readonly inserted: (profile: Profile) => void;
  /** Told that the profile has changed. */
  readonly profileChanged: () => void;
}

export interface FillDependencies {
  readonly host: DocumentHost;
  /** The profile in use, as it is typed. */
  readonly form: () => ProfileForm;
  /** What can be read of it. */
  readonly profile: () => Profile;
  readonly numbers: Pick<ProfileController, "lastNumber" | "keepNumber">;
  readonly lastValues: LastValues;
  /** The document as the last check read it. */
  readonly source: () => DocumentSource | null;
  readonly reveal: (place: Place) => Promise<unknown>;
  /** Lets everybody else see what became of the document. */
  readonly refresh: () => Promise<void>;
  readonly fail: (task: PaneTask, error: unknown) => void;
}

type Work = typeof FillWork;

export function createFillController(dependencies: FillDependencies): FillController {
  const { host, form, profile, numbers, lastValues, source, reveal, refresh, fail } = dependencies;
  const { getState, subscribe, dispatch } = createStore(NOTHING_TO_FILL, reduceFill);
  let work: Work | null = null;
  /** What the profile was when it last wrote into the document; null where that is not known. */
  let written: Profile | null = null;
  /** A template with the profile's number has just gone in: that number is used from now on. */
  let isNew = false;
  let sign = "";
  let kind: KindId | null = null;
  let snapshot: Snapshot | null = null;
  let lastUndo: (() => Promise<boolean>) | null = null;
  /** Writings go one after the other, while the user is already at the next field. */
  let queue: Promise<void> = Promise.resolve();
  let pending = 0;

  const indexOf = (id: string | null) =>
    getState().fields?.findIndex((field) => field.id === id) ?? -1;
  const present = () => getState().fields?.[indexOf(getState().at)] ?? null;
  const term = () =>
    profile().term ||
    (getState().fields?.find((one) => one.profileField === "term" && one.value)?.value ?? "");

  /** What stands in another blank that asks for the same. */
  const sameInDocument = ({ asksFor }: FillField): string => {
    const isSame = (one: FillField) => one.value !== "" && one.asksFor === asksFor;
    return asksFor === null ? "" : (getState().fields?.find(isSame)?.value ?? "");
  };

  const proposed = (field: FillField): string => {
    if (!isBlankField(field)) return field.value;
    if (!field.profileField) return sameInDocument(field) || lastValues.of(kind, field);
    const own = work?.concerns(field.profileField, kind) ? form()[field.profileField] : "";
    if (field.profileField !== "number") return own;
    const last = numbers.lastNumber(term(), sign);
    return last === null || Number(own) > last ? own : withLeadingZero(last + 1);
  };

  const offered = () => {
    const { fields } = getState();
    if (!work || !fields || !snapshot) return [];
    const known = work.knownOf(profile(), kind);
    return work.offeredWritings({ fields, snapshot }, kind, known, written);
  };
  const offer = () => dispatch({ offered: offered().length });

  const take = (fields: readonly FillField[]) => {
    const { at, fields: before } = getState();
    const isThere = at === null || fields.some(({ id }) => id === at);
    const place = before?.findIndex(({ id }) => id === at) ?? -1;
    dispatch({ fields, at: isThere ? at : (nextBlank(fields, place - 1)?.id ?? null) });
    offer();
  };

  const show = async (field: FillField | null) => {
    const [spot] = field?.spots ?? [];
    if (spot?.tag === "") await reveal(spot.place);
    else if (spot) await host.fill({ texts: [], show: spot });
  };

  /** The user is at another field now. */
  const turned = (id: string | null) => ({ at: id, turn: getState().turn + 1, problem: null });

  const goTo = async (field: FillField | null) => {
    dispatch(turned(field?.id ?? null));
    await show(field).catch((error: unknown) => fail("reveal", error));
  };

  /** Writes behind what still waits. False where something was not written as meant. */
  const send = (
    writings: readonly Writing[],
    text: string | null,
    next: FillField | null,
  ): Promise<boolean> => {
    pending += 1;
    dispatch({ job: "filling", notice: null });
    const job = queue.then(async () => {
      const request = (others: readonly Writing[]) => {
        const from = source();
        return from && work ? work.wordsRequest(from, others) : null;
      };
      const sent = await sendWritings(host, writings, next, request);
      lastUndo = sent.undo;
      const notice = {
        kind: "filled",
        count: sent.written,
        text,
        tracked: sent.tracked,
        canUndo: sent.undo !== null,
      } as const;
      dispatch({ notice: sent.missed > 0 ? { kind: "missed" } : notice });
      if (sent.toShow) await show(sent.toShow);
      return sent.missed === 0;
    });
    const settled = job.catch((error: unknown) => {
      fail("fill", error);
      return false;
    });
    queue = settled.then(() => {
      pending -= 1;
      if (pending === 0) dispatch({ job: null });
    });
    return settled;
  };

  const afterTakingBack = (then: () => void) => {
    const way = lastUndo;
    lastUndo =
      way &&
      (async () => {
        const isBack = await way();
        if (isBack) then();
        return isBack;
      });
  };

  /** The number just written is the last one used until it is undone. */
  const keepNumber = (text: string) => {
    const [years, type] = [term(), sign];
    if (type === "" || !/^\d+$/.test(text)) return;
    const before = numbers.lastNumber(years, type);
    numbers.keepNumber(years, type, Number(text));
    afterTakingBack(() => numbers.keepNumber(years, type, before));
  };

  const write = async () => {
    const field = present();
    const { fields, drafts } = getState();
    if (!field || !fields || !work) return;
    const typed = drafts[field.id] ?? proposed(field);
    const index = indexOf(field.id);
    if (typed.trim() === "" || typed === field.value) {
      await goTo(nextBlank(fields, index));
      return;
    }
    const judged = work.judgeTyped(fields, field, typed, profile().term);
    if (!judged.ok) {
      dispatch({ problem: judged.problem });
      return;
    }
    const after = work.withWritings(fields, judged.writings);
    const next = nextBlank(after, index);
    const others = Object.entries(drafts).filter(([id]) => id !== field.id);
    // At once, so that whoever types goes on typing.
    dispatch({
      fields: after,
      drafts: Object.fromEntries(others),
      ...turned(next?.id ?? null),
    });
    if (await send(judged.writings, judged.text, next)) {
      if (field.profileField === "number") keepNumber(judged.text);
      lastValues.keep(kind, field, judged.text);
      offer();
      if (!next) await refresh();
    } else {
      // What was typed is not lost.
      const { drafts: now } = getState();
      dispatch({ ...turned(field.id), drafts: { ...now, [field.id]: typed }, fields });
      await refresh();
    }
  };

  return {
    getState,
    subscribe,
    open: async () => {
      const { fields } = getState();
      if (fields) await goTo(nextBlank(fields, -1));
    },
    close: () => dispatch({ at: null, problem: null }),
    type: (text) => {
      const { at, drafts } = getState();
      if (at !== null) dispatch({ drafts: { ...drafts, [at]: text }, problem: null });
    },
    write,
    back: async () => {
      const before = getState().fields?.[indexOf(getState().at) - 1];
      if (before) await goTo(before);
    },
    writeProfile: async () => {
      const writings = offered();
      if (writings.length === 0 || !work) return;
      const known = work.knownOf(profile(), kind);
      if (await send(writings, null, null)) {
        const before = written;
        written = known;
        afterTakingBack(() => (written = before));
      }
      await refresh();
    },
    putSentence: async (text) => {
      const { fields } = getState();
      const field = present();
      const writing = fields && field && work?.sentenceWriting(fields, field, text);
      if (!writing) return;
      if (!(await send([writing], text, field))) return refresh();
      await refresh();
      // On to the sentence's own blanks, or whatever comes behind it.
      const { fields: after } = getState();
      if (after) await goTo(nextBlank(after, indexOf(field.id)));
    },
    sentences: async (place) => {
      if (kind === null) return [];
      const { sentencesFor } = await import("../../core/sentences");
      return sentencesFor(kind, profile().unitKind, place);
    },
    undo: async () => {
      const way = lastUndo;
      lastUndo = null;
      if (!way) return;
      dispatch({ job: "undoing", notice: null });
      try {
        const isBack = await way();
        dispatch({ notice: { kind: isBack ? "took-back" : "changed-since" } });
        await refresh();
      } catch (error) {
        fail("fill", error);
      }
      dispatch({ job: null });
    },
    dismiss: () => dispatch({ notice: null }),
    proposed,
    lastNumberFor: (field) => {
      if (field.profileField !== "number" || !isBlankField(field)) return null;
      const last = numbers.lastNumber(term(), sign);
      return last === null ? null : withLeadingZero(last);
    },
    checked: async ({ report }, isFilling) => {
      const from = source();
      if (!from || from.kind === "text" || !isFilling) {
        dispatch({ fields: null, at: null, offered: 0 });
        return;
      }
      work ??= await import("./fill-work");
      // While something is being written the document is already another one.
      if (pending > 0 || source() !== from) return;
      const read = work.readFields(from, report);
      ({ sign, snapshot } = read);
      kind = report.kind.id;
      take(read.fields);
      if (isNew && read.number !== null && sign !== "") {
        numbers.keepNumber(term(), sign, read.number);
      }
      isNew = false;
    },
    inserted: (made) => {
      written = made;
      isNew = true;
      dispatch({ ...NOTHING_TO_FILL, turn: getState().turn });
    },
    profileChanged: offer,
  };
}
