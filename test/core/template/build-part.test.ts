import fc from "fast-check";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { readSnapshot } from "../../../src/core/snapshot/read";
import {
  buildPageSetup,
  buildPart,
  buildPartDocument,
  PIECE_KINDS,
  titleRuleXml,
  type PieceKind,
} from "../../../src/core/template/build-part";
import { buildProgramme } from "../../../src/core/template/build-programme";
import type { Profile } from "../../../src/core/template/profile/profile";
import { structureFaults } from "../../engines/docx-structure";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { exampleProfile } from "./example-profile";
import { anyProfile } from "./profile-arbitrary";

const read = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes });
const linesOf = (kind: PieceKind, profile = exampleProfile()) =>
  read(buildPartDocument(profile, kind)).paragraphs.map(({ text }) => text);

/** A document that a person made, which knows none of the template's styles, with every piece spliced in. */
function withEveryPiece(profile: Profile): Uint8Array {
  const styles = new Map<string, string>();
  const body = PIECE_KINDS.map((kind) => {
    const fragment = buildPart(profile, kind);
    for (const { id, xml } of fragment.styles) styles.set(id, xml);
    return fragment.xml;
  });
  const source = openPackage(buildProgramme(profile));
  const documentXml = source.text("word/document.xml") ?? "";
  const stylesXml = source.text("word/styles.xml") ?? "";
  const paged = /<w:sectPr>(?!.*<w:sectPr>).*<\/w:sectPr>/s.exec(documentXml)?.[0] ?? "";
  return writePackage(
    source,
    new Map([
      [
        "word/document.xml",
        documentXml.replace(/<w:body>.*<\/w:body>/s, () => {
          return `<w:body>${body.join("")}<w:p>${titleRuleXml()}</w:p>${paged}</w:body>`;
        }),
      ],
      [
        "word/styles.xml",
        stylesXml.replace(/<w:style [^>]*w:styleId="ChiBo.*(?=<\/w:styles>)/s, () => {
          const headers = /<w:style [^>]*w:styleId="ChiBoSoTrang".*?<\/w:style>/s.exec(stylesXml);
          const circulation = /<w:style [^>]*"ChiBoPhamViLuuHanh".*?<\/w:style>/s.exec(stylesXml);
          return [...styles.values(), headers?.[0] ?? "", circulation?.[0] ?? ""].join("");
        }),
      ],
    ]),
  );
}

describe("a piece of the template", () => {
  it.each<[PieceKind, readonly string[]]>([
    ["superiorBody", ["ĐẢNG BỘ XÃ TAM HƯNG"]],
    ["numberSymbol", ["Số 01-CTr/CB"]],
    ["placeDate", ["Tam Hưng, ngày 05 tháng 10 năm 2026"]],
    ["title", ["CHƯƠNG TRÌNH", "công tác toàn khoá nhiệm kỳ 2025 - 2030", "-----"]],
    ["charter", ["- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;"]],
    ["unitSituation", ["- Căn cứ đặc điểm, tình hình của Trường Mầm non Mỹ Hưng;"]],
    ["filing", ["- Lưu Chi bộ."]],
    ["signature", ["T/M CHI BỘ", "BÍ THƯ", "Nguyễn Thị Hoa"]],
    [
      "recipients",
      ["Nơi nhận:", "- Đảng uỷ xã Tam Hưng;", "- Các đồng chí đảng viên;", "- Lưu Chi bộ."],
    ],
  ])("%s alone reads as in the whole template", (kind, lines) => {
    expect(linesOf(kind)).toEqual([...lines, ""]);
  });

  it("is a section with its letter, its points and their blanks", () => {
    const lines = linesOf("facilities");
    expect(lines.filter((_, index) => index % 2 === 1)).toEqual([
      "1. Mục tiêu, chỉ tiêu",
      "2. Nhiệm vụ",
      "3. Giải pháp, phân công, thời hạn",
      "",
    ]);
    expect(lines[0]).toBe("D. XÂY DỰNG CƠ SỞ VẬT CHẤT");
  });

  it("reads and looks the same as in the whole template", () => {
    const pieces: readonly PieceKind[] = ["header", "title", "legalBases", "leadIn", "closing"];
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...pieces), (profile, kind) => {
        const whole = read(buildProgramme(profile)).paragraphs;
        const alone = read(buildPartDocument(profile, kind)).paragraphs.slice(0, -1);
        const texts = whole.map(({ text }) => text);
        const start = texts.indexOf(alone[0]?.text ?? "");
        for (const [index, one] of alone.entries()) {
          const same = whole[start + index];
          expect(one).toMatchObject({
            text: same?.text,
            styleId: same?.styleId,
            format: same?.format,
            runs: same?.runs.map(({ format }) => ({ format })),
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("needs no styles but those that come with it, and no two pieces share an id", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(structureFaults(withEveryPiece(profile))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("is valid Open XML, spliced in or in a document of its own", async () => {
    expect(await openXmlErrors(withEveryPiece(exampleProfile()))).toEqual([]);
    expect(await openXmlErrors(buildPartDocument(exampleProfile(), "header"))).toEqual([]);
  });

  it("draws the rule under the Party's title", () => {
    const title = read(buildPartDocument(exampleProfile(), "partyTitle")).paragraphs[0];
    expect(title?.lines.map(({ horizontal }) => horizontal)).toEqual([true]);
    expect(title?.lines[0]?.length).toBeCloseTo(72.9, 0);
  });
});

test("the page setup comes alone, without a word", () => {
  const { paragraphs, sections } = read(buildPageSetup(exampleProfile({ mirrorMargins: true })));
  expect(paragraphs.map(({ text }) => text)).toEqual([""]);
  expect(sections).toEqual(read(buildProgramme(exampleProfile())).sections);
});
