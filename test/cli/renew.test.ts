import path from "node:path";
import { readFileSync, writeFileSync } from "node:fs";
import { readSnapshot } from "../../src/core/snapshot/read";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";

const RIGHT = path.join(SAMPLES, "right-kindergarten.docx");
const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);

const textOf = (file: string) =>
  readSnapshot({ kind: "package", bytes: new Uint8Array(readFileSync(file)) })
    .paragraphs.map(({ text }) => text)
    .join("\n");

test("last term's programme comes out for the new term, with a list of what was changed", async () => {
  const out = inFolder("new.docx");
  const run = await chibo([
    "renew",
    RIGHT,
    "--term",
    "2030-2035",
    "--out",
    out,
    "--date",
    "2030-06-01",
  ]);
  expect(run.status).toBe(0);
  expect(run.out).toMatch(/^Đã đổi:\n/u);
  expect(run.out).toContain(`Đã tạo ${out}`);
  expect(textOf(out)).toMatch(/nhiệm kỳ 2030/u);
});

test("what is known of the new term is written in", async () => {
  const profile = inFolder("profile.json");
  writeFileSync(profile, JSON.stringify({ signerName: "Trần Thị Mai", number: 3 }));
  const out = inFolder("known.docx");
  await chibo(["renew", RIGHT, "--term", "2030-2035", "--profile", profile, "--out", out]);
  expect(textOf(out)).toContain("Trần Thị Mai");
  expect(textOf(out)).toMatch(/Số 03-/u);
});

test.each([
  ["2035-2030", "không phải là nhiệm kỳ"],
  ["2031", "cùng loại"],
])("--term %s is refused in a sentence, and nothing is written", async (term, said) => {
  const run = await chibo(["renew", RIGHT, "--term", term, "--out", inFolder("none.docx")]);
  expect(run.status).toBe(2);
  expect(run.err).toContain(said);
  expect(() => readFileSync(inFolder("none.docx"))).toThrow();
});
