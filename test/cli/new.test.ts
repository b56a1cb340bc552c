import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chibo } from "./support/chibo";
import { temporaryFolder } from "./support/folders";

const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);

const PROFILE = {
  superiorBody: "Đảng bộ xã Tam Hưng",
  cellName: "Chi bộ Trường Mầm non Mỹ Hưng",
  unitKind: "kindergarten",
  place: "Tam Hưng",
  term: "2025 - 2030",
  signerPosition: "",
  recipients: ["Đảng uỷ xã Tam Hưng", "Các đảng viên trong chi bộ"],
};

function profileFile(name: string, profile: unknown): string {
  writeFileSync(inFolder(name), typeof profile === "string" ? profile : JSON.stringify(profile));
  return inFolder(name);
}

test("without a profile it makes the empty template, which the check finds complete and unfilled", async () => {
  const out = inFolder("empty.docx");
  const made = await chibo(["new", "--out", out]);
  expect(made).toEqual({ status: 0, out: `Đã tạo ${out}\n`, err: "" });
  const { status, out: json } = await chibo(["check", "--format", "json", out]);
  const [report] = JSON.parse(json) as [
    { verdict: string; mandatory: object; findings: { severity: string }[] },
  ];
  expect(status).toBe(0);
  expect(report.mandatory).toEqual({ present: 17, total: 17, missing: [] });
  expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(["todo"]));
});

test("--kind makes the template of that kind, for which the check takes it", async () => {
  const out = inFolder("minutes.docx");
  expect((await chibo(["new", "--kind", "minutes", "--out", out])).status).toBe(0);
  const [report] = JSON.parse((await chibo(["check", "--format", "json", out])).out);
  expect(report).toMatchObject({ kind: { id: "minutes" }, verdict: "complete" });
});

test("a kind that has no template is refused by name, with those that have one", async () => {
  const run = await chibo(["new", "--kind", "personal", "--out", inFolder("never.docx")]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain("--kind");
  expect(run.err).toContain("programme, minutes, resolution");
});

test("a profile fills the document", async () => {
  const out = inFolder("filled.docx");
  expect(
    (await chibo(["new", "--profile", profileFile("p.json", PROFILE), "--out", out])).status,
  ).toBe(0);
  const [filled] = JSON.parse((await chibo(["check", "--format", "json", out])).out);
  const [empty] = JSON.parse(
    (await chibo(["check", "--format", "json", inFolder("empty.docx")])).out,
  );
  expect(filled.counts).toMatchObject({ error: 0, warning: 0, hint: 0 });
  expect(filled.counts.todo).toBeLessThan(empty.counts.todo);
});

test("a file that is there is kept, unless --force", async () => {
  const out = profileFile("kept.docx", "mine");
  const refused = await chibo(["new", "--out", out]);
  expect(refused).toMatchObject({ status: 2, out: "" });
  expect(refused.err).toContain("--force");
  expect(readFileSync(out, "utf8")).toBe("mine");
  expect((await chibo(["new", "--force", "--out", out])).status).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  ["an unknown key", { ...PROFILE, cellname: "x" }, "cellname"],
  ["an impossible value", { ...PROFILE, date: "2026-02-30" }, "date"],
  ["no JSON", "{ cell: 1 }", "JSON"],
])("%s is refused by name, and nothing is written", async (_what, profile, named) => {
  const out = inFolder("never.docx");
  const before = readdirSync(folder);
  const run = await chibo(["new", "--profile", profileFile("p.json", profile), "--out", out]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain(named);
  expect(readdirSync(folder)).toEqual(before);
});

test("a profile from Windows' Notepad, byte order mark first, is taken", async () => {
  const profile = profileFile("bom.json", `\uFEFF${JSON.stringify(PROFILE)}`);
  expect((await chibo(["new", "--profile", profile, "--out", inFolder("bom.docx")])).status).toBe(
    0,
  );
});

test("a folder that is not there is said, not a stack trace", async () => {
  const out = inFolder("nowhere/new.docx");
  const run = await chibo(["new", "--out", out]);
  expect(run.status).toBe(2);
  expect(run.err).toBe(`Không ghi được ${out}: không có thư mục chứa tệp này.\n`);
  expect(existsSync(out)).toBe(false);
});
