import { placeOf } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Edit, Fix } from "../snapshot/edits";
import { drop, safely } from "./fixes/fix";
import { oneProblem, FINE, type Rule } from "./rule";

/** The state's name and motto go; where the Party's title is missing that is said, and put right, by itself. */
function withoutMotto({ marks: { motto } }: PartyDocument): Fix | undefined {
  return safely(
    ...motto.map((line): readonly Edit[] => {
      const { paragraph, text } = line;
      const isWhole = text === paragraph.text.trim();
      return isWhole ? [{ kind: "remove", paragraph: paragraph.index }] : drop(placeOf(line));
    }),
  );
}

/** Rules on the document as a whole. The first two end the check: nothing else could be said. */
export const documentRules: readonly Rule[] = [
  {
    id: "document/empty",
    part: "document",
    severity: "error",
    clauses: ["programme/purpose"],
    example: { wrong: "", right: "CHƯƠNG TRÌNH" },
    check: ({ document }) => (document.lines.length === 0 ? [{}] : FINE),
  },
  {
    id: "document/not-judged",
    part: "document",
    severity: "hint",
    clauses: ["HD05/scope-1.1c"],
    example: {
      wrong: "Thực đơn tuần của bếp ăn",
      right: "ĐẢNG CỘNG SẢN VIỆT NAM\nCHƯƠNG TRÌNH\ncông tác toàn khoá nhiệm kỳ 2025 - 2030",
    },
    check: ({ document: { lines, kind, recognised } }) => {
      if (lines.length === 0 || recognised.isAsked) return FINE;
      if (!kind.isJudged) return [{}];
      return recognised.isPartyDocument ? FINE : [{ messageId: "none" }];
    },
  },
  {
    id: "document/other-kind",
    part: "document",
    severity: "warning",
    clauses: ["HD05/I.5.1.1"],
    example: { wrong: "BÁO CÁO", right: "CHƯƠNG TRÌNH" },
    check: ({ document: { recognised, parts } }) => {
      const { otherwise } = recognised;
      if (!otherwise) return FINE;
      return [
        {
          places: parts.get("documentType")?.places ?? [],
          data: { otherwise: otherwise.id },
        },
      ];
    },
  },
  {
    id: "document/state-layout",
    part: "document",
    severity: "error",
    clauses: ["HD05/I.1", "ND30"],
    example: {
      wrong: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      right: "ĐẢNG CỘNG SẢN VIỆT NAM",
    },
    check: ({ document }) => oneProblem(document.marks.motto, { fix: withoutMotto(document) }),
  },
];

/** Rules after whose findings no other rule is asked. */
export const DECISIVE_RULES: ReadonlySet<string> = new Set([
  "document/empty",
  "document/not-judged",
]);
