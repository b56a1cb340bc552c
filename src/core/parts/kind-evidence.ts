import { KINDS, UNSURE, type Kind } from "../kinds";
import { documentTypesBySign, type DocumentType } from "../standards/document-types";
import { ISSUERS } from "../standards/issuers";
import type { PartId } from "../standards/part-id";
import { readNumberSymbol } from "./fields";
import type { Evidence, Label } from "./labels";
import type { Line } from "./line";
import { markerOf, wordsAfter } from "./marker";
import { normalForm } from "./normal-form";
import type { FoundPart, RecognisedKind } from "./party-document";
import { formOf, typeNamedBy } from "./evidence/types";
import { topicIndexOf } from "./topics";

/** What of a document speaks for its kind. */
export interface KindSigns {
  readonly lines: readonly Line[];
  readonly parts: ReadonlyMap<PartId, FoundPart>;
  readonly labelled: (label: Label) => readonly Line[];
  readonly bases: number;
}

/** How much each sign weighs: the type line decides, then the number's sign, then the subject. */
const TYPE_LINE = 20;
const SIGN = 3;
/** A form of its own says more than the type whose words it begins with. */
const FORM = 3;
const ADDRESSING = 2;
/** Where nothing says that it is of another type: a letter has no type line. */
const ADDRESSING_ALONE = 3;
const LETTER_SUBJECT = 3;
const TWO_SIGNERS = 3;
const THEMES = 2;
/** So many themes in headings show a plan by themes. */
const MANY_THEMES = 3;
/** Less than this decides nothing. */
const ENOUGH = 3;
/** Kinds nearer than this to each other are not told apart. */
const APART = 0.5;

/**
 * What kind of document it is, by the sum of what speaks for each kind. Where nothing decides, or two kinds come out alike, only the frame
 * is judged.
 */
export function recogniseKind(signs: KindSigns, asked: Kind | null): RecognisedKind {
  const typeLine = signs.parts.get("documentType")?.lines[0] ?? null;
  const namedType = typeLine ? typeNamedBy(typeLine) : null;
  const read = new Reading(signs, typeLine, namedType);
  const scored = withThemes(
    read,
    KINDS.map((kind) => scoredKind(kind, read.evidenceFor(kind))).sort(byScore),
  );
  const [best] = scored;
  const isDecided = best !== undefined && isApart(scored);
  const isPartyDocument = isPartys(signs);
  // Without anything of a Party's document only what is not judged anyway can be told.
  const isTold = isDecided && (isPartyDocument || !best.kind.isJudged);
  const spoken = isTold ? best.kind : UNSURE;
  const kind = asked ?? spoken;
  return {
    kind,
    evidence: scored.find((one) => one.kind === kind)?.evidence ?? [],
    isAsked: asked !== null,
    otherwise: spoken !== kind && spoken !== UNSURE ? spoken : null,
    namedType,
    typeSign: read.typeSign,
    isPartys: isPartyDocument,
  };
}

interface Scored {
  readonly kind: Kind;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

function scoredKind(kind: Kind, evidence: readonly Evidence[]): Scored {
  return { kind, evidence, score: evidence.reduce((total, { weight }) => total + weight, 0) };
}

const byScore = (one: Scored, other: Scored) => other.score - one.score;

/** True when the first has enough, and more than the second. */
const isApart = ([best, second]: readonly Scored[]) =>
  best !== undefined && best.score >= ENOUGH && best.score - (second?.score ?? 0) >= APART;

/** Looks for themes, which takes a look at every line, where they can still decide. */
function withThemes(read: Reading, scored: readonly Scored[]): readonly Scored[] {
  const [best] = scored;
  const themed = (one: Scored): Scored => {
    const isDecided = one === best && isApart(scored);
    const isFar = one.score + THEMES < Math.max(ENOUGH, (best?.score ?? 0) - APART);
    return isDecided || isFar ? one : scoredKind(one.kind, read.themesOf(one.kind, one.evidence));
  };
  return scored.map(themed).sort(byScore);
}

class Reading {
  readonly typeSign: string;
  private readonly subject: string;
  private readonly form: string | null;
  private readonly addressing: string;
  private readonly hours: number;

  constructor(
    private readonly signs: KindSigns,
    typeLine: Line | null,
    private readonly namedType: DocumentType | null,
  ) {
    const number = signs.parts.get("numberSymbol")?.lines[0];
    this.typeSign = number ? readNumberSymbol(number).typeSign.toLowerCase() : "";
    const found = signs.parts.get("subject");
    this.subject = (found?.lines ?? [])
      .map((line, index) => {
        const place = found?.places[index];
        return place ? normalForm(line.paragraph.text.slice(place.start, place.end)).text : "";
      })
      .join(" ");
    this.form = typeLine ? formOf(typeLine) : null;
    this.addressing = signs.labelled("addressing")[0]?.normal.text ?? "";
    this.hours = signs.lines.filter(({ normal: { text } }) => HOURS.test(text)).length;
  }

  evidenceFor(kind: Kind): readonly Evidence[] {
    const { frame, subject, types, forms, timetable } = kind;
    const evidence: Evidence[] = [];
    const add = (holds: boolean, sign: string, weight: number) => {
      if (holds) evidence.push({ sign, weight });
    };
    const isNamed = this.namedType !== null && types.includes(this.namedType);
    const isForm = this.form !== null && forms.includes(this.form);
    add(isNamed || isForm, "type-line", TYPE_LINE);
    add(isForm && !types.some(({ name }) => name === this.form), "form", FORM);
    const hasSign = types.some(({ sign }) => sign.toLowerCase() === this.typeSign);
    add(kind.isJudged && hasSign, "sign", SIGN);
    const told = subject.tells.filter(({ words }) => words.test(this.subject));
    if (this.mayTell(kind) || !kind.isJudged) {
      const best = Math.max(0, ...told.map(({ weight }) => weight));
      const agrees = kind.isJudged || isNamed || isForm || hasSign || this.isUntyped();
      add(best > 0 && agrees, "subject", best);
    }
    add(timetable > 0 && this.hours >= 2 && (isNamed || this.isUnnamed()), "timetable", timetable);
    if (frame.addressing !== null) {
      const words = normalForm(frame.addressing).text;
      const isAlone = this.isUnnamed() && (hasSign || this.typeSign === "");
      add(this.addressing.startsWith(words), "addressing", isAlone ? ADDRESSING_ALONE : ADDRESSING);
    }
    add(
      frame.subjectUnder === "number" && this.signs.labelled("letterSubject").length > 0,
      "subject-under-number",
      LETTER_SUBJECT,
    );
    add(
      frame.signers === "recorder-and-chair" && this.signs.labelled("recorder").length > 0,
      "two-signers",
      TWO_SIGNERS,
    );
    return evidence;
  }

  /** The evidence with the kind's themes, where headings name enough of them and no other type is named. */
  themesOf(kind: Kind, evidence: readonly Evidence[]): readonly Evidence[] {
    if (!this.mayTell(kind) && !this.isUnnamed()) return evidence;
    if (!hasThemes(this.signs.lines, kind, MANY_THEMES)) return evidence;
    return [...evidence, { sign: "themes", weight: THEMES }];
  }

  /** Words of a subject tell kinds of one type apart; they speak for no type. */
  private mayTell({ types, forms }: Kind): boolean {
    const isNamed = this.namedType !== null && types.includes(this.namedType);
    const isForm = this.form !== null && forms.includes(this.form);
    const hasSign = types.some(({ sign }) => sign.toLowerCase() === this.typeSign);
    return isNamed || isForm || (this.namedType === null && hasSign) || this.isOpen();
  }

  /** Nothing says what type it is, or the number's sign speaks against the type that is named. */
  private isOpen(): boolean {
    if (this.namedType === null) return this.isUnsigned();
    return this.typeSign !== "" && this.namedType.sign.toLowerCase() !== this.typeSign;
  }

  /** Neither a type line nor a number's sign that a type has. */
  private isUntyped(): boolean {
    return this.namedType === null && this.isUnsigned();
  }

  private isUnsigned(): boolean {
    return documentTypesBySign(this.typeSign).length === 0;
  }

  private isUnnamed(): boolean {
    return this.namedType === null && this.form === null;
  }
}

const MAX_HEADING = 160;

/** True when lines that look like headings, in capitals or numbered, are about so many of a kind's themes. */
function hasThemes(lines: readonly Line[], kind: Kind, count: number): boolean {
  if (kind.themes.length < count) return false;
  const index = topicIndexOf(kind);
  const found = new Set<string>();
  for (const line of lines) {
    if (line.normal.text.length > MAX_HEADING) continue;
    const marker = markerOf(line);
    if (!marker && !line.isCapitals) continue;
    const [topic] = index.topicsOf(wordsAfter(line, marker));
    if (topic && topic.score >= ENOUGH && kind.themes.some((theme) => theme === topic.topic)) {
      found.add(topic.topic);
      if (found.size >= count) return true;
    }
  }
  return false;
}

/** An hour at the beginning of a line, or of a table's cell. */
const HOURS = /^[-+•*\s]*(?:từ\s+)?\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}/u;

/** Signs of bodies of the Party. */
const BODY_SIGNS: ReadonlySet<string> = new Set(
  Object.values(ISSUERS).map(({ sign }) => sign.toLowerCase()),
);
const NAMES_PARTY = /chi (?:bộ|uỷ)|đảng (?:bộ|uỷ|viên)|cấp uỷ/u;

/** True when enough of a frame is there, and something in it is the Party's. */
function isPartys({ parts, labelled, bases, lines }: KindSigns): boolean {
  if (labelled("motto").length > 0) return true;
  const strong: readonly PartId[] = ["partyTitle", "documentType", "subject"];
  const named = strong.filter((id) => parts.has(id)).length;
  const framed = named + parts.size / 2 + (bases > 0 ? 1 : 0);
  const lacking = Math.ceil(ENOUGH - framed);
  if (lacking > 0 && !KINDS.some((kind) => hasThemes(lines, kind, lacking))) return false;
  if (parts.has("partyTitle")) return true;
  const number = parts.get("numberSymbol")?.lines[0];
  if (number && BODY_SIGNS.has(readNumberSymbol(number).bodySign.toLowerCase())) return true;
  return lines.some(
    ({ normal: { text } }) => NAMES_PARTY.test(text) && text.length < MAX_PARTY_LINE,
  );
}

const MAX_PARTY_LINE = 400;
