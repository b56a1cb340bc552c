import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";
import { buildWhenStale, chiboProgram, PROGRAM } from "./support/program";

const folder = temporaryFolder();
const inFolder = (...names: string[]) => path.join(folder, ...names);
const CARELESS = path.join(SAMPLES, "careless.docx");
const DAY = ["--date", "2026-10-01"];

interface Result {
  file: string;
  verdict: string;
  parts: { id: string; label: string; status: string; paragraphs: number[] }[];
  findings: { rule: string; severity: string; message: string; paragraphs: number[] }[];
  counts: Record<string, number>;
  error: string | null;
}

const AS_JSON = ["check", "--format", "json", ...DAY];

async function check(...args: string[]) {
  const { status, out, err } = await chibo([...AS_JSON, ...args]);
  return { status, results: JSON.parse(out) as Result[], err };
}

beforeAll(async () => {
  buildWhenStale();
  mkdirSync(inFolder("all/b/deep"), { recursive: true });
  for (const name of ["all/z.docx", "all/A.DOCX", "all/b/deep/c.docx", "all/~$z.docx", "all/x.doc"])
    copyFileSync(CARELESS, inFolder(name));
  writeFileSync(inFolder("notes.docx"), "no zip at all");
  writeFileSync(inFolder("empty.docx"), "");
  await chibo(["new", "--out", inFolder("good.docx")]);
});

test("a careless document: status 1, and the JSON of the contract", async () => {
  const { status, results } = await check(CARELESS);
  expect(status).toBe(1);
  expect(results).toEqual([
    {
      file: CARELESS,
      standard: "HD05",
      beforeStandard: true,
      kind: { id: "programme", label: "Chương trình công tác toàn khoá", asked: false },
      verdict: "incomplete",
      mandatory: {
        present: expect.any(Number),
        total: 17,
        missing: expect.arrayContaining(["recipients"]),
      },
      parts: expect.any(Array),
      findings: expect.any(Array),
      counts: {
        error: expect.any(Number),
        todo: expect.any(Number),
        warning: expect.any(Number),
        hint: expect.any(Number),
      },
      error: null,
    },
  ]);
  const [result] = results;
  for (const part of result?.parts ?? [])
    expect(Object.keys(part)).toEqual(["id", "label", "status", "paragraphs"]);
  for (const finding of result?.findings ?? []) {
    expect(finding).toEqual({
      rule: expect.stringMatching(/^[a-zA-Z]+\/[a-z-]+$/),
      part: expect.any(String),
      severity: expect.stringMatching(/^(error|todo|warning|hint)$/),
      message: expect.stringMatching(/\S/),
      clause: expect.stringMatching(/\S/),
      quote: expect.any(String),
      paragraphs: expect.any(Array),
      fixable: expect.any(Boolean),
    });
    expect(finding.message).toBe(finding.message.normalize("NFC"));
  }
  expect(result?.findings.map(({ rule }) => rule)).toContain("recipients/missing");
});

test("what cannot be read is reported in its place, the others are checked all the same", async () => {
  const names = [
    inFolder("nowhere.docx"),
    CARELESS,
    inFolder("notes.docx"),
    inFolder("empty.docx"),
  ];
  const { status, results } = await check(...names);
  expect(status).toBe(2);
  expect(results.map(({ file, verdict }) => [file, verdict])).toEqual([
    [names[0], "unreadable"],
    [names[1], "incomplete"],
    [names[2], "unreadable"],
    [names[3], "unreadable"],
  ]);
  const sentences = results.flatMap(({ error }) => (error === null ? [] : [error]));
  expect(new Set(sentences).size).toBe(3);
});

test("a folder stands for every .docx below it, lock files left out, in one order", async () => {
  const { results } = await check(inFolder("all"), inFolder("good.docx"));
  expect(results.map(({ file }) => file)).toEqual([
    inFolder("all", "A.DOCX"),
    inFolder("all", "z.docx"),
    inFolder("all", "b", "deep", "c.docx"),
    inFolder("good.docx"),
  ]);
});

test("a folder without documents is said", async () => {
  mkdirSync(inFolder("bare"), { recursive: true });
  expect(await check(inFolder("bare"))).toMatchObject({
    status: 2,
    results: [],
    err: expect.stringContaining("bare"),
  });
});

test("on many cores the results are the same and in the input's order", async () => {
  const one = (await check(CARELESS)).results[0];
  const many = Array.from({ length: 40 }, (_, index) =>
    index % 3 === 0 ? inFolder("notes.docx") : CARELESS,
  );
  const { status, out } = chiboProgram([...AS_JSON, ...many]);
  expect(status).toBe(2);
  const results = JSON.parse(out) as Result[];
  expect(results.map(({ file }) => file)).toEqual(many);
  expect(results.filter(({ file }) => file === CARELESS)).toEqual(
    many.filter((file) => file === CARELESS).map(() => one),
  );
});

test("jsonl answers a name from standard input before the next one comes", async () => {
  const child = spawn(process.execPath, [
    PROGRAM,
    ...["check", "--format", "jsonl", "--files-from", "-", ...DAY],
  ]);
  const exited = new Promise((resolve) => child.on("exit", resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (name: string): Promise<Result> => {
    child.stdin.write(`${name}\n`);
    const { value } = await lines.next();
    return JSON.parse(value as string) as Result;
  };
  try {
    expect(await answer(CARELESS)).toEqual((await check(CARELESS)).results[0]);
    expect((await answer(inFolder("good.docx"))).verdict).toBe("complete");
  } finally {
    // Also when the answers are wrong: a program that waits for names would keep the tests from ending.
    child.stdin.end();
  }
  expect(await exited).toBe(1);
});

test("for people: the file, the verdict, part by part, and no colours in a pipe", async () => {
  const { status, out, err } = chiboProgram(["check", ...DAY, CARELESS, inFolder("notes.docx")]);
  expect(status).toBe(2);
  expect(err).toBe("");
  const [result] = (await check(CARELESS)).results;
  const lines = out.split("\n");
  expect(lines[0]).toBe(CARELESS);
  expect(lines[1]).toContain("/17 thành phần");
  const flat = out.replace(/\s+/g, " ");
  for (const part of result?.parts ?? []) expect(flat).toContain(part.label);
  // Looks that are told together do not say each time that they are looks.
  const told = (message: string) =>
    [message, message.replace(" trình bày chưa đúng mẫu", "")].some((one) => flat.includes(one));
  const messages = result?.findings.map(({ message }) => message) ?? [];
  expect(messages.filter((message) => !told(message))).toEqual([]);
  expect(flat.match(/trình bày chưa đúng mẫu/g)).toHaveLength(1);
  expect(lines.at(-2)).toMatch(/^2 tệp: /);
  expect(out).not.toContain("\u001b");
  const long = lines.filter((line) => line.length > 100 && !line.includes(folder));
  expect(long).toEqual([]);
});

test("--lang en says the same in English", async () => {
  const { out } = await chibo(["check", ...DAY, "--lang", "en", CARELESS]);
  expect(out).toContain("/17 parts");
  expect(out).not.toMatch(/thành phần|chưa đúng/);
});
