import { checkDocument } from "../../../src/core/check/check-document";
import type { RuleId } from "../../../src/core/check/report";
import { sketch, type SketchChanges } from "../rules/sketch";
import { exampleProfile } from "../template/example-profile";
import { takeSuggestions } from "./accept-all";
import { AUTHOR, changedWords } from "./fix-rule";

const OPTIONS = { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR };

const weighty = (bytes: Uint8Array): readonly RuleId[] =>
  checkDocument({ kind: "package", bytes }, OPTIONS)
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule }) => rule);

/** The words that taking a rule's suggestions brings. Afterwards the rule is content, and no other has begun to speak. */
function suggested(id: RuleId, changes: SketchChanges): readonly string[] {
  const before = sketch(changes);
  const { planned, bytes } = takeSuggestions(before, OPTIONS, id);
  expect(planned.map(({ finding }) => finding.fixable)).not.toContain(true);
  const known = new Set(weighty(before));
  expect(weighty(bytes).filter((rule) => rule === id || !known.has(rule))).toEqual([]);
  return changedWords(before, bytes);
}

const point = (text: string): SketchChanges => ({ sections: { facilities: { points: [text] } } });
const basis = (text: string): SketchChanges => ({
  bases: [
    "- Điều lệ Đảng Cộng sản Việt Nam;",
    text,
    "- Đặc điểm, tình hình của Trường Mầm non Mỹ Hưng.",
  ],
});

/** What was typed, and what a person is shown to choose. */
const CASES: readonly (readonly [RuleId, SketchChanges, readonly string[]])[] = [
  [
    "facts/district-level",
    point("1. Mục tiêu: đề nghị UBND huyện Thanh Oai bố trí vốn xây dựng bốn phòng học năm 2029."),
    ["1. Mục tiêu: đề nghị UBND xã Tam Hưng bố trí vốn xây dựng bốn phòng học năm 2029."],
  ],
  [
    "facts/district-level",
    point("1. Giải pháp: báo cáo Huyện uỷ Thanh Oai, đồng chí Hiệu trưởng phụ trách năm 2029."),
    ["1. Giải pháp: báo cáo Đảng uỷ xã Tam Hưng, đồng chí Hiệu trưởng phụ trách năm 2029."],
  ],
  [
    "facts/district-level",
    {
      superiorBody: "ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG XÃ TAM HƯNG",
      ...point("1. Giải pháp: báo cáo Huyện uỷ, đồng chí Hiệu trưởng phụ trách năm 2029."),
    },
    ["1. Giải pháp: báo cáo Đảng uỷ xã Tam Hưng, đồng chí Hiệu trưởng phụ trách năm 2029."],
  ],
  ["signerPosition/form", { signerPosition: "HIỆU TRƯỞNG" }, ["BÍ THƯ"]],
  [
    "placeDate/wording",
    { placeDate: "ngày 05 tháng 6 năm 2026" },
    ["Tam Hưng, ngày 05 tháng 6 năm 2026"],
  ],
  // The organisation above is none of a place.
  [
    "placeDate/wording",
    { superiorBody: "ĐẢNG BỘ CHI CỤC KIỂM LÂM", placeDate: "ngày 05/6/2026" },
    ["[địa danh], ngày 05 tháng 6 năm 2026"],
  ],
  // The header alone has the slip.
  [
    "facts/cell-mismatch",
    { issuingBody: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯGN" },
    ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
  ],
  ["facts/cell-mismatch", { issuingBody: ["CHI BỘ TRƯỜNG MẦM NON", "MỸ HUNG"] }, ["MỸ HƯNG"]],
  [
    "facts/cell-mismatch",
    { closing: "Chi bộ Trường Tiểu học Vĩnh Phong yêu cầu đảng viên thực hiện Chương trình." },
    ["Chi bộ Trường Mầm non Mỹ Hưng yêu cầu đảng viên thực hiện Chương trình."],
  ],
  [
    "facts/cell-mismatch",
    { closing: "Chi bộ Thôn Đông yêu cầu toàn thể đảng viên thực hiện tốt Chương trình." },
    ["Chi bộ Trường Mầm non Mỹ Hưng yêu cầu toàn thể đảng viên thực hiện tốt Chương trình."],
  ],
  // A sample's name gives way to a real one.
  [
    "facts/cell-mismatch",
    {
      issuingBody: "CHI BỘ TRƯỜNG MẦM NON XYZ",
      bases: ["- Điều lệ Đảng Cộng sản Việt Nam."],
      leadIn: "Chi bộ xây dựng chương trình công tác toàn khoá như sau:",
      closing: "Chi bộ Trường Mầm non Hương Sen yêu cầu đảng viên thực hiện Chương trình này.",
    },
    ["CHI BỘ TRƯỜNG MẦM NON HƯƠNG SEN"],
  ],
  // A shorter form goes with both names; where each is said once, the header's stays.
  [
    "facts/cell-mismatch",
    {
      subject: "công tác toàn khoá của Chi bộ Trường Mầm non nhiệm kỳ 2025 - 2030",
      bases: ["- Điều lệ Đảng Cộng sản Việt Nam."],
      leadIn: "Chi bộ Trường Mầm non Mỹ Hung xây dựng chương trình công tác toàn khoá như sau:",
      closing: "Chi bộ yêu cầu toàn thể đảng viên nghiêm túc thực hiện Chương trình này.",
    },
    ["Chi bộ Trường Mầm non Mỹ Hưng xây dựng chương trình công tác toàn khoá như sau:"],
  ],
  [
    "facts/term-mismatch",
    { subject: "công tác toàn khoá nhiệm kỳ 2015 - 2020" },
    ["công tác toàn khoá nhiệm kỳ 2025 - 2030"],
  ],
  [
    "legalBases/citation",
    basis("- Căn cứ Nghị quyết, ngày 15/01/2026 của Đại hội Chi bộ lần thứ IX, Đảng uỷ xã;"),
    [
      "- Căn cứ Nghị quyết số [số, ký hiệu], ngày 15/01/2026 của Đại hội Chi bộ lần thứ IX, Đảng uỷ xã;",
    ],
  ],
  [
    "legalBases/citation",
    basis("- Nghị quyết Đại hội Chi bộ lần thứ IX được Đảng uỷ xã phê duyệt;"),
    [
      "- Nghị quyết số [số, ký hiệu], ngày [ngày/tháng/năm] của Đại hội Chi bộ lần thứ IX được Đảng uỷ xã phê duyệt;",
    ],
  ],
  [
    "legalBases/citation",
    basis("- Chương trình hành động số 02-CTr/ĐU của Đảng uỷ xã Tam Hưng về Đại hội Chi bộ;"),
    [
      "- Chương trình hành động số 02-CTr/ĐU, ngày [ngày/tháng/năm] của Đảng uỷ xã Tam Hưng về Đại hội Chi bộ;",
    ],
  ],
  [
    "legalBases/citation",
    basis("- Nghị quyết số 12 ngày      tháng      năm 2025 của Đảng uỷ xã về Đại hội Chi bộ;"),
    ["- Nghị quyết số 12-[ký hiệu], ngày [ngày/tháng/năm] của Đảng uỷ xã về Đại hội Chi bộ;"],
  ],
  [
    "legalBases/citation",
    basis(
      "- Nghị quyết số 12-NQ/ĐU của Đảng uỷ xã ngày      tháng      năm 2025 về Đại hội Chi bộ;",
    ),
    ["- Nghị quyết số 12-NQ/ĐU của Đảng uỷ xã, ngày [ngày/tháng/năm] về Đại hội Chi bộ;"],
  ],
  [
    "legalBases/citation",
    basis("- Kế hoạch số 12-KH/TW, ngày 15/3/2025 về công tác cán bộ;"),
    ["- Kế hoạch số 12-KH/TW, ngày 15/3/2025 của [cơ quan ban hành] về công tác cán bộ;"],
  ],
  [
    "legalBases/dangling",
    basis("- Căn cứ Nghị quyết:"),
    [
      "- Căn cứ Nghị quyết số [số, ký hiệu], ngày [ngày/tháng/năm] của [cơ quan ban hành] về [trích yếu];",
    ],
  ],
  [
    "legalBases/dangling",
    basis("- Quy chế làm việc của chi bộ"),
    ["- Quy chế làm việc số [số, ký hiệu], ngày [ngày/tháng/năm] của chi bộ;"],
  ],
  [
    "legalBases/superseded",
    basis(
      "- Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức;",
    ),
    [
      "- Căn cứ Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng;",
    ],
  ],
];

describe("what a person must look at first is suggested, never done with the rest", () => {
  it.each(CASES)("%s: %j", (rule, changes, wanted) => {
    expect(suggested(rule, changes)).toEqual(wanted);
  });
});

/** Of what a machine cannot tell, it proposes nothing. */
const NOTHING: readonly (readonly [RuleId, SketchChanges])[] = [
  ["legalBases/citation", basis("- Nghị quyết số 12-NQ, ngày 15/3/2025 của Đảng uỷ xã Tam Hưng;")],
  [
    "facts/district-level",
    {
      superiorBody: "ĐẢNG BỘ HỢP TÁC XÃ ĐOÀN KẾT",
      ...point("1. Giải pháp: báo cáo Huyện uỷ, đồng chí Hiệu trưởng phụ trách năm 2029."),
    },
  ],
  ["placeDate/impossible-date", { placeDate: "Tam Hưng, ngày 32 tháng 6 năm 2026" }],
  ["facts/date-outside-term", { placeDate: "Tam Hưng, ngày 05 tháng 6 năm 2019" }],
];

it.each(NOTHING)("%s has no proposal for %j", (rule, changes) => {
  const before = sketch(changes);
  expect(checkDocument({ kind: "package", bytes: before }, OPTIONS).findings).toContainEqual(
    expect.objectContaining({ rule, fix: null }),
  );
});
