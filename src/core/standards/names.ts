/**
 * Words of Vietnamese that stand in names of Party bodies and units, as running text writes them.
 * What is not here is taken for a proper name: each syllable with a capital letter.
 */
const COMMON_WORDS = [
  "Đảng bộ",
  "Đảng uỷ",
  "Chi bộ",
  "Chi uỷ",
  "cơ sở",
  "bộ phận",
  "xã",
  "phường",
  "đặc khu",
  "thị trấn",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
  "thôn",
  "bản",
  "ấp",
  "buôn",
  "làng",
  "sóc",
  "xóm",
  "khóm",
  "khu",
  "khu phố",
  "khu dân cư",
  "tổ dân phố",
  "tổ",
  "cụm",
  "số",
  "và",
  "của",
  "các",
  "trực thuộc",
  "cơ quan",
  "đơn vị",
  "khối",
  "Trường",
  "Mầm non",
  "Mẫu giáo",
  "Tiểu học",
  "Trung học cơ sở",
  "Trung học phổ thông",
  "Phổ thông",
  "Dân tộc nội trú",
  "Dân tộc bán trú",
  "Cao đẳng",
  "Đại học",
  "Trung cấp",
  "Trung tâm",
  "Giáo dục nghề nghiệp",
  "Giáo dục thường xuyên",
  "Trạm",
  "Y tế",
  "Bệnh viện",
  "Đa khoa",
  "Phòng khám",
  "Công ty",
  "Tổng công ty",
  "Tập đoàn",
  "Cổ phần",
  "Trách nhiệm hữu hạn",
  "Một thành viên",
  "Hợp tác xã",
  "Xí nghiệp",
  "Nhà máy",
  "Ngân hàng",
  "Chi nhánh",
  "Văn phòng",
  "Uỷ ban nhân dân",
  "Hội đồng nhân dân",
  "Uỷ ban",
  "Mặt trận Tổ quốc",
  "Mặt trận",
  "Đảng",
  "đoàn thể",
  "Công đoàn",
  "Đoàn Thanh niên",
  "Hội",
  "Liên hiệp Phụ nữ",
  "Nông dân",
  "Cựu chiến binh",
  "Việt Nam",
  "Sở",
  "Phòng",
  "Ban",
  "Công an",
  "Quân sự",
  "Quân khu",
  "Kho bạc Nhà nước",
  "Nhà nước",
  "Thuế",
  "Toà án nhân dân",
  "Viện Kiểm sát nhân dân",
  "Thi hành án dân sự",
  "Giáo dục và Đào tạo",
  "Nông nghiệp",
  "Tài chính",
  "Nội vụ",
  "Xây dựng",
  "Kinh tế",
  "Văn hoá",
  "Thương mại",
  "Dịch vụ",
  "Sản xuất",
  "Đầu tư",
  "May",
  "Điện lực",
  "THCS",
  "THPT",
  "PTDTNT",
  "PTDTBT",
  "TNHH",
  "MTV",
  "HTX",
  "UBND",
  "HĐND",
  "MTTQ",
  "TP",
] as const;

const OLDER_TONES: readonly (readonly [RegExp, string])[] = [
  [/ÙY/g, "UỲ"],
  [/ÚY/g, "UÝ"],
  [/ỦY/g, "UỶ"],
  [/ŨY/g, "UỸ"],
  [/ỤY/g, "UỴ"],
  [/ÒA/g, "OÀ"],
  [/ÓA/g, "OÁ"],
  [/ỎA/g, "OẢ"],
  [/ÕA/g, "OÃ"],
  [/ỌA/g, "OẠ"],
];

/** One spelling for look-ups, whichever tone-mark style the name has; the length stays. */
export function lookUpForm(text: string): string {
  return OLDER_TONES.reduce((form, [older, newer]) => form.replace(older, newer), upperCase(text));
}

/** Kinds of settlement whose word is also a common syllable of proper names: after a proper name it is part of it. */
const ALSO_IN_PROPER_NAMES = new Set(["BẢN", "LÀNG", "SÓC", "ẤP", "BUÔN", "CỤM", "KHU", "MAY"]);

const WORDS = new Map(COMMON_WORDS.map((word) => [lookUpForm(word), word.split(" ")]));
const LONGEST = Math.max(...[...WORDS.values()].map((syllables) => syllables.length));
const ROMAN_NUMERAL = /^[IVX]+$/;

/** Capital letters as Vietnamese has them. */
export function upperCase(text: string): string {
  return text.toLocaleUpperCase("vi");
}

const capitalise = (syllable: string) =>
  syllable.replace(/\p{L}+/gu, (letters) => {
    const [first = "", ...rest] = letters;
    return upperCase(first) + rest.join("").toLocaleLowerCase("vi");
  });

/** A text of which it cannot be told where its capitals belong: all in capitals, or none at all. */
function losesCase(text: string): boolean {
  return text === upperCase(text) || text === text.toLocaleLowerCase("vi");
}

/** One word of a name, by syllables, with whether it is a known one. */
export interface NameWord {
  readonly syllables: readonly string[];
  readonly known: boolean;
}

/** Splits a name into words: the longest known ones, and runs of other syllables as one proper name. */
export function nameWords(name: string): NameWord[] {
  const syllables = name.split(" ");
  const words: { syllables: string[]; known: boolean }[] = [];
  for (let at = 0; at < syllables.length;) {
    const last = words.at(-1);
    const syllable = upperCase(syllables[at] ?? "");
    const inProperName = last?.known === false && ALSO_IN_PROPER_NAMES.has(syllable);
    const known = inProperName ? 0 : knownWordAt(syllables, at);
    if (known > 0) {
      words.push({ syllables: syllables.slice(at, at + known), known: true });
    } else if (last && !last.known) {
      last.syllables.push(syllables[at] ?? "");
    } else {
      words.push({ syllables: syllables.slice(at, at + 1), known: false });
    }
    at += Math.max(known, 1);
  }
  return words;
}

function knownWordAt(syllables: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, syllables.length - at); length > 0; length -= 1) {
    if (WORDS.has(lookUpForm(syllables.slice(at, at + length).join(" ")))) return length;
  }
  return 0;
}

function runningWord({ syllables, known }: NameWord): string {
  if (!known) {
    return syllables.map((one) => (ROMAN_NUMERAL.test(one) ? one : capitalise(one))).join(" ");
  }
  const spelling = WORDS.get(lookUpForm(syllables.join(" "))) ?? [];
  return syllables.map((syllable, index) => likeIn(spelling[index] ?? "", syllable)).join(" ");
}

/** The syllable in its own spelling, with the letter case of the model (same length by construction). */
function likeIn(model: string, syllable: string): string {
  const letters = [...syllable];
  return [...model]
    .map((letter, index) => {
      const own = letters[index] ?? letter;
      return letter === upperCase(letter) ? upperCase(own) : own.toLocaleLowerCase("vi");
    })
    .join("");
}

/**
 * A body's name as running text writes it: "ĐẢNG BỘ XÃ TAM HƯNG" → "Đảng bộ xã Tam Hưng". A name that
 * already has both letter cases stays as it is. Upper-cased, result and name are the same.
 */
export function runningName(name: string): string {
  if (!losesCase(name)) return name;
  const text = nameWords(name).map(runningWord).join(" ");
  return upperCase(text.slice(0, 1)) + text.slice(1);
}

/** A person's name with each syllable capitalised, when its letter case is lost; otherwise as it is. */
export function personalName(name: string): string {
  return losesCase(name) ? name.split(" ").map(capitalise).join(" ") : name;
}

const SUPERIOR_START = /^đảng bộ(?= |$)/iu;
const CELL_START = /^chi bộ /iu;

/** The committee of a Party organisation: "ĐẢNG BỘ XÃ TAM HƯNG" → "Đảng uỷ xã Tam Hưng". */
export function committeeName(superiorBody: string): string {
  return runningName(superiorBody).replace(SUPERIOR_START, "Đảng uỷ");
}

/** The unit that a cell is named after: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" → "Trường Mầm non Mỹ Hưng". */
export function unitName(cellName: string): string {
  return runningName(cellName).replace(CELL_START, "");
}
