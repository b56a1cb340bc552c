import { libraryOf } from "../../src/core/fixes/library-of";
import { openPackage } from "../../src/core/ooxml/package";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { takeSuggestions } from "../core/fixes/accept-all";
import { sketch, type SketchChanges } from "../core/rules/sketch";
import { startWord } from "./support/office-runtime";
import { checked } from "./support/planned-fixes";

const host = createWordHost();
const options = {
  today: "2026-11-01",
  profile: emptyProfile(),
  author: { name: "", date: "2026-11-01" },
};

/** Every kind of suggestion at once, and the name over two lines. */
const DOUBTFUL: SketchChanges = {
  issuingBody: ["CHI BỘ TRƯỜNG MẦM NON", "MỸ HUNG"],
  numberSymbol: "Số 05-CTr/CB (bản thảo)",
  placeDate: "ngày 05 tháng 6 năm 2026",
  subject: "công tác toàn khoá nhiệm kỳ 2015 - 2020",
  bases: [
    "- Điều lệ Đảng Cộng sản Việt Nam;",
    "- Nghị quyết Đại hội Chi bộ lần thứ IX, nhiệm kỳ 2025 - 2030;",
    "- Chương trình số 02-CTr/ĐU của Đảng uỷ xã Tam Hưng về công tác toàn khoá;",
    "- Quy chế làm việc:",
    "- Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức.",
  ],
  sections: { facilities: { points: ["1. Mục tiêu: UBND huyện Thanh Oai cấp vốn năm 2029."] } },
  signerPosition: "HIỆU TRƯỞNG",
};

test("Word makes of suggestions what the package's own carrier makes of them, and takes them back", async () => {
  const bytes = sketch(DOUBTFUL);
  const proposed = takeSuggestions(bytes, options);
  expect(new Set(proposed.planned.map(({ finding }) => finding.rule)).size).toBe(9);
  const word = startWord(bytes);
  const result = await host.apply({
    source: { kind: "package", bytes },
    fixes: proposed.planned.map(({ fix }) => fix),
    library: libraryOf(proposed.programme, options.profile),
  });
  expect(result.declined).toEqual([]);
  const wanted = checked(openPackage(proposed.bytes));
  const now = checked(openPackage(word.store.bytes()));
  expect(now.texts).toEqual(wanted.texts);
  expect(now.findings).toEqual(wanted.findings);
  expect(await result.undo?.()).toBe(true);
  expect(checked(openPackage(word.store.bytes())).texts).toEqual(checked(openPackage(bytes)).texts);
});
