import type { Kind } from "../kinds/kind";
import { placeOf, type Line } from "../parts/line";
import type { FoundPart, PartyDocument } from "../parts/party-document";
import type { Fix } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { PERSONAL_TITLES, PHRASES, SIGNER_POSITIONS } from "../standards/phrases";
import { ISSUERS, type Issuer } from "../standards/issuers";
import { editDistance, normalForm } from "../parts/normal-form";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { signaturePosition } from "./position";
import { drop, perhaps, retype, safely } from "./fixes/fix";
import {
  atBlanks,
  byIssuer,
  deciding,
  FINE,
  ifFound,
  missingRule,
  oneProblem,
  type Rule,
} from "./rule";

export const SIGNATURE_PARTS = ["signingAuthority", "signerPosition", "signerName"] as const;

const hasNoSignature = ({ parts, marks }: PartyDocument) =>
  !SIGNATURE_PARTS.some((part) => parts.has(part)) && !marks.chair && !parts.has("recorder");

/** Minutes are signed otherwise (HD05, Phần II, I.7.1.4e). */
const isSignedByIssuer = ({ frame }: Kind) => frame.signers === "issuer";

/** A rule of what stands under the text of documents that their issuer signs. */
const ofIssuers = (rule: Rule): Rule => ({
  ...rule,
  concerns: isSignedByIssuer,
});

/** A piece of the signature is missing only where there is a signature: the whole missing is one fact. */
const lacks =
  (part: (typeof SIGNATURE_PARTS)[number]) =>
  (document: PartyDocument): boolean =>
    !document.parts.has(part) && !hasNoSignature(document);

/** A rule whose sentence names for whom its issuer's documents are signed. */
const namingAuthority = (rule: Rule): Rule =>
  deciding(rule, ({ issuer }) => ({ data: { wanted: issuer.authorities[0] } }));

const FOR_THE_CELL = /^t\/m chi bộ(?: |$)/u;

/** True for the words with which its issuer's documents are signed (HD05, Phần II, I.7.1.4). */
const isForIssuer = (text: string, { authorities }: Issuer) =>
  authorities.some((authority) => {
    const wanted = normalForm(authority).text;
    return text === wanted || text.startsWith(`${wanted} `);
  });
const FOR_A_COMMITTEE =
  /^(?:t\s?[/.]?\s?m\.?|thay mặt|đại diện)\s*(?:ban )?(?:chi uỷ|bch|ban chấp hành)/u;
const ACTING_FOR = /^k\s?[/.]?\s?t\.?(?=[\s.]|$)/u;
const OTHER_MARK = /^(?:t\s?[.\\]?\s?m\b\.?|t\s\/|t\/m\.|thay mặt|đại diện)/u;
const POSITIONS: readonly string[] = SIGNER_POSITIONS.map((position) => normalForm(position).text);
/** A body's name behind the position. */
const NAMES_BODY = /(?:chi|đảng) (?:bộ|uỷ)/u;
const TITLES = new Set(PERSONAL_TITLES);

/** Which slip of the signing authority it is; null when it is right, or not for this rule to say. */
function authorityFault(text: string, issuer: Issuer): string | null {
  if (isForIssuer(text, issuer) || ACTING_FOR.test(text)) return null;
  if (issuer.authorities[0] !== PHRASES.signingAuthority) return "default";
  if (FOR_A_COMMITTEE.test(text)) return "committee";
  if (OTHER_MARK.test(text)) return "mark";
  return text.startsWith("chi bộ") ? "none" : "default";
}

/**
 * The signer signs for the cell, under their own position. Where the cell's line is there already the other one goes; without a line of
 * the signer's own it is likely, no more, that a deputy signed.
 */
function actingFix(
  { lines }: FoundPart,
  acting: readonly Line[],
  { parts }: PartyDocument,
): Fix | undefined {
  const [first] = acting;
  if (!first || acting.length > 1) return undefined;
  const isForCell = lines.some((line) => FOR_THE_CELL.test(line.normal.text));
  if (!isForCell) return safely(retype(first, PHRASES.signingAuthority));
  if (!parts.has("signerPosition")) return perhaps(retype(first, SIGNER_POSITIONS[1]));
  const { paragraph, text } = first;
  const isWhole = text === paragraph.text.trim();
  return safely(isWhole ? [{ kind: "remove", paragraph: paragraph.index }] : drop(placeOf(first)));
}

/** Where those titles stand, with the marks and spaces behind them. */
function titlesPlace(line: Line, titles: string): Place {
  const place = placeOf(line);
  const words = line.paragraph.text.slice(place.start, place.end);
  const count = String(titles.split(" ").length);
  const length = new RegExp(`^(?:[^\\s.,]+[\\s.,]*){${count}}`, "u").exec(words)?.[0].length ?? 0;
  return { ...place, end: place.start + length };
}

/** What stands for the mark and the cell's name, however it was typed; what stands behind is the cell's own name. */
const AUTHORITY =
  /^(?:t\s?[/.\\]?\s?m\s?[.:]?\s*|(?:thay mặt|đại diện)\s*)?(?:ban )?(?:chấp hành |bch )?chi (?:bộ|uỷ)(?: chi bộ)?(?= |$)/u;
const FOUR_SIGNS = /^\S+ \S+ \S+/u;
/** So many letters off are a slip. */
const SLIP = 2;

/** The authority in its right form; where it is something else altogether, a person has to say who signs. */
function authorityFix(line: Line, { authorities }: Issuer): Fix | undefined {
  const { text } = line.normal;
  const [wanted] = authorities;
  if (wanted !== PHRASES.signingAuthority) return perhaps(retype(line, wanted));
  const found = AUTHORITY.exec(text)?.[0] ?? FOUR_SIGNS.exec(text)?.[0] ?? text;
  const isSlip = editDistance(found, normalForm(wanted).text, SLIP) <= SLIP;
  if (!AUTHORITY.test(text) && !isSlip) return undefined;
  return safely(retype(line, wanted, placeOf(line, 0, found.length)));
}

/** The position in its right form. In place of another office the secretary's is only likely: a deputy may have signed. */
function positionFix(line: Line, position: string | undefined): Fix | undefined {
  if (position) return safely(retype(line, position));
  const near = SIGNER_POSITIONS.filter(
    (_, index) => editDistance(line.normal.text, POSITIONS[index] ?? "", SLIP) <= SLIP,
  );
  const [only, ...others] = near;
  if (only && others.length === 0) return safely(retype(line, only));
  return perhaps(retype(line, SIGNER_POSITIONS[0]));
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

const missingSignature = namingAuthority(
  missingRule("signature", "HD05/I.7.1.1a", "T/M CHI BỘ", hasNoSignature, ({ parts }) =>
    parts.has("recipients") ? ["signature"] : ["ending"],
  ),
);

export const signatureRules: readonly Rule[] = [
  {
    ...missingSignature,
    clauses: ["HD05/I.7.1.1a", "HD05/I.7.1.4e"],
    example: { wrong: "", right: "T/M CHI BỘ\nBÍ THƯ\nNguyễn Thị Hoa" },
    check: (context) => {
      const outcome = missingSignature.check(context);
      if (isSignedByIssuer(context.document.kind)) return outcome;
      // The template's signature is an issuer's: it would be wrong here.
      const byBoth = { messageId: "two-signers", clause: "HD05/I.7.1.4e", fix: undefined } as const;
      return outcome && outcome.map((problem) => ({ ...problem, ...byBoth }));
    },
  },
  signaturePosition,
  ofIssuers(
    namingAuthority(
      missingRule(
        "signingAuthority",
        "HD05/I.7.1.1a",
        PHRASES.signingAuthority,
        lacks("signingAuthority"),
      ),
    ),
  ),
  byIssuer("signed", {
    id: "signingAuthority/form",
    part: "signingAuthority",
    severity: "warning",
    clauses: [ISSUERS.cell.clauses.signed],
    example: { wrong: "TM. CHI BỘ", right: PHRASES.signingAuthority },
    check: ifFound("signingAuthority", ({ lines }, { document: { issuer } }) => {
      const first = lines[0];
      const fault = first ? authorityFault(first.normal.text, issuer) : null;
      if (!first || !fault || first.blanks.some((one) => one.kind === "control")) return FINE;
      const data = { wanted: issuer.authorities[0] };
      return oneProblem([first], { messageId: fault, data, fix: authorityFix(first, issuer) });
    }),
  }),
  {
    id: "signingAuthority/acting-for",
    part: "signingAuthority",
    severity: "error",
    clauses: ["HD05/I.7.1.1b"],
    example: { wrong: "K/T BÍ THƯ", right: PHRASES.signingAuthority },
    check: ifFound("signingAuthority", (found, { document }) => {
      const acting = found.lines.filter((line) => ACTING_FOR.test(line.normal.text));
      const data = { wanted: document.issuer.authorities[0] };
      return oneProblem(acting, { data, fix: actingFix(found, acting, document) });
    }),
  },
  partLook("signingAuthority", LOOKS.signingAuthority, {
    wrong: "T/M CHI BỘ",
    right: "**T/M CHI BỘ**",
  }),
  ofIssuers(
    byIssuer(
      "signed",
      missingRule(
        "signerPosition",
        ISSUERS.cell.clauses.signed,
        "BÍ THƯ",
        (document) => document.issuer.hasPosition && lacks("signerPosition")(document),
      ),
    ),
  ),
  {
    id: "signerPosition/form",
    part: "signerPosition",
    severity: "warning",
    clauses: ["HD05/I.7.1.2", "HD05/I.7.1.4b-iv", "HD05/I.7.1.2b"],
    example: { wrong: "BÍ THƯ CHI BỘ", right: "BÍ THƯ" },
    check: ifFound("signerPosition", ({ lines }, { document: { issuer } }) => {
      const first = lines[0];
      const text = first?.normal.text ?? "";
      if (!first || POSITIONS.includes(text) || first.blanks.length > 0) return FINE;
      const position = SIGNER_POSITIONS.find(
        (_, index) => text.startsWith(`${POSITIONS[index]} `) && NAMES_BODY.test(text),
      );
      return oneProblem([first], {
        messageId: position ? "default" : "other",
        clause: position ? "HD05/I.7.1.2" : issuer.clauses.position,
        data: { found: first.text, wanted: position ?? SIGNER_POSITIONS.join(" / ") },
        fix: positionFix(first, position),
      });
    }),
  },
  partLook("signerPosition", LOOKS.signerPosition, { wrong: "**BÍ THƯ**", right: "BÍ THƯ" }),
  {
    id: "recorder/missing",
    part: "recorder",
    severity: "error",
    clauses: ["HD05/I.7.1.4e"],
    example: { wrong: "", right: "NGƯỜI GHI BIÊN BẢN" },
    concerns: ({ frame }) => frame.signers === "recorder-and-chair",
    check: ({ document }) =>
      document.parts.has("recorder") || hasNoSignature(document) ? FINE : [{}],
  },
  {
    id: "signerName/unfilled",
    part: "signerName",
    severity: "todo",
    clauses: ["HD05/I.7.1.3", "HD05/I.7.1.4e"],
    example: { wrong: "", right: "Nguyễn Thị Hoa" },
    check: ({ document }) => {
      if (hasNoSignature(document)) return FINE;
      const found = document.parts.get("signerName");
      if (!isSignedByIssuer(document.kind) && !document.marks.chair)
        return [{ messageId: "chair", clause: "HD05/I.7.1.4e" }];
      const above = document.parts.get("signerPosition") ?? document.parts.get("signingAuthority");
      if (!found) return [{ messageId: "none", places: above?.places.slice(-1) ?? [], quote: "" }];
      return found.lines.some((line) => line.blanks.length > 0) ? atBlanks(found.lines) : FINE;
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
      const [line, place] = [lines[0], places[0]];
      if (titles === "" || !line || !place) return FINE;
      return [{ places, data: { titles }, fix: safely(drop(titlesPlace(line, titles))) }];
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
    check: ({ document }) => {
      if (document.issuer.hasSeal) return FINE;
      const notes = document.marks.signatureNotes.filter((line) =>
        /(?<!\p{L})dấu(?!\p{L})/u.test(line.normal.text),
      );
      // The room for the hand that signs stays.
      return oneProblem(notes, { fix: safely(...notes.map((line) => drop(placeOf(line)))) });
    },
  },
];
