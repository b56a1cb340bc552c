import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";
import { buildWhenStale, chiboProgram, PROGRAM } from "./support/program";

beforeAll(buildWhenStale);

const scratch = temporaryFolder();

/** A folder of its own for each test. */
const workFolder = () => mkdtempSync(path.join(scratch, "folder-"));

const RIGHT = path.join(SAMPLES, "right-village.docx");

/**
 * A folder with a good document, a named pipe, a folder called like a document, and links. It is for the program: a read of the pipe
 * would never end, nor the process that it is in.
 */
function mixedFolder(folder: string): string {
  copyFileSync(RIGHT, path.join(folder, "good.docx"));
  execFileSync("mkfifo", [path.join(folder, "pipe.docx")]);
  mkdirSync(path.join(folder, "folder.docx"));
  symlinkSync("good.docx", path.join(folder, "link.docx"));
  symlinkSync("pipe.docx", path.join(folder, "link-to-pipe.docx"));
  return folder;
}

test("a folder's pipes are passed over; its files, and links to files, are checked", () => {
  const folder = workFolder();
  const { out } = chiboProgram(["check", "--format", "json", mixedFolder(folder)]);
  const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => path.basename(file));
  expect(files).toEqual(["good.docx", "link.docx"]);
});

test("a pipe that somebody names is refused with a sentence, and the others are checked", () => {
  const folder = workFolder();
  mixedFolder(folder);
  const names = ["pipe.docx", "good.docx"].map((name) => path.join(folder, name));
  const { status, out } = chiboProgram(["check", "--format", "json", ...names]);
  const [pipe, good] = JSON.parse(out) as { verdict: string; error: string | null }[];
  expect(pipe?.verdict).toBe("unreadable");
  expect(pipe?.error).toContain("đường ống");
  expect(good?.verdict).toBe("complete");
  expect(status).toBe(2);
});

test("what cannot be put in its place leaves nothing and changes nothing", async () => {
  const folder = workFolder();
  const place = path.join(folder, "there");
  mkdirSync(place);
  writeFileSync(path.join(place, "kept.txt"), "kept");
  const { status } = await chibo(["new", "--out", place, "--force"]);
  expect(status).toBe(2);
  expect(readdirSync(folder)).toEqual(["there"]);
  expect(readFileSync(path.join(place, "kept.txt"), "utf8")).toBe("kept");
});

/** Runs the program where no file may grow beyond a kibibyte, as on a disk that is full. */
function onFullDisk(args: readonly string[]) {
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", 'ulimit -f 1; exec "$0" "$@"', process.execPath, PROGRAM, ...args],
    { encoding: "utf8" },
  );
  return { status, err: stderr };
}

const CARELESS = path.join(SAMPLES, "careless.docx");

test.each([
  ["chibo new", "out.docx", ["new", "--out"]],
  ["chibo fix", "out.docx", ["fix", CARELESS, "--out"]],
  ["chibo renew", "out.docx", ["renew", RIGHT, "--term", "2030-2035", "--out"]],
  ["a report to print", "report.docx", ["check", CARELESS, "--report"]],
  ["a report as a page", "report.html", ["check", CARELESS, "--report"]],
])(
  "where the disk fills up %s leaves the old file as it was, and nothing else",
  (_, name, args) => {
    const folder = workFolder();
    const file = path.join(folder, name);
    writeFileSync(file, "old");
    const forced = onFullDisk([...args, file, "--force"]);
    expect(forced.err).toContain(`Không ghi được ${file}`);
    expect(forced.status).toBe(2);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(file, "utf8")).toBe("old");
    const fresh = onFullDisk([...args, path.join(folder, `new-${name}`)]);
    expect(fresh.status).toBe(2);
    expect(readdirSync(folder)).toEqual([name]);
  },
);

test("a name that the disk does not take is refused with a sentence", async () => {
  const folder = workFolder();
  const file = path.join(folder, `${"a".repeat(300)}.docx`);
  const { status, err } = await chibo(["new", "--out", file]);
  expect(status).toBe(2);
  expect(err).toContain("Không ghi được");
  expect(readdirSync(folder)).toEqual([]);
});

test("--force replaces what a link leads to, and leaves no draft beside it", async () => {
  const folder = workFolder();
  const file = path.join(folder, "old.docx");
  writeFileSync(file, "old");
  symlinkSync("old.docx", path.join(folder, "link.docx"));
  const { status } = await chibo(["new", "--out", path.join(folder, "link.docx"), "--force"]);
  expect(status).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(folder).sort()).toEqual(["link.docx", "old.docx"]);
});
