import { KINDS, type KindId } from "../core/kinds";
import { TEMPLATE_KINDS } from "../core/template/build-kind";
import { choice, type ParsedArguments } from "./arguments";

const AUTO = "auto";
const CHOICES = [AUTO, ...KINDS.map(({ id }) => id)] as const;

/** What a document is said to be by `--kind`; undefined where it decides itself. Throws UsageError. */
export function kindFrom(args: ParsedArguments): KindId | undefined {
  const kind = choice(args.texts["kind"], "--kind", CHOICES, AUTO);
  return kind === AUTO ? undefined : kind;
}

/** The kind of a new document; the whole-term programme where none is named. Throws UsageError. */
export function newKindFrom(args: ParsedArguments): KindId {
  return choice(args.texts["kind"], "--kind", TEMPLATE_KINDS, TEMPLATE_KINDS[0]);
}
