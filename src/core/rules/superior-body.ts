import { placeOf, type Line } from "../parts/line";
import { editDistance, normalForm } from "../parts/normal-form";
import { BODY_NAME_STARTS } from "../standards/phrases";
import { ISSUERS } from "../standards/issuers";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { perhaps, retype, safely } from "./fixes/fix";
import { byIssuer, FINE, ifFound, missingHeaderRule, oneProblem, type Rule } from "./rule";

/** The words as such: a slip that goes on after them is another word. */
const START = new RegExp(`^${normalForm(BODY_NAME_STARTS.superiorBody).text}(?: |$)`, "u");

/** The committee, or the executive committee, of the organisation that is meant. */
const COMMITTEE = /^(?:ban chấp hành |bch )?đảng (?:uỷ|bộ)(?= |$)/u;
const FIRST_WORDS = /^\p{L}+ \p{L}+(?= )/u;
/** So many letters off are a slip. */
const SLIP = 2;

/** The name with its right beginning; where it begins with something else, what is meant is for a person to say. */
function renamed(line: Line) {
  const { text } = line.normal;
  const wanted = BODY_NAME_STARTS.superiorBody;
  const committee = COMMITTEE.exec(text)?.[0];
  const words = committee ?? FIRST_WORDS.exec(text)?.[0] ?? "";
  const distance = editDistance(words, normalForm(wanted).text, SLIP);
  if (!committee && (distance > SLIP || words.startsWith("chi "))) return undefined;
  const edits = retype(line, wanted, placeOf(line, 0, words.length));
  return committee || distance <= 1 ? safely(edits) : perhaps(edits);
}

const MISSING = byIssuer(
  "above",
  missingHeaderRule("superiorBody", ISSUERS.cell.clauses.above, "ĐẢNG BỘ XÃ TAM HƯNG"),
);

export const superiorBodyRules: readonly Rule[] = [
  {
    ...MISSING,
    check: (context) => (context.document.issuer.superiorNeeded ? MISSING.check(context) : FINE),
  },
  byIssuer("above", {
    id: "superiorBody/form",
    part: "superiorBody",
    severity: "warning",
    clauses: [ISSUERS.cell.clauses.above],
    example: { wrong: "ĐẢNG UỶ XÃ TAM HƯNG", right: "ĐẢNG BỘ XÃ TAM HƯNG" },
    check: ifFound("superiorBody", ({ lines }) => {
      const first = lines[0];
      if (!first || START.test(first.normal.text) || first.blanks.length > 0) return FINE;
      return oneProblem([first], {
        data: { wanted: `${BODY_NAME_STARTS.superiorBody} …` },
        fix: renamed(first),
      });
    }),
  }),
  partLook("superiorBody", LOOKS.superiorBody, {
    wrong: "**ĐẢNG BỘ XÃ TAM HƯNG**",
    right: "ĐẢNG BỘ XÃ TAM HƯNG",
  }),
];
