import { checkPartyDocument } from "../check/check-document";
import { openPackage } from "../ooxml/package";
import type { Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import { recognise } from "../parts/recognise";
import { applyFixes } from "../snapshot/apply/apply-edits";
import type { Author } from "../snapshot/apply/apply-revisions";
import { packChanges } from "../snapshot/apply/changed-package";
import type { Fix, TextEdit } from "../snapshot/edits";
import { snapshotOf } from "../snapshot/read";
import { BLANKS } from "../standards/phrases";
import type { Profile } from "../template/profile/profile";
import { formatMonth, dayOf, withLeadingZero } from "../template/days";
import { libraryOf } from "./library-of";
import { periodsIn, samePeriod, withPeriod, type Period } from "./period";
import { basesById } from "./place-for-part";
import { readProfile } from "./read-profile";

export interface RenewRequest {
  readonly period: Period;
  /** What is known of the new period: its congress, date, number and signer; what is blank there becomes a blank. */
  readonly known: Profile;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly author: Author;
}

/** Why something was changed, or is to be looked at. */
export type RenewReason =
  | "period"
  | "number"
  | "date"
  | "signer"
  | "congress"
  | "citation"
  | "superseded"
  | "district"
  | "deadline";

/** One change, or one place that a person has to look at: what stood there and what stands there now. */
export interface RenewChange {
  readonly reason: RenewReason;
  readonly paragraph: number;
  readonly before: string;
  /** The same as before where nothing was changed but the mark in front. */
  readonly after: string;
  readonly isMarked: boolean;
}

export type Renewed =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly from: Period;
      readonly changes: readonly RenewChange[];
      /** Changes with no safe place in this document: a field, a locked control. */
      readonly left: readonly RenewChange[];
      /** What the former document told of its cell. */
      readonly profile: Profile;
    }
  | { readonly ok: false; readonly why: "no-period" | "other-period" | "same-period" };

/** A blank as it is typed: what belongs there, in brackets. */
const inBrackets = (words: string): string => `[${words}]`;

/** Stands before what a person has to look at. */
export const LOOK_AGAIN = "[xem lại] ";

/**
 * Makes a former period's document ready for the next one: its own period becomes the new one wherever the document means itself, number,
 * date and signer become blanks, and what rests on its time is marked to be looked at. All else stays. Throws UnreadableError.
 */
export function renewDocument(bytes: Uint8Array, request: RenewRequest): Renewed {
  const docx = openPackage(bytes);
  const document = recognise(snapshotOf(docx));
  const from = ownPeriod(document);
  if (!from) return { ok: false, why: "no-period" };
  if (from.kind !== request.period.kind) return { ok: false, why: "other-period" };
  if (samePeriod(from, request.period)) return { ok: false, why: "same-period" };
  const planned = new Renewing(document, from, request).plan();
  const fixes = planned.map(({ edits }): Fix => ({ safe: true, edits }));
  const { changes, declined } = applyFixes(docx, document.snapshot, fixes, {
    library: libraryOf(document, request.known),
    author: request.author,
  });
  const refused = new Set(declined);
  const isDone = (_: unknown, index: number) => !refused.has(fixes[index] as Fix);
  const told = planned.map(({ change }) => change);
  return {
    ok: true,
    bytes: changes.size === 0 ? bytes : packChanges(docx, changes),
    from,
    changes: told.filter(isDone),
    left: told.filter((one, index) => !isDone(one, index)),
    profile: readProfile(document),
  };
}

/** The period that the subject names, else the lead-in, else the first that the document names at all. */
function ownPeriod({ parts, leadIn, lines }: PartyDocument): Period | null {
  const subject = parts.get("subject")?.lines ?? [];
  for (const line of [...subject, leadIn, ...lines.slice(0, FIRST_LINES)]) {
    const [first] = line ? periodsIn(line.text.normalize("NFC")) : [];
    if (first) return first.period;
  }
  return null;
}
const FIRST_LINES = 40;

interface Planned {
  readonly change: RenewChange;
  readonly edits: readonly TextEdit[];
}

/** Another document's own words: its number and sign, or a congress, a committee that it is of. */
const CITES =
  /số\s*[\d[]|\d+\s*[-\u2011–]\s*\p{Lu}{2,}|(?:nghị quyết|chương trình|kế hoạch|quy chế|chỉ thị|kết luận|quyết định|đề án)[^.;]*(?:đại hội|đảng bộ|đảng uỷ|đảng ủy|tỉnh|huyện|xã|phường|trung ương|đại biểu)/iu;
/** A day in figures or words belongs to what it dates. */
const DATED = /(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/gu;
const YEAR =
  /(?<![\d/.-])(?:(?:trước|đến|hết|trong|cuối|đầu|quý\s+[IVX\d]+)\s+)*năm\s+((?:19|20)\d{2})(?!\d)/giu;

class Renewing {
  private readonly planned: Planned[] = [];
  private readonly taken = new Map<number, { start: number; end: number }[]>();
  private readonly bases: ReadonlySet<number>;

  constructor(
    private readonly document: PartyDocument,
    private readonly from: Period,
    private readonly request: RenewRequest,
  ) {
    this.bases = new Set(document.bases.map(({ line }) => line.paragraph.index));
  }

  plan(): readonly Planned[] {
    this.numberAndDate();
    this.signer();
    this.congress();
    this.periods();
    this.findings();
    this.olderBases();
    this.deadlines();
    return this.planned.sort(
      (one, other) =>
        one.change.paragraph - other.change.paragraph ||
        (one.edits[0]?.start ?? 0) - (other.edits[0]?.start ?? 0),
    );
  }

  private numberAndDate(): void {
    const { known } = this.request;
    const number = this.document.parts.get("numberSymbol")?.lines[0];
    this.replace(number, /(?<=số\s*:?\s*)\d+/iu, "number", () =>
      known.number === null ? inBrackets("số") : withLeadingZero(known.number),
    );
    const date = this.document.parts.get("placeDate")?.lines[0];
    const day = known.date === "" ? null : dayOf(known.date);
    const words = day
      ? `ngày ${withLeadingZero(day.day)} tháng ${formatMonth(day.month)} năm ${String(day.year)}`
      : "ngày … tháng … năm …";
    const isFilled = /ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/u;
    this.replace(date, isFilled, "date", () => words);
  }

  private signer(): void {
    const { signerName } = this.request.known;
    const line = this.document.parts.get("signerName")?.lines[0];
    if (!line || line.blanks.length > 0) return;
    this.replace(line, /\S.*\S/su, "signer", () =>
      signerName === "" ? inBrackets("Họ và tên người ký") : signerName,
    );
  }

  /** The cell's own congress is a new one: its resolution's number and day, and which congress it is. */
  private congress(): void {
    const line = basesById(this.document).get("cellCongress");
    if (!line || this.from.kind !== "term") return;
    const { congressOrdinal: ordinal } = this.request.known;
    this.replace(line, /(?<=số\s*)\d+/iu, "congress", () => inBrackets("số"));
    this.replace(line, /(?<=ngày\s+)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/iu, "congress", () =>
      inBrackets(BLANKS.day),
    );
    this.replace(line, /(?<=lần\s+thứ\s+)(?:[IVXL]+|\d+|\p{Ll}+)/u, "congress", () =>
      ordinal === null ? inBrackets("mấy") : String(ordinal),
    );
    for (const { start, end, period } of periodsIn(line.paragraph.text)) {
      if (samePeriod(period, this.from)) this.renewPlace(line.paragraph.index, start, end);
    }
  }

  /** Wherever the document speaks of its own time; what stands in a citation is another document's. */
  private periods(): void {
    for (const { index, text } of this.document.snapshot.paragraphs) {
      for (const { start, end, period } of periodsIn(text)) {
        if (!samePeriod(period, this.from) || this.isTaken(index, start, end)) continue;
        if (this.isCited(index, text, start)) this.mark("citation", index, start, end);
        else this.renewPlace(index, start, end);
      }
    }
  }

  private isCited(index: number, text: string, at: number): boolean {
    const clause =
      text
        .slice(0, at)
        .split(/[;.](?=\s)/u)
        .at(-1) ?? "";
    return this.bases.has(index) || CITES.test(clause);
  }

  /** What the check knows to be out of date. */
  private findings(): void {
    const { findings } = checkPartyDocument(this.document, { today: this.request.today });
    for (const { rule, places } of findings) {
      const reason =
        rule === "legalBases/superseded"
          ? "superseded"
          : rule === "facts/district-level"
            ? "district"
            : null;
      if (!reason) continue;
      for (const { paragraph, start, end } of places) this.mark(reason, paragraph, start, end);
    }
  }

  /** Bases that were passed before the new period began. */
  private olderBases(): void {
    const congress = basesById(this.document).get("cellCongress");
    for (const { line } of this.document.bases) {
      if (line === congress) continue;
      const { text, index } = line.paragraph;
      const dated = [...text.matchAll(DATED)].find(({ 0: day }) => {
        return Number(/\d{4}$/.exec(day)?.[0] ?? 9999) < this.request.period.from;
      });
      if (dated) this.mark("citation", index, dated.index, dated.index + dated[0].length);
    }
  }

  /** Years of the former period, and before it, by which something was to be done. */
  private deadlines(): void {
    for (const { line } of this.document.body) {
      const { text, index } = line.paragraph;
      for (const match of text.matchAll(YEAR)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const isPast = Number(match[1]) < this.request.period.from;
        if (isPast && !this.isTaken(index, start, end)) this.mark("deadline", index, start, end);
      }
    }
  }

  private replace(
    line: Line | undefined,
    pattern: RegExp,
    reason: RenewReason,
    wanted: () => string,
  ): void {
    if (!line) return;
    const { paragraph } = line;
    const match = pattern.exec(paragraph.text.slice(line.start, line.end));
    if (!match) return;
    const start = line.start + match.index;
    this.add(reason, paragraph.index, start, start + match[0].length, wanted());
  }

  private renewPlace(paragraph: number, start: number, end: number): void {
    const words = this.textAt(paragraph).slice(start, end);
    this.add("period", paragraph, start, end, withPeriod(words, this.request.period));
  }

  private add(
    reason: RenewReason,
    paragraph: number,
    start: number,
    end: number,
    after: string,
  ): void {
    const before = this.textAt(paragraph).slice(start, end);
    if (this.isTaken(paragraph, start, end) || before === after) return;
    this.take(paragraph, start, end);
    const change = { reason, paragraph, before, after, isMarked: false };
    this.planned.push({ change, edits: [{ kind: "text", paragraph, start, end, text: after }] });
  }

  private mark(reason: RenewReason, paragraph: number, start: number, end: number): void {
    const text = this.textAt(paragraph);
    if (this.isTaken(paragraph, start, end) || text.slice(0, start).endsWith(LOOK_AGAIN)) return;
    this.take(paragraph, start, end);
    const words = text.slice(start, end);
    const change = { reason, paragraph, before: words, after: words, isMarked: true };
    const edit = { kind: "text", paragraph, start, end: start, text: LOOK_AGAIN } as const;
    this.planned.push({ change, edits: [edit] });
  }

  private textAt(paragraph: number): string {
    return this.document.snapshot.paragraphs[paragraph]?.text ?? "";
  }

  private isTaken(paragraph: number, start: number, end: number): boolean {
    const there = this.taken.get(paragraph) ?? [];
    return there.some((one) => one.start < end && start < one.end);
  }

  private take(paragraph: number, start: number, end: number): void {
    this.taken.set(paragraph, [...(this.taken.get(paragraph) ?? []), { start, end }]);
  }
}
