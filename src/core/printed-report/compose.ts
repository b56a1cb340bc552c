import { sayOnce } from "../check/say-once";
import {
  SEVERITIES,
  type Finding,
  type PartStatus,
  type Report,
  type Severity,
} from "../check/report";
import { coreTexts, type Language } from "../texts";
import { REPORT_WORDS, type ReportWords } from "./words";

/** A document that was checked, under the name that people know it by. */
export interface CheckedDocument {
  readonly name: string;
  readonly report: Report;
}

export interface PrintedReportOptions {
  readonly language: Language;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A check report in words, before it is set. */
export interface PrintedReport {
  readonly words: ReportWords;
  readonly language: Language;
  /** The day as it is printed. */
  readonly day: string;
  /** How many documents were checked. */
  readonly count: number;
  /** A row for each document; none where there is one document only. */
  readonly summary: readonly SummaryRow[];
  /** Of several documents those with something to look at. */
  readonly documents: readonly DocumentPart[];
}

export interface SummaryRow {
  readonly name: string;
  readonly kind: string;
  readonly verdict: string;
  readonly parts: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface DocumentPart {
  readonly name: string;
  /** What the document is; empty for one that could not be read. */
  readonly kind: string;
  readonly isGood: boolean;
  readonly verdict: string;
  /** Numbers behind the verdict; empty for a document that could not be read. */
  readonly figures: string;
  /** What holds for all findings; empty where nothing does. */
  readonly caution: string;
  /** Why it could not be read; empty otherwise. */
  readonly trouble: string;
  readonly parts: readonly {
    readonly name: string;
    readonly status: PartStatus;
    readonly state: string;
  }[];
  readonly findings: readonly FindingRow[];
}

export interface FindingRow {
  /** Its count among the findings; empty for one that stands under the row above. */
  readonly number: string;
  readonly severity: Severity;
  readonly level: string;
  readonly what: string;
  readonly quote: string;
  readonly clause: string;
}

/** Puts reports into the words of a check report. */
export function composePrintedReport(
  documents: readonly CheckedDocument[],
  { language, date }: PrintedReportOptions,
): PrintedReport {
  const words = REPORT_WORDS[language];
  const isMany = documents.length > 1;
  return {
    words,
    language,
    day: printedDay(date, language),
    count: documents.length,
    summary: isMany ? documents.map((one) => summaryRow(one, language)) : [],
    documents: documents
      .filter(({ report }) => !isMany || report.findings.length > 0)
      .map((one) => documentPart(one, language, words)),
  };
}

const kindLabel = ({ verdict, kind }: Report, language: Language): string =>
  verdict === "unreadable" ? "" : coreTexts(language).kind(kind.id);

function summaryRow({ name, report }: CheckedDocument, language: Language): SummaryRow {
  const { present, total } = report.mandatory;
  return {
    name,
    kind: kindLabel(report, language),
    verdict: report.error
      ? coreTexts(language).unreadable(report.error)
      : coreTexts(language).verdict(report),
    parts: report.verdict === "unreadable" ? "" : `${String(present)}/${String(total)}`,
    counts: report.counts,
  };
}

function documentPart(
  { name, report }: CheckedDocument,
  language: Language,
  words: ReportWords,
): DocumentPart {
  const texts = coreTexts(language);
  const { present, total } = report.mandatory;
  const counted = SEVERITIES.filter((severity) => report.counts[severity] > 0);
  const isUnreadable = report.verdict === "unreadable";
  return {
    name,
    kind: kindLabel(report, language),
    isGood: report.verdict === "complete",
    verdict: texts.verdict(report),
    figures: isUnreadable
      ? ""
      : [
          words.present(present, total),
          ...counted.map((severity) => words.count(severity, report.counts[severity])),
        ].join(", "),
    caution: report.beforeStandard ? words.beforeStandard : "",
    trouble: report.error ? texts.unreadable(report.error) : "",
    parts: report.parts.map(({ id, status }) => ({
      name: texts.part(id),
      status,
      state: texts.status(status),
    })),
    // The gravest first; within a level in the order of the document.
    findings: findingRows(
      SEVERITIES.flatMap((severity) =>
        report.findings.filter((finding) => finding.severity === severity),
      ),
      language,
      words,
    ),
  };
}

function findingRows(
  findings: readonly Finding[],
  language: Language,
  words: ReportWords,
): readonly FindingRow[] {
  const texts = coreTexts(language);
  const { looks, others } = sayOnce(findings);
  const level = ({ severity }: Finding) => ({ severity, level: words.severities[severity] });
  const rows = others.map((finding, index) => ({
    ...level(finding),
    number: String(index + 1),
    what: texts.finding(finding),
    quote: finding.quote,
    clause: texts.clause(finding.clause),
  }));
  const [first] = looks;
  if (!first) return rows;
  return [
    ...rows,
    {
      ...level(first),
      number: String(others.length + 1),
      what: `${texts.looks(looks.length)}:`,
      quote: "",
      clause: "",
    },
    ...looks.map((finding) => ({
      ...level(finding),
      number: "",
      level: "",
      what: texts.look(finding),
      quote: "",
      clause: texts.clause(finding.clause),
    })),
  ];
}

/** Months 1 and 2 have a leading zero, 3 to 12 have none, as the standard prints days (HD05, Phần II, I.4.2.2). */
function printedDay(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "en") return date;
  return `${day}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
}
