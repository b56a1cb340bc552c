import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildWhenStale, chibo, SAMPLES, temporaryFolder } from "./support/chibo";

const CARELESS = path.join(SAMPLES, "careless.docx");
const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);
beforeAll(buildWhenStale);

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly fixable: boolean;
}

const fixJson = (out: string, ...more: string[]) => {
  const run = chibo(["fix", CARELESS, "--out", out, "--format", "json", ...more]);
  return { run, result: JSON.parse(run.out) as { fixed: Finding[]; findings: Finding[] } };
};

test("the careless document comes out with nothing left that a machine could do", () => {
  const before = readFileSync(CARELESS);
  const out = inFolder("fixed.docx");
  const { run, result } = fixJson(out, "--date", "2026-10-01");
  expect(result.fixed.length).toBeGreaterThan(25);
  expect(result.findings.filter(({ fixable }) => fixable)).toEqual([]);
  expect(readFileSync(CARELESS)).toEqual(before);
  const checked = chibo(["check", "--format", "json", "--date", "2026-10-01", out]);
  expect(checked.status).toBe(run.status);
  const [report] = JSON.parse(checked.out) as [{ findings: Finding[] }];
  expect(report.findings).toEqual(result.findings);
});

test("a profile fills what is put in", () => {
  const profile = inFolder("profile.json");
  writeFileSync(profile, JSON.stringify({ recipients: ["Đảng uỷ xã Đồng Sen"] }));
  const { result } = fixJson(inFolder("with-profile.docx"), "--profile", profile);
  const rules = result.findings.map(({ rule }) => rule);
  expect(rules).not.toContain("recipients/unfilled");
});

test("people read what was fixed and then what is left", () => {
  const { out } = chibo(["fix", CARELESS, "--out", inFolder("text.docx"), "--lang", "en"]);
  expect(out).toMatch(/^Fixed \d+:\n {2}✓ /u);
  expect(out.indexOf(inFolder("text.docx"))).toBeGreaterThan(0);
});

test("a document with nothing to fix is copied byte for byte", () => {
  const right = path.join(SAMPLES, "right-kindergarten.docx");
  const out = inFolder("same.docx");
  expect(chibo(["fix", right, "--out", out]).status).toBe(0);
  expect(readFileSync(out)).toEqual(readFileSync(right));
});

test.each([
  ["no --out", ["fix", CARELESS], "“--out”"],
  ["no file", ["fix", "--out", "x.docx"], "tệp cần sửa"],
  ["two files", ["fix", CARELESS, CARELESS, "--out", "x.docx"], "một tệp"],
  ["a form that it has not", ["fix", CARELESS, "--out", "x.docx", "--format", "sarif"], "text"],
])("%s is wrong usage", (_, args, named) => {
  const { status, out, err } = chibo(args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(named);
});

test("nothing but a new file is ever written", () => {
  const own = inFolder("own.docx");
  copyFileSync(CARELESS, own);
  expect(chibo(["fix", own, "--out", own, "--force"])).toMatchObject({ status: 2, out: "" });
  const kept = inFolder("kept.docx");
  writeFileSync(kept, "mine");
  expect(chibo(["fix", own, "--out", kept]).err).toContain("--force");
  expect(readFileSync(kept, "utf8")).toBe("mine");
  expect(readFileSync(own)).toEqual(readFileSync(CARELESS));
});

test("what cannot be read is said, and nothing is written", () => {
  const broken = inFolder("broken.docx");
  writeFileSync(broken, "no document");
  const out = inFolder("never.docx");
  const run = chibo(["fix", broken, "--out", out]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain(broken);
  expect(existsSync(out)).toBe(false);
  expect(chibo(["fix", inFolder("nowhere.docx"), "--out", out]).status).toBe(2);
});

test("--anew sets a document anew and says what was done", () => {
  const out = inFolder("anew.docx");
  const run = chibo(["fix", "--anew", CARELESS, "--out", out, "--date", "2026-10-01"]);
  expect(run.out).toMatch(/^Đã trình bày lại theo mẫu/u);
  const [report] = JSON.parse(chibo(["check", "--format", "json", out]).out) as [
    { findings: Finding[] },
  ];
  expect(report.findings.filter(({ rule }) => rule.endsWith("/position"))).toEqual([]);
});
