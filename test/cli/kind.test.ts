import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { KINDS } from "../../src/core/kinds";
import { RULES } from "../../src/core/rules";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";
import { buildWhenStale, chiboProgram } from "./support/program";

const folder = temporaryFolder();
const blank = path.join(folder, "blank.docx");

interface Told {
  readonly kind: { readonly id: string | null; readonly label: string; readonly asked: boolean };
  readonly verdict: string;
}

const told = (out: string): Told => {
  const [first] = JSON.parse(out) as Told[];
  if (!first) throw new Error("no result");
  return first;
};

beforeAll(async () => {
  buildWhenStale();
  await chibo(["new", "--out", blank]);
});

test("a result says what the document is, in the language asked for", async () => {
  const label = "Chương trình công tác toàn khoá";
  expect(told((await chibo(["check", blank, "--format", "json"])).out).kind).toEqual({
    id: "programme",
    label,
    asked: false,
  });
  const english = told((await chibo(["check", blank, "--format", "json", "--lang", "en"])).out);
  expect(english.kind.label).not.toBe(label);
});

test("what it is asked to be counts, also in threads", async () => {
  const asked = chiboProgram([
    "check",
    ...Array<string>(20).fill(blank),
    "--format",
    "jsonl",
    "--kind",
    "plan",
  ]);
  const lines = asked.out.trim().split("\n");
  expect(lines).toHaveLength(20);
  for (const line of lines)
    expect((JSON.parse(line) as Told).kind).toEqual({ id: "plan", label: "Kế hoạch", asked: true });
});

test("auto leaves it to the document", async () => {
  const { kind } = told((await chibo(["check", blank, "--format", "json", "--kind", "auto"])).out);
  expect(kind).toMatchObject({ id: "programme", asked: false });
});

test("an unknown kind is refused with the list of kinds", async () => {
  for (const command of [["check"], ["fix", "--out", path.join(folder, "x.docx")]]) {
    const { status, err, out } = await chibo([...command, blank, "--kind", "poem"]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("“--kind”");
    expect(err).toContain("auto, programme, yearProgramme");
    expect(err).not.toContain("unsure");
  }
});

test("a SARIF log says each document's kind", async () => {
  const { out } = await chibo(["check", blank, "--format", "sarif"]);
  const log = JSON.parse(out) as { runs: { artifacts: { properties: { kind: string } }[] }[] };
  expect(log.runs[0]?.artifacts[0]?.properties.kind).toBe("programme");
});

test("fix judges the document as what it is asked to be", async () => {
  const out = path.join(folder, "fixed.docx");
  const run = await chibo([
    "fix",
    path.join(SAMPLES, "careless.docx"),
    "--kind",
    "plan",
    "--out",
    out,
    "--format",
    "json",
  ]);
  expect((JSON.parse(run.out) as Told).kind).toMatchObject({ id: "plan", asked: true });
});

const corpus = (name: string) => path.resolve(__dirname, "../corpus", name, "document.docx");

test("an agenda is not judged, which is no error", async () => {
  const { status, out } = await chibo(["check", corpus("agenda-month"), "--format", "json"]);
  expect(status).toBe(0);
  expect(told(out)).toMatchObject({ kind: { id: "agenda" }, verdict: "not-judged" });
});

test("several documents end with a summary by kind", async () => {
  const files = ["agenda-month", "letter-committee", "letter-reply-tabs"].map(corpus);
  const lines = (await chibo(["check", ...files])).out.trimEnd().split("\n");
  expect(lines.slice(-3)).toEqual([
    "3 tệp: 2 đủ thành phần, 0 còn thiếu, 1 không kiểm tra",
    "  Công văn: 2, 2 đủ thành phần",
    "  Chương trình cuộc họp: 1, 1 không kiểm tra",
  ]);
});

test("names closed by NUL may hold line breaks; an empty one is none", async () => {
  const odd = path.join(folder, "two\nlines");
  mkdirSync(odd);
  const file = path.join(odd, "a.docx");
  copyFileSync(corpus("letter-committee"), file);
  const { status, out } = await chibo(["check", "--files-from0", "-", "--format", "json"], {
    input: `${file}\0\0${blank}`,
  });
  expect(status).toBe(0);
  expect((JSON.parse(out) as { file: string }[]).map((one) => one.file)).toEqual([file, blank]);
  expect((await chibo(["check", "--files-from0", "names.txt"])).err).toContain("“--files-from0”");
});

test("kinds: every kind with its parts, in each form", async () => {
  const listed = JSON.parse((await chibo(["kinds", "--format", "json"])).out) as {
    id: string;
    judged: boolean;
    parts: { id: string; severity: string }[];
  }[];
  expect(listed.map(({ id }) => id)).toEqual(KINDS.map(({ id }) => id));
  const partsOf = (id: string) => listed.find((one) => one.id === id)?.parts ?? [];
  expect(partsOf("letter").map((part) => part.id)).toContain("addressees");
  expect(partsOf("letter").map((part) => part.id)).not.toContain("documentType");
  expect(partsOf("minutes")).toContainEqual(
    expect.objectContaining({ id: "recipients", severity: "warning" }),
  );
  expect(partsOf("agenda")).toEqual([]);
  const rows = (await chibo(["kinds", "--format", "md"])).out.trimEnd().split("\n");
  expect(rows).toHaveLength(KINDS.length + 2);
  const text = (await chibo(["kinds"])).out;
  for (const { id } of KINDS) expect(text).toContain(` · ${id}\n`);
});

test("rules of one kind: what can speak on it, and nothing else", async () => {
  const ids = async (...args: string[]) => {
    const { out } = await chibo(["rules", "--format", "json", ...args]);
    return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
  };
  const letter = await ids("--kind", "letter");
  expect(letter).toContain("addressees/missing");
  expect(letter).not.toContain("subject/hyphens");
  expect(letter).not.toContain("keyTasks/missing");
  expect(await ids("--kind", "agenda")).toEqual(["document/empty", "document/not-judged"]);
  expect((await ids("--kind", "programme")).length).toBeLessThan(RULES.length);
});
