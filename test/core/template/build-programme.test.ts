import fc from "fast-check";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { twipsToMm, twipsToPoints } from "../../../src/core/ooxml/units";
import { OUTLINES } from "../../../src/core/kinds/programme/outlines";
import type { Look } from "../../../src/core/standards/typography";
import { buildKind } from "../../../src/core/template/build-kind";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile, type Profile } from "../../../src/core/template/profile/profile";
import { lookOf, STYLES, type StyleKey } from "../../../src/core/template/styles";
import { structureFaults } from "../../engines/docx-structure";
import { ALL_OPTIONS, exampleProfile } from "./example-profile";
import { anyProfile, completeProfile } from "./profile-arbitrary";

function snapshotOf(profile: Profile) {
  return readSnapshot({ kind: "package", bytes: buildProgramme(profile) });
}

function linesOf(profile: Profile): string[] {
  return snapshotOf(profile).paragraphs.map(({ text }) => text);
}

function blanksOf(profile: Profile): string[] {
  return snapshotOf(profile).paragraphs.flatMap(({ controls }) => controls.map(({ tag }) => tag));
}

describe("the template of a complete profile", () => {
  const lines = linesOf(exampleProfile());

  it("begins with the header, type, subject, legal bases and lead-in, word for word", () => {
    expect(lines.slice(0, 15)).toEqual([
      "ĐẢNG BỘ XÃ TAM HƯNG",
      "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
      "*",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Số 01-CTr/CB",
      "Tam Hưng, ngày 05 tháng 10 năm 2026",
      "CHƯƠNG TRÌNH",
      "công tác toàn khoá nhiệm kỳ 2025 - 2030",
      "-----",
      "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
      "- Căn cứ Nghị quyết số [số]-NQ/ĐH, ngày [ngày/tháng/năm] của Đại hội Chi bộ Trường Mầm non Mỹ Hưng lần thứ 9, nhiệm kỳ 2025\u00a0-\u00a02030;",
      "- Căn cứ [tên loại] số [số, ký hiệu], ngày [ngày/tháng/năm] của Đảng uỷ xã Tam Hưng về [trích yếu];",
      "- Căn cứ Quy chế làm việc số [số]-QC/CB, ngày [ngày/tháng/năm] của Chi bộ Trường Mầm non Mỹ Hưng;",
      "- Căn cứ đặc điểm, tình hình của Trường Mầm non Mỹ Hưng.",
      "Chi bộ Trường Mầm non Mỹ Hưng xây dựng Chương trình công tác toàn khoá nhiệm kỳ 2025\u00a0-\u00a02030 với các nội dung sau:",
    ]);
  });

  it("has the sections of its kind, lettered A to E and G, each with its labelled slots", () => {
    const headings = lines.filter((line) => /^[A-Z]\. /.test(line));
    expect(headings).toEqual([
      "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
      "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
      "C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC",
      "D. XÂY DỰNG CƠ SỞ VẬT CHẤT",
      "E. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
      "G. TỔ CHỨC THỰC HIỆN",
    ]);
    const start = lines.indexOf("C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC");
    expect(lines.slice(start + 1, start + 7).filter((line) => /^\d/.test(line))).toEqual([
      "1. Mục tiêu, chỉ tiêu",
      "2. Nhiệm vụ",
      "3. Giải pháp, phân công, thời hạn",
    ]);
  });

  it("ends with the closing, the recipients and the signature", () => {
    expect(lines.slice(-9)).toEqual([
      expect.stringMatching(/^Chi bộ Trường Mầm non Mỹ Hưng quyết tâm .*Đảng uỷ xã Tam Hưng.*\.$/),
      "Nơi nhận:",
      "- Đảng uỷ xã Tam Hưng;",
      "- Các đồng chí đảng viên;",
      "- Lưu Chi bộ.",
      "T/M CHI BỘ",
      "BÍ THƯ",
      "Nguyễn Thị Hoa",
      "",
    ]);
  });

  it("leaves blank only what a profile does not know", () => {
    fc.assert(
      fc.property(completeProfile, (profile) => {
        const blanks = blanksOf(profile);
        const slots = OUTLINES[profile.unitKind].sections.flatMap(({ id, slots: own }) =>
          own.map((slot) => `chibo:${id}.${slot.id}`),
        );
        expect(blanks.filter((tag) => !tag.startsWith("chibo:appendix."))).toEqual([
          "chibo:legalBases.cellCongressNumber",
          "chibo:legalBases.cellCongressDate",
          "chibo:legalBases.superiorType",
          "chibo:legalBases.superiorNumber",
          "chibo:legalBases.superiorDate",
          "chibo:legalBases.superiorSubject",
          "chibo:legalBases.workingRulesNumber",
          "chibo:legalBases.workingRulesDate",
          ...slots,
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("single fields", () => {
  it.each([
    [{ date: "2026-03-31" }, "Tam Hưng, ngày 31 tháng 3 năm 2026"],
    [{ date: "2026-02-09" }, "Tam Hưng, ngày 09 tháng 02 năm 2026"],
    [{ date: "" }, "Tam Hưng, ngày [ngày] tháng [tháng] năm [năm]"],
    [{ place: "" }, "[địa danh], ngày 05 tháng 10 năm 2026"],
    [{ number: 10 }, "Số 10-CTr/CB"],
    [{ number: null }, "Số [số]-CTr/CB"],
    [{ superiorBody: "" }, "ĐẢNG BỘ [CẤP TRÊN]"],
    [{ cellName: "" }, "CHI BỘ [TÊN ĐƠN VỊ]"],
    [{ term: "" }, "công tác toàn khoá nhiệm kỳ [năm đầu - năm cuối]"],
    [{ signerPosition: "PHÓ BÍ THƯ" }, "PHÓ BÍ THƯ"],
    [{ recipients: ["Lưu: VT"] }, "- [Đảng uỷ cấp trên trực tiếp];"],
    [{ recipients: ["Lưu: VT", "Đảng uỷ"] }, "- Lưu Chi bộ."],
    [{ extraLegalBases: ["căn cứ Kế hoạch A"] }, "- Căn cứ Kế hoạch A;"],
    [{ extraLegalBases: ["Kế hoạch A."] }, "- Căn cứ Kế hoạch A;"],
    [{ numbering: "I- / 1-" }, "VI- TỔ CHỨC THỰC HIỆN"],
    [{ numbering: "I- / 1-" }, "2- Nhiệm vụ"],
    [{ numbering: "I. / 1." }, "IV. XÂY DỰNG CƠ SỞ VẬT CHẤT"],
    [{ unitKind: "enterprise" }, "C. LÃNH ĐẠO SẢN XUẤT, KINH DOANH"],
  ])("%j gives the line “%s”", (fields, line) => {
    expect(linesOf(exampleProfile(fields))).toContain(line);
  });

  it("counts the first congress as people do", () => {
    expect(linesOf(exampleProfile({ congressOrdinal: 1 })).join("\n")).toContain("lần thứ nhất,");
  });

  it("files the document once, whatever the recipients say about it", () => {
    const lines = linesOf(exampleProfile({ recipients: ["Lưu: VT", "Đảng uỷ", "Lưu chi bộ"] }));
    expect(lines.filter((line) => /lưu/i.test(line))).toEqual(["- Lưu Chi bộ."]);
  });
});

describe("every template", () => {
  it("has no fault of structure", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(structureFaults(buildProgramme(profile))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has no empty paragraph but the one that ends its pages, no stray spaces, and shows every blank in brackets", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { paragraphs } = snapshotOf(profile);
        for (const { text, controls, styleId } of paragraphs) {
          expect(text === "").toBe(styleId === STYLES.end.id);
          expect(text).toBe(text.normalize("NFC").trim());
          expect(text).not.toMatch(/ {2}| [,.;:]/);
          for (const { start, end, showsPlaceholder } of controls) {
            expect(text.slice(start, end)).toMatch(/^\[[^[\]]+\]$/);
            expect(showsPlaceholder).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("closes every legal basis with a semicolon and the last with a full stop", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const bases = linesOf(profile).filter((line) => line.startsWith("- Căn cứ "));
        expect(bases.length).toBe(5 + profile.extraLegalBases.length);
        expect(bases.map((line) => line.slice(-1)).join("")).toMatch(/^;+\.$/);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes for the same profile", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(Buffer.compare(buildProgramme(profile), buildProgramme({ ...profile }))).toBe(0);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the look, as a reader of the file works it out", () => {
  const { paragraphs, sections } = snapshotOf(exampleProfile(ALL_OPTIONS));
  const others = (["letter", "rules"] as const).flatMap(
    (kind) =>
      readSnapshot({ kind: "package", bytes: buildKind(exampleProfile(), kind) }).paragraphs,
  );
  const styleKeys = Object.keys(STYLES) as StyleKey[];
  const OUTSIDE_THE_TEXT: ReadonlySet<StyleKey> = new Set(["pageNumber", "circulation", "end"]);
  const byStyle = new Map([...others, ...paragraphs].map((one) => [one.styleId, one]));

  it.each(styleKeys.filter((key) => !OUTSIDE_THE_TEXT.has(key)))(
    "of %s is the standard's",
    (key) => {
      const paragraph = byStyle.get(STYLES[key].id);
      const look: Look = lookOf(key);
      const alignment = look.alignment === "justify" ? "both" : look.alignment;
      expect(paragraph?.format.alignment).toBe(alignment);
      expect(paragraph?.format.lineRule).toBe("exact");
      expect(paragraph?.runs.length).toBeGreaterThan(0);
      const ownLetters = (text: string) => key === "addressees" && text.startsWith("Kính gửi");
      for (const { format, start, end } of paragraph?.runs ?? []) {
        if (ownLetters(paragraph?.text.slice(start, end) ?? "")) continue;
        expect(format).toMatchObject({
          font: "Times New Roman",
          bold: look.bold || ["section", "point", "middle"].includes(key),
          italic: look.italic,
          underline: look.underline ? "single" : "none",
          colour: "000000",
          hidden: false,
        });
        expect(format.size).toBeGreaterThanOrEqual(look.size.min);
        expect(format.size).toBeLessThanOrEqual(look.size.max);
      }
    },
  );

  it("indents body paragraphs by 10 mm, sets them apart by 6 pt and spaces their lines by 18 pt", () => {
    for (const key of ["legalBasis", "text", "section", "point", "closing"] as const) {
      const format = byStyle.get(STYLES[key].id)?.format;
      expect(format && twipsToMm(format.indentFirstLine)).toBeCloseTo(10, 1);
      expect(format && twipsToPoints(format.spaceAfter)).toBeGreaterThanOrEqual(6);
      expect(format?.line).toBe(18 * 20);
    }
  });

  it("sets an A4 page with the standard's margins and the number from page 2", () => {
    const [section] = sections;
    expect(section).toMatchObject({ landscape: false, titlePage: true });
    const { pageWidth, pageHeight, margins } = section ?? {};
    const lengths = [pageWidth, pageHeight, ...Object.values(margins ?? {})];
    expect(lengths.map((length) => length && Math.round(twipsToMm(length)))).toEqual([
      210, 297, 20, 20, 30, 15, 10,
    ]);
    expect(section?.headers.default?.map(({ fields }) => fields)).toEqual([["PAGE"]]);
    expect(section?.headers.default?.[0]?.format.alignment).toBe("center");
    expect(section?.headers.default?.[0]?.runs[0]?.format.size).toBe(14);
    expect(snapshotOf(emptyProfile()).sections[0]?.headers.first?.map(({ text }) => text)).toEqual([
      "",
    ]);
  });

  it("takes the last slot along where the closing is but one line above the signature", () => {
    const slotOf = (profile: Profile) =>
      snapshotOf(profile).paragraphs.find(({ controls }) =>
        controls.some(({ tag }) => tag === "chibo:implementation.review"),
      );
    expect(slotOf(emptyProfile())?.format.keepNext).toBe(false);
    const short = { ...emptyProfile(), closing: "Chi bộ quyết tâm thực hiện Chương trình này." };
    expect(slotOf(short)?.format.keepNext).toBe(true);
  });

  it("keeps headings with what follows", () => {
    for (const { styleId, format } of paragraphs) {
      const heading = styleId === STYLES.section.id || styleId === STYLES.point.id;
      if (heading) expect(format.keepNext).toBe(true);
    }
  });
});
