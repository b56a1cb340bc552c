import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { convertWithLibreOffice } from "../../engines/libre-office";
import { newOpenXmlErrors } from "../../engines/open-xml-validator";
import { readPdf, type PdfPage } from "../../engines/poppler";
import { sketch } from "../rules/sketch";
import { exampleProfile } from "../template/example-profile";
import { bytesOf } from "./corpus";
import { AUTHOR, fixRule } from "./fix-rule";
import { runs, sampled } from "../../sweep";

const fixed = (bytes: Uint8Array) =>
  fixDocument(bytes, { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR });

const mainOf = (bytes: Uint8Array): string => {
  const docx = openPackage(bytes);
  return docx.text(docx.mainPath) ?? "";
};

const careless = () =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../../samples/careless.docx")));

/** The header of hand-typed documents, as their writers leave it: in one column, with room made by blank lines, or by spaces. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  stacked: [
    p("ĐẢNG BỘ XÃ TAM HƯNG"),
    p("CHI BỘ THÔN MỸ HƯNG"),
    p("*"),
    p("Số 05-CTr/CB"),
    p(""),
    p("ĐẢNG CỘNG SẢN VIỆT NAM"),
    p("Tam Hưng, ngày 05 tháng 6 năm 2026"),
    p(""),
  ],
  "title first": [
    p("ĐẢNG CỘNG SẢN VIỆT NAM"),
    p("ĐẢNG BỘ XÃ TAM HƯNG"),
    p("CHI BỘ THÔN MỸ HƯNG"),
    p("*"),
    p(`Số 05-CTr/CB${" ".repeat(30)}Tam Hưng, ngày 05 tháng 6 năm 2026`),
  ],
};

function p(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A right document whose header is that XML. */
function withHeader(paragraphs: readonly string[]): Uint8Array {
  const docx = openPackage(sketch());
  const main = docx.text(docx.mainPath) ?? "";
  const header = /<w:tbl>[\s\S]*?<\/w:tbl>/;
  return writePackage(docx, new Map([[docx.mainPath, main.replace(header, paragraphs.join(""))]]));
}

const words = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes })
    .paragraphs.flatMap(({ text }) => text.match(/[\p{L}\p{M}\d]+/gu) ?? [])
    .sort();

const isLine = (start: string) => (line: { readonly text: string }) => line.text.startsWith(start);
const lineOf = (pages: readonly PdfPage[], start: string) =>
  pages.flatMap(({ lines }) => lines).find(isLine(start));

describe("what stood over one another stands side by side", () => {
  const documents: readonly (readonly [string, () => Uint8Array])[] = [
    ["village-stacked", () => bytesOf("village-stacked")],
    ["careless", careless],
    ...Object.entries(HEADERS).map(
      ([name, paragraphs]) => [name, () => withHeader(paragraphs)] as const,
    ),
  ];

  test.each(sampled(documents))("%s: in LibreOffice as in the validator", async (_, make) => {
    const { bytes, after } = fixed(make());
    expect(after.findings.filter(({ rule }) => rule.endsWith("/position"))).toEqual([]);
    expect(await newOpenXmlErrors(make(), bytes)).toEqual([]);
    const [pdf = new Uint8Array()] = await convertWithLibreOffice([bytes], "pdf");
    const pages = await readPdf(pdf);
    const [title, body] = [lineOf(pages, "ĐẢNG CỘNG SẢN"), lineOf(pages, "ĐẢNG BỘ XÃ")];
    const middle = ((pages[0]?.width ?? 0) + 30 - 15) / 2;
    expect(Math.abs((title?.bottom ?? 0) - (body?.bottom ?? 99))).toBeLessThan(2);
    expect(title?.left).toBeGreaterThan(middle - 10);
    expect(((title?.left ?? 0) + (title?.right ?? 0)) / 2).toBeGreaterThan(middle);
    const [recipients, signature] = [lineOf(pages, "Nơi nhận"), lineOf(pages, "T/M CHI BỘ")];
    expect(signature?.left).toBeGreaterThan(recipients?.right ?? 99);
    expect(Math.abs((signature?.top ?? 0) - (recipients?.top ?? 99))).toBeLessThan(2);
  });
});

/** What hangs on words: it goes along as it stands. */
const HANGING = [
  '<w:bookmarkStart w:id="7" w:name="ten"/><w:r><w:rPr><w:b/></w:rPr><w:t>CHI BỘ THÔN</w:t></w:r><w:bookmarkEnd w:id="7"/>',
  '<w:ins w:id="8" w:author="B" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve"> MỸ HƯNG</w:t></w:r></w:ins>',
  '<w:del w:id="9" w:author="B" w:date="2026-01-01T00:00:00Z"><w:r><w:delText> CŨ</w:delText></w:r></w:del>',
  '<w:sdt><w:sdtPr><w:tag w:val="rieng"/></w:sdtPr><w:sdtContent><w:r><w:t>ĐẢNG BỘ XÃ TAM HƯNG</w:t></w:r></w:sdtContent></w:sdt>',
] as const;

test("runs, controls, bookmarks and tracked changes go along byte for byte", () => {
  const [start, inserted, deleted, control] = HANGING;
  const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
  const own = [
    `<w:p>${centred}${control}</w:p>`,
    `<w:p>${centred}${start}${inserted}${deleted}</w:p>`,
    `<w:p>${centred}<w:r><w:t>*</w:t></w:r></w:p>`,
    `<w:p>${centred}<w:r><w:t>Số 05-CTr/CB</w:t></w:r></w:p>`,
    `<w:p>${centred}<w:r><w:t>ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r></w:p>`,
    `<w:p>${centred}<w:r><w:t>Tam Hưng, ngày 05 tháng 6 năm 2026</w:t></w:r></w:p>`,
  ];
  const before = withHeader(own);
  const main = mainOf(before);
  const { bytes } = fixRule("partyTitle/position", before, "2026-10-01");
  const after = mainOf(bytes);
  expect(after).not.toEqual(main);
  for (const paragraph of own) expect(after).toContain(paragraph);
  // What stands behind the header is untouched; the type's line alone gets the style that brings the room above it.
  const last = own.at(-1) ?? "";
  const rest = main.slice(main.indexOf("</w:pPr>", main.indexOf(last) + last.length));
  expect(rest.length).toBeGreaterThan(1_000);
  expect(after.endsWith(rest)).toBe(true);
});

const LINES = [
  "ĐẢNG BỘ XÃ TAM HƯNG",
  "CHI BỘ THÔN MỸ HƯNG",
  "*",
  "Số 05-CTr/CB",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "Tam Hưng, ngày 05 tháng 6 năm 2026",
  "",
  "   ",
  "một dòng không rõ là gì",
  `CHI BỘ THÔN MỸ HƯNG${" ".repeat(12)}ĐẢNG CỘNG SẢN VIỆT NAM`,
  "Số 05-CTr/CB\tTam Hưng, ngày 05 tháng 6 năm 2026",
];

const RULES = [
  "partyTitle/position",
  "signature/position",
  "recipients/position",
  "legalBases/position",
] as const;

const typed = (text: string, look: string) =>
  `<w:p><w:pPr>${look}</w:pPr>${text
    .split("\t")
    .map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`)
    .join("<w:r><w:tab/></w:r>")}</w:p>`;

const anyLook = fc.constantFrom(
  "",
  '<w:jc w:val="center"/>',
  '<w:jc w:val="right"/>',
  '<w:ind w:left="4600"/>',
  '<w:ind w:left="4600"/><w:jc w:val="center"/>',
);

test("no word is lost, whatever stands at the top", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...LINES), anyLook), { minLength: 3, maxLength: 9 }),
      (lines) => {
        const bytes = withHeader(lines.map(([text, look]) => typed(text, look)));
        for (const rule of RULES) {
          expect(words(fixRule(rule, bytes, "2026-10-01").bytes)).toEqual(words(bytes));
        }
      },
    ),
    { numRuns: runs(60), seed: 2026 },
  );
});
