import { checkDocument } from "../../../src/core/check/check-document";
import type {
  Finding,
  MessageData,
  Report,
  RuleId,
  Severity,
} from "../../../src/core/check/report";
import type { KindId } from "../../../src/core/kinds";
import { RULES } from "../../../src/core/rules";
import type { Rule } from "../../../src/core/rules/rule";
import { readSnapshot } from "../../../src/core/snapshot/read";
import type { DocumentSource } from "../../../src/core/snapshot/source";
import { CLAUSE_IDS, type ClauseId } from "../../../src/core/standards/clauses";
import type { PartId } from "../../../src/core/standards/part-id";
import { coreTexts, LANGUAGES, sentenceKey, sentenceKeys } from "../../../src/core/texts";
import { fixRule } from "../fixes/fix-rule";
import { sketch, type SketchChanges } from "./sketch";

/** A day on which HD05 is in force and the sketch's own date has passed. */
export const TODAY = "2026-10-01";

interface TestDocument {
  /** What somebody typed, in a few words: the test's name. */
  readonly about: string;
  readonly document: SketchChanges;
  readonly today?: string;
  /** What it is meant to be; the document itself decides when left out. */
  readonly kind?: KindId;
  /** Every other rule that speaks, once for each finding; none when left out: one fact, one finding. */
  readonly besides?: readonly RuleId[];
}

/** One finding of the rule. What is left out is the rule's own severity, part and clause, and its default sentence. */
export interface ExpectedFinding {
  readonly messageId?: string;
  readonly severity?: Severity;
  readonly part?: PartId;
  readonly clause?: ClauseId;
  /** Not looked at when left out, like `data` (of which the named values count) and `places`. */
  readonly quote?: string;
  readonly data?: MessageData;
  /** The document's words at each place. */
  readonly places?: readonly string[];
}

interface WrongDocument extends TestDocument {
  readonly findings: readonly ExpectedFinding[];
  /**
   * The words of the paragraphs that the rule's fixes leave in place of others, and nothing else changes; `null` where only a person
   * can put it right. Not looked at when left out; but whenever the rule has a fix, it is silent afterwards and no other says
   * anything new.
   */
  readonly fixed?: readonly string[] | null;
}

/**
 * Tests one rule: on right documents no rule says anything, on wrong ones the rule says exactly the findings that are listed.
 * Every sentence of the rule must occur, and be a whole sentence in each language.
 */
export function checkRule(
  id: RuleId,
  documents: { readonly right: readonly TestDocument[]; readonly wrong: readonly WrongDocument[] },
): void {
  const rule = ruleOf(id);
  const { right, wrong } = documents;
  const said = new Set<string | undefined>();
  describe(id, () => {
    if (right.length > 0) {
      it.each(right)("is silent: $about", (one) => {
        const { report } = check(one);
        expect(told(report, ({ rule }) => rule === id)).toEqual([]);
        expectNothingBesides(report, one, id);
      });
    }
    it.each(wrong)("speaks: $about", (one) => {
      const { report, source } = check(one);
      const findings = report.findings.filter((finding) => finding.rule === id);
      expect(findings.map((finding, index) => shown(finding, one.findings[index], source))).toEqual(
        one.findings.map((expected) => ({ ...defaultsOf(rule), ...expected })),
      );
      expectNothingBesides(report, one, id);
      for (const finding of findings) {
        expectSentences(finding);
        said.add(sentenceKey(finding, "vi"));
      }
      expectFixed(id, one, report);
    });
    it("has said each of its sentences", () => {
      const own = sentenceKeys("vi").filter((key) => key === id || key.startsWith(`${id}#`));
      expect(own.filter((key) => !said.has(key))).toEqual([]);
    });
  });
}

/** Applies the rule's own fixes and compares what changed with what is expected. */
function expectFixed(id: RuleId, one: WrongDocument, before: Report): void {
  const { today = TODAY, fixed } = one;
  const isFixable = (finding: Finding) => finding.rule === id && finding.fixable;
  if (fixed === null) expect(told(before, isFixable)).toEqual([]);
  if (!before.findings.some(isFixable)) {
    expect(fixed ?? null).toBeNull();
    return;
  }
  const result = fixRule(id, sketch(one.document), today);
  if (fixed) expect(result.changed).toEqual(fixed);
  const isUnfixed = ({ rule, fixable }: Finding) => rule === id && fixable;
  expect(told(result.after, isUnfixed)).toEqual([]);
  const known = new Set(told(before));
  // A part that is put in may have blanks that only a person can fill.
  const isNew = (finding: Finding) => finding.severity !== "todo";
  expect(told(result.after, isNew).filter((line) => !known.has(line))).toEqual([]);
}

/** The rule of that id; an error when there is none or more than one. */
export function ruleOf(id: RuleId): Rule {
  const [rule, ...others] = RULES.filter((one) => one.id === id);
  if (!rule || others.length > 0) throw new Error(`Not exactly one rule is called ${id}`);
  return rule;
}

/** Checks a sketch as it would be checked on that day. */
export function checkSketch(changes: SketchChanges, today = TODAY, kind?: KindId): Report {
  return checkDocument({ kind: "package", bytes: sketch(changes) }, { today, kind });
}

/** Findings in a line each, so that a failing test tells what was said. */
export function told(
  report: Report,
  isMeant: (finding: Finding) => boolean = () => true,
): string[] {
  return report.findings
    .filter(isMeant)
    .map((finding) => `${finding.severity} ${finding.rule} “${finding.quote}”`);
}

function check({ document, today = TODAY, kind }: TestDocument) {
  const source: DocumentSource = { kind: "package", bytes: sketch(document) };
  return { source, report: checkDocument(source, { today, kind }) };
}

function expectNothingBesides(report: Report, { besides = [] }: TestDocument, id: RuleId): void {
  const others = report.findings.filter(({ rule }) => rule !== id);
  const listed = others.map(({ rule }) => rule).sort();
  if (listed.join() !== [...besides].sort().join()) {
    expect(told(report, ({ rule }) => rule !== id)).toEqual(besides);
  }
}

const defaultsOf = (rule: Rule) => ({
  messageId: "default",
  severity: rule.severity,
  part: rule.part,
  clause: rule.clauses[0],
});

/** The finding as far as it is expected. */
function shown(finding: Finding, expected: ExpectedFinding | undefined, source: DocumentSource) {
  const { messageId, severity, part, clause, quote, data, places } = finding;
  const named = Object.keys(expected?.data ?? {});
  return {
    messageId,
    severity,
    part,
    clause,
    ...(expected?.quote === undefined ? {} : { quote }),
    ...(expected?.data === undefined
      ? {}
      : { data: Object.fromEntries(named.map((name) => [name, data[name]])) }),
    ...(expected?.places === undefined ? {} : { places: wordsAt(places, source) }),
  };
}

function wordsAt(places: Finding["places"], source: DocumentSource): readonly string[] {
  const { paragraphs } = readSnapshot(source);
  return places.map(
    ({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? "",
  );
}

/** In both languages the finding is a sentence without gaps, and its clause can be cited. */
export function expectSentences(finding: Finding): void {
  expect(CLAUSE_IDS).toContain(finding.clause);
  for (const language of LANGUAGES) {
    const texts = coreTexts(language);
    const sentence = texts.finding(finding);
    expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
    expect(sentence).toMatch(/^[\p{Lu}\d“].{10,}[.)]$/u);
    expect(texts.clause(finding.clause)).not.toBe("");
  }
}
