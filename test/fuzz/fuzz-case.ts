import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkDocument } from "../../src/core/check/check-document";
import { readSnapshot } from "../../src/core/snapshot/read";
import { reportFaults } from "../core/check/report-faults";
import { BYTE_DAMAGES, DIRECTORY_DAMAGES } from "./damage-bytes";
import { PACKAGE_DAMAGES, type Parts } from "./damage-package";
import { XML_DAMAGES } from "./damage-xml";
import { Random } from "./random";

/** How one damaged document ended. */
export interface FuzzOutcome {
  readonly number: number;
  readonly document: string;
  readonly damages: readonly string[];
  /** The verdict, and why the document could not be read. */
  readonly end: string;
  /** Processor time of the check, in milliseconds: the least of several where the first was over the limit. */
  readonly milliseconds: number;
  /** What must not be: an exception, or a report that contradicts itself. */
  readonly faults: readonly string[];
}

/** How long a check may take, in milliseconds of processor time. */
export const LIMIT_MS = 2000;
/** A slow case is measured as often as this: the collector's pauses are the process's, not the case's. */
const MEASUREMENTS = 3;
const TODAY = "2026-10-01";
const TESTS = join(__dirname, "..");

interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: Parts;
}

/** The corpus' and the samples' documents, in the order of their names. */
export function originals(): readonly Original[] {
  const corpus = join(TESTS, "corpus");
  const files = [
    ...readdirSync(corpus).map((name) => join(corpus, name, "document.docx")),
    ...readdirSync(join(TESTS, "samples")).map((name) => join(TESTS, "samples", name)),
  ];
  return files
    .filter((file) => file.endsWith(".docx") && existsSync(file))
    .sort()
    .map((file) => {
      const bytes = new Uint8Array(readFileSync(file));
      return { name: file.slice(TESTS.length + 1), bytes, parts: unpacked(bytes) };
    });
}

/** Damages a document by that number's own chance and checks what is left of it. */
export function runCase(number: number, documents: readonly Original[]): FuzzOutcome {
  const random = new Random(number);
  const original = random.pick(documents);
  const { bytes, damages } = damaged(original, random);
  const outcome = timed(bytes);
  for (let count = 1; outcome.milliseconds > LIMIT_MS && count < MEASUREMENTS; count += 1) {
    outcome.milliseconds = Math.min(outcome.milliseconds, timed(bytes).milliseconds);
  }
  return { number, document: original.name, damages, ...outcome };
}

/** The damaged bytes alone, to look at a case more closely. */
export function damagedBytes(number: number, documents: readonly Original[]): Uint8Array {
  const random = new Random(number);
  return damaged(random.pick(documents), random).bytes;
}

function damaged({ bytes, parts }: Original, random: Random) {
  const damages: string[] = [];
  let current = parts;
  let whole: Uint8Array | null = null;
  for (let count = random.few(5); count > 0; count -= 1) {
    // Most damages are to what is inside: bytes alone seldom leave anything to read.
    const kind = random.below(10);
    if (kind < 6) current = damageXml(current, random, damages);
    else if (kind < 8) current = damageBy(PACKAGE_DAMAGES, current, random, damages);
    else {
      const table = kind === 8 ? BYTE_DAMAGES : DIRECTORY_DAMAGES;
      whole = damageBy(table, current === parts ? bytes : packed(current), random, damages);
      break;
    }
  }
  return { bytes: whole ?? packed(current), damages };
}

function damageBy<T>(
  table: Readonly<Record<string, (it: T, random: Random) => T>>,
  it: T,
  random: Random,
  damages: string[],
): T {
  const name = random.pick(Object.keys(table));
  damages.push(name);
  return table[name]?.(it, random) ?? it;
}

/** The main part is damaged as often as all the others together. */
function damageXml(parts: Parts, random: Random, damages: string[]): Parts {
  const names = [...parts.keys()].filter((name) => typeof parts.get(name) === "string");
  const main = names.find((name) => name.endsWith("document.xml"));
  if (names.length === 0) return parts;
  const name = main && random.below(2) === 0 ? main : random.pick(names);
  const xml = damageBy(XML_DAMAGES, String(parts.get(name)), random, damages);
  damages.push(`in ${name}`);
  return new Map([...parts, [name, xml]]);
}

function timed(bytes: Uint8Array) {
  const start = process.cpuUsage();
  const { end, faults } = judge(bytes);
  const { user, system } = process.cpuUsage(start);
  return { end, faults, milliseconds: (user + system) / 1000 };
}

function judge(bytes: Uint8Array): { end: string; faults: readonly string[] } {
  try {
    const report = checkDocument({ kind: "package", bytes }, { today: TODAY });
    const readable = report.verdict !== "unreadable";
    const { paragraphs } = readable ? readSnapshot({ kind: "package", bytes }) : { paragraphs: [] };
    const texts = paragraphs.map(({ text }) => text);
    return { end: report.error ?? report.verdict, faults: reportFaults(report, texts) };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { end: "exception", faults: [trace.split("\n").slice(0, 4).join(" ")] };
  }
}

function unpacked(bytes: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strFromU8(content) : content,
    ]),
  );
}

function packed(parts: Parts): Uint8Array {
  const members = [...parts].map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(members) as Record<string, Uint8Array>, {
    level: 1,
    mtime: "2026-01-01T00:00:00",
  });
}
