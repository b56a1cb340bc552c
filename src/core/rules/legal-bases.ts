import { formatsIn, placeOf, type Line } from "../parts/line";
import type { Basis, PartyDocument } from "../parts/party-document";
import { LEGAL_BASES, type LegalBasis, type LegalBasisId } from "../kinds/programme/legal-bases";
import { SOURCES, supersededBefore } from "../standards/sources";
import type { Edit, Fix } from "../snapshot/edits";
import type { RuleId, Severity } from "./message";
import { isDangling, missingFromCitation, withBlanks, LEAD, type Lack } from "./citation";
import {
  closeWith,
  isWholeParagraph,
  moveAll,
  perhaps,
  putIn,
  retype,
  safely,
  withDash,
} from "./fixes/fix";
import { FINE, missingRule, oneProblem, type Problem, type Rule } from "./rule";

/** Every rule on bases keeps still when there are none: that is one fact. */
const onBases = (check: (document: PartyDocument) => readonly Problem[]): Rule["check"] => {
  return ({ document }) => (document.bases.length === 0 ? FINE : check(document));
};

const lineOf = (basis: Basis) => basis.line;

/** Several bases in one paragraph are set off by semicolons. */
const piecesOf = ({ words }: Basis): readonly string[] =>
  (words.includes(";") ? words.split(";") : [words]).filter((piece) => piece.trim() !== "");

const isPieceAbout = (words: string, kind: LegalBasis): boolean =>
  kind.any.some((phrase) => words.includes(phrase)) &&
  !kind.not.some((phrase) => words.includes(phrase));

const isAbout = (basis: Basis, kind: LegalBasis): boolean =>
  piecesOf(basis).some((piece) => isPieceAbout(piece, kind));

/** True when one line holds several bases. */
function isCrowded(basis: Basis): boolean {
  const named = piecesOf(basis).filter((piece) =>
    LEGAL_BASES.some((kind) => isPieceAbout(piece, kind)),
  );
  return named.length > 1;
}

/** The bases that a document must or should rest on, by rule. */
const WANTED: readonly (readonly [RuleId, LegalBasisId, Severity, string])[] = [
  ["legalBases/charter", "charter", "warning", "- Điều lệ Đảng Cộng sản Việt Nam;"],
  [
    "legalBases/cell-congress",
    "cellCongress",
    "warning",
    "- Nghị quyết số 01-NQ/ĐH, ngày 15/01/2026 của Đại hội Chi bộ lần thứ IX, nhiệm kỳ 2025 - 2030;",
  ],
  [
    "legalBases/superior-decision",
    "superiorDecision",
    "warning",
    "- Chương trình số 02-CTr/ĐU, ngày 20/01/2026 của Đảng uỷ xã Tam Hưng về công tác toàn khoá;",
  ],
  [
    "legalBases/working-rules",
    "workingRules",
    "hint",
    "- Quy chế số 01-QC/CB, ngày 22/01/2026 của Chi bộ về làm việc nhiệm kỳ 2025 - 2030;",
  ],
  [
    "legalBases/unit-situation",
    "unitSituation",
    "hint",
    "- Đặc điểm, tình hình của Trường Mầm non Mỹ Hưng.",
  ],
];

const wantedRules: readonly Rule[] = WANTED.map(([id, kindId, severity, right]) => ({
  id,
  part: "legalBases",
  severity,
  clauses: ["programme/legal-bases"],
  example: { wrong: "", right },
  concerns: ({ legalBases }) => legalBases.wanted.some((one) => one.id === kindId),
  check: onBases(({ bases, leadIn, basesHeading, kind: own }) => {
    const kind = own.legalBases.wanted.find((one) => one.id === kindId);
    if (!kind || bases.some((basis) => isAbout(basis, kind))) return FINE;
    const last = bases.at(-1);
    const anchor = basesHeading ?? last?.line ?? leadIn;
    const fix = last && safely(putBeside(kindId, bases, last));
    return anchor ? [{ places: [placeOf(anchor)], quote: "", fix }] : [{ fix }];
  }),
}));

/**
 * A basis goes behind the last of those that the standard names before it; it closes with a semicolon, so what would come last goes
 * before the one that is last now.
 */
function putBeside(kindId: LegalBasisId, bases: readonly Basis[], last: Basis): readonly Edit[] {
  // In the manner of those that are there: under a heading "Căn cứ" they name their document at once.
  const bare = bases.filter(({ words }) => !words.startsWith(LEAD_WORD)).length;
  const piece = bare * 2 > bases.length ? `${kindId}Bare` : kindId;
  const at = ({ line }: Basis, side: "before" | "after") =>
    putIn(piece, { paragraph: line.paragraph.index, side });
  const order = LEGAL_BASES.map(({ id }) => id);
  const before = LEGAL_BASES.slice(0, order.indexOf(kindId));
  const above = bases.findLast((basis) => before.some((kind) => isAbout(basis, kind)));
  if (above) return at(above, above === last ? "before" : "after");
  return at(bases[0] ?? last, "before");
}

const LEAD_WORD = "căn cứ";

/** Each basis closes with `;`, the last with `.` (HD05, Phần II, I.6.2.3). */
const closingOf = (basis: Basis, bases: readonly Basis[]) => (basis === bases.at(-1) ? "." : ";");

function wrongEndings(bases: readonly Basis[]): readonly Basis[] {
  return bases.filter(
    // A basis that names nothing has to be written anew or go: its ending is no matter.
    (basis) => !basis.line.normal.text.endsWith(closingOf(basis, bases)) && !isDangling(basis),
  );
}

/** A line that is numbered automatically has its number from the list, where no words can be changed. */
function withoutDash(lines: readonly Line[]): readonly Problem[] {
  const bare = lines.filter(
    (line) => !HAS_DASH.test(line.normal.text) && line.paragraph.label?.isBullet !== true,
  );
  const isTyped = bare.every((line) => line.paragraph.label === null);
  return oneProblem(bare, { fix: isTyped ? safely(...bare.map(withDash)) : undefined });
}

const HAS_DASH = /^[-+•*]/u;
/** What a citation lacks; of the charter and the unit's situation nothing is cited. */
function lacksOf(basis: Basis): readonly Lack[] {
  const kind = LEGAL_BASES.find((one) => isAbout(basis, one));
  return kind?.cited === false ? [] : missingFromCitation(basis);
}

const SIGN_IN_TEXT = /(\d+)\s?-\s?(\p{L}+)\s?\/\s?(\p{L}+)/gu;
const KNOWN_NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.values(SOURCES).map((source): [string, string] => [
    source.number.toLowerCase(),
    source.number,
  ]),
);

/**
 * The bases' paragraphs move under the subject as they stand. One alone may be a sentence of the body that happens to begin like a basis:
 * a person looks at it first.
 */
function underSubject(document: PartyDocument): Fix | undefined {
  const { parts, marks, bases, basesHeading } = document;
  const lines = [basesHeading, ...bases.map(lineOf)].filter((line) => line !== null);
  const first = lines[0]?.paragraph.index ?? 0;
  const anchors = [
    ...(parts.get("documentType")?.lines ?? []),
    ...(parts.get("subject")?.lines ?? []),
    marks.author,
    marks.hyphens,
  ].flatMap((line) => (line && line.paragraph.index < first ? [line.paragraph] : []));
  const anchor = anchors.reduce<(typeof anchors)[number] | undefined>(
    (latest, one) => (latest && latest.index > one.index ? latest : one),
    undefined,
  );
  if (!anchor || anchor.cell || !lines.every(isWholeParagraph)) return undefined;
  const moves = moveAll(lines, { paragraph: anchor.index, side: "after" });
  return bases.length > 1 ? safely(moves) : perhaps(moves);
}

const MISSING = missingRule(
  "legalBases",
  "programme/legal-bases",
  "- Điều lệ Đảng Cộng sản Việt Nam;",
  ({ bases, kind }) => kind.legalBases.need !== null && bases.length === 0,
);

export const legalBasesRules: readonly Rule[] = [
  {
    ...MISSING,
    clauses: ["programme/legal-bases", "custom/content"],
    concerns: ({ legalBases }) => legalBases.need !== null,
    check: (context) => {
      const { need, clause, wanted } = context.document.kind.legalBases;
      const outcome = MISSING.check(context) ?? FINE;
      if (need === null) return FINE;
      // Which document a decision, say, rests on nobody else knows.
      return outcome.map(({ fix, ...rest }) => ({
        ...rest,
        messageId: wanted.length > 0 ? "default" : "none",
        severity: need,
        clause,
        fix: wanted.length > 0 ? fix : undefined,
      }));
    },
  },
  ...wantedRules,
  {
    id: "legalBases/dangling",
    part: "legalBases",
    severity: "error",
    clauses: ["HD05/I.6.2.3"],
    example: {
      wrong: "- Chương trình công tác:",
      right:
        "- Chương trình số 02-CTr/ĐU, ngày 20/01/2026 của Đảng uỷ xã Tam Hưng về công tác toàn khoá;",
    },
    check: onBases(({ bases }) =>
      bases.filter(isDangling).map((basis) => ({
        places: [placeOf(basis.line)],
        fix: withBlanks(basis, ["number", "date", "body"], closingOf(basis, bases)),
      })),
    ),
  },
  {
    id: "legalBases/dash",
    part: "legalBases",
    severity: "warning",
    clauses: ["HD05/I.6.2.3"],
    example: {
      wrong: "Điều lệ Đảng Cộng sản Việt Nam;",
      right: "- Điều lệ Đảng Cộng sản Việt Nam;",
    },
    check: onBases(({ bases }) => [
      ...oneProblem(bases.filter(isCrowded).map(lineOf), { messageId: "own-line" }),
      ...withoutDash(bases.filter((basis) => !isCrowded(basis)).map(lineOf)),
    ]),
  },
  {
    id: "legalBases/ending",
    part: "legalBases",
    severity: "warning",
    clauses: ["HD05/I.6.2.3"],
    example: {
      wrong: "- Điều lệ Đảng Cộng sản Việt Nam.",
      right: "- Điều lệ Đảng Cộng sản Việt Nam;",
    },
    check: onBases(({ bases }) => {
      const wrong = wrongEndings(bases);
      return oneProblem(wrong.map(lineOf), {
        fix: safely(...wrong.map((one) => closeWith(one.line, closingOf(one, bases)))),
      });
    }),
  },
  {
    id: "legalBases/citation",
    part: "legalBases",
    severity: "warning",
    clauses: ["HD05/I.6.2.3", "HD05/I.6.1.4"],
    example: {
      wrong: "- Nghị quyết Đại hội Chi bộ lần thứ IX;",
      right:
        "- Nghị quyết số 01-NQ/ĐH, ngày 15/01/2026 của Đại hội Chi bộ lần thứ IX, nhiệm kỳ 2025 - 2030;",
    },
    check: onBases(({ bases }) =>
      bases.flatMap((basis) => {
        const lacks = lacksOf(basis);
        if (lacks.length === 0) return [];
        return [{ places: [placeOf(basis.line)], data: { lacks }, fix: withBlanks(basis, lacks) }];
      }),
    ),
  },
  {
    id: "legalBases/superseded",
    part: "legalBases",
    severity: "warning",
    clauses: ["programme/legal-bases"],
    example: {
      wrong: "- Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng;",
      right: "- Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng;",
    },
    check: ({ document, issueDate, today }) =>
      document.bases.flatMap(({ line, words }) =>
        [...words.matchAll(SIGN_IN_TEXT)].flatMap((match) => {
          const number = KNOWN_NUMBERS.get(`${match[1]}-${match[2]}/${match[3]}`);
          const old = number ? supersededBefore(number, issueDate ?? today) : undefined;
          if (!old?.replacedBy) return [];
          const { number: wanted, reference } = SOURCES[old.replacedBy];
          const end = /[.;]$/u.exec(line.normal.text)?.[0] ?? ";";
          const lead = line.normal.text.length - words.replace(LEAD, "").length;
          const fix = perhaps(retype(line, `${reference.vi}${end}`, placeOf(line, lead)));
          return [{ places: [placeOf(line)], data: { found: old.number, wanted }, fix }];
        }),
      ),
  },
  {
    id: "legalBases/position",
    part: "legalBases",
    severity: "warning",
    clauses: ["HD05/I.6.2.3"],
    example: {
      wrong: "A. …\n- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
      right: "-----\n- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
    },
    check: ({ document }) =>
      document.basesAreStray
        ? oneProblem(document.bases.map(lineOf).slice(0, 1), { fix: underSubject(document) })
        : FINE,
  },
  {
    id: "legalBases/format",
    part: "legalBases",
    severity: "warning",
    clauses: ["HD05/appendix-2.6"],
    example: {
      wrong: "_- Điều lệ Đảng Cộng sản Việt Nam;_",
      right: "- Điều lệ Đảng Cộng sản Việt Nam;",
    },
    check: ({ document }) => {
      if (!document.snapshot.formattingKnown) return null;
      const slanted = document.bases.map(lineOf).filter((line) => {
        const formats = formatsIn(line.paragraph, line.start, line.end);
        return formats.length > 0 && formats.every((format) => format.italic);
      });
      const edits = slanted.map((line): Edit => {
        return { kind: "characters", ...placeOf(line), format: { italic: false } };
      });
      return oneProblem(slanted, { fix: safely(edits) });
    },
  },
];
