import { KINDS } from "../../../src/core/kinds";
import { topicIndexOf } from "../../../src/core/parts/topics";
import { linesOfRaw, linesOfText } from "./lines-of";
import type { Line } from "../../../src/core/parts/line";
import { markLines, outlineOf } from "../../../src/core/parts/outline";
import { p } from "../ooxml/raw-docx";

/** The lines of typed paragraphs; a leading `*` makes one bold. */
function typed(...paragraphs: readonly string[]): readonly Line[] {
  const bold = (text: string) => p(text.slice(1), "", "<w:b/>");
  return linesOfRaw(paragraphs.map((text) => (text[0] === "*" ? bold(text) : p(text))).join(""));
}

/** Headings as an indented list with the number of lines under each. */
function outline(lines: readonly Line[]): string {
  return outlineOf(markLines(lines), topicIndexOf(KINDS[0]))
    .map(
      ({ level, marker, words, content }) =>
        `${"  ".repeat(level)}${marker?.text ?? "-"} ${words} (${content.length})`,
    )
    .join("\n");
}

const TEXT =
  "Chi bộ lãnh đạo nhà trường thực hiện đầy đủ nhiệm vụ năm học, mỗi quý kiểm tra một lần.";

describe("the outline of a body", () => {
  it("nests letters, figures and their contents", () => {
    const lines = typed(
      "A. CÔNG TÁC TRỌNG TÂM",
      "*1. Mục tiêu, chỉ tiêu",
      `- ${TEXT}`,
      "*2. Nhiệm vụ",
      TEXT,
      TEXT,
      "B. XÂY DỰNG ĐỘI NGŨ",
      TEXT,
    );
    expect(outline(lines)).toBe(
      [
        "A. công tác trọng tâm (5)",
        "  1. mục tiêu, chỉ tiêu (1)",
        "  2. nhiệm vụ (2)",
        "B. xây dựng đội ngũ (1)",
      ].join("\n"),
    );
  });

  it("finds its levels whatever marks the document uses", () => {
    const skeleton = (marks: readonly string[]) =>
      outline(
        typed(
          `${marks[0]} MỤC TIÊU`,
          `*${marks[1]} Mục tiêu chung`,
          TEXT,
          `${marks[2]} NHIỆM VỤ, GIẢI PHÁP`,
          `*${marks[1]} Nhiệm vụ trọng tâm`,
          TEXT,
        ),
      ).replace(/^(\s*)\S+/gm, "$1*");
    const wanted = skeleton(["I.", "1.", "II."]);
    expect(wanted).toBe(
      [
        "* mục tiêu (2)",
        "  * mục tiêu chung (1)",
        "* nhiệm vụ, giải pháp (2)",
        "  * nhiệm vụ trọng tâm (1)",
      ].join("\n"),
    );
    for (const marks of [
      ["A.", "1.", "B."],
      ["I-", "1-", "II-"],
      ["A/", "I/", "B/"],
      ["I.", "1)", "II."],
    ]) {
      expect(skeleton(marks)).toBe(wanted);
    }
  });

  it("knows parts in words with their names on the next line", () => {
    const lines = typed(
      "Phần thứ nhất",
      "MỤC TIÊU",
      TEXT,
      "Phần thứ hai",
      "NHIỆM VỤ VÀ GIẢI PHÁP",
      "*1. Xây dựng Đảng",
      TEXT,
    );
    expect(outline(lines)).toBe(
      [
        "Phần thứ nhất mục tiêu (1)",
        "Phần thứ hai nhiệm vụ và giải pháp (2)",
        "  1. xây dựng đảng (1)",
      ].join("\n"),
    );
  });

  it("joins a heading that a line break divides", () => {
    const [first, ...others] = outlineOf(
      markLines(linesOfText("C. PHÁT TRIỂN VÀ NÂNG CAO\nCHẤT LƯỢNG GIÁO DỤC", TEXT)),
      topicIndexOf(KINDS[0]),
    );
    expect(first).toMatchObject({ words: "phát triển và nâng cao chất lượng giáo dục" });
    expect(first?.content).toHaveLength(1);
    expect(others).toEqual([]);
  });

  it("takes bold or capital lines without a number for headings, and running text for none", () => {
    const lines = typed("*Công tác xây dựng đội ngũ", TEXT, "TỔ CHỨC THỰC HIỆN", TEXT);
    expect(outlineOf(markLines(lines), topicIndexOf(KINDS[0])).map(({ words }) => words)).toEqual([
      "công tác xây dựng đội ngũ",
      "tổ chức thực hiện",
    ]);
  });

  it("takes neither points nor long paragraphs with a number for headings", () => {
    const long = `1. ${TEXT} ${TEXT} ${TEXT}`;
    const lines = linesOfText("A. CÔNG TÁC TRỌNG TÂM", long, "a) Tổ chức;", "- Học tập;");
    expect(outlineOf(markLines(lines), topicIndexOf(KINDS[0])).map(({ words }) => words)).toEqual([
      "công tác trọng tâm",
    ]);
  });

  it("gives each line to the headings above it and to no other", () => {
    const lines = linesOfText(
      TEXT,
      "I. MỤC TIÊU",
      TEXT,
      "1. Chung",
      "a) Một;",
      "II. TỔ CHỨC THỰC HIỆN",
      "- Hai.",
    );
    const headings = outlineOf(markLines(lines), topicIndexOf(KINDS[0]));
    const under = (words: string) =>
      headings.find((one) => one.words === words)?.content.map(({ index }) => index);
    expect(under("mục tiêu")).toEqual([2, 3, 4]);
    expect(under("tổ chức thực hiện")).toEqual([6]);
  });

  it("is empty for an empty body", () => {
    expect(outlineOf([], topicIndexOf(KINDS[0]))).toEqual([]);
  });
});
