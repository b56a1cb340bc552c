/**
 * How long the check takes, against what nobody can do without: `npm run bench [-- --json]`; or how long the program takes for many
 * files of five pages: `npm run bench -- --files 1000`. Run from the project's root.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { checkDocument } from "../../src/core/check/check-document";
import { fixDocument } from "../../src/core/fixes/fix-document";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { programmeOfPages } from "./documents";
import { checkManyFiles } from "./many-files";
import { templateWorks } from "./template-speed";

/** Short works are timed more often, for about so long each: a median of few of them would tell of chance. */
const TIMED_MS = 500;
const FEWEST_ROUNDS = 15;
const MOST_ROUNDS = 201;
/** Engines compile what runs often: works are timed as in a folder of files or an open pane, not at their first runs. */
const WARM_UP_MS = 3000;
const MOST_WARM_UPS = 1000;
const SAMPLE = path.resolve("test/samples/right-kindergarten.docx");
const TODAY = "2026-10-01";
const MAIN = "word/document.xml";

type Work = (docx: Uint8Array) => unknown;

const CARELESS = path.resolve("test/samples/careless.docx");
const AUTHOR = { name: "Chi bộ", date: TODAY };

/** All safe fixes of a document that was typed without any care, with the checks before and after them. */
const fixAll: Work = (bytes) =>
  fixDocument(bytes, { today: TODAY, profile: emptyProfile(), author: AUTHOR });

const check: Work = (bytes) => checkDocument({ kind: "package", bytes }, { today: TODAY });

/** Unzipping the main part and one parser pass that does nothing with it. */
const floor: Work = (docx) => {
  const files = unzipSync(docx, { filter: ({ name }) => name === MAIN });
  new SaxesParser().write(new TextDecoder().decode(files[MAIN])).close();
};

const mammothText: Work = (docx) => mammoth.extractRawText({ buffer: Buffer.from(docx) });

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Times in milliseconds, round by round; the works take turns, so that a busy moment hits them all. */
async function timesOf(docx: Uint8Array, works: readonly Work[]): Promise<readonly number[][]> {
  const times = works.map((): number[] => []);
  let longest = 0;
  for (const work of works) {
    const start = performance.now();
    let runs = 0;
    for (; runs < MOST_WARM_UPS && performance.now() < start + WARM_UP_MS; runs += 1) {
      await work(docx);
    }
    longest = Math.max(longest, (performance.now() - start) / runs);
  }
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.round(TIMED_MS / longest)));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work(docx);
      times[index]?.push(performance.now() - start);
    }
  return times;
}

async function main(): Promise<void> {
  const sample = new Uint8Array(readFileSync(SAMPLE));
  const files = process.argv.indexOf("--files");
  const figures =
    files > 0
      ? checkManyFiles([programmeOfPages(sample, 5)], Number(process.argv[files + 1]))
      : await ratios(sample);
  const rounded = Object.entries(figures).map(
    ([name, value]) => [name, Number(value.toPrecision(3))] as const,
  );
  if (process.argv.includes("--json"))
    console.log(JSON.stringify(Object.fromEntries(rounded), null, 2));
  else for (const [name, value] of rounded) console.log(`${name.padEnd(36)} ${value}`);
}

async function ratios(sample: Uint8Array): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  const ms = (of: string): number => median(times[of] ?? []);
  /** The median of the rounds' own ratios: machines change their pace within a run, hardly within a round. */
  const ratio = (of: string, over: string): number =>
    median((times[of] ?? []).map((time, round) => time / (times[over]?.[round] ?? NaN)));
  for (const pages of [5, 50, 500]) {
    const works = pages === 50 ? [check, floor, mammothText] : [check, floor];
    const [checked, least, text] = await timesOf(programmeOfPages(sample, pages), works);
    Object.assign(times, { [`check_${pages}`]: checked, [`floor_${pages}`]: least });
    if (text !== undefined) times[`mammoth_${pages}`] = text;
  }
  const careless = programmeOfPages(new Uint8Array(readFileSync(CARELESS)), 500);
  const [carelessChecked, carelessFixed] = await timesOf(careless, [check, fixAll]);
  Object.assign(times, { check_careless: carelessChecked, fix_careless: carelessFixed });
  const [built, docxBuilt] = await timesOf(sample, templateWorks(emptyProfile()));
  Object.assign(times, { build: built, docx: docxBuilt });
  return {
    check_over_floor_5_pages: ratio("check_5", "floor_5"),
    check_over_floor_50_pages: ratio("check_50", "floor_50"),
    check_over_floor_500_pages: ratio("check_500", "floor_500"),
    growth_500_over_50_pages: ms("check_500") / ms("check_50"),
    check_over_mammoth_text_50_pages: ratio("check_50", "mammoth_50"),
    check_ms_5_pages: ms("check_5"),
    check_ms_50_pages: ms("check_50"),
    check_ms_500_pages: ms("check_500"),
    fix_all_over_check_500_pages: ratio("fix_careless", "check_careless"),
    fix_all_ms_500_pages: ms("fix_careless"),
    build_over_docx: ratio("build", "docx"),
    build_ms: ms("build"),
  };
}

void main();
