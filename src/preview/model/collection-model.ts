import { HostFailure } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";

/** A collection whose items are worked out when somebody asks. */
export class CollectionModel<Item extends ModelObject> extends ModelObject {
  protected readonly members: Members;

  constructor(
    readonly typeName: string,
    list: () => readonly Item[],
    more: Members = {},
  ) {
    super();
    const first = () => list()[0] ?? null;
    const last = () => list().at(-1) ?? null;
    const required = (item: Item | null, member: string) => {
      if (!item) throw new HostFailure("ItemNotFound", undefined, `${typeName}.${member}`);
      return item;
    };
    this.members = {
      ...more,
      items: list,
      call: {
        GetFirst: () => required(first(), "getFirst"),
        GetFirstOrNullObject: first,
        GetLast: () => required(last(), "getLast"),
        GetLastOrNullObject: last,
        ...more.call,
      },
    };
  }
}
