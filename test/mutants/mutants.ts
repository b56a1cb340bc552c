/**
 * Spoils right documents in every way the table of kinds knows, always the same way, and checks each: `npm run mutants [-- words]`.
 * The rule that is meant must speak and no other part's. With words, only the kinds whose names have them, and every miss in full.
 */
import { allMutants, judge, KINDS, type MutantOutcome } from "./run-mutants";
import type { MutationKind } from "./mutation-kind";

const WANTED = 0.99;

interface Row {
  made: number;
  spoke: number;
  quiet: number;
}

const print = (text: string) => process.stdout.write(`${text}\n`);
const nameOf = ({ part, how, about }: MutationKind) => `${part} ${how}: ${about}`;
const share = (some: number, all: number) => `${((100 * some) / all).toFixed(1)} %`.padStart(8);

function describe({ mutant, speaks, strays, findings }: MutantOutcome): string {
  const { kind, document } = mutant;
  const miss = speaks ? "" : ` silent: ${kind.expected.join(" | ") || "nothing"}`;
  const said = strays.map(({ rule, quote }) => `${rule} "${quote}"`).join(", ");
  const all = findings.map(({ rule }) => rule).join(", ");
  return `  ${document.name} – ${nameOf(kind)}:${miss}${said && ` stray: ${said}`} [${all}]`;
}

function main(words: string): number {
  const rows = new Map<MutationKind, Row>(
    KINDS.map((kind) => [kind, { made: 0, spoke: 0, quiet: 0 }]),
  );
  const misses: MutantOutcome[] = [];
  const mutants = allMutants().filter(({ kind }) => nameOf(kind).includes(words));
  for (const mutant of mutants) {
    const outcome = judge(mutant);
    const row = rows.get(mutant.kind);
    if (!row) continue;
    row.made += 1;
    row.spoke += outcome.speaks ? 1 : 0;
    row.quiet += outcome.strays.length === 0 ? 1 : 0;
    if (!outcome.speaks || outcome.strays.length > 0) misses.push(outcome);
  }
  print(
    `${"mutation".padEnd(66)} ${"made".padStart(6)} ${"speaks".padStart(8)} ${"alone".padStart(8)}`,
  );
  const total = { made: 0, spoke: 0, quiet: 0 };
  for (const [kind, { made, spoke, quiet }] of rows) {
    if (made === 0 && !nameOf(kind).includes(words)) continue;
    total.made += made;
    total.spoke += spoke;
    total.quiet += quiet;
    const shares = made === 0 ? "" : `${share(spoke, made)} ${share(quiet, made)}`;
    print(`${nameOf(kind).padEnd(66)} ${String(made).padStart(6)} ${shares}`);
  }
  print(
    `${"all".padEnd(66)} ${String(total.made).padStart(6)} ${share(total.spoke, total.made)} ${share(total.quiet, total.made)}`,
  );
  for (const miss of misses) print(describe(miss));
  const isGood = total.spoke >= WANTED * total.made && total.quiet >= WANTED * total.made;
  return isGood ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2).join(" "));
