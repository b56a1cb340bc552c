import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";
import { buildWhenStale, chiboProgram } from "./support/program";

const scratch = temporaryFolder();
const DAY = ["--date", "2030-06-01"];
const GIVEN = ["careless.docx", "right-kindergarten.docx"];

/** A folder of this name with documents and a file that is none. */
function folderOf(name: string): string {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  for (const given of GIVEN) copyFileSync(path.join(SAMPLES, given), path.join(folder, given));
  writeFileSync(path.join(folder, "notes.docx"), "no zip at all");
  return folder;
}

/** All files of a folder by their names, as text that compares fast. */
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "base64")]),
  );

beforeAll(buildWhenStale);

test.each([
  { args: ["new", "--out", "new.docx"], status: 0, writes: ["new.docx"] },
  {
    args: ["check", ...DAY, ...GIVEN, "--report", "report.docx"],
    status: 1,
    writes: ["report.docx"],
  },
  {
    args: ["fix", ...DAY, "careless.docx", "--out", "fixed.docx"],
    status: 0,
    writes: ["fixed.docx"],
  },
  {
    args: ["renew", ...DAY, "right-kindergarten.docx", "--term", "2030-2035", "--out", "next.docx"],
    status: 0,
    writes: ["next.docx"],
  },
  { args: ["rules", "--lang", "en"], status: 0 },
  { args: ["kinds", "--format", "json"], status: 0 },
  { args: ["fix", "careless.docx"], status: 2 },
  { args: ["check", "--format", "json", "notes.docx", "nowhere.docx"], status: 2 },
  {
    args: ["check", ...DAY, "--files-from0", "-"],
    input: "right-kindergarten.docx\0văn bản.docx\0",
    status: 2,
  },
])(
  "chibo $args: the program says, writes and ends with what the tests see in their own process",
  async ({ args, input = "", status, writes = [] }) => {
    const name = args.join(" ");
    const [here, there] = [folderOf(`${name} here`), folderOf(`${name} there`)];
    const before = readdirSync(there);
    const run = chiboProgram(args, { input, cwd: there });
    expect(await chibo(args, { input, cwd: here })).toEqual(run);
    expect(run.status).toBe(status);
    expect(run.out + run.err).not.toBe("");
    const files = filesIn(there);
    expect(filesIn(here)).toEqual(files);
    expect(Object.keys(files).sort()).toEqual([...before, ...writes].sort());
  },
);
