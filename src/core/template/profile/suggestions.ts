import type { UnitKind } from "../../kinds/programme/outline";
import { upperCase, committeeName, runningName } from "../../standards/names";
import { placeOfOrganisation } from "../../standards/place-names";
import type { Profile } from "./profile-type";

/** What other fields of a profile let one suppose. Blank, empty or null where they say nothing. */
export interface Suggestions {
  /** The committee above as running text names it, "Đảng uỷ xã Tam Hưng". */
  readonly committee: string;
  readonly unitKind: UnitKind | null;
  readonly place: string;
  readonly term: string;
  readonly recipients: readonly string[];
  readonly leadIn: string;
  readonly closing: string;
}

/**
 * Suggests what follows from other fields, whether or not those fields are filled already: committee, place and recipients from
 * the organisation above, the kind of unit from the cell's name, the term from the day of issue, and the usual sentences.
 */
export function suggestions(profile: Profile): Suggestions {
  const { superiorBody, cellName, date } = profile;
  const committee = superiorBody === "" ? "" : committeeName(superiorBody);
  return {
    committee,
    unitKind: unitKindOf(cellName),
    place: placeOfOrganisation(superiorBody),
    term: termOn(date),
    recipients: committee === "" ? [] : [committee, "Các đồng chí đảng viên", "Lưu Chi bộ"],
    leadIn: usualLeadIn(profile),
    closing: usualClosing(profile),
  };
}

function usualLeadIn({ cellName, term }: Profile): string {
  if (cellName === "" || term === "") return "";
  return `${runningName(cellName)} xây dựng Chương trình công tác toàn khoá nhiệm kỳ ${term} với các nội dung sau:`;
}

/** The closing paragraph where the profile has none of its own. */
export function usualClosing({ cellName, superiorBody }: Profile): string {
  const cell = cellName === "" ? "Chi bộ" : runningName(cellName);
  const above = superiorBody === "" ? "cấp uỷ cấp trên" : committeeName(superiorBody);
  return `${cell} quyết tâm lãnh đạo thực hiện thắng lợi Chương trình công tác toàn khoá; hằng năm rà soát, đánh giá kết quả, báo cáo ${above} và kịp thời điều chỉnh, bổ sung cho phù hợp với tình hình thực tế.`;
}

/** Words of a cell's name that tell the kind of its unit; the first that is there decides. */
const KIND_WORDS: readonly (readonly [UnitKind, RegExp])[] = [
  ["kindergarten", /(?:MẦM NON|MẪU GIÁO|NHÀ TRẺ)/u],
  ["health", /(?:Y TẾ|BỆNH VIỆN|PHÒNG KHÁM|BỆNH XÁ)/u],
  [
    "school",
    /(?:TRƯỜNG |TIỂU HỌC|TRUNG HỌC|PHỔ THÔNG|(?:^| )(?:THCS|THPT|TH|PTDTBT|PTDTNT)(?: |$))/u,
  ],
  ["enterprise", /(?:CÔNG TY|DOANH NGHIỆP|HỢP TÁC XÃ|XÍ NGHIỆP|NHÀ MÁY|TẬP ĐOÀN|(?:^| )HTX )/u],
  [
    "village",
    /^CHI BỘ (?:THÔN|BẢN|ẤP|BUÔN|LÀNG|SÓC|XÓM|KHÓM|KHU|TỔ|CỤM|TỔ DÂN PHỐ|PHUM|TDP)(?: |$)/u,
  ],
  [
    "office",
    /^CHI BỘ (?:CƠ QUAN|UỶ BAN|ỦY BAN|UBND|VĂN PHÒNG|PHÒNG|BAN|SỞ|TRUNG TÂM|CHI CỤC|CỤC|KHO BẠC|THUẾ|CÔNG AN|QUÂN SỰ|KHỐI|HẠT|TOÀ ÁN|TÒA ÁN|VIỆN)(?: |$)/u,
  ],
];

function unitKindOf(cellName: string): UnitKind | null {
  const name = upperCase(cellName);
  return KIND_WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** Cells' terms of five years begin with the congresses before July 2025, 2030 … (QĐ294); none is known for days before. */
const FIRST_TERM = 2025;
const TERM_YEARS = 5;

function termOn(date: Profile["date"]): string {
  if (date < `${FIRST_TERM}-07-01`) return "";
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < "07" ? 1 : 0);
  const first = FIRST_TERM + Math.floor((year - FIRST_TERM) / TERM_YEARS) * TERM_YEARS;
  return `${first} - ${first + TERM_YEARS}`;
}
