import { SEVERITIES } from "../check/report";
import { PAGE } from "../standards/page";
import { FONT_FAMILY } from "../standards/typography";
import {
  composePrintedReport,
  type CheckedDocument,
  type DocumentPart,
  type PrintedReport,
  type PrintedReportOptions,
} from "./compose";
import type { ReportWords } from "./words";
import { escapeXml } from "../ooxml/escape";

/** A check report as a page of HTML by itself, laid out for the printer; nothing in it is fetched from anywhere. */
export function checkReportHtml(
  documents: readonly CheckedDocument[],
  options: PrintedReportOptions,
): string {
  const report = composePrintedReport(documents, options);
  const { words, summary } = report;
  return [
    `<!doctype html><html lang="${report.language}"><head><meta charset="utf-8"><title>${escapeXml(words.title)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escapeXml(words.title)}</h1><p class="subject">${escapeXml(words.subject)}</p><p class="hyphens">-----</p></header>`,
    `<dl>${summary.length > 0 ? fact(words.documents, String(report.count)) : ""}`,
    `${fact(words.standard, words.standardName)}${fact(words.day, report.day)}</dl>`,
    summary.length > 0 ? `<h2>${escapeXml(words.summary)}</h2>${summaryTable(report)}` : "",
    ...report.documents.map((one) => documentSection(one, words)),
    `<footer><p class="signed">${escapeXml(words.checkedBy)}</p><p class="note">${escapeXml(words.note)}</p></footer></body></html>`,
  ].join("\n");
}

const { margins } = PAGE;
const STYLE = [
  `@page{size:A4;margin:${String(margins.top)}mm ${String(margins.right)}mm ${String(margins.bottom)}mm ${String(margins.left)}mm}`,
  `body{font:13pt/1.25 "${FONT_FAMILY}",serif;color:#000;background:#fff;max-width:165mm;margin:0 auto}`,
  "h1{font-size:16pt;text-align:center;margin:0}.subject{font-weight:bold;font-size:14pt;text-align:center;margin:0}",
  ".hyphens{text-align:center;margin:0 0 6pt}dl{margin:0}dl div{margin:0 0 3pt}dt,dd{display:inline;margin:0}dt{font-weight:bold}",
  "h2{font-size:13pt;margin:9pt 0 4pt;break-after:avoid}table{border-collapse:collapse;width:100%;font-size:11pt}",
  "th,td{border:.5pt solid #000;padding:1.5pt 3.5pt;vertical-align:top;text-align:left}th,td.n{text-align:center}",
  "tr{break-inside:avoid}section+section{break-before:page}.signed{margin:12pt 0 56pt 50%;text-align:center;font-weight:bold}",
  ".note{font-size:10pt;font-style:italic;margin:0}",
].join("");

function documentSection(one: DocumentPart, words: ReportWords): string {
  const kind = one.kind === "" ? "" : fact(words.kind, one.kind);
  const figures = one.figures === "" ? "" : `; ${escapeXml(one.figures)}.`;
  const caution = one.caution === "" ? "" : fact(words.caution, one.caution);
  const facts = `<dl>${fact(words.document, one.name)}${kind}<div><dt>${escapeXml(words.verdict)}: </dt><dd><strong>${escapeXml(one.verdict)}</strong>${figures}</dd></div>${caution}</dl>`;
  if (one.trouble !== "") return `<section>${facts}<p>${escapeXml(one.trouble)}</p></section>`;
  const findings =
    one.findings.length === 0 ? `<p>${escapeXml(words.nothing)}</p>` : findingsTable(one, words);
  return `<section>${facts}<h2>${escapeXml(words.parts)}</h2>${partsTable(one, words)}<h2>${escapeXml(words.findings)}</h2>${findings}</section>`;
}

const fact = (name: string, value: string) =>
  `<div><dt>${escapeXml(name)}: </dt><dd>${escapeXml(value)}</dd></div>`;

const heads = (...names: readonly string[]) =>
  `<thead><tr>${names.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join("")}</tr></thead>`;

const centred = (text: string) => `<td class="n">${escapeXml(text)}</td>`;
const plain = (text: string) => `<td>${escapeXml(text)}</td>`;

/** The parts in two halves side by side, so that the report stays on one page. */
function partsTable({ parts }: DocumentPart, { columns }: ReportWords): string {
  const half = Math.ceil(parts.length / 2);
  const cells = (index: number) => {
    const part = parts[index];
    if (!part) return "<td></td><td></td><td></td>";
    const state = part.status === "ok" ? escapeXml(part.state) : `<b>${escapeXml(part.state)}</b>`;
    return `${centred(String(index + 1))}${plain(part.name)}<td class="n">${state}</td>`;
  };
  const rows = Array.from(
    { length: half },
    (_, row) => `<tr>${cells(row)}${cells(row + half)}</tr>`,
  );
  const names = [columns.number, columns.part, columns.state];
  return `<table>${heads(...names, ...names)}<tbody>${rows.join("")}</tbody></table>`;
}

function findingsTable({ findings }: DocumentPart, { columns }: ReportWords): string {
  const rows = findings.map(({ number, level, what, quote, clause }) => {
    const words = quote === "" ? "" : ` <i>“${escapeXml(quote)}”</i>`;
    return `<tr>${centred(number)}${centred(level)}<td>${escapeXml(what)}${words}</td>${plain(clause)}</tr>`;
  });
  return `<table>${heads(columns.number, columns.level, columns.what, columns.clause)}<tbody>${rows.join("")}</tbody></table>`;
}

function summaryTable({ summary, words }: PrintedReport): string {
  const { columns, severities } = words;
  const rows = summary.map(({ name, kind, verdict, parts, counts }, index) => {
    const figures = SEVERITIES.map((one) => centred(parts === "" ? "" : String(counts[one])));
    return `<tr>${centred(String(index + 1))}${plain(name)}${plain(kind)}${plain(verdict)}${centred(parts)}${figures.join("")}</tr>`;
  });
  const names = [columns.number, columns.file, columns.kind, columns.verdict, columns.part];
  const levels = SEVERITIES.map((severity) => severities[severity]);
  return `<table>${heads(...names, ...levels)}<tbody>${rows.join("")}</tbody></table>`;
}
