import { RULES } from "../../src/core/rules";
import { CLAUSE_IDS } from "../../src/core/standards/clauses";
import { chibo } from "./support/chibo";

const IDS = RULES.map(({ id }) => id);
const PLACEHOLDER = /\{\w+\}/;

interface Listed {
  id: string;
  part: string;
  label: string;
  severity: string;
  message: string;
  clauses: { id: string; citation: string }[];
  example: { wrong: string; right: string };
}

test.each(["vi", "en"])(
  "--format json lists every rule with its sentence (%s)",
  async (language) => {
    const { status, out, err } = await chibo(["rules", "--format", "json", "--lang", language]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const listed = JSON.parse(out) as Listed[];
    expect(listed.map(({ id }) => id)).toEqual(IDS);
    for (const { id, label, severity, message, clauses, example } of listed) {
      expect(message).not.toBe(id);
      expect(message).toMatch(/^[\p{Lu}…].*[.…]$/u);
      expect(message).not.toMatch(PLACEHOLDER);
      expect(label).toMatch(/\S/);
      expect(severity).toMatch(/^(error|todo|warning|hint)$/);
      expect(CLAUSE_IDS).toEqual(expect.arrayContaining(clauses.map((clause) => clause.id)));
      expect(clauses.length).toBeGreaterThan(0);
      expect(Object.keys(example)).toEqual(["wrong", "right"]);
    }
  },
);

test("for people: each rule once, under its part, lines that fit, no marks for looks", async () => {
  const { out } = await chibo(["rules"]);
  const lines = out.split("\n");
  const heads = lines.flatMap((line) => /^ {2}(\S+\/\S+) · /.exec(line)?.[1] ?? []);
  expect(heads).toEqual(IDS);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(out).not.toMatch(/\*\*|\{\d+\}/);
  expect(out).toContain("Sai: “Số: 05-CTr/CB”");
});

test("--format md is one table with a row a rule", async () => {
  const { out } = await chibo(["rules", "--format", "md"]);
  const rows = out.trimEnd().split("\n");
  const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
  expect(new Set(cells)).toEqual(new Set([7]));
  expect(rows.slice(2).map((row) => /`(.+?)`/.exec(row)?.[1])).toEqual(IDS);
});

test("it takes no names", async () => {
  expect(await chibo(["rules", "a.docx"])).toMatchObject({ status: 2, out: "" });
});
