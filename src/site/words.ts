import type { Bilingual } from "./bilingual";

/** How it is known: read in Microsoft's tables of requirement sets and versions, or seen in that Word. */
export type Basis = "documented" | "tried";

export const COLUMNS = ["ribbon", "insert", "check", "fix", "page", "comments"] as const;
export type Column = (typeof COLUMNS)[number];

/** One Word: what works in it, and why something does not. */
export interface WordVersion extends Readonly<Record<Column, Bilingual>> {
  readonly name: Bilingual;
  readonly why: Bilingual;
  readonly basis: Basis;
}

const said = (vi: string, en: string): Bilingual => ({ vi, en });
const yes = said("có", "yes");
const no = said("không", "no");
const byHand = said("tự đặt", "by hand");
const from = (version: string): Bilingual => said(`từ ${version}`, `from ${version}`);
const whole = said("có, kèm khổ giấy, lề, số trang", "yes, with page size, margins, page number");
const wholeFrom = (version: string): Bilingual =>
  said(
    `có; từ ${version} kèm khổ giấy, lề, số trang`,
    `yes; from ${version} with page size, margins, page number`,
  );
const ltscFile = said("có, với `manifest-ltsc.xml`", "yes, with `manifest-ltsc.xml`");

/**
 * The one list of Words that the README and the install page show. Numbers are the lowest versions, by Microsoft's tables of
 * requirement sets: SharedRuntime 1.1 (ribbon), WordApi 1.5 (whole template), WordApi 1.4 (comments), WordApiDesktop 1.3 (page).
 */
export const WORDS: readonly WordVersion[] = [
  {
    name: said("Microsoft 365, bản bán lẻ", "Microsoft 365, retail"),
    ribbon: from("2205"),
    insert: wholeFrom("2302"),
    check: yes,
    fix: yes,
    page: from("2507"),
    comments: from("2208"),
    why: said("bản cũ hơn chưa có chức năng đó", "older versions lack those functions"),
    basis: "documented",
  },
  {
    name: said("LTSC 2024", "LTSC 2024"),
    ribbon: yes,
    insert: whole,
    check: yes,
    fix: yes,
    page: byHand,
    comments: yes,
    why: said(
      "Word này không cho phần bổ trợ đặt trang",
      "this Word lets no add-in set up the page",
    ),
    basis: "documented",
  },
  {
    name: said("LTSC 2021", "LTSC 2021"),
    ribbon: ltscFile,
    insert: said("có; khổ giấy, lề, số trang tự đặt", "yes; page size, margins, number by hand"),
    check: yes,
    fix: yes,
    page: byHand,
    comments: no,
    why: said("chỉ có WordApi 1.3", "has WordApi 1.3 only"),
    basis: "documented",
  },
  {
    name: said("LTSC 2019", "LTSC 2019"),
    ribbon: ltscFile,
    insert: no,
    check: no,
    fix: no,
    page: no,
    comments: no,
    why: said(
      "ngăn chạy bằng Internet Explorer, chỉ hiện lời giải thích",
      "its pane is Internet Explorer, which shows an explanation only",
    ),
    basis: "documented",
  },
  {
    name: said("2016 cấp phép số lượng", "2016 by volume licence"),
    ribbon: no,
    insert: no,
    check: no,
    fix: no,
    page: no,
    comments: no,
    why: said("Word quá cũ để cài", "too old to install it"),
    basis: "documented",
  },
  {
    name: said("Mac", "Mac"),
    ribbon: from("16.61"),
    insert: wholeFrom("16.70"),
    check: yes,
    fix: yes,
    page: from("16.99"),
    comments: from("16.64"),
    why: said("bản cũ hơn chưa có chức năng đó", "older versions lack those functions"),
    basis: "documented",
  },
  {
    name: said("web", "web"),
    ribbon: yes,
    insert: whole,
    check: yes,
    fix: yes,
    page: byHand,
    comments: yes,
    why: said(
      "Word này không cho phần bổ trợ đặt trang",
      "this Word lets no add-in set up the page",
    ),
    basis: "documented",
  },
  {
    name: said("iPad", "iPad"),
    ribbon: said("không: mở ngăn từ menu bổ trợ", "no: the add-ins menu opens the pane"),
    insert: wholeFrom("16.70"),
    check: yes,
    fix: yes,
    page: byHand,
    comments: from("16.64"),
    why: said("iPad không có nút của phần bổ trợ", "the iPad has no add-in buttons"),
    basis: "documented",
  },
];

export const HEADINGS: Readonly<Record<Column | "name" | "why" | "basis", Bilingual>> = {
  name: said("Word", "Word"),
  ribbon: said("Nút trên dải lệnh", "Ribbon buttons"),
  insert: said("Chèn mẫu", "Insert"),
  check: said("Kiểm tra", "Check"),
  fix: said("Sửa", "Fix"),
  page: said("Đặt khổ giấy, lề", "Page size, margins"),
  comments: said("Nhận xét", "Comments"),
  why: said("Vì sao", "Why"),
  basis: said("Căn cứ", "Known from"),
};

export const BASES: Readonly<Record<Basis, Bilingual>> = {
  documented: said("theo tài liệu của Microsoft", "Microsoft's documentation"),
  tried: said("đã thử", "tried"),
};
