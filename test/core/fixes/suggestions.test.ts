import { placedFix } from "../../../src/core/fixes/plan";
import { checkProgramme } from "../../../src/core/check/check-document";
import type { RuleId } from "../../../src/core/check/report";
import { libraryFor } from "../../../src/core/fixes/library";
import { openPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { applyFixes } from "../../../src/core/snapshot/apply-edits";
import { packChanges } from "../../../src/core/snapshot/changed-package";
import { snapshotOf } from "../../../src/core/snapshot/read";
import { sketch, type SketchChanges } from "../rules/sketch";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR, changedWords } from "./fix-rule";

/** The words that taking a rule's suggestions would bring. */
function suggested(id: RuleId, changes: SketchChanges): readonly string[] {
  const bytes = sketch(changes);
  const docx = openPackage(bytes);
  const programme = recognise(snapshotOf(docx));
  const own = checkProgramme(programme, { today: "2026-10-01" }).findings.filter(
    ({ rule }) => rule === id,
  );
  expect(own.map(({ fixable }) => fixable)).toEqual(own.map(() => false));
  const fixes = own.flatMap(({ fix }) => (fix ? (placedFix(fix, programme) ?? []) : []));
  const options = { library: libraryFor(exampleProfile()), author: AUTHOR };
  const { changes: members } = applyFixes(docx, programme.snapshot, fixes, options);
  return changedWords(bytes, packChanges(docx, members));
}

const point = (text: string): SketchChanges => ({ sections: { facilities: { points: [text] } } });

describe("what a person must look at first is suggested, never done with the rest", () => {
  it.each([
    [
      "1. Mục tiêu: đề nghị UBND huyện Thanh Oai bố trí vốn xây dựng bốn phòng học vào năm 2029.",
      "1. Mục tiêu: đề nghị UBND xã Tam Hưng bố trí vốn xây dựng bốn phòng học vào năm 2029.",
    ],
    [
      "1. Giải pháp: báo cáo Huyện uỷ Thanh Oai, đồng chí Hiệu trưởng phụ trách trong năm 2029.",
      "1. Giải pháp: báo cáo Đảng uỷ xã Tam Hưng, đồng chí Hiệu trưởng phụ trách trong năm 2029.",
    ],
  ])("a body of the district: %s", (before, after) => {
    expect(suggested("facts/district-level", point(before))).toEqual([after]);
  });

  it("a document that was replaced, by the one that replaced it", () => {
    const [line] = suggested("legalBases/superseded", {
      bases: [
        "- Điều lệ Đảng Cộng sản Việt Nam;",
        "- Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức văn bản.",
      ],
    });
    expect(line).toMatch(/^- Hướng dẫn số 05-HD\/VPTW, ngày 27\/5\/2026 của .+\.$/u);
  });

  it("another kind of document, where a programme is meant", () => {
    expect(suggested("documentType/wrong-type", { documentType: "KẾ HOẠCH" })).toEqual([
      "CHƯƠNG TRÌNH",
    ]);
  });
});
