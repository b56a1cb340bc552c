import fc from "fast-check";
import { openPackage } from "../../../src/core/ooxml/package";
import { twipsToMm } from "../../../src/core/ooxml/units";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { STYLES } from "../../../src/core/template/styles";
import { ALL_OPTIONS, exampleProfile } from "./example-profile";
import { anyProfile } from "./profile-arbitrary";

const bytes = buildProgramme(exampleProfile(ALL_OPTIONS));
const docx = openPackage(bytes);
const part = (path: string) => docx.text(path) ?? "";
const body = part("word/document.xml");
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([found]) => found);

describe("the styles", () => {
  const own = all(part("word/styles.xml"), /<w:style [^>]*w:styleId="ChiBo.*?<\/w:style>/gs);

  it("have Vietnamese names, rest on no other style, and say everything that matters", () => {
    expect(own.length).toBeGreaterThan(Object.keys(STYLES).length);
    for (const style of own) {
      expect(style).toMatch(/<w:name w:val="Chi bộ - [^"]+"\/>/);
      expect(style).not.toMatch(/basedOn|w:next|w:link/);
      if (!style.includes('w:type="paragraph"')) continue;
      expect(style).toMatch(/<w:rFonts w:ascii="Times New Roman"/);
      expect(style).toContain('<w:lang w:val="vi-VN"');
      expect(style).toMatch(/<w:widowControl\/><w:spacing .*w:lineRule="exact"\/>/);
      expect(style).toMatch(/<w:color w:val="000000"\/>/);
    }
  });
});

describe("what Word goes by", () => {
  it("is the mode of Word 2013 and later, and mirror margins only when they are wanted", () => {
    expect(part("word/settings.xml")).toMatch(
      /w:name="compatibilityMode" w:uri="[^"]+" w:val="15"/,
    );
    expect(part("word/settings.xml")).toContain("<w:mirrorMargins/>");
    const other = openPackage(buildProgramme(exampleProfile()));
    expect(other.text("word/settings.xml")).not.toContain("mirrorMargins");
  });

  it("knows the document's title, whose it is, and its language, and no person", () => {
    const core = part("docProps/core.xml");
    expect(core).toContain(
      "<dc:title>Chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 của Chi bộ Trường Mầm non Mỹ Hưng</dc:title>",
    );
    expect(core).toContain("<dc:creator>Chi bộ Trường Mầm non Mỹ Hưng</dc:creator>");
    expect(core).toContain("<dc:language>vi-VN</dc:language>");
    expect(core).not.toContain("Nguyễn Thị Hoa");
  });

  it("can tell a blind person of the drawn line and of every table", () => {
    expect(body).toMatch(/<wp:docPr [^>]*descr="[^"]+" title="[^"]+"\/>/);
    expect(body).toMatch(/<v:line [^>]*title="[^"]+" alt="[^"]+"/);
    const tables = all(body, /<w:tblPr>.*?<\/w:tblPr>/gs);
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/);
    }
  });

  it("never splits a row, and repeats the head of the table of tasks", () => {
    const rows = all(body, /<w:trPr>.*?<\/w:trPr>/gs);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    const heads = all(body, /<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>/gs);
    expect(heads).toHaveLength(1);
    expect(heads[0]).toContain("Nhiệm vụ");
  });
});

describe("the pages of appendices", () => {
  const { sections, paragraphs } = readSnapshot({ kind: "package", bytes });

  it("are their own: the task table's lie across, each appendix begins at 1 without a number", () => {
    expect(sections.map(({ landscape, titlePage }) => [landscape, titlePage])).toEqual([
      [false, true],
      [false, true],
      [true, true],
    ]);
    expect(all(body, /<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
    const wide = sections[2];
    expect(
      [wide?.pageWidth, wide?.pageHeight, wide?.margins.top].map(
        (one) => one && Math.round(twipsToMm(one)),
      ),
    ).toEqual([297, 210, 30]);
  });

  it("have the page number, but not the programme's circulation mark", () => {
    const heads = sections.map(({ headers }) => headers.first?.map(({ text }) => text).join());
    expect(heads).toEqual(["LƯU HÀNH NỘI BỘ", "", ""]);
    for (const { headers } of sections)
      expect(headers.default?.map(({ fields }) => fields)).toEqual([["PAGE"]]);
  });

  it("begin with word, number, title and the line that ties them to the programme", () => {
    const texts = paragraphs.map(({ text }) => text);
    const second = texts.indexOf("Phụ lục 2");
    expect(texts.slice(second, second + 4)).toEqual([
      "Phụ lục 2",
      "PHÂN CÔNG THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM NHIỆM KỲ 2025 - 2030",
      "(Kèm theo Chương trình số 01-CTr/CB, ngày 05/10/2026 của Chi bộ Trường Mầm non Mỹ Hưng)",
      "-----",
    ]);
  });

  it("have no number where there is but one appendix", () => {
    const { paragraphs: lines } = readSnapshot({
      kind: "package",
      bytes: buildProgramme(exampleProfile({ appendices: ["Lịch sinh hoạt"] })),
    });
    expect(lines.map(({ text }) => text)).toContain("Phụ lục");
  });
});

test("what must be escaped in XML stays readable, in every part", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const built = openPackage(buildProgramme({ ...profile, circulation: 'A & B <"C">' }));
      for (const name of built.names())
        expect(built.text(name)).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
      expect(built.text("word/header2.xml")).toContain("A &amp; B &lt;&quot;C&quot;&gt;");
    }),
    { numRuns: 10 },
  );
});
