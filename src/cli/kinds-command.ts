import { choice, COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { kindsAsJson, kindsAsMarkdown, kindsAsText } from "./format-kinds";
import { EXIT, type Io } from "./io";
import { painter, widthFor } from "./layout";
import type { Language, Texts } from "./texts";

export const KINDS_OPTIONS = { ...COMMON_OPTIONS, format: { type: "string" } } as const;

const FORMATS = ["text", "json", "md"] as const;

/** `chibo kinds`; gives the exit status. Throws UsageError. */
export function kindsCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: Texts,
): number {
  const args = readArguments(argv, KINDS_OPTIONS);
  const [extra] = args.positionals;
  if (extra !== undefined) throw new UsageError("needless-argument", extra);
  const format = choice(args.texts["format"], "--format", FORMATS, "text");
  const style = { language, texts, width: widthFor(io.outColumns), paint: painter(io.colour) };
  const list = { text: kindsAsText, json: kindsAsJson, md: kindsAsMarkdown }[format](style);
  io.out(`${list}\n`);
  return EXIT.fine;
}
