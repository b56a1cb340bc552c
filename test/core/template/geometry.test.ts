import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile, type Profile } from "../../../src/core/template/profile";
import { convertWithLibreOffice } from "../../engines/libre-office";
import { readPdf, type Box, type PdfPage, type TextLine } from "../../engines/poppler";
import { exampleProfile } from "./example-profile";

/** What page layout may be off by, in mm: a tenth of a millimetre is below what a printer does. */
const EXACT = 0.3;

const PROFILES: Readonly<Record<string, Profile>> = {
  example: exampleProfile(),
  empty: emptyProfile(),
  "long names": exampleProfile({
    superiorBody: "ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH LÂM ĐỒNG",
    cellName: "Chi bộ Trường Phổ thông Dân tộc nội trú Trung học cơ sở Nguyễn Bỉnh Khiêm số 2",
    place: "Thành phố Hồ Chí Minh",
    unitKind: "school",
    numbering: "I- / 1-",
  }),
};

let pages: Map<string, PdfPage[]>;

beforeAll(async () => {
  const names = Object.keys(PROFILES);
  const pdfs = await convertWithLibreOffice(Object.values(PROFILES).map(buildProgramme), "pdf");
  const read = await Promise.all(pdfs.map(readPdf));
  pages = new Map(names.map((name, index) => [name, read[index] ?? []]));
});

function page(profile: string, number: number): PdfPage {
  const found = pages.get(profile)?.[number - 1];
  if (!found) throw new Error(`${profile} has no page ${number}`);
  return found;
}

function line(where: PdfPage, text: string | RegExp): TextLine {
  const found = where.lines.find((one) =>
    typeof text === "string" ? one.text === text : text.test(one.text),
  );
  if (!found) throw new Error(`No line ${String(text)} among:\n${allText(where)}`);
  return found;
}

const allText = (where: PdfPage) => where.lines.map(({ text }) => text).join("\n");
const width = ({ left, right }: Box) => right - left;
const centre = ({ left, right }: Box) => (left + right) / 2;
const PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";

describe.each(Object.keys(PROFILES))("the pages of the %s profile", (profile) => {
  it("are A4, with all text within the margins", () => {
    for (const [index, one] of (pages.get(profile) ?? []).entries()) {
      expect(one.width).toBeCloseTo(210, 0);
      expect(one.height).toBeCloseTo(297, 0);
      const body = index === 0 ? one.lines : one.lines.slice(1);
      for (const { left, right, top, bottom } of body) {
        expect(left).toBeGreaterThan(30 - EXACT);
        expect(right).toBeLessThan(210 - 15 + EXACT);
        expect(top).toBeGreaterThan(20 - EXACT);
        expect(bottom).toBeLessThan(297 - 20 + 1);
      }
    }
  });

  it("show no number on the first page; then it is centred, 10 mm from the upper edge", () => {
    const all = pages.get(profile) ?? [];
    expect(all.length).toBeGreaterThan(1);
    expect(page(profile, 1).lines.map(({ text }) => text)).not.toContain("1");
    for (const [index, one] of all.entries()) {
      if (index === 0) continue;
      const number = one.lines[0];
      expect(number?.text).toBe(String(index + 1));
      expect(number && centre(number)).toBeCloseTo(30 + 165 / 2, 0);
      expect(number?.top).toBeGreaterThan(10 - EXACT);
      expect(number?.top).toBeLessThan(10 + 2);
    }
  });

  it("have a rule under the title, as long as its words, 1 to 3 mm below them", () => {
    const first = page(profile, 1);
    const title = line(first, PARTY_TITLE);
    expect(first.rules).toHaveLength(1);
    const [rule] = first.rules;
    if (!rule) throw new Error("no rule");
    expect(Math.abs(width(rule) - width(title))).toBeLessThan(1);
    expect(Math.abs(centre(rule) - centre(title))).toBeLessThan(0.5);
    expect(rule.top - title.bottom).toBeGreaterThan(1);
    expect(rule.top - title.bottom).toBeLessThan(3);
  });

  it("begin with the two columns of the header level with each other", () => {
    const first = page(profile, 1);
    const superior = line(first, /^ĐẢNG BỘ/);
    const title = line(first, PARTY_TITLE);
    expect(Math.abs(superior.bottom - title.bottom)).toBeLessThan(0.5);
    const number = line(first, /^Số .*-CTr\/CB$/);
    const date = line(first, /^(Tam Hưng|Thành phố .*|\[địa danh\]),/);
    expect(Math.abs(number.bottom - date.bottom)).toBeLessThan(EXACT);
    expect(Math.abs(centre(number) - centre(line(first, "*")))).toBeLessThan(0.5);
    expect(Math.abs(centre(date) - centre(title))).toBeLessThan(0.5);
    expect(superior.right).toBeLessThan(title.left);
  });

  it("keep closing, recipients and signature together", () => {
    const all = pages.get(profile) ?? [];
    const last = all.at(-1);
    expect(last && allText(last)).toContain("quyết tâm lãnh đạo");
    expect(last && allText(last)).toContain("- Lưu Chi bộ.");
    expect(last && allText(last)).toContain("T/M CHI BỘ");
  });

  it("set the lines of a body paragraph 18 to 22 pt apart", () => {
    const lines = page(profile, 1).lines;
    const start = lines.findIndex(({ text }) => text.startsWith("- Căn cứ Nghị quyết"));
    const [one, next] = [lines[start], lines[start + 1]];
    const points = ((next?.top ?? 0) - (one?.top ?? 0)) * (72 / 25.4);
    expect(points).toBeGreaterThan(17.9);
    expect(points).toBeLessThan(22.1);
  });
});

describe("long names", () => {
  it("break into even lines, never before a number", () => {
    const first = page("long names", 1);
    const top = line(first, /^CHI BỘ/).top;
    const cell = first.lines.filter(
      (one) => one.top >= top && one.bottom <= line(first, "*").bottom && one.right < 110,
    );
    const names = cell.map(({ text }) => text).filter((text) => text !== "*");
    expect(names.join(" ")).toBe(
      "CHI BỘ TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ TRUNG HỌC CƠ SỞ NGUYỄN BỈNH KHIÊM SỐ 2",
    );
    for (const name of names) expect(name).not.toMatch(/^\d/);
    expect(names.length).toBeLessThanOrEqual(6);
  });

  it("send the date to a line of its own when place and date are too long for one", () => {
    expect(line(page("long names", 1), /^ngày 05 tháng 10 năm 2026$/)).toBeDefined();
  });
});

describe("saved by LibreOffice", () => {
  it("keeps every word", async () => {
    const profiles = Object.values(PROFILES);
    const { readSnapshot } = await import("../../../src/core/snapshot/read");
    const textOf = (bytes: Uint8Array) =>
      readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text.trim());
    const built = profiles.map(buildProgramme);
    const saved = await convertWithLibreOffice(built, "docx");
    expect(saved.map(textOf)).toEqual(built.map(textOf));
  });
});
