import type { Line } from "../parts/line";
import type { Programme } from "../parts/programme";
import type { PartId } from "../standards/part-id";
import { checkLook, type JudgedLook } from "./look";
import { ifFound, type Example, type Rule } from "./rule";

/** The rule on how a part's letters look. In the example `**…**` is bold, `_…_` slanted, `{12}` before a text its size. */
export function partLook(
  part: PartId,
  look: JudgedLook,
  example: Example,
  isJudged: (line: Line, programme: Programme) => boolean = () => true,
): Rule {
  return {
    id: `${part}/format`,
    part,
    severity: "warning",
    clauses: [look.clause],
    example,
    check: ifFound(part, (found, context) =>
      checkLook(
        found.lines.flatMap((line, index) => {
          const place = found.places[index];
          return place && isJudged(line, context.programme) ? [{ line, place }] : [];
        }),
        look,
        context,
      ),
    ),
  };
}
