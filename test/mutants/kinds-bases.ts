import type { Line } from "../../src/core/parts/line";
import { LEGAL_BASES, type LegalBasisId } from "../../src/core/kinds/programme/legal-bases";
import { insert, paragraphLike, typedText, xmlBetween } from "./edits";
import { anyOf, gone, typed, type FindLine, type FindLines } from "./kind-makers";
import type { Edits, MutantDocument } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";

const bases: FindLines = ({ recognised }) => recognised.bases.map(({ line }) => line);
const notLast: FindLines = (document) => bases(document).slice(0, -1);
const last: FindLine = (document) => bases(document).at(-1);
const those =
  (pattern: RegExp): FindLines =>
  (document) =>
    bases(document).filter((line) => pattern.test(typedText(line)));
const citing = those(/số \d+[-\u2011–]/u);

/** The bases of a kind, by the same words that the standard's data knows them by; none when there is no other. */
const basesAbout =
  (id: LegalBasisId): FindLines =>
  ({ recognised }) => {
    const kind = LEGAL_BASES.find((one) => one.id === id);
    const own = recognised.bases.filter(
      ({ words }) =>
        kind?.any.some((phrase) => words.includes(phrase)) === true &&
        !kind.not.some((phrase) => words.includes(phrase)),
    );
    return own.length === recognised.bases.length ? [] : own.map(({ line }) => line);
  };

const part = "legalBases";

const removed: readonly MutationKind[] = [
  gone(part, "all of them", bases, ["legalBases/missing"]),
  gone(part, "the charter", basesAbout("charter"), ["legalBases/charter"]),
  gone(part, "the cell congress", basesAbout("cellCongress"), ["legalBases/cell-congress"]),
  gone(part, "what the body above decided", basesAbout("superiorDecision"), [
    "legalBases/superior-decision",
  ]),
  gone(part, "the working rules", basesAbout("workingRules"), ["legalBases/working-rules"]),
  gone(part, "the unit's situation", basesAbout("unitSituation"), ["legalBases/unit-situation"]),
];

const FIVE = { tries: 5 };
const ENDING = ["legalBases/ending"] as const;

const misspelt: readonly MutationKind[] = [
  typed(
    part,
    "no dash",
    anyOf(those(/^\s*[-–—]/u)),
    /^\s*[-–—]\s*/u,
    "",
    ["legalBases/dash"],
    FIVE,
  ),
  typed(part, "no mark at the end", anyOf(bases), /[;.]\s*$/u, "", ENDING, FIVE),
  typed(part, "a comma at the end", anyOf(notLast), /;\s*$/u, ",", ENDING, FIVE),
  typed(part, "a full stop too early", anyOf(notLast), /;\s*$/u, ".", ENDING, FIVE),
  typed(part, "a semicolon at the last", last, /\.\s*$/u, ";", ENDING),
  typed(
    part,
    "no number",
    anyOf(citing),
    /\s*số \d+[-\u2011–]\p{L}+\/\p{L}+/u,
    "",
    ["legalBases/citation"],
    FIVE,
  ),
  typed(part, "no day", anyOf(citing), /,?\s*ngày [\d/. ]+\d/u, "", ["legalBases/citation"], FIVE),
  typed(
    part,
    "names nothing",
    anyOf(citing),
    /(?<=Nghị quyết|Chương trình|Quy chế|Kế hoạch)\s.*/su,
    ":",
    ["legalBases/dangling"],
    FIVE,
  ),
  {
    part,
    how: "misspelt",
    about: "a guide that was replaced",
    expected: ["legalBases/superseded"],
    tries: 1,
    make(document) {
      const [line] = bases(document);
      if (!line || !isAfterMay2026(document)) return null;
      const guide =
        "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng;";
      const dash = /^\s*[-–—]\s*/u.exec(typedText(line))?.[0] ?? "";
      return insert(line.paragraph, "after", paragraphLike(document, line.paragraph, dash + guide));
    },
  },
];

function isAfterMay2026({ recognised }: MutantDocument): boolean {
  const date = recognised.parts.get("placeDate")?.lines[0]?.text ?? "";
  return /năm 202[7-9]|tháng (?:[6-9]|1\d) năm 2026/u.test(date);
}

const moved: readonly MutationKind[] = [
  {
    part,
    how: "moved",
    about: "below the first paragraph of the body",
    expected: ["legalBases/position"],
    tries: 1,
    make: (document) => restsOnBases(document) && movedBehind(document, running(document)[0]),
  },
  {
    part,
    how: "moved",
    about: "below a paragraph near the end",
    expected: ["legalBases/position", "legalBases/missing"],
    tries: 1,
    make: (document) => restsOnBases(document) && movedBehind(document, running(document).at(-2)),
  },
];

const restsOnBases = ({ recognised }: MutantDocument) =>
  recognised.kind.legalBases.need === null ? null : true;

/** Running paragraphs of the body outside tables. */
function running({ recognised }: MutantDocument): readonly Line[] {
  const headings = new Set(recognised.headings.map((heading) => heading.line));
  return recognised.body
    .map(({ line }) => line)
    .filter((line) => !headings.has(line) && !line.paragraph.cell && line.text.length > 60);
}

/** The bases' paragraphs as they are, behind another line's. */
function movedBehind(document: MutantDocument, line: Line | undefined): Edits | null {
  const own = bases(document);
  const [first, final] = [own[0]?.paragraph, own.at(-1)?.paragraph];
  if (!first || !final || !line) return null;
  const { start, end, xml } = xmlBetween(document, first, final);
  return [{ start, end, text: "" }, ...insert(line.paragraph, "after", xml)];
}

export const basesKinds: readonly MutationKind[] = [...removed, ...misspelt, ...moved];
