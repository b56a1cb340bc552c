import { BODY_NAME_STARTS } from "../../standards/phrases";
import { runningName, upperCase } from "../../standards/names";
import type { ProfileField } from "./profile-type";

/**
 * What was typed into a field, as the profile means it where there is no doubt: the words that a name must begin with, the number
 * without its symbol, years in full. All else stays as it is, to be judged; what is done is seen in the field.
 */
export function tidied(field: ProfileField, typed: string): string {
  const text = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  switch (field) {
    case "superiorBody":
      return tidySuperiorBody(text) ?? typed;
    case "cellName":
      return tidyCellName(text) ?? typed;
    case "term":
      return text.replace(SHORT_TERM, "20$1 - 20$2");
    case "congressOrdinal":
      return text.replace(BEFORE_ORDINAL, "") || typed;
    case "number":
      return NUMBER_AND_SYMBOL.exec(text)?.[1] ?? typed;
    case "date":
      return tidyDate(text) ?? typed;
    default:
      return typed;
  }
}

const COMMITTEE = /^đảng (?:uỷ|ủy)(?= )/iu;
/** What has a Party organisation that takes its name: places, and units large enough to have one. */
const HAS_ORGANISATION =
  /^(?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|tỉnh|quận|huyện|cơ quan|khối|sở|tổng công ty|công ty|tập đoàn|trường đại học|đại học|bệnh viện) /iu;

/** A cell names the organisation above, not its committee (HD05, Phần II, I.2.1.2đ). */
function tidySuperiorBody(name: string): string | null {
  if (COMMITTEE.test(name)) {
    return begun(BODY_NAME_STARTS.superiorBody, name.replace(COMMITTEE, "").trim());
  }
  if (HAS_ORGANISATION.test(name)) return begun(BODY_NAME_STARTS.superiorBody, name);
  return withCapitals(BODY_NAME_STARTS.superiorBody, name);
}

const ABBREVIATED_CELL = /^cb(?=\s)\.? ?/iu;
/** Names of other bodies, which no cell's name begins with, and the right beginning. */
const OTHER_BODY = /^(?:chi (?:bộ|uỷ|ủy)|đảng|ban|đoàn|uỷ ban|ủy ban|ubnd|hội đồng|hđnd)(?: |$)/iu;

/** The cell's own name, never the unit's (HD05, Phần II, I.2.1.2đ). */
function tidyCellName(name: string): string | null {
  const rest = name.replace(ABBREVIATED_CELL, "");
  if (rest !== "" && !OTHER_BODY.test(rest)) return begun(BODY_NAME_STARTS.issuingBody, rest);
  return withCapitals(BODY_NAME_STARTS.issuingBody, name);
}

const CAPITAL = /\p{Lu}/u;

/** A name behind those words, all in capitals where the name is; a name without any gets those of running text. */
function begun(words: string, name: string): string {
  if (name === upperCase(name)) return `${words} ${name}`;
  return CAPITAL.test(name)
    ? `${runningName(words)} ${name}`
    : runningName(`${words} ${upperCase(name)}`);
}

/** A name that begins with those words and has no capital, as running text writes it. */
function withCapitals(words: string, name: string): string | null {
  const isOne = upperCase(name).startsWith(`${words} `);
  return isOne && !CAPITAL.test(name) ? runningName(upperCase(name)) : null;
}

const SHORT_TERM = /^(\d{2})\s*[-–—/]\s*(\d{2})$/;
const BEFORE_ORDINAL = /^(?:đại hội )?(?:lần )?thứ /iu;
const NUMBER_AND_SYMBOL = /^(?:số ?:? ?)?(\d{1,4})(?: ?[-/].*)?$/iu;
const IN_FIGURES = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{2}|\d{4})$/iu;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;

/** Day, month and year in figures, the year in full. */
function tidyDate(text: string): string | null {
  const [, day, month, year] = IN_FIGURES.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (!day || !month || !year) return null;
  return `${day}/${month}/${year.length === 2 ? `20${year}` : year}`;
}
