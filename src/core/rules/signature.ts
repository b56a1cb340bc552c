import { blanksOf } from "../parts/blank";
import type { Programme } from "../parts/programme";
import { PERSONAL_TITLES, PHRASES, SIGNER_POSITIONS } from "../standards/phrases";
import { normalForm } from "../parts/normal-form";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { FINE, ifFound, missingRule, oneProblem, type Rule } from "./rule";

const SIGNATURE_PARTS = ["signingAuthority", "signerPosition", "signerName"] as const;

const hasNoSignature = ({ parts }: Programme) => !SIGNATURE_PARTS.some((part) => parts.has(part));

/** A piece of the signature is missing only where there is a signature: the whole missing is one fact. */
const lacks =
  (part: (typeof SIGNATURE_PARTS)[number]) =>
  (programme: Programme): boolean =>
    !programme.parts.has(part) && !hasNoSignature(programme);

const FOR_THE_CELL = /^t\/m chi bộ(?: |$)/u;
const FOR_A_COMMITTEE = /^(?:t\s?[/.]?\s?m\.?|thay mặt)\s*(?:ban )?(?:chi uỷ|bch|ban chấp hành)/u;
const ACTING_FOR = /^k\s?[/.]?\s?t\.?(?=[\s.]|$)/u;
const OTHER_MARK = /^(?:t\s?[.\\]?\s?m\b\.?|t\s\/|t\/m\.|thay mặt)/u;
const POSITIONS: readonly string[] = SIGNER_POSITIONS.map((position) => normalForm(position).text);
/** A body's name behind the position. */
const NAMES_BODY = /(?:chi|đảng) (?:bộ|uỷ)/u;
const TITLES = new Set(PERSONAL_TITLES);

/** Which slip of the signing authority it is; null when it is right, or not for this rule to say. */
function authorityFault(text: string): string | null {
  if (FOR_THE_CELL.test(text) || ACTING_FOR.test(text)) return null;
  if (FOR_A_COMMITTEE.test(text)) return "committee";
  if (OTHER_MARK.test(text)) return "mark";
  return text.startsWith("chi bộ") ? "none" : "default";
}

/** The titles that a name begins with, as they stand before the name. */
function titlesBefore(name: string): string {
  const words = normalForm(name).text.replace(/[.,]+/g, " ").split(/\s+/u).filter(Boolean);
  let count = 0;
  for (let take = Math.min(3, words.length - 1); take > 0; take -= 1) {
    const start = words.slice(0, take);
    if (TITLES.has(start.join(" ")) || start.every((word) => TITLES.has(word))) {
      count = take;
      break;
    }
  }
  return words.slice(0, count).join(" ");
}

export const signatureRules: readonly Rule[] = [
  {
    ...missingRule("signature", "HD05/I.7", "T/M CHI BỘ", hasNoSignature),
    example: { wrong: "", right: "T/M CHI BỘ\nBÍ THƯ\nNguyễn Thị Hoa" },
  },
  missingRule("signingAuthority", "HD05/I.7", PHRASES.signingAuthority, lacks("signingAuthority")),
  {
    id: "signingAuthority/form",
    part: "signingAuthority",
    severity: "warning",
    clauses: ["HD05/I.7.1.4b-iv"],
    example: { wrong: "TM. CHI BỘ", right: PHRASES.signingAuthority },
    check: ifFound("signingAuthority", ({ lines }) => {
      const first = lines[0];
      const fault = first ? authorityFault(first.normal.text) : null;
      if (!first || !fault || blanksOf(first).some((one) => one.kind === "control")) return FINE;
      return oneProblem([first], { messageId: fault, data: { wanted: PHRASES.signingAuthority } });
    }),
  },
  {
    id: "signingAuthority/acting-for",
    part: "signingAuthority",
    severity: "error",
    clauses: ["HD05/I.7.1.4b-iv"],
    example: { wrong: "K/T BÍ THƯ", right: PHRASES.signingAuthority },
    check: ifFound("signingAuthority", ({ lines }) =>
      oneProblem(
        lines.filter((line) => ACTING_FOR.test(line.normal.text)),
        { data: { wanted: PHRASES.signingAuthority } },
      ),
    ),
  },
  partLook("signingAuthority", LOOKS.signingAuthority, {
    wrong: "T/M CHI BỘ",
    right: "**T/M CHI BỘ**",
  }),
  missingRule("signerPosition", "HD05/I.7", "BÍ THƯ", lacks("signerPosition")),
  {
    id: "signerPosition/form",
    part: "signerPosition",
    severity: "warning",
    clauses: ["HD05/I.7.1.2"],
    example: { wrong: "BÍ THƯ CHI BỘ", right: "BÍ THƯ" },
    check: ifFound("signerPosition", ({ lines }) => {
      const first = lines[0];
      const text = first?.normal.text ?? "";
      if (!first || POSITIONS.includes(text) || blanksOf(first).length > 0) return FINE;
      const position = SIGNER_POSITIONS.find(
        (_, index) => text.startsWith(`${POSITIONS[index]} `) && NAMES_BODY.test(text),
      );
      return oneProblem([first], {
        messageId: position ? "default" : "other",
        data: { found: first.text, wanted: position ?? SIGNER_POSITIONS.join(" / ") },
      });
    }),
  },
  partLook("signerPosition", LOOKS.signerPosition, { wrong: "**BÍ THƯ**", right: "BÍ THƯ" }),
  {
    id: "signerName/unfilled",
    part: "signerName",
    severity: "todo",
    clauses: ["HD05/I.7"],
    example: { wrong: "", right: "Nguyễn Thị Hoa" },
    check: ({ programme }) => {
      if (hasNoSignature(programme)) return FINE;
      const found = programme.parts.get("signerName");
      const above =
        programme.parts.get("signerPosition") ?? programme.parts.get("signingAuthority");
      if (!found) return [{ messageId: "none", places: above?.places.slice(-1) ?? [], quote: "" }];
      return found.lines.some((line) => blanksOf(line).length > 0)
        ? [{ places: found.places }]
        : FINE;
    },
  },
  {
    id: "signerName/titles",
    part: "signerName",
    severity: "warning",
    clauses: ["HD05/I.7.1.3"],
    example: { wrong: "ThS. Nguyễn Thị Hoa", right: "Nguyễn Thị Hoa" },
    check: ifFound("signerName", ({ lines, places }) => {
      const titles = titlesBefore(lines[0]?.text ?? "");
      return titles === "" ? FINE : [{ places, data: { titles } }];
    }),
  },
  partLook("signerName", LOOKS.signerName, {
    wrong: "Nguyễn Thị Hoa",
    right: "**Nguyễn Thị Hoa**",
  }),
  {
    id: "seal/note",
    part: "seal",
    severity: "warning",
    clauses: ["HD05/I.8.1.2"],
    example: { wrong: "(Ký và đóng dấu)", right: "" },
    check: ({ programme }) =>
      oneProblem(
        programme.marks.signatureNotes.filter((line) =>
          /(?<!\p{L})dấu(?!\p{L})/u.test(line.normal.text),
        ),
      ),
  },
];
