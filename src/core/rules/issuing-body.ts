import { blanksOf } from "../parts/blank";
import { BODY_NAME_STARTS } from "../standards/phrases";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { FINE, ifFound, missingRule, oneProblem, type Rule } from "./rule";

/** A cell, or its congress, issues; a committee, a school or a village does not (HD05, Phần II, I.2.1.2đ). */
const CELL = /^(?:đại hội (?:đảng viên )?)?chi bộ(?: |$)/u;

export const issuingBodyRules: readonly Rule[] = [
  missingRule("issuingBody", "HD05/I.2", "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"),
  {
    id: "issuingBody/not-a-cell",
    part: "issuingBody",
    severity: "error",
    clauses: ["HD05/I.2.1.2đ"],
    example: { wrong: "TRƯỜNG MẦM NON MỸ HƯNG", right: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" },
    check: ifFound("issuingBody", ({ lines }) => {
      const first = lines[0];
      const text = first?.normal.text ?? "";
      if (!first || CELL.test(text)) return FINE;
      if (blanksOf(first).some((blank) => blank.kind !== "dummy")) return FINE;
      return oneProblem(lines, {
        messageId: /^(?:ban )?chi uỷ/u.test(text) ? "committee" : "default",
        data: { found: first.text, wanted: BODY_NAME_STARTS.issuingBody },
      });
    }),
  },
  {
    id: "issuingBody/asterisk",
    part: "issuingBody",
    severity: "warning",
    clauses: ["HD05/I.2.2"],
    example: { wrong: "-----", right: "*" },
    check: ifFound("issuingBody", ({ places }, { programme }) => {
      const { asterisk } = programme.marks;
      if (!asterisk) return [{ places }];
      if (asterisk.normal.text === "*") return FINE;
      return oneProblem([asterisk], { messageId: "other" });
    }),
  },
  partLook("issuingBody", LOOKS.issuingBody, {
    wrong: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
    right: "**CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG**",
  }),
];
