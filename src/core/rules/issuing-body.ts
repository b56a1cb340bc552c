import { placeOf, type Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Fix } from "../snapshot/edits";
import { editDistance, normalForm } from "../parts/normal-form";
import { PHRASES } from "../standards/phrases";
import { BODY_NAME_STARTS } from "../standards/phrases";
import { ISSUERS, type Issuer } from "../standards/issuers";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { perhaps, prefix, putIn, retype, safely } from "./fixes/fix";
import {
  byIssuer,
  deciding,
  FINE,
  ifFound,
  missingHeaderRule,
  oneProblem,
  type Rule,
} from "./rule";

/** A cell or its congress issues, or a committee under its organisation; a school or a village does not (HD05, Phần II, I.2.1.2). */
const CELL = /^(?:đại hội (?:đảng viên )?)?chi bộ(?: |$)/u;
const CONGRESS_OF_ALL = /^đại hội (?:toàn thể )?đảng viên/u;

const COMMITTEE = /^(?:ban chấp hành |ban |bch )?chi (?:uỷ|bộ)(?= |$)/u;
const FIRST_WORDS = /^\p{L}+ \p{L}+(?= )/u;
/** A unit that a cell may be named after; other bodies are not the cell's own. */
const UNIT =
  /^(?:trường|thôn|bản|tổ dân phố|khu phố|khu|xóm|ấp|buôn|cơ quan|văn phòng|công ty|trạm|bệnh viện|trung tâm|hợp tác xã|doanh nghiệp|nhà máy|phòng|ban|quỹ|chi cục|ngân hàng)(?= )/u;
const SLIP = 2;

/** The cell's name in place of its committee's, of a slip, or of the bare unit's. */
function renamed(line: Line) {
  const { text } = line.normal;
  const wanted = BODY_NAME_STARTS.issuingBody;
  const committee = COMMITTEE.exec(text)?.[0];
  const words = committee ?? FIRST_WORDS.exec(text)?.[0] ?? "";
  const isSlip = editDistance(words, normalForm(wanted).text, SLIP) <= SLIP;
  if (committee || isSlip) {
    return safely(retype(line, wanted, placeOf(line, 0, words.length)));
  }
  const named = prefix(line, `${wanted} `);
  return UNIT.test(text) ? safely(named) : perhaps(named);
}

/** A committee under its organisation's name most likely means itself. */
function renamedAsCommittee(line: Line, { issuingStart }: Issuer): Fix | undefined {
  const words = /^đảng bộ(?= )/u.exec(line.normal.text)?.[0];
  return words ? perhaps(retype(line, issuingStart, placeOf(line, 0, words.length))) : undefined;
}

/** An asterisk of its own paragraph over the names, or under the number, goes under the cell's name; nothing where it stands there. */
function backUnderName(asterisk: Line, { parts }: PartyDocument): Fix | undefined {
  const last = parts.get("issuingBody")?.lines.at(-1);
  const number = parts.get("numberSymbol")?.lines[0];
  if (!last) return undefined;
  const isOver = asterisk.index < last.index && asterisk.above !== last;
  const isUnderNumber = number !== undefined && asterisk.above === number;
  const areWhole = [asterisk, last].every(
    ({ paragraph, text }) => paragraph.text.trim().length <= text.length,
  );
  if (!areWhole || (!isOver && !isUnderNumber)) return undefined;
  const own = asterisk.paragraph.index;
  const to = { paragraph: last.paragraph.index, side: "after" } as const;
  return safely([{ kind: "move", first: own, last: own, to }]);
}

export const issuingBodyRules: readonly Rule[] = [
  byIssuer(
    "names",
    deciding(
      missingHeaderRule("issuingBody", ISSUERS.cell.clauses.names, "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"),
      ({ issuer }) => ({ data: { issuer: issuer.id } }),
    ),
  ),
  byIssuer("names", {
    id: "issuingBody/not-a-cell",
    part: "issuingBody",
    severity: "error",
    clauses: [ISSUERS.cell.clauses.names],
    example: { wrong: "TRƯỜNG MẦM NON MỸ HƯNG", right: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" },
    check: ifFound("issuingBody", ({ lines }, { document: { issuer } }) => {
      const first = lines[0];
      const text = first?.normal.text ?? "";
      const isNamed = `${text} `.startsWith(`${normalForm(issuer.issuingStart).text} `);
      if (!first || CELL.test(text) || isNamed || CONGRESS_OF_ALL.test(text)) return FINE;
      if (first.blanks.some((blank) => blank.kind !== "dummy")) return FINE;
      return oneProblem(lines, {
        messageId: /^(?:ban )?chi uỷ/u.test(text) ? "committee" : "default",
        data: { found: first.text, wanted: issuer.issuingStart, issuer: issuer.id },
        fix: issuer.id === "cell" ? renamed(first) : renamedAsCommittee(first, issuer),
      });
    }),
  }),
  {
    id: "issuingBody/asterisk",
    part: "issuingBody",
    severity: "warning",
    clauses: ["HD05/I.2.2.1"],
    example: { wrong: "-----", right: "*" },
    check: ifFound("issuingBody", ({ places }, { document }) => {
      const { asterisk } = document.marks;
      if (!asterisk) return [{ places, fix: safely(putIn("asterisk")) }];
      if (asterisk.normal.text === "*") {
        const fix = backUnderName(asterisk, document);
        return fix ? [{ messageId: "place", places: [placeOf(asterisk)], fix }] : FINE;
      }
      return oneProblem([asterisk], {
        messageId: "other",
        fix: safely(retype(asterisk, PHRASES.asterisk)),
      });
    }),
  },
  partLook("issuingBody", LOOKS.issuingBody, {
    wrong: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
    right: "**CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG**",
  }),
];
