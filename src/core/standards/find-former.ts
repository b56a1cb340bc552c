import { CENTRAL_CITIES, FORMER_CITIES, FORMER_PROVINCES } from "./former-names";
import { PROVINCES } from "./place-names";

/** A unit or body that is no more, as a text names it. Offsets are the text's. */
export type FormerName = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: "province";
      /** Its own name and that of the province or city where it belongs now, both without their level. */
      readonly name: string;
      readonly now: string;
      /** Where the name itself begins, behind its level or body. */
      readonly nameStart: number;
      /** No other province is named with it. */
      readonly isAlone: boolean;
    }
  /** A unit between province and commune, or a town. */
  | { readonly kind: "level" }
  /** A board of a Party committee. */
  | { readonly kind: "board"; readonly name: string; readonly inCommune: boolean }
  /** An office for labour, war invalids and social affairs. */
  | { readonly kind: "labour"; readonly name: string }
);

/** Small letters in HD05's tone style, single spaces and plain hyphens: the normal form of a line. */
export interface FoldedText {
  readonly text: string;
  /** True where a proper name begins in the text as it stands: with a capital, or where capitals tell nothing. */
  isName(offset: number): boolean;
}

const START = "(?<!\\p{L})";
const END = "(?!\\p{L})";
const BODY =
  "đảng bộ|đảng uỷ|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|mặt trận tổ quốc(?: việt nam)?|công an";

/** A cheap look before the careful ones: words without which nothing former is named. */
const MAY_BE =
  /tỉnh|sở (?!vật|hạ|đảng)|huyện|quận|thị (?:trấn|xã)|thành (?:phố|uỷ|đoàn)|tp|ban (?:tuyên|dân)|phòng l/;

/** False where nothing in a text (in normal form) can name a former unit or body. */
export const mayNameFormer = (text: string): boolean => MAY_BE.test(text);

const MAY_BE_PROVINCE = /tỉnh|sở (?!vật|hạ|đảng)/;
const MAY_BE_LEVEL = /huyện|quận|thị (?:trấn|xã)|thành (?:phố|uỷ|đoàn)|tp/;
const MAY_BE_BOARD = /ban (?:tuyên|dân)|(?:sở|phòng) l/;

/** Everything that a text says of units and bodies that are no more, in order. What is said of the past is for others to tell. */
export function formerNamesIn(folded: FoldedText): readonly FormerName[] {
  const { text } = folded;
  const found = [
    ...(MAY_BE_PROVINCE.test(text) ? provinces(folded) : []),
    ...(MAY_BE_LEVEL.test(text) ? levels(folded) : []),
    ...(MAY_BE_BOARD.test(text) ? boards(text) : []),
  ];
  return found.sort((one, other) => one.start - other.start);
}

const lower = (text: string) => text.toLocaleLowerCase("vi");

/** Also longer than the province's: those of larger provinces of older days. */
const FORMER = `(?:${FORMER_PROVINCES.map(({ name, spelling }) => `(${spelling ?? lower(name)})`).join("|")})${END}(?! ninh${END}| - đà nẵng)`;
const FORMER_HERE = new RegExp(FORMER, "uy");
const STANDING_HERE = new RegExp(`(?:${PROVINCES.map(lower).join("|")})${END}`, "uy");
const PROVINCE_HEAD = new RegExp(`${START}tỉnh(?: uỷ| đoàn)? `, "gu");
const DEPARTMENT = new RegExp(
  `${START}(?<!cơ |trụ )sở (?:y tế|giáo dục|gd|nội vụ|tài chính|xây dựng|công thương|văn hoá|vh|nông nghiệp|khoa học|kh|tư pháp|` +
    `ngoại vụ|dân tộc|du lịch|lao động|lđ|giao thông|kế hoạch|tài nguyên|thông tin)(?:(?! tỉnh${END})[\\p{L} ,&-]){0,50}? (?=${FORMER})`,
  "gu",
);

/** Names of schools, houses and firms go on until somebody changes them. */
const OWN_NAME =
  /(?<!\p{L})(?:(?<!môi |thị |công |hiện |chủ |lập |quảng )trường|bệnh viện|công ty|ngân hàng|hợp tác xã|nhà máy|xí nghiệp|quỹ tín dụng|chợ|đồng hương|báo(?! cáo)|đài phát thanh)(?: (?!trên|tại|ở|của|với|thuộc|cho|đến|từ|do|giữa|là)[\p{L}\d&-]+){0,9} ?$/u;
/** Where somebody comes from keeps the name of its day. */
const ORIGIN =
  /(?<!\p{L})(?:quê|nguyên quán|nơi sinh|sinh (?:ngày|năm|tại|ra)|tốt nghiệp)(?!\p{L})[^.;]*$/u;

const isElsewhere = (before: string) => OWN_NAME.test(before) || ORIGIN.test(before);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function provinces({ text, isName }: FoldedText): readonly FormerName[] {
  const found: FormerName[] = [];
  const take = (start: number, nameStart: number, isAlone: boolean): number | null => {
    const match = isName(nameStart) ? matchAt(FORMER_HERE, text, nameStart) : null;
    const province =
      match && FORMER_PROVINCES[match.slice(1).findIndex((one) => one !== undefined)];
    if (!match || !province) return null;
    const end = nameStart + match[0].length;
    const { name, now } = province;
    found.push({ kind: "province", start, end, nameStart, name, now, isAlone });
    return end;
  };
  for (const { index: start, 0: head } of text.matchAll(PROVINCE_HEAD)) {
    if (isElsewhere(text.slice(0, start))) continue;
    const names: number[] = [];
    let at = start + head.length;
    for (;;) {
      const standing = matchAt(STANDING_HERE, text, at);
      const end = standing
        ? at + standing[0].length
        : (matchAt(FORMER_HERE, text, at)?.[0].length ?? 0) + at;
      if (end === at) break;
      names.push(at);
      const gap = matchAt(BETWEEN, text, end);
      if (!gap) break;
      at = end + gap[0].length;
    }
    for (const [position, name] of names.entries()) {
      take(position === 0 ? start : name, name, names.length === 1);
    }
  }
  for (const { index: start, 0: head } of text.matchAll(DEPARTMENT)) {
    take(start, start + head.length, true);
  }
  return found;
}

/** What joins the names of a list. */
const BETWEEN = /(?:,| và|, và) /uy;

const LEVEL_HEAD = new RegExp(`${START}(?:(?:${BODY}) )?(?:thị trấn|thị xã|huyện|quận) `, "gu");
const BODY_WITHOUT_NAME = new RegExp(
  `${START}(?:(?:${BODY}) thị trấn|(?:đảng bộ) thị xã)${END}`,
  "gu",
);
const CITY = new RegExp(
  `${START}(?:thành phố|tp\\.?|thành uỷ|thành đoàn) (?:${FORMER_CITIES.join("|")})${END}`,
  "gu",
);
/** A title of older days, and words that go on from the level's. */
const NO_NAME = /(?:công|uỷ|đoàn|đội|tự vệ|hiệp)(?!\p{L})/uy;

function levels({ text, isName }: FoldedText): readonly FormerName[] {
  const found: FormerName[] = [];
  const add = (start: number, end: number) => {
    if (isElsewhere(text.slice(0, start))) return;
    if (found.some((one) => one.start < end && one.end > start)) return;
    found.push({ kind: "level", start, end });
  };
  for (const { index: start, 0: head } of text.matchAll(LEVEL_HEAD)) {
    const name = start + head.length;
    if (!isName(name) || matchAt(NO_NAME, text, name)) continue;
    add(start, endOfName(text, name, isName));
  }
  for (const { index, 0: words } of text.matchAll(BODY_WITHOUT_NAME)) {
    add(index, index + words.length);
  }
  for (const { index, 0: words } of text.matchAll(CITY)) {
    const name = index + words.search(/ (?=[^ ])(?!phố |uỷ |đoàn )/u) + 1;
    if (isName(name)) add(index, index + words.length);
  }
  return found;
}

/** A name goes on with syllables that begin with a capital. */
function endOfName(text: string, from: number, isName: (offset: number) => boolean): number {
  const syllable = /[\p{L}\d]+/uy;
  const [first] = matchAt(syllable, text, from) ?? [""];
  let end = from + first.length;
  while (text[end] === " " && isName(end + 1)) {
    const [next] = matchAt(syllable, text, end + 1) ?? [""];
    if (next === "" || end - from > 30) break;
    end += 1 + next.length;
  }
  return end;
}

/** Sections of mass organisations are called so, too, and go on. */
const OF_OTHERS =
  "(?! (?:của )?(?:-? ?nữ công|công đoàn|hội |liên đoàn|đoàn |tỉnh đoàn|thành đoàn|tổng liên đoàn|trung ương (?:đoàn|hội)))";
const BOARD = new RegExp(
  `${START}ban (?:tuyên giáo(?! ?(?:và|-|,|&) ?dân vận)${OF_OTHERS}|dân vận)${END}(?: (?:đảng uỷ )?(xã|phường|đặc khu)${END})?`,
  "gu",
);
const LABOUR = new RegExp(
  `${START}(?:sở|phòng) (?:lao động ?[-,]? ?thương binh(?: ?[-,&]| và)? ?xã hội|(?:lao động|lđ) ?[-,&]? ?tb ?(?:và|[-,&])? ?xh)${END}`,
  "gu",
);

function boards(text: string): readonly FormerName[] {
  const found: FormerName[] = [];
  for (const { index: start, 0: words, 1: commune } of text.matchAll(BOARD)) {
    const name = words.startsWith("ban dân") ? "Ban Dân vận" : "Ban Tuyên giáo";
    found.push({
      kind: "board",
      start,
      end: start + name.length,
      name,
      inCommune: commune !== undefined,
    });
  }
  for (const { index: start, 0: words } of text.matchAll(LABOUR)) {
    const office = words.startsWith("sở") ? "Sở" : "Phòng";
    const name = `${office} Lao động - Thương binh và Xã hội`;
    found.push({ kind: "labour", start, end: start + words.length, name });
  }
  return found;
}

const CITIES = new Set(CENTRAL_CITIES);

/** A province or central city with its level, as running text has it. */
export function provinceWithLevel(name: string): string {
  return `${CITIES.has(name) ? "thành phố" : "tỉnh"} ${name}`;
}
