import type { PartId } from "../standards/part-id";
import type { Look } from "../standards/typography";
import { checkLook } from "./look";
import { ifFound, type Example, type Rule } from "./rule";

/** The rule on how a part's letters look. In the example `**…**` is bold, `_…_` slanted, `{12}` before a text its size. */
export function partLook(part: PartId, look: Look, example: Example): Rule {
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
          return place ? [{ line, place }] : [];
        }),
        look,
        context,
      ),
    ),
  };
}
