/**
 * Spoils right documents in every way the table of kinds knows, always the same way, checks each and fixes it: `npm run mutants [-- words]`.
 * The rule that is meant must speak and no other part's; all safe fixes must make the document right again unless what is left needs a
 * person, who alone knows what stood there; with every suggestion taken, nearly all must be. With words, only the kinds whose names have them.
 */
import type { Finding } from "../../src/core/check/report";
import { allMutants, judge, KINDS, mend, type MutantOutcome } from "./run-mutants";
import type { MutationKind } from "./mutation-kind";

const WANTED = 0.99;
const WANTED_MENDED = 0.98;
const WANTED_ACCEPTED = 0.98;
/** Of what is neither fact nor thought. */
const WANTED_BY_FIXES = 0.97;
const WANTED_BY_SUGGESTIONS = 0.995;

interface Row {
  made: number;
  spoke: number;
  quiet: number;
  whole: number;
  person: number;
  accepted: number;
}

const NOTHING: Row = { made: 0, spoke: 0, quiet: 0, whole: 0, person: 0, accepted: 0 };

const HEADS = ["made", "speaks", "alone", "mended", "person", "accepted"];

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
  const rows = new Map<MutationKind, Row>(KINDS.map((kind) => [kind, { ...NOTHING }]));
  const misses: MutantOutcome[] = [];
  const broken: string[] = [];
  const unsolved: string[] = [];
  let facts = 0;
  let acceptedFacts = 0;
  const mutants = allMutants().filter(({ kind }) => nameOf(kind).includes(words));
  if (mutants.length === 0) {
    process.stderr.write(`no mutation is called “${words}”\n`);
    return 2;
  }
  const byKind = new Map<string, KindRow>();
  for (const mutant of mutants) {
    const outcome = judge(mutant);
    countKind(byKind, outcome);
    const row = rows.get(mutant.kind);
    if (!row) continue;
    row.made += 1;
    row.spoke += outcome.speaks ? 1 : 0;
    row.quiet += outcome.strays.length === 0 ? 1 : 0;
    if (!outcome.speaks || outcome.strays.length > 0) misses.push(outcome);
    const mended = mend(mutant);
    row.whole += mended.result === "whole" ? 1 : 0;
    row.person += mended.result === "person" ? 1 : 0;
    if (mended.isFactual) {
      facts += 1;
      acceptedFacts += mended.unsolved.length === 0 ? 1 : 0;
    }
    row.accepted += mended.unsolved.length === 0 ? 1 : 0;
    if (mended.result === "broken") broken.push(described(outcome, "not mended", mended.left));
    else if (mended.unsolved.length > 0) {
      unsolved.push(described(outcome, "left to a person", mended.unsolved));
    }
  }
  print(`${"mutation".padEnd(66)} ${HEADS.map((head) => head.padStart(8)).join(" ")}`);
  const total = { ...NOTHING };
  for (const [kind, row] of rows) {
    if (row.made === 0 && !nameOf(kind).includes(words)) continue;
    for (const name of Object.keys(total) as (keyof Row)[]) total[name] += row[name];
    print(line(nameOf(kind), row));
  }
  print(line("all", total));
  const areKnown = printKinds(byKind);
  for (const miss of misses) print(describe(miss));
  for (const one of [...unsolved, ...broken]) print(one);
  const { made, spoke, quiet, whole, person, accepted } = total;
  const mendable = made - person;
  print(`${share(whole, made)} are right again by safe fixes`);
  print(`${share(accepted, made)} are right again by safe fixes and suggestions taken`);
  const knowable = made - facts;
  print(`${share(whole, knowable)} by safe fixes of what is neither fact nor thought`);
  print(`${share(accepted - acceptedFacts, knowable)} of that with suggestions taken`);
  print(`${share(whole, mendable)} of those that need no person are right again`);
  const isGood = spoke >= WANTED * made && quiet >= WANTED * made;
  const isMended = whole >= WANTED_MENDED * mendable && accepted >= WANTED_ACCEPTED * made;
  const isKnown =
    whole >= WANTED_BY_FIXES * knowable &&
    accepted - acceptedFacts >= WANTED_BY_SUGGESTIONS * knowable;
  return isGood && areKnown && isMended && isKnown ? 0 : 1;
}

interface KindRow {
  readonly documents: Set<string>;
  made: number;
  spoke: number;
  quiet: number;
  /** Those that keep what tells the kind, and of them those that are still taken for it. */
  telling: number;
  known: number;
}

function countKind(rows: Map<string, KindRow>, outcome: MutantOutcome): void {
  const { mutant, speaks, strays, isKnown } = outcome;
  const { id } = mutant.document.recognised.kind;
  const fresh = { documents: new Set<string>(), made: 0, spoke: 0, quiet: 0, telling: 0, known: 0 };
  const row = rows.get(id) ?? fresh;
  rows.set(id, row);
  row.documents.add(mutant.document.name);
  row.made += 1;
  row.spoke += speaks ? 1 : 0;
  row.quiet += strays.length === 0 ? 1 : 0;
  row.telling += isKnown === null ? 0 : 1;
  row.known += isKnown ? 1 : 0;
}

/** Prints a line for each kind of document; false where kinds are not known as what they are. */
function printKinds(rows: ReadonlyMap<string, KindRow>): boolean {
  const heads = ["documents", "made", "speaks", "alone", "known"];
  print(`\n${"kind".padEnd(24)} ${heads.map((head) => head.padStart(9)).join(" ")}`);
  let [telling, known] = [0, 0];
  for (const [id, row] of rows) {
    const counts = [row.documents.size, row.made].map((count) => String(count).padStart(9));
    const shares = [
      share(row.spoke, row.made),
      share(row.quiet, row.made),
      share(row.known, row.telling),
    ];
    print(`${id.padEnd(24)} ${[...counts, ...shares.map((one) => one.padStart(9))].join(" ")}`);
    telling += row.telling;
    known += row.known;
  }
  print("");
  return known >= WANTED * telling;
}

function line(name: string, { made, spoke, quiet, whole, person, accepted }: Row): string {
  const counts = [spoke, quiet, whole, person, accepted];
  const shares = made === 0 ? [] : counts.map((some) => share(some, made));
  return `${name.padEnd(66)} ${[String(made).padStart(8), ...shares].join(" ")}`;
}

function described({ mutant }: MutantOutcome, how: string, left: readonly Finding[]): string {
  const said = left.map(({ rule, quote }) => `${rule} "${quote}"`).join(", ");
  return `  ${mutant.document.name} – ${nameOf(mutant.kind)}: ${how}: ${said}`;
}

process.exitCode = main(process.argv.slice(2).join(" "));
