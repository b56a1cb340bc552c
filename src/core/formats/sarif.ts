import type { Finding, Severity } from "../check/report";
import { RULES } from "../rules";
import type { Rule } from "../rules/rule";
import type { Place } from "../snapshot/place";
import { clause } from "../standards/clauses";
import { coreTexts, type Language } from "../texts";
import { wordsOfExample } from "./example-words";
import type { Outcome } from "./outcome";
import { FORMAT_WORDS, outcomeError } from "./words";

/** SARIF knows no level for "not filled in": it is work left, not a fault. */
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  todo: "note",
  warning: "warning",
  hint: "note",
};

const TAGS: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const RULE_INDEXES = new Map(RULES.map(({ id }, index) => [id, index]));

/** What a log says besides its results. */
export interface SarifRun {
  readonly language: Language;
  /** Who made it. */
  readonly program: { readonly name: string; readonly version: string };
  /** The reference by which a consumer finds a file, from the name that the user gave it. */
  uriOf(file: string): string;
}

/** What stands before the results: everything about the tool. */
export function sarifTool({ language, program }: SarifRun): object {
  const texts = FORMAT_WORDS[language];
  return {
    driver: {
      name: program.name,
      semanticVersion: program.version,
      language: TAGS[language],
      shortDescription: { text: texts.about },
      rules: RULES.map((rule) => describe(rule, language)),
    },
  };
}

function describe(rule: Rule, language: Language): object {
  const texts = FORMAT_WORDS[language];
  const words = coreTexts(language);
  const clauses = rule.clauses.map((id) => `${words.clause(id)}: ${clause(id).about[language]}`);
  const example = wordsOfExample(rule);
  const samples = (["wrong", "right"] as const).flatMap((side) =>
    example?.[side] ? [`${texts.example[side]}: ${example[side]}`] : [],
  );
  return {
    id: rule.id,
    shortDescription: { text: words.rule(rule.id, rule.part) },
    help: { text: [`${texts.basis}:`, ...clauses, ...samples].join("\n") },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      part: rule.part,
      label: words.part(rule.part),
      severity: rule.severity,
      clauses: rule.clauses,
    },
  };
}

/** A file of the run's list. */
export function sarifArtifact({ file, report }: Outcome, { uriOf }: SarifRun): object {
  return {
    location: { uri: uriOf(file) },
    roles: ["analysisTarget"],
    properties: {
      kind: report.kind.id,
      beforeStandard: report.beforeStandard,
      verdict: report.verdict,
      mandatory: report.mandatory,
    },
  };
}

/** Results of the file that is number `index` in the run's list. */
export function sarifResults(
  { file, report }: Outcome,
  index: number,
  { language, uriOf }: SarifRun,
): readonly object[] {
  const texts = FORMAT_WORDS[language];
  const words = coreTexts(language);
  const physicalLocation = { artifactLocation: { uri: uriOf(file), index } };
  const result = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULE_INDEXES.get(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: words.finding(finding) },
    locations:
      finding.places.length > 0
        ? finding.places.map((place) => ({
            physicalLocation,
            logicalLocations: [logicalLocation(place, language)],
          }))
        : [{ physicalLocation }],
    properties: {
      part: finding.part,
      severity: finding.severity,
      clause: words.clause(finding.clause),
      quote: finding.quote,
    },
  });
  // "Open" is SARIF's word for a rule that could not decide; such a result has no level.
  const undecided = report.undecided.map((id) => ({
    ruleId: id,
    ruleIndex: RULE_INDEXES.get(id),
    kind: "open",
    level: "none",
    message: { text: `${texts.undecided}.` },
    locations: [{ physicalLocation }],
    properties: { part: RULES[RULE_INDEXES.get(id) ?? -1]?.part },
  }));
  return [...report.findings.map(result), ...undecided];
}

/**
 * A paragraph of the body, and the characters in it. SARIF's regions count the characters or bytes of the file, which in a zip mean
 * nothing to anybody, so the offsets stand among the paragraph's properties.
 */
function logicalLocation({ paragraph, start, end }: Place, language: Language): object {
  return {
    name: FORMAT_WORDS[language].paragraph(paragraph + 1),
    fullyQualifiedName: `body/paragraph[${paragraph}]`,
    kind: "paragraph",
    properties: { paragraph, charOffset: start, charLength: end - start },
  };
}

/** A file that could not be read; null when it could. */
export function sarifNotification(
  outcome: Outcome,
  index: number,
  { language, uriOf }: SarifRun,
): object | null {
  const sentence = outcomeError(outcome, language);
  if (sentence === null) return null;
  return {
    descriptor: { id: outcome.trouble ?? outcome.report.error },
    level: "error",
    message: { text: sentence },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(outcome.file), index } } }],
  };
}

/** What opens the log, up to the results' bracket; the results follow as they come. */
export function sarifBegin(run: SarifRun): string {
  const head = { $schema: SCHEMA, version: "2.1.0" };
  const opened = {
    tool: sarifTool(run),
    language: TAGS[run.language],
    columnKind: "utf16CodeUnits",
  };
  return `${JSON.stringify(head).slice(0, -1)},"runs":[${JSON.stringify(opened).slice(0, -1)},\n"results":[`;
}

/** What closes the log after the results. */
export function sarifEnd(
  artifacts: readonly object[],
  notifications: readonly object[],
  exitCode: number,
): string {
  const invocation = {
    executionSuccessful: notifications.length === 0,
    exitCode,
    toolExecutionNotifications: notifications,
  };
  return `\n],\n"artifacts":${JSON.stringify(artifacts)},\n"invocations":${JSON.stringify([invocation])}}]}\n`;
}
