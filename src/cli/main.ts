import program from "../../package.json";
import { choice, COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { CHECK_OPTIONS, checkCommand } from "./check-command";
import { FIX_OPTIONS, fixCommand } from "./fix-command";
import { EXIT, type Io } from "./io";
import { KINDS_OPTIONS, kindsCommand } from "./kinds-command";
import { NEW_OPTIONS, newCommand } from "./new-command";
import { RENEW_OPTIONS, renewCommand } from "./renew-command";
import { RULES_OPTIONS, rulesCommand } from "./rules-command";
import { LANGUAGES, textsIn, type Language } from "./texts";

/** The language asked for, also on a command line that is wrong otherwise. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[at]?.split("=")[1] ?? argv[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === word) ?? "vi";
}

/**
 * The command line `chibo`: `argv` without program and script. Gives the exit status: 0 fine, 1 findings of severity
 * error, 2 wrong usage or an unreadable file. `script` is the file that checking threads run.
 */
export async function main(argv: readonly string[], io: Io, script: string): Promise<number> {
  const language = languageOf(argv);
  const texts = textsIn(language);
  try {
    return await run(argv, io, language, script);
  } catch (error) {
    if (error instanceof UsageError) io.err(`${texts.usage(error)}\n${texts.seeHelp}\n`);
    else io.err(`${texts.crashed(error instanceof Error ? (error.stack ?? "") : String(error))}\n`);
    return EXIT.trouble;
  }
}

const COMMANDS = ["new", "check", "fix", "renew", "rules", "kinds"] as const;

const isCommand = (word: string | undefined): word is (typeof COMMANDS)[number] =>
  COMMANDS.some((command) => command === word);

async function run(
  argv: readonly string[],
  io: Io,
  language: Language,
  script: string,
): Promise<number> {
  const texts = textsIn(language);
  const [command, ...rest] = argv;
  const commands = {
    new: { options: NEW_OPTIONS, help: texts.helpNew, run: newCommand },
    fix: { options: FIX_OPTIONS, help: texts.helpFix, run: fixCommand },
    check: { options: CHECK_OPTIONS, help: texts.helpCheck, run: checkCommand },
    renew: { options: RENEW_OPTIONS, help: texts.helpRenew, run: renewCommand },
    rules: { options: RULES_OPTIONS, help: texts.helpRules, run: rulesCommand },
    kinds: { options: KINDS_OPTIONS, help: texts.helpKinds, run: kindsCommand },
  };
  const known = isCommand(command) ? commands[command] : null;
  if (command !== undefined && !known && !command.startsWith("-"))
    throw new UsageError("unknown-command", command);
  const args = known ? readArguments(rest, known.options) : readArguments(argv, COMMON_OPTIONS);
  choice(args.texts["lang"], "--lang", LANGUAGES, "vi");
  if (args.flags.has("version")) {
    io.out(`${program.version}\n`);
    return EXIT.fine;
  }
  if (args.flags.has("help")) {
    io.out(known?.help ?? texts.help);
    return EXIT.fine;
  }
  if (!known) throw new UsageError("no-command");
  return known.run(rest, io, language, texts, script);
}
