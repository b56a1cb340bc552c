import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import "@microsoft/jest-sarif";
import type { Run as Log } from "./support/sarif";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";

const folder = temporaryFolder();
const DAY = ["--date", "2026-10-01"];
const CARELESS = path.join(SAMPLES, "careless.docx");
const LEVELS: Readonly<Record<string, string>> = {
  error: "error",
  todo: "note",
  warning: "warning",
  hint: "note",
};

async function sarif(args: readonly string[]) {
  const { status, out } = await chibo(["check", "--format", "sarif", ...DAY, ...args], {
    cwd: folder,
  });
  const log = JSON.parse(out) as { runs: [Log] };
  return { status, log, run: log.runs[0] };
}

/** Paragraphs in a result's locations, each once, in the document's order. */
function paragraphsOf(locations: Log["results"][number]["locations"]): number[] {
  const all = locations.flatMap(({ logicalLocations = [] }) =>
    logicalLocations.map(({ properties }) => properties.paragraph),
  );
  return [...new Set(all)].sort((one, other) => one - other);
}

beforeAll(async () => {
  copyFileSync(CARELESS, path.join(folder, "Chương trình #1.docx"));
  writeFileSync(path.join(folder, "notes.docx"), "no zip at all");
  await chibo(["new", "--out", path.join(folder, "blank.docx")]);
});

test.each([
  ["findings", [CARELESS], 1],
  ["blanks only", ["blank.docx"], 0],
  ["nothing that can be read", ["notes.docx"], 2],
  ["a folder of all", ["."], 2],
  ["English", ["--lang", "en", "."], 2],
])(
  "the log of %s is valid SARIF 2.1.0, and knows the exit status",
  async (_what, args, expected) => {
    const { status, log, run } = await sarif(args);
    expect(log).toBeValidSarifLog();
    expect(status).toBe(expected);
    expect(run.invocations[0].exitCode).toBe(expected);
    expect(run.invocations[0].executionSuccessful).toBe(expected < 2);
  },
);

test("a careless document's results are its findings of the JSON contract", async () => {
  const { run } = await sarif([CARELESS]);
  const [json] = JSON.parse((await chibo(["check", "--format", "json", ...DAY, CARELESS])).out) as [
    { findings: { rule: string; part: string; severity: string; paragraphs: number[] }[] },
  ];
  const failed = run.results.filter(({ kind }) => kind !== "open");
  expect(failed.length).toBeGreaterThan(5);
  expect(
    failed.map(({ ruleId, level, properties, locations }) => ({
      rule: ruleId,
      part: properties.part,
      level,
      paragraphs: paragraphsOf(locations),
    })),
  ).toEqual(
    json.findings.map(({ rule, part, severity, paragraphs }) => ({
      rule,
      part,
      level: LEVELS[severity],
      paragraphs,
    })),
  );
});

test("every result points to its rule, and a rule says what it rests on", async () => {
  const { run } = await sarif(["."]);
  const { rules } = run.tool.driver;
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  const listed = JSON.parse((await chibo(["rules", "--format", "json"])).out) as {
    id: string;
    clauses: { citation: string }[];
  }[];
  expect(rules.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  for (const [index, { help }] of rules.entries())
    for (const { citation } of listed[index]?.clauses ?? []) expect(help.text).toContain(citation);
});

test("files are listed in order, by references that can be followed from the folder", async () => {
  const { run } = await sarif(["Chương trình #1.docx", "notes.docx", CARELESS]);
  expect(run.artifacts.map(({ location }) => location.uri)).toEqual([
    "Ch%C6%B0%C6%A1ng%20tr%C3%ACnh%20%231.docx",
    "notes.docx",
    new URL(`file://${CARELESS}`).href,
  ]);
  const [notification, ...others] = run.invocations[0].toolExecutionNotifications;
  expect(others).toEqual([]);
  expect(notification).toMatchObject({
    descriptor: { id: "not-zip" },
    level: "error",
    locations: [{ physicalLocation: { artifactLocation: { uri: "notes.docx", index: 1 } } }],
  });
  for (const { locations } of run.results)
    for (const { physicalLocation } of locations) {
      const { uri, index } = physicalLocation.artifactLocation;
      expect(run.artifacts[index]?.location.uri).toBe(uri);
    }
});
