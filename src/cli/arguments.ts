import { parseArgs, type ParseArgsConfig } from "node:util";

/** Why a command line makes no sense; the sentences stand in `texts/`. */
export type UsageProblem =
  | "no-command"
  | "unknown-command"
  | "unknown-option"
  | "missing-value"
  | "needless-value"
  | "not-a-choice"
  | "not-a-day"
  | "missing-option"
  | "no-files"
  | "no-file"
  | "one-file"
  | "needless-argument"
  | "files-from-dash-only";

export class UsageError extends Error {
  constructor(
    readonly problem: UsageProblem,
    /** The word of the command line that it is about. */
    readonly word = "",
    readonly choices: readonly string[] = [],
  ) {
    super(`${problem}: ${word}`);
    this.name = "UsageError";
  }
}

export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** Options that every command knows. */
export const COMMON_OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  lang: { type: "string" },
} as const satisfies OptionTable;

export interface ParsedArguments {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/** Reads options by `table` and refuses, by name, what is not in it. Throws UsageError. */
export function readArguments(argv: readonly string[], table: OptionTable): ParsedArguments {
  // Not strict: node's own complaints are English only, so that ours are made from the tokens.
  const { tokens } = parseArgs({
    args: [...argv],
    options: table,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const type = Object.hasOwn(table, token.name) ? table[token.name]?.type : undefined;
    if (!type) throw new UsageError("unknown-option", rawName);
    if (type === "boolean") {
      if (value !== undefined) throw new UsageError("needless-value", rawName);
      flags.add(token.name);
    } else {
      const looksLikeOption = !inlineValue && value !== "-" && value?.startsWith("-");
      if (!value || looksLikeOption) throw new UsageError("missing-value", rawName);
      texts[token.name] = value;
    }
  }
  return { texts, flags, positionals };
}

/** The value of an option that has only these values; `fallback` when it is not given. Throws UsageError. */
export function choice<T extends string>(
  value: string | undefined,
  option: string,
  choices: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = choices.find((one) => one === value);
  if (found === undefined) throw new UsageError("not-a-choice", option, choices);
  return found;
}
