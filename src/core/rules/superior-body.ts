import { normalForm } from "../parts/normal-form";
import { blanksOf } from "../parts/blank";
import { BODY_NAME_STARTS } from "../standards/phrases";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { FINE, ifFound, missingRule, oneProblem, type Rule } from "./rule";

/** The words as such: a slip that goes on after them is another word. */
const START = new RegExp(`^${normalForm(BODY_NAME_STARTS.superiorBody).text}(?: |$)`, "u");

export const superiorBodyRules: readonly Rule[] = [
  missingRule("superiorBody", "HD05/I.2", "ĐẢNG BỘ XÃ TAM HƯNG"),
  {
    id: "superiorBody/form",
    part: "superiorBody",
    severity: "warning",
    clauses: ["HD05/I.2.1.2đ"],
    example: { wrong: "ĐẢNG UỶ XÃ TAM HƯNG", right: "ĐẢNG BỘ XÃ TAM HƯNG" },
    check: ifFound("superiorBody", ({ lines }) => {
      const first = lines[0];
      if (!first || START.test(first.normal.text) || blanksOf(first).length > 0) return FINE;
      return oneProblem([first], { data: { wanted: `${BODY_NAME_STARTS.superiorBody} …` } });
    }),
  },
  partLook("superiorBody", LOOKS.superiorBody, {
    wrong: "**ĐẢNG BỘ XÃ TAM HƯNG**",
    right: "ĐẢNG BỘ XÃ TAM HƯNG",
  }),
];
