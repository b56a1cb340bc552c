import { askedKind, checkPartyDocument, unreadableReport } from "../check/check-document";
import type { CheckOptions } from "../check/check-document";
import type { Report } from "../check/report";
import { periodsIn } from "../fixes/period";
import { UnreadableError } from "../ooxml/unreadable";
import { cellNames, isFilledIn } from "../parts/cell-name";
import { isoDateOf, readNumberSymbol, readPlaceDate } from "../parts/fields";
import type { Line } from "../parts/line";
import { normalForm, readableText } from "../parts/normal-form";
import type { PartyDocument } from "../parts/party-document";
import { recognise } from "../parts/recognise";
import { readSnapshot } from "../snapshot/read";
import type { DocumentSource } from "../snapshot/source";
import type { PartId } from "../standards/part-id";

/** Years that a term reaches over, both included. */
export interface Term {
  readonly from: number;
  readonly to: number;
}

/** What a document says of itself, by which it is filed among others. What it does not say is empty or null. */
export interface DocumentFacts {
  /** Who issues it, in the header's words. */
  readonly cell: string;
  /** The name in normal form, without "chi bộ"; what is compared. */
  readonly cellKey: string;
  /** The organisation above in normal form, without "đảng bộ". */
  readonly superiorKey: string;
  /** The number and symbol as it stands. */
  readonly numberSymbol: string;
  readonly number: number | null;
  /** The sign of the type that it is counted under: all documents of a congress are one count (HD05, Phần II, I.3.1.1a). */
  readonly series: string;
  /** The day of issue, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The term that its subject names. */
  readonly term: Term | null;
}

/** A report, and what the document says of itself; null for one that could not be read. */
export interface FiledReport {
  readonly report: Report;
  readonly facts: DocumentFacts | null;
}

/** Checks a document as `checkDocument` does, and reads what it is filed by in the same go. */
export function checkForFiling(source: DocumentSource, options: CheckOptions): FiledReport {
  try {
    const document = recognise(readSnapshot(source), askedKind(options));
    return { report: checkPartyDocument(document, options), facts: factsOf(document) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { report: unreadableReport(error.reason), facts: null };
  }
}

/** What a recognised document says of itself. */
export function factsOf(document: PartyDocument): DocumentFacts {
  const name = cellNames(document).find(isFilledIn);
  const numberLine = firstLine(document, "numberSymbol");
  const read = numberLine ? readNumberSymbol(numberLine) : null;
  const dateLine = firstLine(document, "placeDate");
  return {
    cell: withoutCongress(name ? readableText(name.text) : ""),
    cellKey: withoutCongress(name?.key ?? ""),
    superiorKey: superiorKey(document),
    numberSymbol: numberLine ? readableText(numberLine.text) : "",
    number: read && read.number !== "" ? Number(read.number) : null,
    series: seriesOf(document, read?.typeSign ?? ""),
    date: dateLine ? isoDateOf(readPlaceDate(dateLine)) : null,
    term: termNamed(document),
  };
}

const firstLine = ({ parts }: PartyDocument, id: PartId): Line | undefined =>
  parts.get(id)?.lines[0];

const CONGRESS = /^đại hội(?: đảng viên)? |[\s,]+(?:lần thứ|khoá|nhiệm kỳ) [\p{L}\d\s-]+$/giu;

/** A cell's congress is the cell's: its name without what makes it one. */
const withoutCongress = (name: string) => name.replace(CONGRESS, "");

/** Bodies above cells are called by either name. */
const ABOVE = /^(?:đảng (?:bộ|uỷ)|huyện uỷ|tỉnh uỷ|thành uỷ) /u;

function superiorKey({ parts }: PartyDocument): string {
  const lines = parts.get("superiorBody")?.lines ?? [];
  if (lines.some(({ blanks }) => blanks.length > 0)) return "";
  const whole = lines.map(({ text }) => text).join(" ");
  return normalForm(whole).text.replace(ABOVE, "");
}

function seriesOf({ issuer, type }: PartyDocument, written: string): string {
  if (issuer.id === "cellCongress") return issuer.sign;
  return type?.sign ?? written.toLocaleUpperCase("vi");
}

function termNamed(document: PartyDocument): Term | null {
  const lines = document.parts.get("subject")?.lines ?? [];
  const periods = lines.flatMap(({ text }) => periodsIn(text.normalize("NFC")));
  const term = periods.find(({ period }) => period.kind === "term")?.period;
  return term ? { from: term.from, to: term.to } : null;
}
