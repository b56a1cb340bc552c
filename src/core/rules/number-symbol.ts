import { blanksOf } from "../parts/blank";
import { readNumberSymbol, type NumberSymbol } from "../parts/fields";
import type { FoundPart, Programme } from "../parts/programme";
import { BODY_SIGNS, DOCUMENT_TYPES } from "../standards/document-types";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { FINE, ifFound, missingRule, type Problem, type Rule } from "./rule";

/** The sign of a programme, `CTr` (HD05, Phần II, I.3.1.2a). */
const TYPE_SIGN = DOCUMENT_TYPES.programme.sign;

/** Runs a check on the number and symbol as it was read; silent when the part is missing. */
function onSymbol(
  check: (symbol: NumberSymbol, programme: Programme) => Problem | null,
): Rule["check"] {
  return ifFound("numberSymbol", (found, { programme }) => {
    const line = found.lines[0];
    const problem = line ? check(readNumberSymbol(line), programme) : null;
    return problem ? [{ places: found.places, ...problem }] : FINE;
  });
}

/** `CB` for a cell, `ĐH` where the cell's congress issues (HD05, Phần II, I.3.1.2b-iv). */
function bodySign({ parts }: Programme): string {
  const issuing = parts.get("issuingBody")?.lines[0]?.normal.text ?? "";
  return issuing.startsWith("đại hội") ? BODY_SIGNS.cellCongress : BODY_SIGNS.cell;
}

/** The number as it should be printed: below ten with a leading zero (HD05, Phần II, I.3.2.2). */
function printed(number: string): string {
  return String(Number(number)).padStart(2, "0");
}

/** The whole number and symbol in its right form, with the document's own number. */
function wanted({ number }: NumberSymbol, programme: Programme): string {
  return `Số ${number ? printed(number) : "…"}-${TYPE_SIGN}/${bodySign(programme)}`;
}

function isUnfilled({ lines }: FoundPart): boolean {
  return lines.some((line) => blanksOf(line).length > 0 || readNumberSymbol(line).number === "");
}

export const numberSymbolRules: readonly Rule[] = [
  missingRule("numberSymbol", "HD05/I.3", "Số 05-CTr/CB"),
  {
    id: "numberSymbol/unfilled",
    part: "numberSymbol",
    severity: "todo",
    clauses: ["HD05/I.3.2.2"],
    example: { wrong: "Số      -CTr/CB", right: "Số 05-CTr/CB" },
    check: ifFound("numberSymbol", (found) =>
      isUnfilled(found) ? [{ places: found.places }] : FINE,
    ),
  },
  {
    id: "numberSymbol/colon",
    part: "numberSymbol",
    severity: "warning",
    clauses: ["HD05/I.3.2.2"],
    example: { wrong: "Số: 05-CTr/CB", right: "Số 05-CTr/CB" },
    check: onSymbol((symbol, programme) => {
      const data = { mark: symbol.afterWord, wanted: wanted(symbol, programme) };
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
    check: onSymbol(({ typeSign }) =>
      typeSign === TYPE_SIGN
        ? null
        : {
            messageId: typeSign === "" ? "none" : "default",
            data: { found: typeSign, wanted: TYPE_SIGN },
          },
    ),
  },
  {
    id: "numberSymbol/body-sign",
    part: "numberSymbol",
    severity: "warning",
    clauses: ["HD05/I.3.1.2b-iv"],
    example: { wrong: "Số 05-CTr/CBMN", right: "Số 05-CTr/CB" },
    check: onSymbol((symbol, programme) => {
      const sign = bodySign(programme);
      if (symbol.bodySign === sign || symbol.typeSign === "") return null;
      return {
        messageId: symbol.bodySign === "" ? "none" : "default",
        data: { found: symbol.bodySign, wanted: sign },
      };
    }),
  },
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
    check: onSymbol((symbol, programme) => {
      // Without signs there is nothing to separate: numberSymbol/type-sign says so.
      if (symbol.typeSign === "") return null;
      const isBlank = symbol.number === "" && symbol.afterNumber === "";
      const numberRight = symbol.afterNumber === "-" || isBlank;
      const signsRight = symbol.betweenSigns === "/" || symbol.bodySign === "";
      const data = { wanted: wanted(symbol, programme) };
      if (!numberRight || !signsRight) return { data };
      const endsThere = symbol.rest === "" || symbol.bodySign === "";
      return endsThere ? null : { messageId: "rest", data };
    }),
  },
  partLook("numberSymbol", LOOKS.numberSymbol, {
    wrong: "**Số 05-CTr/CB**",
    right: "Số 05-CTr/CB",
  }),
];
