import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../../src/core/rules";
import { KINDS } from "../../../src/core/kinds";
import { PART_IDS } from "../../../src/core/standards/part-id";
import { customaryParts } from "./sketch-kinds";

/** The public ids: what the pane, the command line and people's notes name a finding by. */
const IDS = {
  document: ["empty", "not-judged", "other-kind", "state-layout"],
  partyTitle: ["missing", "wording", "position", "rule-line", "format"],
  superiorBody: ["missing", "form", "format"],
  issuingBody: ["missing", "not-a-cell", "asterisk", "format"],
  numberSymbol: [
    "missing",
    "unfilled",
    "colon",
    "type-sign",
    "body-sign",
    "leading-zero",
    "separators",
    "format",
  ],
  placeDate: ["missing", "unfilled", "impossible-date", "leading-zero", "wording", "format"],
  documentType: ["missing", "wrong-type", "not-for-cell", "own-line", "format"],
  subject: [
    "missing",
    "term",
    "period",
    "carried-out",
    "place",
    "letter-case",
    "hyphens",
    "format",
  ],
  addressees: ["missing", "form"],
  timePlace: ["missing"],
  attendance: ["missing"],
  proceedings: ["missing"],
  assessment: ["missing"],
  results: ["missing"],
  shortcomings: ["missing"],
  purpose: ["missing"],
  content: ["missing"],
  tasks: ["missing"],
  nextSteps: ["missing"],
  effect: ["missing"],
  ending: ["missing"],
  recorder: ["missing"],
  articles: ["missing", "form"],
  legalBases: [
    "missing",
    "charter",
    "cell-congress",
    "superior-decision",
    "working-rules",
    "unit-situation",
    "dangling",
    "dash",
    "ending",
    "citation",
    "superseded",
    "position",
    "format",
  ],
  keyTasks: ["missing"],
  cadres: ["missing"],
  quality: ["missing"],
  facilities: ["missing"],
  coordination: ["missing"],
  implementation: ["missing"],
  sections: ["empty", "unfilled", "numbering", "points"],
  objectives: ["missing"],
  measures: ["missing"],
  assignment: ["missing"],
  closing: ["missing"],
  body: ["font-size", "alignment", "indent", "paragraph-spacing", "line-spacing", "end-mark"],
  signature: ["missing", "position"],
  signingAuthority: ["missing", "form", "acting-for", "format"],
  signerPosition: ["missing", "form", "format"],
  signerName: ["unfilled", "titles", "format"],
  seal: ["note"],
  recipients: [
    "missing",
    "position",
    "empty",
    "unfilled",
    "label",
    "dash",
    "ending",
    "filing",
    "filing-form",
    "like-above",
    "format",
  ],
  page: ["size", "orientation", "margins", "number", "first-page-number"],
  text: [
    "font",
    "legacy-encoding",
    "decomposed",
    "colour",
    "placeholder",
    "tone-style",
    "spacing",
    "set-phrase",
  ],
  facts: [
    "district-level",
    "former-unit",
    "former-body",
    "term-length",
    "term-mismatch",
    "cell-mismatch",
    "date-outside-term",
  ],
} as const;

const PUBLIC_IDS = Object.entries(IDS).flatMap(([part, aspects]) =>
  aspects.map((aspect) => `${part}/${aspect}`),
);

describe("the list of rules", () => {
  it("has exactly one rule for every public id", () => {
    expect(RULES.map(({ id }): string => id).sort()).toEqual([...PUBLIC_IDS].sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s belongs to its part", (id, rule) => {
    expect(id.startsWith(`${rule.part}/`)).toBe(true);
    expect(PART_IDS).toContain(rule.part);
    expect(new Set(rule.clauses).size).toBe(rule.clauses.length);
  });

  it("calls nothing unfilled an error, and nothing missing a matter to fill in", () => {
    for (const { id, severity } of RULES) {
      expect(severity === "todo").toBe(/\/(?:unfilled|placeholder)$/.test(id));
      if (id.endsWith("/format")) expect(severity).toBe("warning");
    }
  });

  it("says of every part of a kind's content that it is missing", () => {
    const content = KINDS.flatMap(({ plans }) => plans.flatMap(({ parts }) => parts));
    for (const { id } of content) expect(PUBLIC_IDS).toContain(`${id}/missing`);
  });
});

describe("the rules' tests", () => {
  const sources = readdirSync(__dirname)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(__dirname, name), "utf8"));
  const tested = sources.flatMap((source) =>
    [...source.matchAll(/checkRule\(\s*"([^"]+)"/g)].map((match) => match[1]),
  );

  it("go through every rule, each once", () => {
    // The five themes are gone through in one loop, what custom expects in another.
    const themes = ["keyTasks", "cadres", "quality", "facilities", "coordination"];
    const customary = customaryParts().filter((id) => !tested.includes(`${id}/missing`));
    const looped = [...themes, ...customary].map((id) => `${id}/missing`);
    expect([...tested, ...looped].sort()).toEqual([...PUBLIC_IDS].sort());
  });
});
