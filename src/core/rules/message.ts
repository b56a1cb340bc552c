import type { PartId } from "../standards/part-id";

/** `error` a mandatory part is missing or invalid, `todo` not filled in, `warning` against the standard, `hint` advice. */
export const SEVERITIES = ["error", "todo", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A public rule id, `<part>/<aspect>`. */
export type RuleId = `${PartId}/${string}`;

/** Values that a message's template needs; never ready sentences. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;
