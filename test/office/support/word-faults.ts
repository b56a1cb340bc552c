import type { ProbeId } from "../../../src/core/self-test";
import type { DocumentStore } from "../../../src/preview/document-store";
import { ModelObject } from "../../../src/preview/host/model-object";
import type { TriedWord } from "./tried-word";

/** How one member of Word's goes wrong: `good` does what Word ought to do, with those arguments. */
export type WrongMember = (
  good: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
  here: { readonly store: DocumentStore; readonly object: ModelObject },
) => unknown;

/** Something of Word that is not as the add-in needs it, and the one probe that tells so. */
export interface WordFault {
  readonly name: string;
  readonly caughtBy: ProbeId;
  /** By their names, such as `Document.InsertFileFromBase64`; a property that is set ends with `=`. */
  readonly members?: Readonly<Record<string, WrongMember>>;
  /** What is wrong beside Word's objects. Returns the way to mend it. */
  readonly around?: (word: TriedWord) => (() => void) | void;
}

/** Lets those faults be in Word. Returns the way to take them out again. */
export function withFaults(word: TriedWord, faults: readonly WordFault[]): () => void {
  const wrong = new Map<string, WrongMember[]>();
  for (const { members = {} } of faults) {
    for (const [name, one] of Object.entries(members)) {
      wrong.set(name, [...(wrong.get(name) ?? []), one]);
    }
  }
  const { store } = word;
  const through = (
    object: ModelObject,
    name: string,
    args: readonly unknown[],
    good: (...args: readonly unknown[]) => unknown,
  ): unknown =>
    (wrong.get(name) ?? []).reduce<(...args: readonly unknown[]) => unknown>(
      (inner, one) =>
        (...given) =>
          one(inner, given, { store, object }),
      good,
    )(...args);
  const model = ModelObject.prototype;
  const { invoke, read, write } = model;
  model.invoke = function (name, args) {
    const good = (...given: readonly unknown[]) => invoke.call(this, name, given);
    return through(this, `${this.typeName}.${name}`, args, good);
  };
  model.read = function (name) {
    return through(this, `${this.typeName}.${name}`, [], () => read.call(this, name));
  };
  model.write = function (name, value) {
    const good = (...given: readonly unknown[]) => write.call(this, name, given[0]);
    through(this, `${this.typeName}.${name}=`, [value], good);
  };
  const mend = faults.map(({ around }) => around?.(word));
  return () => {
    Object.assign(model, { invoke, read, write });
    for (const one of mend) one?.();
  };
}

/** Does what Word ought to do, and then something to the text. */
export const thenText =
  (change: (xml: string) => string, when: (args: readonly unknown[]) => boolean = () => true) =>
  (...[good, args, { store }]: Parameters<WrongMember>): unknown => {
    const result = good(...args);
    if (when(args)) store.replaceMain(change(store.text.xml), "host");
    return result;
  };

/** Gives Word something else than the add-in gave. */
export const given =
  (change: (text: string) => string): WrongMember =>
  (good, [text, ...rest]) =>
    good(change(String(text)), ...rest);

export const nothing: WrongMember = () => undefined;
