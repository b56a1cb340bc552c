/**
 * Makes `test/corpus/<case>/document.docx` and `expected.json` from the cases: `npx tsx test/corpus/sources/build.ts [case…]`.
 * Without names it also writes the table in the corpus's README. The same sources give the same bytes; documents saved by LibreOffice are left as they are where LibreOffice is missing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import type { Case } from "./case";
import { CASES } from "./cases";
import { writeWithDocx } from "./docx-package";
import { layOut } from "./layout";
import { savedByLibreOffice } from "./libreoffice";
import { PLAIN_HABITS } from "./word/habits";
import { writeAsWord } from "./word/write";

const CORPUS = join(__dirname, "..");
const TODAY = "2026-10-01";

async function documentOf(name: string, one: Case): Promise<Uint8Array | null> {
  const laidOut = layOut(one.programme, one.layout ?? {});
  const model = one.change ? one.change(laidOut) : laidOut;
  if (one.writer === "docx") return writeWithDocx(model);
  const word = writeAsWord(model, { ...PLAIN_HABITS, ...one.habits }, name);
  return one.writer === "libreoffice" ? savedByLibreOffice(word) : word;
}

function expectedOf({ about, right, today, expected }: Case): string {
  const { kind, findings, missing, verdict, ...facts } = expected;
  const whole = verdict ?? (missing.length > 0 ? "incomplete" : "complete");
  const sheet = {
    about,
    right,
    kind,
    verdict: whole,
    findings,
    missing,
    ...facts,
    today: today ?? TODAY,
  };
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** The README's table stands after its last heading. */
async function writeTable(): Promise<void> {
  const readme = join(CORPUS, "README.md");
  const heading = "## The cases\n";
  const [above] = readFileSync(readme, "utf8").split(heading);
  const rows = Object.entries(CASES).map(
    ([name, { about, right, writer = "word" }]) =>
      `| ${name} | ${right ? "right" : "wrong"} | ${writer} | ${about} |`,
  );
  const table = ["| case | | made by | what it is |", "|---|---|---|---|", ...rows].join("\n");
  const { code } = await format("README.md", `${above}${heading}\n${table}\n`);
  writeFileSync(readme, code);
}

async function main(names: readonly string[]): Promise<void> {
  for (const [name, one] of Object.entries(CASES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const folder = join(CORPUS, name);
    const document = await documentOf(name, one);
    if (document === null && !existsSync(join(folder, "document.docx"))) {
      throw new Error(`${name} needs LibreOffice (soffice) to be made the first time`);
    }
    mkdirSync(folder, { recursive: true });
    if (document !== null) writeFileSync(join(folder, "document.docx"), document);
    writeFileSync(join(folder, "expected.json"), expectedOf(one));
  }
  if (names.length === 0) await writeTable();
}

void main(process.argv.slice(2));
