import { sayOnce } from "../core/check/say-once";
import type { Finding, PartStatus, Report, Severity } from "../core/check/report";
import type { FixedDocument } from "../core/fixes/fix-document";
import { coreTexts } from "../core/texts";
import type { PartId } from "../core/standards/part-id";
import type { Outcome } from "../core/formats/outcome";
import { hang, type Paint, type Tone } from "./layout";
import { outcomeError, type Language, type Texts } from "./texts";

export interface TextStyle {
  readonly language: Language;
  readonly texts: Texts;
  readonly paint: Paint;
  /** Characters a line. */
  readonly width: number;
}

const MARKS: Readonly<Record<PartStatus, readonly [string, Tone]>> = {
  ok: ["✓", "green"],
  unfilled: ["…", "cyan"],
  wrong: ["!", "yellow"],
  missing: ["✗", "red"],
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  error: "red",
  todo: "cyan",
  warning: "yellow",
  hint: "dim",
};

const VERDICT_TONES: Readonly<Record<Report["verdict"], Tone>> = {
  complete: "green",
  incomplete: "red",
  "not-judged": "dim",
  unreadable: "red",
};

/** One file's result for people: the verdict, then what is wrong part by part, then what is right. */
export function textOf(outcome: Outcome, style: TextStyle): string {
  const { report } = outcome;
  const { paint, width, language } = style;
  const error = outcomeError(outcome, language);
  const head = paint("bold", outcome.file);
  if (error !== null)
    return [head, ...hang(`  ${paint("red", "✗")} `, error, width, 4), ""].join("\n");
  return [
    head,
    verdictLine(report, style),
    paint("dim", `  ${coreTexts(language).kind(report.kind.id)}`),
    ...(isMilder(report) ? hang("  ", coreTexts(language).beforeStandard, width) : []),
    "",
    ...partLines(report, style),
    ...undecided(report, style),
  ]
    .join("\n")
    .concat("\n");
}

/** Something is said of a document that is older than the standard. */
const isMilder = ({ beforeStandard, findings }: Report) => beforeStandard && findings.length > 0;

/** What was fixed in a document, each finding in a line, and then what is left for people, as a check would say it. */
export function fixedAsText(
  { fixed, declined }: FixedDocument,
  outcome: Outcome,
  style: TextStyle,
): string {
  const { language, texts, paint, width } = style;
  const words = coreTexts(language);
  const listed = (mark: string, tone: Tone) => (finding: Finding) => [
    ...hang(`  ${paint(tone, mark)} `, words.finding(finding), width, 4),
    ...(finding.quote ? hang("    ", texts.quote(finding.quote), width) : []),
  ];
  return [
    paint("bold", texts.fixed(fixed.length)),
    ...fixed.flatMap(listed("✓", "green")),
    "",
    ...(declined.length === 0
      ? []
      : [paint("bold", texts.declined), ...declined.flatMap(listed("?", "yellow")), ""]),
    textOf(outcome, style),
  ].join("\n");
}

function verdictLine(report: Report, { language, texts, paint }: TextStyle): string {
  const { present, total } = report.mandatory;
  const counts = (["error", "todo", "warning", "hint"] as const)
    .filter((severity) => report.counts[severity] > 0)
    .map((severity) =>
      paint(SEVERITY_TONES[severity], texts.count(severity, report.counts[severity])),
    );
  const tone = VERDICT_TONES[report.verdict];
  return [
    `  ${paint(tone, coreTexts(language).verdict(report))}`,
    ...(total > 0 ? [texts.parts(present, total)] : []),
    ...counts,
  ].join(" · ");
}

/** Parts with findings in the report's order, each with its findings; then one line of the parts that are right. */
function partLines(report: Report, style: TextStyle): string[] {
  const { language, texts, width, paint } = style;
  const words = coreTexts(language);
  const statuses = new Map<PartId, PartStatus>(report.parts.map(({ id, status }) => [id, status]));
  const order = [
    ...new Set([...report.parts.map(({ id }) => id), ...report.findings.map(({ part }) => part)]),
  ];
  const { looks, others } = sayOnce(report.findings);
  const lines: string[] = [];
  for (const id of order) {
    const findings = others.filter(({ part }) => part === id);
    const status = statuses.get(id) ?? "wrong";
    const isToldBelow = looks.some(({ part }) => part === id);
    if (findings.length === 0 && (status === "ok" || isToldBelow)) continue;
    const [mark, tone] = findings.length > 0 && status === "ok" ? MARKS.wrong : MARKS[status];
    const suffix = statuses.has(id) && status !== "ok" ? ` – ${words.status(status)}` : "";
    lines.push(`  ${paint(tone, mark)} ${paint("bold", words.part(id))}${suffix}`);
    for (const finding of findings) lines.push(...findingLines(finding, style));
    lines.push("");
  }
  if (looks.length > 0) lines.push(...lookLines(looks, style), "");
  const right = report.parts.filter(
    ({ id, status }) => status === "ok" && !report.findings.some(({ part }) => part === id),
  );
  if (right.length > 0) {
    const names = right.map(({ id }) => words.part(id)).join(" · ");
    lines.push(...hang(`  ${paint("green", "✓")} `, `${texts.right}: ${names}`, width, 4), "");
  }
  return lines;
}

function findingLines(finding: Finding, style: TextStyle): string[] {
  const { language, texts, paint, width } = style;
  const words = coreTexts(language);
  const severity = words.severity(finding.severity);
  const first = `    ${paint(SEVERITY_TONES[finding.severity], severity)}: `;
  const lines = hang(first, words.finding(finding), width, 4 + severity.length + 2);
  if (finding.quote) lines.push(...hang("      ", texts.quote(finding.quote), width));
  return [...lines, ...whereabouts(finding, style)];
}

/** The clause that a finding rests on, and its place. */
function whereabouts(finding: Finding, { language, texts, paint, width }: TextStyle): string[] {
  const [place] = finding.places;
  const where = place ? ` · ${texts.paragraph(place.paragraph + 1)}` : "";
  const clause = coreTexts(language).clause(finding.clause);
  return hang("      ", `${clause}${where}`, width).map((line) => paint("dim", line));
}

/** Looks that are told together: each in a line or two, with its clause and place. */
function lookLines(looks: readonly Finding[], style: TextStyle): string[] {
  const { language, width, paint } = style;
  const words = coreTexts(language);
  const [mark, tone] = MARKS.wrong;
  return [
    `  ${paint(tone, mark)} ${paint("bold", words.looks(looks.length))}`,
    ...looks.flatMap((finding) => [
      ...hang("    - ", words.look(finding), width),
      ...whereabouts(finding, style),
    ]),
  ];
}

/** What could not be judged is said, never counted as right. */
function undecided(report: Report, { texts, width }: TextStyle): string[] {
  if (report.undecided.length === 0) return [];
  return [...hang("  ? ", `${texts.undecided}: ${report.undecided.join(", ")}`, width), ""];
}
