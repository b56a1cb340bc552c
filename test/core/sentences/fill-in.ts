/** What a person puts into a sentence's blanks, by what the blank's name begins with; the first that fits. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/^năm học$/u, "2026 - 2027"],
  [/^năm đầu$/u, "2026"],
  [/^năm cuối$/u, "2029"],
  [/^năm$/u, "2027"],
  [/^nhiệm kỳ$/u, "2025 - 2030"],
  [/^(?:tháng|kỳ họp)/u, "9"],
  [/^ngày (?:đầu|cuối|sinh)$/u, "15/9/2026"],
  [/^ngày kỷ niệm$/u, "kỷ niệm ngày thành lập Đảng"],
  [/^ngày$/u, "15"],
  [/^giờ$/u, "14"],
  [/^phút$/u, "30"],
  [/^quý$/u, "III"],
  [/^quý, tháng$/u, "quý III"],
  [/^(?:số|mức (?:đạt|tăng|chênh|độ|chất lượng)|cấp độ)(?!\p{L})/u, "5"],
  [/^tỷ lệ/u, "90"],
  [/^(?:họ và tên|người|tên quần chúng|tên đảng viên dự bị)/u, "Trần Văn Minh"],
  [/^trưởng thôn, tổ trưởng$/u, "trưởng thôn"],
  [/^thôn, tổ dân phố$/u, "thôn"],
  [/^(?:cấp uỷ cấp trên|cơ quan nhận)$/u, "Đảng uỷ xã Tam Hưng"],
  [/^(?:trực tiếp, trực tuyến)$/u, "trực tiếp"],
  [/^mức xếp loại$/u, "hoàn thành tốt nhiệm vụ"],
  [/^[\p{Ll}, ]+$/u, "phần việc đã được chi bộ thống nhất"],
];

export const BLANK = /\[([^\]]*)\]/gu;

/** A sentence with all its blanks filled in. Throws on a blank that names nothing. */
export function fillIn(sentence: string): string {
  return sentence.replace(BLANK, (blank: string, name: string) => {
    const value = VALUES.find(([names]) => names.test(name))?.[1];
    if (value === undefined) throw new Error(`Nothing to write into ${blank}`);
    return value;
  });
}
