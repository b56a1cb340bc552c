import type { Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { PartId } from "../standards/part-id";
import type { JudgedLook } from "./judged-look";
import { checkLook } from "./look";
import type { SmallLetters } from "./fixes/look-fix";
import { ifFound, type Example, type Rule } from "./rule";

/** The rule on how a part's letters look. In the example `**…**` is bold, `_…_` slanted, `{12}` before a text its size. */
export function partLook(
  part: PartId,
  look: Omit<JudgedLook, "style">,
  example: Example,
  isJudged: (line: Line, document: PartyDocument) => boolean = () => true,
  inSmallLetters?: SmallLetters,
): Rule {
  return {
    id: `${part}/format`,
    part,
    severity: "warning",
    clauses: look.placeClause ? [look.clause, look.placeClause] : [look.clause],
    example,
    check: ifFound(part, (found, context) =>
      checkLook(
        found.lines.flatMap((line, index) => {
          const place = found.places[index];
          return place && isJudged(line, context.document) ? [{ line, place }] : [];
        }),
        { ...look, style: part },
        context,
        inSmallLetters,
      ),
    ),
  };
}
