import { blanksOf } from "../parts/blank";
import { isInCapitals } from "../parts/letters";
import { LOOKS } from "../standards/typography";
import { PHRASES } from "../standards/phrases";
import { partLook } from "./part-look";
import { putIn, retype, safely } from "./fix";
import { FINE, ifFound, missingRule, oneProblem, type Rule } from "./rule";

const TERM = /(?:nhiệm kỳ|giai đoạn|khoá)[^\p{L}]{0,6}\d{4}|\d{4}\s?-\s?\d{4}/u;
const EXAMPLE = "công tác toàn khoá nhiệm kỳ 2025 - 2030";

export const subjectRules: readonly Rule[] = [
  missingRule("subject", "HD05/I.5", EXAMPLE, undefined, ({ parts, marks }) => {
    if (!parts.has("documentType")) return ["title"];
    return marks.hyphens ? ["subject"] : ["subject", "hyphens"];
  }),
  {
    id: "subject/term",
    part: "subject",
    severity: "warning",
    clauses: ["programme/facts"],
    example: { wrong: "công tác toàn khoá", right: EXAMPLE },
    check: ifFound("subject", ({ lines, places }) => {
      const isBlank = lines.some((line) => blanksOf(line).length > 0);
      const named = lines.some((line) => TERM.test(line.normal.text));
      return named || isBlank ? FINE : [{ places }];
    }),
  },
  {
    id: "subject/letter-case",
    part: "subject",
    severity: "hint",
    clauses: ["HD05/I.5.1.1"],
    example: { wrong: "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030", right: EXAMPLE },
    check: ifFound("subject", ({ lines, places }) => {
      const words = lines
        .map((line, index) => {
          const place = places[index];
          return place ? line.paragraph.text.slice(place.start, place.end) : "";
        })
        .join(" ");
      return isInCapitals(words) || lines.every((line) => line.isCapitals) ? [{ places }] : FINE;
    }),
  },
  {
    id: "subject/hyphens",
    part: "subject",
    severity: "warning",
    clauses: ["HD05/I.5.2.1"],
    example: { wrong: "", right: PHRASES.hyphens },
    check: ifFound("subject", ({ places }, { programme }) => {
      const { hyphens } = programme.marks;
      if (!hyphens) {
        const data = { wanted: PHRASES.hyphens };
        return [{ places: places.slice(-1), data, fix: safely(putIn("hyphens")) }];
      }
      if (hyphens.normal.text === PHRASES.hyphens) return FINE;
      return oneProblem([hyphens], {
        messageId: "other",
        data: { wanted: PHRASES.hyphens },
        fix: safely(retype(hyphens, PHRASES.hyphens)),
      });
    }),
  },
  partLook(
    "subject",
    // Capitals are the concern of subject/letter-case.
    { ...LOOKS.subject, letters: null },
    { wrong: EXAMPLE, right: `**${EXAMPLE}**` },
    // A subject on the type's own line looks like the type: documentType/own-line says so.
    (line, { parts }) => !parts.get("documentType")?.lines.includes(line),
  ),
];
