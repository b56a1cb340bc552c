import type { Place, Report } from "../../../src/core/check/report";
import { RULES } from "../../../src/core/rules";
import { CLAUSE_IDS } from "../../../src/core/standards/clauses";
import { coreTexts, LANGUAGES } from "../../../src/core/texts";

const RULE_IDS = new Set(RULES.map(({ id }) => id));
const KNOWN_CLAUSES = new Set<string>(CLAUSE_IDS);

/** What is wrong with a report in itself, whatever the document; `paragraphs` are the document's visible texts. One line a fault. */
export function reportFaults(report: Report, paragraphs: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const { findings, parts, mandatory, counts, verdict } = report;
  for (const { id, status, places } of parts) {
    claim(places.every(isInside(paragraphs)), `${id} stands outside the document`);
    claim(status !== "missing" || places.length === 0, `${id} is missing and has a place`);
  }
  for (const { rule, clause, severity, places, quote } of findings) {
    claim(RULE_IDS.has(rule), `${rule} is no rule`);
    claim(KNOWN_CLAUSES.has(clause), `${rule} cites ${clause}`);
    claim(severity in counts, `${rule} has severity ${severity}`);
    claim(places.every(isInside(paragraphs)), `${rule} points outside the document`);
    claim(quote.length <= 400, `${rule} quotes ${quote.length} characters`);
  }
  for (const [severity, count] of Object.entries(counts)) {
    const found = findings.filter((one) => one.severity === severity).length;
    claim(count === found, `${found} findings of severity ${severity}, ${count} counted`);
  }
  claim(mandatory.present + mandatory.missing.length === mandatory.total || isNone(report), "sums");
  claim(
    mandatory.missing.every((id) => statusOf(report, id) === "missing"),
    "missing, yet there",
  );
  const expected = mandatory.missing.length === 0 ? "complete" : "incomplete";
  claim(verdict === expected || isNone(report), `${verdict} instead of ${expected}`);
  claim((verdict === "unreadable") === (report.error !== null), "error and verdict differ");
  claim(verdict !== "unreadable" || findings.length + parts.length === 0, "unreadable, yet judged");
  for (const language of LANGUAGES) {
    const texts = coreTexts(language);
    const sentences = [texts.verdict(report), ...findings.map((one) => texts.finding(one))];
    const broken = sentences.find((one) => one === "" || /undefined|\[object|NaN|[{}]/.test(one));
    claim(broken === undefined, `says "${broken ?? ""}" (${language})`);
  }
  return faults;
}

const isNone = ({ verdict }: Report) => verdict === "unreadable" || verdict === "not-judged";

const statusOf = ({ parts }: Report, id: string) => parts.find((part) => part.id === id)?.status;

const isInside =
  (paragraphs: readonly string[]) =>
  ({ paragraph, start, end }: Place): boolean => {
    const text = paragraphs[paragraph];
    return text !== undefined && start >= 0 && start <= end && end <= text.length;
  };
