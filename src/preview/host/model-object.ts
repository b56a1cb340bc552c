import { HostFailure, notModelled } from "./host-failure";

/** Members of one of Word's objects by their wire names. What is missing here is refused by name. */
export interface Members {
  /** Properties with plain values. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects. */
  readonly navigate?: Readonly<Record<string, () => ModelObject>>;
  /** Methods; a returned null is a null object. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The items of a collection. */
  readonly items?: () => readonly ModelObject[];
}

/** One of Word's objects as the interpreter sees it. */
export abstract class ModelObject {
  /** Name of its class in `Word`, such as `Paragraph`. */
  abstract readonly typeName: string;
  /** Tells items of one collection apart; undefined where nothing does. */
  readonly id?: string | number;
  protected abstract readonly members: Members;

  read(name: string): unknown {
    const getter = this.members.get?.[name];
    if (!getter) throw notModelled(`${this.typeName}.${camel(name)}`);
    return getter();
  }

  write(name: string, value: unknown): void {
    const setter = this.members.set?.[name];
    if (!setter) throw notModelled(`${this.typeName}.${camel(name)} =`);
    setter(value);
  }

  follow(name: string): ModelObject {
    const navigate = this.members.navigate?.[name];
    if (!navigate) throw notModelled(`${this.typeName}.${camel(name)}`);
    return navigate();
  }

  invoke(name: string, args: readonly unknown[]): unknown {
    const method = this.members.call?.[name];
    if (!method) throw notModelled(`${this.typeName}.${camel(name)}()`);
    return method(...args);
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.members.get ?? {});
  }

  /** Finds a property by a name in any case: load paths come in camel case. */
  find(name: string): { readonly kind: "scalar" | "object"; readonly name: string } {
    const same = (one: string) => one.toLowerCase() === name.toLowerCase();
    const scalar = this.scalarNames.find(same);
    if (scalar !== undefined) return { kind: "scalar", name: scalar };
    const object = Object.keys(this.members.navigate ?? {}).find(same);
    if (object !== undefined) return { kind: "object", name: object };
    throw notModelled(`${this.typeName}.${name}`);
  }

  get items(): readonly ModelObject[] | null {
    return this.members.items?.() ?? null;
  }

  /** An item of a collection by its index or its id. */
  item(key: unknown): ModelObject {
    const items = this.items;
    if (!items) throw notModelled(`${this.typeName}.getItem()`);
    const found = items.find((one) => one.id !== undefined && one.id === key);
    const item = found ?? (typeof key === "number" ? items[key] : undefined);
    if (!item) throw new HostFailure("ItemNotFound", undefined, `${this.typeName}.getItem`);
    return item;
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
