import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { KINDS } from "../../src/core/kinds";
import { RULES } from "../../src/core/rules";
import { buildWhenStale, chibo, SAMPLES, temporaryFolder } from "./support/chibo";

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

beforeAll(() => {
  buildWhenStale();
  chibo(["new", "--out", blank]);
});

test("a result says what the document is, in the language asked for", () => {
  const label = "Chương trình công tác toàn khoá";
  expect(told(chibo(["check", blank, "--format", "json"]).out).kind).toEqual({
    id: "programme",
    label,
    asked: false,
  });
  const english = told(chibo(["check", blank, "--format", "json", "--lang", "en"]).out);
  expect(english.kind.label).not.toBe(label);
});

test("what it is asked to be counts, also in threads", () => {
  const asked = chibo([
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

test("auto leaves it to the document", () => {
  const { kind } = told(chibo(["check", blank, "--format", "json", "--kind", "auto"]).out);
  expect(kind).toMatchObject({ id: "programme", asked: false });
});

test("an unknown kind is refused with the list of kinds", () => {
  for (const command of [["check"], ["fix", "--out", path.join(folder, "x.docx")]]) {
    const { status, err, out } = chibo([...command, blank, "--kind", "poem"]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("“--kind”");
    expect(err).toContain("auto, programme, yearProgramme");
    expect(err).not.toContain("unsure");
  }
});

test("a SARIF log says each document's kind", () => {
  const { out } = chibo(["check", blank, "--format", "sarif"]);
  const log = JSON.parse(out) as { runs: { artifacts: { properties: { kind: string } }[] }[] };
  expect(log.runs[0]?.artifacts[0]?.properties.kind).toBe("programme");
});

test("fix judges the document as what it is asked to be", () => {
  const out = path.join(folder, "fixed.docx");
  const run = chibo([
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

test("an agenda is not judged, which is no error", () => {
  const { status, out } = chibo(["check", corpus("agenda-month"), "--format", "json"]);
  expect(status).toBe(0);
  expect(told(out)).toMatchObject({ kind: { id: "agenda" }, verdict: "not-judged" });
});

test("several documents end with a summary by kind", () => {
  const files = ["agenda-month", "letter-committee", "letter-reply-tabs"].map(corpus);
  const lines = chibo(["check", ...files])
    .out.trimEnd()
    .split("\n");
  expect(lines.slice(-3)).toEqual([
    "3 tệp: 2 đủ thành phần, 0 còn thiếu, 1 không kiểm tra",
    "  Công văn: 2, 2 đủ thành phần",
    "  Chương trình cuộc họp: 1, 1 không kiểm tra",
  ]);
});

test("names closed by NUL may hold line breaks; an empty one is none", () => {
  const odd = path.join(folder, "two\nlines");
  mkdirSync(odd);
  const file = path.join(odd, "a.docx");
  copyFileSync(corpus("letter-committee"), file);
  const { status, out } = chibo(["check", "--files-from0", "-", "--format", "json"], {
    input: `${file}\0\0${blank}`,
  });
  expect(status).toBe(0);
  expect((JSON.parse(out) as { file: string }[]).map((one) => one.file)).toEqual([file, blank]);
  expect(chibo(["check", "--files-from0", "names.txt"]).err).toContain("“--files-from0”");
});

test("kinds: every kind with its parts, in each form", () => {
  const listed = JSON.parse(chibo(["kinds", "--format", "json"]).out) as {
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
  const rows = chibo(["kinds", "--format", "md"]).out.trimEnd().split("\n");
  expect(rows).toHaveLength(KINDS.length + 2);
  const text = chibo(["kinds"]).out;
  for (const { id } of KINDS) expect(text).toContain(` · ${id}\n`);
});

test("rules of one kind: what can speak on it, and nothing else", () => {
  const ids = (...args: string[]) =>
    (JSON.parse(chibo(["rules", "--format", "json", ...args]).out) as { id: string }[]).map(
      ({ id }) => id,
    );
  const letter = ids("--kind", "letter");
  expect(letter).toContain("addressees/missing");
  expect(letter).not.toContain("subject/hyphens");
  expect(letter).not.toContain("keyTasks/missing");
  expect(ids("--kind", "agenda")).toEqual(["document/empty", "document/not-judged"]);
  expect(ids("--kind", "programme").length).toBeLessThan(RULES.length);
});
