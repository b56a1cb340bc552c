import {
  ACTION,
  OBJECT_PATH,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  type QueryInfo,
} from "./batch";
import { HostFailure } from "./host-failure";
import { ModelObject } from "./model-object";

/** Makes the object behind a service name, such as `Microsoft.AppRuntime.AppRuntimeService`; null where there is none. */
export type Services = (name: string) => ModelObject | null;

export interface InterpreterOptions {
  readonly root: ModelObject;
  readonly services: Services;
  /** Told of every call that failed. */
  readonly onFailure?: (failure: HostFailure) => void;
}

/** Plays the batches of the rich API on a model: what `context.sync()` sends goes in, its answer comes out. */
export class Interpreter {
  private readonly references = new Map<string, ModelObject>();
  private nextReference = 1;

  constructor(private readonly options: InterpreterOptions) {}

  run(batch: Batch): BatchAnswer {
    const run = new BatchRun(batch, this.options, this.references, () => this.nextReference++);
    const answer = run.run();
    if (run.failure) this.options.onFailure?.(run.failure);
    return answer;
  }
}

/** A null object; everything reached through it is one too. */
type Target = ModelObject | null;

class BatchRun {
  failure: HostFailure | null = null;
  private readonly resolved = new Map<number, Target>();
  /** Reference ids belong to one batch: a late release by one run cannot take another run's object away. */
  private readonly ownReferences = new Map<ModelObject, string>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];

  constructor(
    private readonly batch: Batch,
    private readonly options: InterpreterOptions,
    private readonly references: Map<string, ModelObject>,
    private readonly number: () => number,
  ) {}

  run(): BatchAnswer {
    let index = 0;
    try {
      for (; index < this.batch.Actions.length; index += 1) {
        const action = this.batch.Actions[index];
        if (action) this.act(action);
      }
      return { Results: this.results };
    } catch (error) {
      this.failure =
        error instanceof HostFailure
          ? error
          : new HostFailure("GeneralException", error instanceof Error ? error.message : "");
      const { code, message, location, status } = this.failure;
      return {
        Error: {
          Code: code,
          Message: message,
          ActionIndex: index,
          Location: location,
          HttpStatusCode: status,
        },
        Results: this.results,
      };
    }
  }

  private act(action: Action): void {
    if (action.ActionType === ACTION.trace) return;
    const target = this.resolve(action.ObjectPathId);
    const push = (value: unknown) =>
      this.results.push({ ActionId: action.Id, Value: value ?? null });
    switch (action.ActionType) {
      case ACTION.instantiate:
        push(target && this.identity(target));
        return;
      case ACTION.query:
        push(target && this.query(target, action.QueryInfo ?? {}));
        return;
      case ACTION.method: {
        if (!target) return;
        const value = this.invoke(target, action.Name, this.args(action.ArgumentInfo));
        push(value instanceof ModelObject ? this.identity(value) : value);
        return;
      }
      case ACTION.setProperty:
        target?.write(action.Name, this.args(action.ArgumentInfo)[0]);
        return;
      default:
        throw new HostFailure("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostFailure("InvalidRequest", `no object path ${id}`);
    const made = this.make(path);
    this.resolved.set(id, made);
    return made;
  }

  private make(path: ObjectPath): Target {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.options.root;
      case OBJECT_PATH.newObject: {
        const service = this.options.services(path.Name);
        if (!service) throw new HostFailure("NotImplemented", `${path.Name} is not modelled`);
        return service;
      }
      case OBJECT_PATH.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new HostFailure("ItemNotFound");
        return kept;
      }
      case OBJECT_PATH.nullObject:
        return null;
    }
    if (!parent) throw new HostFailure("InvalidRequest", `object path ${path.Id} has no parent`);
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case OBJECT_PATH.method: {
        const value = this.invoke(parent, path.Name, args);
        return value instanceof ModelObject ? value : null;
      }
      case OBJECT_PATH.property:
        return parent.follow(path.Name);
      case OBJECT_PATH.indexer:
        return parent.item(args[0]);
      default:
        throw new HostFailure("NotImplemented", `object path type ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id) : value;
    });
  }

  private invoke(target: ModelObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") return void this.referenceTo(target);
    if (name === "_RemoveReference") return void this.references.delete(String(args[0]));
    return target.invoke(name, args);
  }

  private referenceTo(target: ModelObject): string {
    let reference = this.ownReferences.get(target);
    if (reference === undefined) {
      reference = `Ref{${this.number()}}`;
      this.ownReferences.set(target, reference);
      this.references.set(reference, target);
    }
    return reference;
  }

  private identity(target: ModelObject): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (target.id !== undefined) value["_Id"] = target.id;
    if (this.batch.AutoKeepReference) value["_ReferenceId"] = this.referenceTo(target);
    return value;
  }

  private query(target: ModelObject, query: QueryInfo): Record<string, unknown> {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
      path.split("/").filter((step) => step !== ""),
    );
    return this.load(target, paths, query);
  }

  private load(
    target: ModelObject,
    paths: readonly (readonly string[])[],
    page: QueryInfo,
  ): Record<string, unknown> {
    const items = target.items;
    if (!items) return this.loadOne(target, paths);
    const skip = page.Skip ?? 0;
    const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    const itemPaths = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return {
      ...this.identity(target),
      _Items: shown.map((item) => this.loadOne(item, itemPaths)),
    };
  }

  private loadOne(
    target: ModelObject,
    paths: readonly (readonly string[])[],
  ): Record<string, unknown> {
    const value = this.identity(target);
    const named = paths.filter((path) => path.length > 0);
    const everything =
      named.length === 0 || named.some(([first]) => /^(\*|\$all)$/.test(first ?? ""));
    if (everything) for (const name of target.scalarNames) value[name] = target.read(name);
    const deeper = new Map<string, string[][]>();
    for (const [first = "", ...rest] of named) {
      if (/^(\*|\$all)$/.test(first)) continue;
      const found = target.find(first);
      if (found.kind === "scalar") value[found.name] = target.read(found.name);
      else deeper.set(found.name, [...(deeper.get(found.name) ?? []), rest]);
    }
    for (const [name, rest] of deeper) value[name] = this.load(target.follow(name), rest, {});
    return value;
  }
}
