import type { Finding, Report } from "../../src/core/check/report";
import { groupFindings } from "../../src/taskpane/check/group-findings";

const at = (...paragraphs: number[]) =>
  paragraphs.map((paragraph) => ({ paragraph, start: 0, end: 1 }));

function finding(part: Finding["part"], ...paragraphs: number[]): Finding {
  return {
    rule: `${part}/x`,
    part,
    severity: "todo",
    messageId: "default",
    data: {},
    clause: "HD05/I.3",
    quote: "",
    places: at(...paragraphs),
    beforeStandard: false,
    fixable: false,
  };
}

function report(...findings: Finding[]): Report {
  return {
    standard: "HD05",
    verdict: "incomplete",
    plan: "thematic",
    mandatory: { present: 2, total: 3, missing: ["recipients"] },
    parts: [
      { id: "numberSymbol", status: "wrong", places: at(2) },
      { id: "documentType", status: "ok", places: at(5) },
      { id: "subject", status: "ok", places: at(5, 6) },
      { id: "recipients", status: "missing", places: [] },
    ],
    findings,
    counts: { error: 0, todo: findings.length, warning: 0, hint: 0 },
    undecided: [],
    error: null,
  };
}

test("every part is there in its order, and takes its own findings wherever they lie", () => {
  const [own, missing] = [finding("numberSymbol", 9), finding("recipients")];
  const { parts, others } = groupFindings(report(missing, own));
  expect(parts.map(({ part }) => part.id)).toEqual([
    "numberSymbol",
    "documentType",
    "subject",
    "recipients",
  ]);
  expect(parts.map(({ findings }) => findings)).toEqual([[own], [], [], [missing]]);
  expect(others).toEqual([]);
});

test("a finding on the text stands with the part in whose paragraphs it lies", () => {
  const [inside, second] = [finding("text", 2), finding("text", 6)];
  const { parts, others } = groupFindings(report(inside, second));
  expect(parts[0]?.findings).toEqual([inside]);
  expect(parts[2]?.findings).toEqual([second]);
  expect(others).toEqual([]);
});

test("a finding over several parts, outside of them, or without a place stands by itself", () => {
  const loose = [
    finding("text", 2, 6),
    finding("facts", 2, 8),
    finding("page"),
    finding("text", 8),
  ];
  const { parts, others } = groupFindings(report(...loose));
  expect(parts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(others).toEqual([
    { part: "text", findings: [loose[0], loose[3]] },
    { part: "facts", findings: [loose[1]] },
    { part: "page", findings: [loose[2]] },
  ]);
});
