import type { Finding, Report } from "../../src/core/check/report";
import {
  countByPart,
  filterFindings,
  groupBySeverity,
  placeFindings,
} from "../../src/taskpane/check/group-findings";

const at = (...paragraphs: number[]) =>
  paragraphs.map((paragraph) => ({ paragraph, start: 0, end: 1 }));

const PLAIN = {
  kind: "programme",
  messageId: "default",
  data: {},
  clause: "HD05/I.3",
  quote: "",
  fix: null,
  fixable: false,
} as const;

function finding(
  part: Finding["part"],
  paragraphs: readonly number[] = [],
  severity: Finding["severity"] = "todo",
): Finding {
  return { ...PLAIN, rule: `${part}/x`, part, severity, places: at(...paragraphs) };
}

function report(...findings: Finding[]): Report {
  return {
    standard: "HD05",
    beforeStandard: false,
    verdict: "incomplete",
    kind: { id: "programme", issuer: "cell", asked: false, evidence: [] },
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

const homes = (...findings: Finding[]) => placeFindings(report(...findings)).map((one) => one.part);

test("a mandatory part keeps its own findings, wherever they lie", () => {
  expect(homes(finding("numberSymbol", [9]), finding("recipients"))).toEqual([
    "numberSymbol",
    "recipients",
  ]);
});

test("a finding on the text stands with the part in whose paragraphs it lies", () => {
  expect(homes(finding("text", [2]), finding("text", [6]))).toEqual(["numberSymbol", "subject"]);
});

test("a finding over several parts, outside of them, or without a place stands by itself", () => {
  const loose = [finding("text", [2, 6]), finding("facts", [2, 8]), finding("page")];
  expect(homes(...loose, finding("text", [8]))).toEqual(["text", "facts", "page", "text"]);
});

test("the filter narrows by severity, by part, and by both", () => {
  const placed = placeFindings(
    report(
      finding("numberSymbol", [2], "error"),
      finding("text", [2], "hint"),
      finding("subject", [6], "error"),
    ),
  );
  const narrowed = (...filter: Parameters<typeof filterFindings>[1][]) =>
    filter.map((one) => filterFindings(placed, one).map((each) => placed.indexOf(each)));
  expect(
    narrowed(
      { severity: null, part: null },
      { severity: "error", part: null },
      { severity: null, part: "numberSymbol" },
      { severity: "hint", part: "numberSymbol" },
      { severity: "hint", part: "subject" },
    ),
  ).toEqual([[0, 1, 2], [0, 2], [0, 1], [1], []]);
});

test("the gravest come first, in the document's order among themselves", () => {
  const placed = placeFindings(
    report(
      finding("page", [], "hint"),
      finding("subject", [6], "error"),
      finding("numberSymbol", [7], "error"),
    ),
  );
  expect(
    groupBySeverity(placed).map(({ severity, findings }) => [
      severity,
      findings.map(({ part }) => part),
    ]),
  ).toEqual([
    ["error", ["subject", "numberSymbol"]],
    ["hint", ["page"]],
  ]);
});

test("findings are counted by the part that they stand with", () => {
  const placed = placeFindings(
    report(finding("text", [2]), finding("numberSymbol", [2]), finding("page")),
  );
  expect([...countByPart(placed)]).toEqual([
    ["numberSymbol", 2],
    ["page", 1],
  ]);
});
