import type { RuleId } from "../../../src/core/check/report";
import { sketch, type SketchChanges } from "../rules/sketch";
import { fixRule } from "./fix-rule";

const point = (text: string): SketchChanges => ({ sections: { facilities: { points: [text] } } });

/** What was typed, and what stands there after the rule's own fix. */
const CASES: readonly (readonly [RuleId, SketchChanges, readonly string[]])[] = [
  ["superiorBody/form", { superiorBody: "ĐẢNG UỶ XÃ TAM HƯNG" }, ["ĐẢNG BỘ XÃ TAM HƯNG"]],
  ["superiorBody/form", { superiorBody: "BCH ĐẢNG BỘ XÃ TAM HƯNG" }, ["ĐẢNG BỘ XÃ TAM HƯNG"]],
  [
    "issuingBody/not-a-cell",
    { issuingBody: "TRƯỜNG MẦM NON MỸ HƯNG" },
    ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
  ],
  [
    "issuingBody/not-a-cell",
    { issuingBody: "CHI UỶ TRƯỜNG MẦM NON MỸ HƯNG" },
    ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
  ],
  ["issuingBody/asterisk", { asterisk: null }, ["*"]],
  ["issuingBody/asterisk", { asterisk: "***" }, ["*"]],
  ["numberSymbol/colon", { numberSymbol: "Số: 05-CTr/CB" }, ["Số 05-CTr/CB"]],
  ["numberSymbol/type-sign", { numberSymbol: "Số 5-CTCT/CBMN" }, ["Số 05-CTr/CB"]],
  ["numberSymbol/separators", { numberSymbol: "Số 05/2026-CTr/CB" }, ["Số 05-CTr/CB"]],
  // The room for the number stays as wide as it is.
  ["numberSymbol/separators", { numberSymbol: "Số       /CTr-CB" }, ["Số       -CTr/CB"]],
  ["numberSymbol/missing", { numberSymbol: null }, ["Số 01-CTr/CB"]],
  ["partyTitle/wording", { partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAN" }, ["ĐẢNG CỘNG SẢN VIỆT NAM"]],
  [
    "placeDate/wording",
    { placeDate: "Tam Hưng 05/02/2026" },
    ["Tam Hưng, ngày 05 tháng 02 năm 2026"],
  ],
  [
    "placeDate/leading-zero",
    { placeDate: "Tam Hưng, ngày 5 tháng 06 năm 2026" },
    ["Tam Hưng, ngày 05 tháng 6 năm 2026"],
  ],
  ["documentType/wrong-type", { documentType: "CHƯƠNG TRÍNH" }, ["CHƯƠNG TRÌNH"]],
  [
    "documentType/own-line",
    { documentType: "CHƯƠNG TRÌNH công tác toàn khoá nhiệm kỳ 2025 - 2030", subject: null },
    ["CHƯƠNG TRÌNH", "công tác toàn khoá nhiệm kỳ 2025 - 2030"],
  ],
  [
    "subject/letter-case",
    { subject: "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030" },
    ["công tác toàn khoá nhiệm kỳ 2025 - 2030"],
  ],
  ["subject/term", { subject: "công tác toàn khoá" }, ["công tác toàn khoá nhiệm kỳ 2025 - 2030"]],
  ["subject/hyphens", { hyphens: null }, ["-----"]],
  [
    "sections/points",
    { sections: { facilities: { points: ["a. Mục tiêu 95%;", "c. Giải pháp là phân công."] } } },
    ["a) Mục tiêu 95%;", "b) Giải pháp là phân công."],
  ],
  [
    "body/end-mark",
    { closing: "Chi bộ thực hiện tốt Chương trình này./." },
    ["Chi bộ thực hiện tốt Chương trình này."],
  ],
  ["signingAuthority/form", { signingAuthority: "TM. CHI BỘ" }, ["T/M CHI BỘ"]],
  ["signingAuthority/form", { signingAuthority: "T/M BAN CHI UỶ" }, ["T/M CHI BỘ"]],
  ["signerPosition/form", { signerPosition: "BÍ THƯ CHI BỘ" }, ["BÍ THƯ"]],
  ["signerName/titles", { signerName: "PGS. TS. Nguyễn Thị Hoa" }, ["Nguyễn Thị Hoa"]],
  ["signerName/format", { signerName: "NGUYỄN THỊ HOA" }, ["Nguyễn Thị Hoa"]],
  ["recipients/label", { recipientsLabel: "NƠI NHẬN" }, ["Nơi nhận:"]],
  ["recipients/dash", { recipients: ["Đảng uỷ xã;", "- Lưu Chi bộ."] }, ["- Đảng uỷ xã;"]],
  [
    "recipients/ending",
    { recipients: ["- Đảng uỷ xã,", "- Lưu Chi bộ"] },
    ["- Đảng uỷ xã;", "- Lưu Chi bộ."],
  ],
  ["recipients/filing-form", { recipients: ["- Đảng uỷ xã;", "- Lưu: VT."] }, ["- Lưu Chi bộ."]],
  ["recipients/filing", { recipients: ["- Đảng uỷ xã."] }, ["- Đảng uỷ xã;", "- Lưu Chi bộ."]],
  [
    "text/set-phrase",
    point("1. Mục tiêu: học tập theo tư tưởng, ĐẠO DỤC, phong cách Hồ Chí Minh."),
    ["1. Mục tiêu: học tập theo tư tưởng, ĐẠO ĐỨC, phong cách Hồ Chí Minh."],
  ],
  [
    "text/spacing",
    {
      closing: "Chi bộ Trường Mầm non Mỹ Hưng  yêu cầu toàn thể đảng viên , quần chúng thực hiện.",
    },
    ["Chi bộ Trường Mầm non Mỹ Hưng yêu cầu toàn thể đảng viên, quần chúng thực hiện."],
  ],
];

it.each(CASES)("%s puts %j right", (rule, changes, wanted) => {
  expect(fixRule(rule, sketch(changes), "2026-10-01").changed).toEqual(wanted);
});

/** What stays because only a person knows. */
const LEFT: readonly (readonly [RuleId, SketchChanges])[] = [
  ["superiorBody/form", { superiorBody: "UBND XÃ TAM HƯNG" }],
  ["numberSymbol/separators", { numberSymbol: "Số 05-CTr/CB (dự thảo)" }],
  ["placeDate/wording", { placeDate: "ngày 05 tháng 6 năm 2026" }],
  [
    "subject/letter-case",
    { subject: "CÔNG TÁC TOÀN KHOÁ CỦA CHI BỘ MỸ HƯNG NHIỆM KỲ 2025 - 2030" },
  ],
  ["signerPosition/form", { signerPosition: "HIỆU TRƯỞNG" }],
  ["legalBases/dangling", { bases: ["- Điều lệ Đảng Cộng sản Việt Nam;", "- Nghị quyết."] }],
];

it.each(LEFT)("%s leaves %j to a person", (rule, changes) => {
  expect(fixRule(rule, sketch(changes), "2026-10-01").changed).toEqual([]);
});
