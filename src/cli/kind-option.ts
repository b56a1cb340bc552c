import { KINDS, type KindId } from "../core/kinds";
import { choice, type ParsedArguments } from "./arguments";

const AUTO = "auto";
const CHOICES = [AUTO, ...KINDS.map(({ id }) => id)] as const;

/** What a document is said to be by `--kind`; undefined where it decides itself. Throws UsageError. */
export function kindFrom(args: ParsedArguments): KindId | undefined {
  const kind = choice(args.texts["kind"], "--kind", CHOICES, AUTO);
  return kind === AUTO ? undefined : kind;
}
