import { readFileSync } from "node:fs";
import path from "node:path";
import { checkDocument } from "../../../src/core/check/check-document";
import type { CheckedDocument } from "../../../src/core/printed-report/compose";
import { buildCheckReport } from "../../../src/core/printed-report/report-docx";
import { checkReportHtml } from "../../../src/core/printed-report/report-html";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { coreTexts, LANGUAGES } from "../../../src/core/texts";
import { convertWithLibreOffice } from "../../engines/libre-office";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { readPdf } from "../../engines/poppler";

const TODAY = "2026-10-05";
const VI = { language: "vi", date: TODAY } as const;

function checked(name: string, file: string): CheckedDocument {
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, "../..", file)));
  return { name, report: checkDocument({ kind: "package", bytes }, { today: TODAY }) };
}

const SLIPS = checked("Bản gửi <lần 1> & 2.docx", "corpus/school-header-slips/document.docx");
const RIGHT = checked("right.docx", "samples/right-kindergarten.docx");
const BROKEN: CheckedDocument = {
  name: "broken.docx",
  report: checkDocument({ kind: "package", bytes: new Uint8Array(9) }, { today: TODAY }),
};

const textsOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);

const OLD = checked("cu.docx", "samples/careless.docx");

test("that a document is older than the standard is said once, in both forms", () => {
  const once = /trước ngày 27\/5\/2026/g;
  expect(
    textsOf(buildCheckReport([OLD], VI))
      .join("\n")
      .match(once),
  ).toHaveLength(1);
  expect(checkReportHtml([OLD], VI).match(once)).toHaveLength(1);
  expect(textsOf(buildCheckReport([SLIPS], VI)).join("\n")).not.toMatch(once);
});

describe("a report as a document", () => {
  it("has the verdict, every part with its state, and every finding with its clause", () => {
    const texts = coreTexts("vi");
    const lines = textsOf(buildCheckReport([SLIPS], VI));
    expect(lines).toContain(`Văn bản: ${SLIPS.name}`);
    expect(lines.some((line) => line.includes(texts.verdict(SLIPS.report)))).toBe(true);
    for (const { id } of SLIPS.report.parts) expect(lines).toContain(texts.part(id));
    for (const finding of SLIPS.report.findings) {
      expect(lines.some((line) => line.startsWith(texts.finding(finding)))).toBe(true);
      expect(lines).toContain(texts.clause(finding.clause));
    }
  });

  it("sums up several documents, and shows those that have something to look at", () => {
    const lines = textsOf(buildCheckReport([SLIPS, RIGHT, BROKEN], VI));
    expect(lines).toContain("Số văn bản: 3");
    for (const name of [SLIPS.name, RIGHT.name, BROKEN.name]) expect(lines).toContain(name);
    expect(lines.filter((line) => line === RIGHT.name)).toHaveLength(1);
    expect(lines.filter((line) => line === SLIPS.name)).toHaveLength(2);
    const { error } = BROKEN.report;
    expect(lines).toContain(error && coreTexts("vi").unreadable(error));
  });

  it("says so where there is nothing to put right", () => {
    expect(textsOf(buildCheckReport([RIGHT], VI))).toContain("Không có điều gì cần sửa.");
  });

  it.each(LANGUAGES)("is the same every time, and valid Open XML: %s", async (language) => {
    const options = { language, date: TODAY };
    const bytes = buildCheckReport([SLIPS, RIGHT, BROKEN], options);
    expect(buildCheckReport([SLIPS, RIGHT, BROKEN], options)).toEqual(bytes);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  it("fits one page within the standard's margins where there is little to say", async () => {
    const [pdf = new Uint8Array()] = await convertWithLibreOffice(
      [buildCheckReport([SLIPS], VI)],
      "pdf",
    );
    const pages = await readPdf(pdf);
    expect(pages).toHaveLength(1);
    const lines = pages[0]?.lines ?? [];
    expect(lines.every(({ left, right }) => left > 29 && right < 196)).toBe(true);
    expect(lines.at(-1)?.text).toBe("NGƯỜI KIỂM TRA");
  });
});

describe("a report as a page", () => {
  it("says the same words, asks nobody for anything, and shows names as they are", () => {
    const html = checkReportHtml([SLIPS, RIGHT, BROKEN], VI);
    expect(html).toContain("Bản gửi &lt;lần 1&gt; &amp; 2.docx");
    expect(html).not.toMatch(/<(?:script|link|img)|url\(|https?:/u);
    const texts = coreTexts("vi");
    const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
    for (const finding of SLIPS.report.findings) {
      expect(html).toContain(escaped(texts.finding(finding)));
    }
  });

  it("is well formed", () => {
    const document = checkReportHtml([SLIPS], VI);
    const opened = document.match(/<(?!meta|!)[a-z][a-z0-9]*/gu) ?? [];
    const closed = document.match(/<\/[a-z]/gu) ?? [];
    expect(opened).toHaveLength(closed.length);
  });
});
