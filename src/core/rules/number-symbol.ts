import { readNumberSymbol, type NumberSymbol } from "../parts/fields";
import { placeOf, type Line } from "../parts/line";
import type { FoundPart, PartyDocument } from "../parts/party-document";
import type { Fix, TextEdit } from "../snapshot/edits";
import { ISSUERS } from "../standards/issuers";
import { PHRASES } from "../standards/phrases";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { retype, perhaps, safely } from "./fixes/fix";
import {
  atBlanks,
  byIssuer,
  FINE,
  deciding,
  ifFound,
  severityByKind,
  missingHeaderRule,
  type Problem,
  type Rule,
} from "./rule";

/** The sign of the document's own type (HD05, Phần II, I.3.1.2a); as it stands where nothing tells the type. */
const typeSign = ({ type }: PartyDocument, { typeSign: typed }: NumberSymbol): string =>
  type?.sign ?? typed;

/** The sign of the body that issues (HD05, Phần II, I.3.1.2b). */
const bodySign = ({ issuer }: PartyDocument): string => issuer.sign;

/** Runs a check on the number and symbol as it was read; silent when the part is missing. */
function onSymbol(
  check: (symbol: NumberSymbol, document: PartyDocument) => Problem | null,
): Rule["check"] {
  return ifFound("numberSymbol", (found, { document }) => {
    const line = found.lines[0];
    const symbol = line ? readNumberSymbol(line) : null;
    const problem = symbol ? check(symbol, document) : null;
    if (!line || !symbol || !problem) return FINE;
    const fix = found.lines.length === 1 ? rewritten(line, symbol, document) : undefined;
    return [{ places: found.places, fix, ...problem }];
  });
}

/** What the rest may hold without being somebody's words: a full stop, a year. */
const NO_WORDS = /^[^\p{L}]*$/u;
const WORD_BEFORE_BLANK = /^[^\s.…_[\d]*(?:\s?:)?/u;
const BLANK = /^[\s.…_]*/u;

/** The whole line in its right form; its number, or the blank that waits for one, stays as it is. */
function rewritten(line: Line, symbol: NumberSymbol, document: PartyDocument): Fix | undefined {
  // Where the type line says something else, its sign may be what was meant.
  const { namedType } = document.recognised;
  const isNamed = namedType === null || namedType.sign === document.type?.sign;
  const isSure = document.type !== null && isNamed && NO_WORDS.test(symbol.rest);
  const edits =
    symbol.number === ""
      ? aroundBlank(line, symbol, document)
      : retype(line, wanted(symbol, document));
  return isSure ? safely(edits) : perhaps(edits);
}

function aroundBlank(
  line: Line,
  symbol: NumberSymbol,
  document: PartyDocument,
): readonly TextEdit[] {
  const place = placeOf(line);
  const text = line.paragraph.text.slice(place.start, place.end);
  const [blank] = line.blanks;
  const word = WORD_BEFORE_BLANK.exec(text)?.[0].length ?? 0;
  const start = blank ? blank.place.start : place.start + word;
  const end = blank ? blank.place.end : start + (BLANK.exec(text.slice(word))?.[0].length ?? 0);
  const space = blank || start === end ? " " : "";
  return [
    ...retype(line, PHRASES.numberWord + space, { ...place, end: start }),
    ...retype(line, `-${typeSign(document, symbol)}/${bodySign(document)}`, {
      ...place,
      start: end,
    }),
  ];
}

/** The number as it should be printed: below ten with a leading zero (HD05, Phần II, I.3.2.2). */
function printed(number: string): string {
  return String(Number(number)).padStart(2, "0");
}

/** The whole number and symbol in its right form, with the document's own number. */
function wanted(symbol: NumberSymbol, document: PartyDocument): string {
  const { number } = symbol;
  return `Số ${number ? printed(number) : "…"}-${typeSign(document, symbol)}/${bodySign(document)}`;
}

function isUnfilled({ lines }: FoundPart): boolean {
  return lines.some((line) => line.blanks.length > 0 || readNumberSymbol(line).number === "");
}

export const numberSymbolRules: readonly Rule[] = [
  deciding(
    severityByKind(missingHeaderRule("numberSymbol", "HD05/I.3", "Số 05-CTr/CB")),
    ({ issuer }) => ({
      data: { body: issuer.sign },
    }),
  ),
  {
    id: "numberSymbol/unfilled",
    part: "numberSymbol",
    severity: "todo",
    clauses: ["HD05/I.3.1.1b"],
    example: { wrong: "Số      -CTr/CB", right: "Số 05-CTr/CB" },
    check: ifFound("numberSymbol", (found) => (isUnfilled(found) ? atBlanks(found.lines) : FINE)),
  },
  {
    id: "numberSymbol/colon",
    part: "numberSymbol",
    severity: "warning",
    clauses: ["HD05/appendix-2.3"],
    example: { wrong: "Số: 05-CTr/CB", right: "Số 05-CTr/CB" },
    check: onSymbol((symbol, document) => {
      const data = { mark: symbol.afterWord, wanted: wanted(symbol, document) };
      if (!symbol.hasWord) return { messageId: "no-word", data };
      return symbol.afterWord === "" ? null : { data };
    }),
  },
  {
    id: "numberSymbol/type-sign",
    part: "numberSymbol",
    severity: "error",
    clauses: ["HD05/I.3.1.2a"],
    example: { wrong: "Số 05-CTCT/CB", right: "Số 05-CTr/CB" },
    check: onSymbol((symbol, document) => {
      const wantedSign = typeSign(document, symbol);
      if (symbol.typeSign === wantedSign) return null;
      const messageId = symbol.typeSign === "" ? "none" : "default";
      return { messageId, data: { found: symbol.typeSign, wanted: wantedSign } };
    }),
  },
  byIssuer("sign", {
    id: "numberSymbol/body-sign",
    part: "numberSymbol",
    severity: "warning",
    clauses: [ISSUERS.cell.clauses.sign],
    example: { wrong: "Số 05-CTr/CBMN", right: "Số 05-CTr/CB" },
    check: onSymbol((symbol, document) => {
      const sign = bodySign(document);
      if (symbol.bodySign === sign || symbol.typeSign === "") return null;
      return {
        messageId: symbol.bodySign === "" ? "none" : "default",
        data: { found: symbol.bodySign, wanted: sign, issuer: document.issuer.id },
      };
    }),
  }),
  {
    id: "numberSymbol/leading-zero",
    part: "numberSymbol",
    severity: "warning",
    clauses: ["HD05/I.3.2.2"],
    example: { wrong: "Số 5-CTr/CB", right: "Số 05-CTr/CB" },
    check: onSymbol(({ number }) =>
      /^\d$/.test(number) ? { data: { found: number, wanted: printed(number) } } : null,
    ),
  },
  {
    id: "numberSymbol/separators",
    part: "numberSymbol",
    severity: "warning",
    clauses: ["HD05/I.3.2.2"],
    example: { wrong: "Số 05/CTr-CB", right: "Số 05-CTr/CB" },
    check: onSymbol((symbol, document) => {
      // Without signs there is nothing to separate: numberSymbol/type-sign says so.
      if (symbol.typeSign === "") return null;
      const isBlank = symbol.number === "" && symbol.afterNumber === "";
      const numberRight = symbol.afterNumber === "-" || isBlank;
      const signsRight = symbol.betweenSigns === "/" || symbol.bodySign === "";
      const data = { wanted: wanted(symbol, document) };
      if (!numberRight || !signsRight) return { data };
      // Behind a wrong sign of the body it is a part of that: numberSymbol/body-sign says so.
      const endsThere = symbol.rest === "" || symbol.bodySign !== bodySign(document);
      return endsThere ? null : { messageId: "rest", data };
    }),
  },
  partLook("numberSymbol", LOOKS.numberSymbol, {
    wrong: "**Số 05-CTr/CB**",
    right: "Số 05-CTr/CB",
  }),
];
