import { choice, COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { rulesAsJson, rulesAsMarkdown, rulesAsText } from "./format-rules";
import { kindOf } from "../core/kinds";
import { RULES, rulesFor } from "../core/rules";
import { kindFrom } from "./kind-option";
import { EXIT, type Io } from "./io";
import { painter, widthFor } from "./layout";
import type { Language, Texts } from "./texts";

export const RULES_OPTIONS = {
  ...COMMON_OPTIONS,
  format: { type: "string" },
  kind: { type: "string" },
} as const;

const FORMATS = ["text", "json", "md"] as const;

/** `chibo rules`; gives the exit status. Throws UsageError. */
export function rulesCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: Texts,
): number {
  const args = readArguments(argv, RULES_OPTIONS);
  const [extra] = args.positionals;
  if (extra !== undefined) throw new UsageError("needless-argument", extra);
  const format = choice(args.texts["format"], "--format", FORMATS, "text");
  const kind = kindFrom(args);
  const rules = kind === undefined ? RULES : rulesFor(kindOf(kind));
  const style = { language, texts, width: widthFor(io.outColumns), paint: painter(io.colour) };
  const list = { text: rulesAsText, json: rulesAsJson, md: rulesAsMarkdown }[format](style, rules);
  io.out(`${list}\n`);
  return EXIT.fine;
}
