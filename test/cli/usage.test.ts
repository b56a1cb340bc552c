import { readFileSync } from "node:fs";
import path from "node:path";
import { chibo } from "./support/chibo";
import { buildWhenStale, chiboProgram } from "./support/program";

beforeAll(buildWhenStale);

test("--version is the package's", () => {
  const file = path.resolve(__dirname, "../../package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  expect(chiboProgram(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
});

test.each([[["--help"]], [["-h"]], [["check", "--help"]], [["new", "-h", "--lang", "en"]]])(
  "%j prints help and does nothing else",
  async (args) => {
    const { status, out, err } = await chibo(args);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("chibo ");
  },
);

test("help names every option of the command", async () => {
  const { out } = await chibo(["--help"]);
  const options = ["profile", "out", "force", "format", "standard", "date", "files-from", "lang"];
  for (const option of options) expect(out).toMatch(new RegExp(`--${option}(?![\\w-])`));
});

test.each([
  [[], "chibo new"],
  [["mend"], "“mend”"],
  [["--colour"], "“--colour”"],
  [["check"], "tệp hoặc thư mục"],
  [["check", "--format", "xml", "a.docx"], "text, json, jsonl"],
  [["check", "--format"], "“--format”"],
  [["check", "--date", "2026-02-30", "a.docx"], "“2026-02-30”"],
  [["check", "--date", "1/2/2026", "a.docx"], "“1/2/2026”"],
  [["check", "--standard", "nd30", "a.docx"], "auto, hd05"],
  [["check", "--files-from", "list.txt"], "“-”"],
  [["check", "--out", "b.docx", "a.docx"], "“--out”"],
  [["new"], "“--out”"],
  [["new", "--out", "--force"], "“--out”"],
  [["new", "--force=yes", "--out", "a.docx"], "“--force”"],
  [["new", "--out", "a.docx", "b.docx"], "“b.docx”"],
  [["check", "--lang", "fr", "a.docx"], "vi, en"],
])("%j is wrong usage, and the answer names what is wrong", async (args, named) => {
  const { status, out, err } = await chibo(args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(named);
  expect(err).toContain("chibo --help");
});
