import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";

const CARELESS = path.join(SAMPLES, "careless.docx");
const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly fixable: boolean;
}

const fixJson = async (out: string, ...more: string[]) => {
  const run = await chibo(["fix", CARELESS, "--out", out, "--format", "json", ...more]);
  return { run, result: JSON.parse(run.out) as { fixed: Finding[]; findings: Finding[] } };
};

test("the careless document comes out with nothing left that a machine could do", async () => {
  const before = readFileSync(CARELESS);
  const out = inFolder("fixed.docx");
  const { run, result } = await fixJson(out, "--date", "2026-10-01");
  expect(result.fixed.length).toBeGreaterThan(25);
  expect(result.findings.filter(({ fixable }) => fixable)).toEqual([]);
  expect(readFileSync(CARELESS)).toEqual(before);
  const checked = await chibo(["check", "--format", "json", "--date", "2026-10-01", out]);
  expect(checked.status).toBe(run.status);
  const [report] = JSON.parse(checked.out) as [{ findings: Finding[] }];
  expect(report.findings).toEqual(result.findings);
});

test("a profile fills what is put in", async () => {
  const profile = inFolder("profile.json");
  writeFileSync(profile, JSON.stringify({ recipients: ["Đảng uỷ xã Đồng Sen"] }));
  const { result } = await fixJson(inFolder("with-profile.docx"), "--profile", profile);
  const rules = result.findings.map(({ rule }) => rule);
  expect(rules).not.toContain("recipients/unfilled");
});

test("people read what was fixed and then what is left", async () => {
  const { out } = await chibo(["fix", CARELESS, "--out", inFolder("text.docx"), "--lang", "en"]);
  expect(out).toMatch(/^Fixed \d+:\n {2}✓ /u);
  expect(out.indexOf(inFolder("text.docx"))).toBeGreaterThan(0);
});

test("a document with nothing to fix is copied byte for byte", async () => {
  const right = path.join(SAMPLES, "right-kindergarten.docx");
  const out = inFolder("same.docx");
  expect((await chibo(["fix", right, "--out", out])).status).toBe(0);
  expect(readFileSync(out)).toEqual(readFileSync(right));
});

test.each([
  ["no --out", ["fix", CARELESS], "“--out”"],
  ["no file", ["fix", "--out", "x.docx"], "tệp cần sửa"],
  ["two files", ["fix", CARELESS, CARELESS, "--out", "x.docx"], "một tệp"],
  ["a form that it has not", ["fix", CARELESS, "--out", "x.docx", "--format", "sarif"], "text"],
])("%s is wrong usage", async (_, args, named) => {
  const { status, out, err } = await chibo(args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(named);
});

test("nothing but a new file is ever written", async () => {
  const own = inFolder("own.docx");
  copyFileSync(CARELESS, own);
  expect(await chibo(["fix", own, "--out", own, "--force"])).toMatchObject({ status: 2, out: "" });
  const kept = inFolder("kept.docx");
  writeFileSync(kept, "mine");
  expect((await chibo(["fix", own, "--out", kept])).err).toContain("--force");
  expect(readFileSync(kept, "utf8")).toBe("mine");
  expect(readFileSync(own)).toEqual(readFileSync(CARELESS));
});

test("what cannot be read is said, and nothing is written", async () => {
  const broken = inFolder("broken.docx");
  writeFileSync(broken, "no document");
  const out = inFolder("never.docx");
  const run = await chibo(["fix", broken, "--out", out]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain(broken);
  expect(existsSync(out)).toBe(false);
  expect((await chibo(["fix", inFolder("nowhere.docx"), "--out", out])).status).toBe(2);
});

test("--anew sets a document anew and says what was done", async () => {
  const out = inFolder("anew.docx");
  const run = await chibo(["fix", "--anew", CARELESS, "--out", out, "--date", "2026-10-01"]);
  expect(run.out).toMatch(/^Đã trình bày lại theo mẫu/u);
  const [report] = JSON.parse((await chibo(["check", "--format", "json", out])).out) as [
    { findings: Finding[] },
  ];
  expect(report.findings.filter(({ rule }) => rule.endsWith("/position"))).toEqual([]);
});
