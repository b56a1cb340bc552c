import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "../../../src/core/check/check-document";
import type { Report } from "../../../src/core/check/report";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { toFlatOpc } from "../../../src/office/write/flat-opc";
import { reportFaults } from "./report-faults";
import { fewer, sampled } from "../../sweep";

const CORPUS = join(__dirname, "../../corpus");
const TODAY = "2026-12-01";
const CASES = readdirSync(CORPUS).filter((name) => existsSync(join(CORPUS, name, "document.docx")));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(CORPUS, name, "document.docx")));

const check = (bytes: Uint8Array) => checkDocument({ kind: "package", bytes }, { today: TODAY });
const checkText = (...paragraphs: readonly string[]) =>
  checkDocument({ kind: "text", paragraphs }, { today: TODAY });
const textsOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);
const rulesOf = ({ findings }: Report) => findings.map(({ rule }) => rule);

/** A short programme, every line of it right. */
const RIGHT = [
  "ĐẢNG BỘ XÃ TAM HƯNG",
  "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  "*",
  "Số 05-CTr/CB",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "Tam Hưng, ngày 05 tháng 10 năm 2026",
  "CHƯƠNG TRÌNH",
  "công tác toàn khoá nhiệm kỳ 2025 - 2030",
  "-----",
  "- Điều lệ Đảng Cộng sản Việt Nam;",
  "- Nghị quyết số 01-NQ/ĐH, ngày 15/6/2026 của Đại hội Chi bộ lần thứ IX, nhiệm kỳ 2025 - 2030;",
  "- Nghị quyết số 02-NQ/ĐU, ngày 20/7/2026 của Đảng uỷ xã Tam Hưng về giáo dục mầm non;",
  "- Quy chế số 01-QC/CB, ngày 22/7/2026 của Chi bộ về làm việc nhiệm kỳ 2025 - 2030;",
  "- Đặc điểm, tình hình của Trường Mầm non Mỹ Hưng.",
  "Chi bộ Trường Mầm non Mỹ Hưng xây dựng Chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 như sau:",
  "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
  "Mục tiêu: 100% đảng viên học tập nghị quyết; Bí thư phụ trách, hằng quý kiểm tra.",
  "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
  "Mỗi năm kết nạp một đảng viên mới.",
  "C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC",
  "Giữ vững chất lượng chăm sóc trẻ, tổ chức tốt bữa ăn bán trú.",
  "D. XÂY DỰNG CƠ SỞ VẬT CHẤT",
  "Sửa hai phòng học trong năm học này.",
  "E. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
  "Phối hợp với cha mẹ trẻ và các đoàn thể của xã.",
  "G. TỔ CHỨC THỰC HIỆN",
  "Chi bộ yêu cầu mỗi đảng viên nghiêm túc thực hiện Chương trình này.",
  "Nơi nhận:",
  "- Đảng uỷ xã Tam Hưng;",
  "- Lưu Chi bộ.",
  "T/M CHI BỘ",
  "BÍ THƯ",
  "Nguyễn Thị Hoa",
];
const changed = (from: string, ...to: readonly string[]) =>
  RIGHT.flatMap((line) => (line === from ? to : [line]));

describe("a check", () => {
  it("gives a report that is sound in itself, of every document of the corpus", () => {
    const faults = fewer(CASES).flatMap((name) =>
      reportFaults(check(bytesOf(name)), textsOf(bytesOf(name))).map(
        (fault) => `${name}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it("gives the same report for the same bytes, and leaves them alone", () => {
    for (const name of CASES.slice(0, 10)) {
      const bytes = bytesOf(name);
      expect(check(bytes)).toEqual(check(bytes));
      expect(bytes).toEqual(bytesOf(name));
    }
  });

  it("says the same of a package and of its Flat OPC", () => {
    for (const name of sampled(CASES)) {
      const xml = toFlatOpc(bytesOf(name));
      expect(checkDocument({ kind: "flat-opc", xml }, { today: TODAY })).toEqual(
        check(bytesOf(name)),
      );
    }
  });

  it("finds nothing in a right text, and says which rules it could not ask", () => {
    const report = checkText(...RIGHT);
    expect(report).toMatchObject({
      verdict: "complete",
      plan: "thematic",
      mandatory: { present: 17, total: 17, missing: [] },
      findings: [],
    });
    expect(report.undecided).toEqual(
      expect.arrayContaining([
        "issuingBody/format",
        "body/line-spacing",
        "page/margins",
        "text/font",
      ]),
    );
    expect(report.undecided).not.toContain("numberSymbol/colon");
  });

  it("says of every part whether it is right, waits, is wrong or missing", () => {
    const statusOf = (id: string, lines: readonly string[]) =>
      checkText(...lines).parts.find((part) => part.id === id)?.status;
    expect(statusOf("numberSymbol", RIGHT)).toBe("ok");
    expect(statusOf("numberSymbol", changed("Số 05-CTr/CB", "Số     -CTr/CB"))).toBe("unfilled");
    expect(statusOf("numberSymbol", changed("Số 05-CTr/CB", "Số: 05-CTr/CB"))).toBe("wrong");
    expect(statusOf("numberSymbol", changed("Số 05-CTr/CB"))).toBe("missing");
    expect(statusOf("signerName", changed("Nguyễn Thị Hoa"))).toBe("unfilled");
    expect(statusOf("facilities", changed("D. XÂY DỰNG CƠ SỞ VẬT CHẤT"))).toBe("missing");
  });

  it("puts findings in the order of the document, and points at their words", () => {
    const { findings } = checkText(
      ...changed("Số 05-CTr/CB", "Số: 5-CTr/CB").map((line) =>
        line === "BÍ THƯ" ? "BÍ THƯ CHI BỘ" : line,
      ),
    );
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([
      ["numberSymbol/colon", "Số: 5-CTr/CB"],
      ["numberSymbol/leading-zero", "Số: 5-CTr/CB"],
      ["signerPosition/form", "BÍ THƯ CHI BỘ"],
    ]);
  });

  it("judges a document from before the standard more mildly, but not what is missing", () => {
    const faulty = (date: string) => {
      const { beforeStandard, findings } = checkText(
        ...changed("Số 05-CTr/CB", "Số 05-CTCT/CB")
          .filter((line) => !line.startsWith("ĐẢNG BỘ"))
          .map((line) => (line.startsWith("Tam Hưng, ngày") ? `Tam Hưng, ngày ${date}` : line)),
      );
      return [beforeStandard, ...findings.map(({ rule, severity }) => [rule, severity])];
    };
    expect(faulty("05 tháng 10 năm 2026")).toEqual([
      false,
      ["numberSymbol/type-sign", "error"],
      ["superiorBody/missing", "error"],
    ]);
    expect(faulty("05 tháng 02 năm 2026")).toEqual(
      expect.arrayContaining([
        true,
        ["numberSymbol/type-sign", "warning"],
        ["superiorBody/missing", "error"],
      ]),
    );
  });

  it("ends early where there is nothing to judge", () => {
    for (const [lines, rule] of [
      [["", "  "], "document/empty"],
      [["Thực đơn tuần này", "Thứ hai: cơm, canh rau", "Thứ ba: phở bò"], "document/not-judged"],
    ] as const) {
      const report = checkText(...lines);
      expect(report).toMatchObject({ verdict: "not-judged", plan: null });
      expect(rulesOf(report)).toEqual([rule]);
      expect(reportFaults(report, lines)).toEqual([]);
    }
  });

  it("does not stumble over documents of thousands of paragraphs or one of a million letters", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `${at}. Chi bộ lãnh đạo nhà trường.`);
    expect(checkText(...RIGHT.slice(0, 16), ...many, ...RIGHT.slice(16)).verdict).toBe("complete");
    expect(checkText(...RIGHT, "chi bộ ".repeat(150_000)).verdict).toBeDefined();
    for (const piece of ["…", ".", " ", "[", "1", "/", "ngày ", "- ", "số 01-", "İ", "a\u0301"]) {
      expect(checkText(...RIGHT, piece.repeat(200_000)).mandatory.missing).toEqual([]);
    }
  });
});
