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
/** A score below this decides nothing. */
const MIN_SCORE = 3;
/** By how much the best score has to lead. */
const MIN_MARGIN = 0.5;

/**
 * What kind of document it is, by the sum of what speaks for each kind. Where nothing decides, or two kinds come out alike, only the frame
 * is judged.
 */
export function recogniseKind(signs: KindSigns, asked: Kind | null): RecognisedKind {
  const typeLine = signs.parts.get("documentType")?.lines[0] ?? null;
  const namedType = typeLine ? typeNamedBy(typeLine) : null;
  const reader = new KindReader(signs, typeLine, namedType);
  const candidates = withThemes(
    reader,
    KINDS.map((kind) => candidateOf(kind, reader.evidenceFor(kind))).sort(byScore),
  );
  const [best] = candidates;
  const isPartyDocument = looksPartys(signs);
  // Without anything of a Party's document only what is not judged anyway can be recognised.
  const isRecognised =
    best !== undefined && isDecided(candidates) && (isPartyDocument || !best.kind.isJudged);
  const recognised = isRecognised ? best.kind : UNSURE;
  const kind = asked ?? recognised;
  return {
    kind,
    evidence: candidates.find((one) => one.kind === kind)?.evidence ?? [],
    isAsked: asked !== null,
    otherwise: recognised !== kind && recognised !== UNSURE ? recognised : null,
    namedType,
    typeSign: reader.typeSign,
    isPartyDocument,
  };
}

/** A kind that a document may be of. */
interface Candidate {
  readonly kind: Kind;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

function candidateOf(kind: Kind, evidence: readonly Evidence[]): Candidate {
  return { kind, evidence, score: evidence.reduce((total, { weight }) => total + weight, 0) };
}

const byScore = (one: Candidate, other: Candidate) => other.score - one.score;

/** True when the first has enough, and clearly more than the second. */
const isDecided = ([best, second]: readonly Candidate[]) =>
  best !== undefined && best.score >= MIN_SCORE && best.score - (second?.score ?? 0) >= MIN_MARGIN;

/** Looks for themes, which takes a look at every line, where they can still decide. */
function withThemes(reader: KindReader, candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  const themed = (one: Candidate): Candidate => {
    const wins = one === best && isDecided(candidates);
    const isFar = one.score + THEMES < Math.max(MIN_SCORE, (best?.score ?? 0) - MIN_MARGIN);
    return wins || isFar ? one : candidateOf(one.kind, reader.themesOf(one.kind, one.evidence));
  };
  return candidates.map(themed).sort(byScore);
}

/** How a document's type line and number agree with a kind. */
interface TypeMatch {
  readonly byName: boolean;
  readonly byForm: boolean;
  readonly bySign: boolean;
}

class KindReader {
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
    const { frame, subject, types, timetable } = kind;
    const evidence: Evidence[] = [];
    const add = (holds: boolean, sign: string, weight: number) => {
      if (holds) evidence.push({ sign, weight });
    };
    const match = this.typeMatch(kind);
    const { byName, byForm, bySign } = match;
    add(byName || byForm, "type-line", TYPE_LINE);
    add(byForm && !types.some(({ name }) => name === this.form), "form", FORM);
    add(kind.isJudged && bySign, "sign", SIGN);
    if (this.subjectCounts(match) || !kind.isJudged) {
      const found = subject.patterns.filter(({ words }) => words.test(this.subject));
      const best = Math.max(0, ...found.map(({ weight }) => weight));
      const agrees = kind.isJudged || byName || byForm || bySign || this.typeIsUnknown;
      add(best > 0 && agrees, "subject", best);
    }
    add(timetable > 0 && this.hours >= 2 && (byName || this.hasNoTypeLine), "timetable", timetable);
    if (frame.addressing !== null) {
      const words = normalForm(frame.addressing).text;
      const isAlone = this.hasNoTypeLine && (bySign || this.typeSign === "");
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
    if (!this.subjectCounts(this.typeMatch(kind)) && !this.hasNoTypeLine) return evidence;
    if (!hasThemes(this.signs.lines, kind, MANY_THEMES)) return evidence;
    return [...evidence, { sign: "themes", weight: THEMES }];
  }

  private typeMatch({ types, forms }: Kind): TypeMatch {
    return {
      byName: this.namedType !== null && types.includes(this.namedType),
      byForm: this.form !== null && forms.includes(this.form),
      bySign: types.some(({ sign }) => sign.toLowerCase() === this.typeSign),
    };
  }

  /** Words of a subject tell kinds of one type apart, and count where the type is in doubt; they speak against no type. */
  private subjectCounts({ byName, byForm, bySign }: TypeMatch): boolean {
    return byName || byForm || (this.namedType === null && bySign) || this.typeIsInDoubt;
  }

  /** True where nothing says what type it is, or the number's sign contradicts the type line. */
  private get typeIsInDoubt(): boolean {
    const named = this.namedType?.sign.toLowerCase() ?? this.typeSign;
    return this.typeIsUnknown || (this.typeSign !== "" && named !== this.typeSign);
  }

  /** True without a type line, and without a sign in the number that a type has. */
  private get typeIsUnknown(): boolean {
    return this.namedType === null && documentTypesBySign(this.typeSign).length === 0;
  }

  private get hasNoTypeLine(): boolean {
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
    if (topic && topic.score >= MIN_SCORE && kind.themes.some((theme) => theme === topic.topic)) {
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
function looksPartys({ parts, labelled, bases, lines }: KindSigns): boolean {
  if (labelled("motto").length > 0) return true;
  const strong: readonly PartId[] = ["partyTitle", "documentType", "subject"];
  const named = strong.filter((id) => parts.has(id)).length;
  const framed = named + parts.size / 2 + (bases > 0 ? 1 : 0);
  const lacking = Math.ceil(MIN_SCORE - framed);
  if (lacking > 0 && !KINDS.some((kind) => hasThemes(lines, kind, lacking))) return false;
  if (parts.has("partyTitle")) return true;
  const number = parts.get("numberSymbol")?.lines[0];
  if (number && BODY_SIGNS.has(readNumberSymbol(number).bodySign.toLowerCase())) return true;
  return lines.some(
    ({ normal: { text } }) => NAMES_PARTY.test(text) && text.length < MAX_PARTY_LINE,
  );
}

const MAX_PARTY_LINE = 400;
