import type { FillField } from "../../core/fixes/fill-fields";
import type { KindId } from "../../core/kinds/kind-id";
import type { Memory } from "../state/memory";

/** What was filled in last, by kind of document and field of the blank's tag: whoever chaired the last meeting chairs the next one, too. */
export interface LastValues {
  /** Empty where nothing is kept, or where the field's value changes from document to document. */
  readonly of: (kind: KindId | null, field: FillField) => string;
  readonly keep: (kind: KindId | null, field: FillField, text: string) => void;
}

type Kept = Record<string, Record<string, string> | undefined>;

/** Who, in which position, where and at what hour: that is the same from one month to the next. Days, numbers and counts never are. */
const LASTING = /(?:Name|Position|Place|Hour|Minute)$/;

/** Kept on the user's computer alone. */
export function lastValues(memory: Memory): LastValues {
  const read = (): Kept => {
    try {
      const kept: unknown = JSON.parse(memory.read("chibo.last-values") ?? "{}");
      return typeof kept === "object" && kept !== null ? (kept as Kept) : {};
    } catch {
      return {};
    }
  };
  /** null where nothing is kept of such a field. */
  const nameOf = ({ asksFor }: FillField) =>
    asksFor !== null && LASTING.test(asksFor) ? asksFor : null;
  return {
    of: (kind, field) => {
      const name = nameOf(field);
      const value: unknown = kind && name ? read()[kind]?.[name] : "";
      return typeof value === "string" ? value : "";
    },
    keep: (kind, field, text) => {
      const name = nameOf(field);
      if (!kind || !name) return;
      const kept = read();
      memory.write(
        "chibo.last-values",
        JSON.stringify({ ...kept, [kind]: { ...kept[kind], [name]: text } }),
      );
    },
  };
}
