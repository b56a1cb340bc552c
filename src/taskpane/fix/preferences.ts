import type { RuleId } from "../../core/check/report";
import type { FixState, IgnoredFinding } from "./fix-state";

/** The document's own setting that says what is ignored in it. */
export const IGNORED_SETTING = "chibo.ignored";

/** Reads what the document keeps; anything else counts as nothing. */
export function readIgnored(text: string | null): FixState["ignored"] {
  const found = listIn(text).filter(isIgnored);
  return new Map(found.map((one) => [one.key, one]));
}

/** null when there is nothing to keep. */
export function writeIgnored(ignored: FixState["ignored"]): string | null {
  return ignored.size === 0 ? null : JSON.stringify([...ignored.values()]);
}

export function readRules(text: string | null): ReadonlySet<RuleId> {
  return new Set(listIn(text).filter((one): one is RuleId => typeof one === "string"));
}

export function writeRules(rules: ReadonlySet<RuleId>): string {
  return JSON.stringify([...rules]);
}

function listIn(text: string | null): readonly unknown[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isIgnored(value: unknown): value is IgnoredFinding {
  if (typeof value !== "object" || value === null) return false;
  const { key, rule, quote } = value as Readonly<Record<string, unknown>>;
  return typeof key === "string" && typeof rule === "string" && typeof quote === "string";
}
