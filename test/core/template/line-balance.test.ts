import { points, pointsToMm } from "../../../src/core/ooxml/units";
import { PARTY_TITLE_WIDTH } from "../../../src/core/template/compose-header";
import { textWidth } from "../../../src/core/template/font-metrics";
import { balancedWidth } from "../../../src/core/template/line-balance";

const SIZE = points(14);

/** How a program breaks a text that is set `width` wide. */
function lines(text: string, width: number): string[] {
  const broken: string[] = [];
  for (const syllable of text.split(" ")) {
    const last = broken.at(-1);
    const longer = last === undefined ? syllable : `${last} ${syllable}`;
    if (last !== undefined && textWidth(longer, "bold", SIZE) > width) broken.push(syllable);
    else broken.splice(-1, 1, longer);
  }
  return broken;
}

describe("text widths", () => {
  it("give the Party's title the length that Times New Roman Bold 15 has", () => {
    expect(pointsToMm(PARTY_TITLE_WIDTH)).toBeCloseTo(72.91, 2);
  });

  it("are the same with and without marks, composed or not, but not with a horn or a bar", () => {
    expect(textWidth("ẮẶẦ", "bold", SIZE)).toBe(textWidth("AAA", "bold", SIZE));
    expect(textWidth("Ệ".normalize("NFD"), "bold", SIZE)).toBe(textWidth("E", "bold", SIZE));
    expect(textWidth("ợ", "italic", SIZE)).toBe(textWidth("ơ", "italic", SIZE));
    expect(textWidth("ư", "bold", SIZE)).not.toBe(textWidth("u", "bold", SIZE));
  });
});

describe("even lines", () => {
  it.each([
    [
      ["CHI BỘ", "TRƯỜNG", "MẦM NON", "MỸ HƯNG"],
      ["CHI BỘ TRƯỜNG", "MẦM NON MỸ HƯNG"],
    ],
    [
      ["CHI BỘ", "TRẠM", "Y TẾ", "PHƯỜNG", "NGÔ QUYỀN"],
      ["CHI BỘ TRẠM Y TẾ", "PHƯỜNG NGÔ QUYỀN"],
    ],
    [["CHI BỘ", "THÔN", "ĐÔNG"], ["CHI BỘ THÔN ĐÔNG"]],
    [
      ["ĐẢNG BỘ", "XÃ", "HƯƠNG THUỶ LÂM"],
      ["ĐẢNG BỘ XÃ", "HƯƠNG THUỶ LÂM"],
    ],
  ])("break %j between words", (words, broken) => {
    const width = balancedWidth(words, "bold", SIZE, points(190));
    expect(lines(words.join(" "), width)).toEqual(broken);
    expect(width).toBeLessThanOrEqual(190);
  });

  it("never put a number first on a line", () => {
    const words = ["CHI BỘ", "TỔ DÂN PHỐ", "SỐ", "12", "PHƯỜNG", "NGÔ QUYỀN"];
    for (let room = 160; room < 300; room += 10) {
      const width = balancedWidth(words, "bold", SIZE, points(room));
      const starts = lines(words.join(" "), width).map((line) => line.split(" ")[0]);
      if (width < room) expect(starts).not.toContain("12");
    }
  });

  it("leave alone what fits, what cannot be broken, and nothing", () => {
    expect(balancedWidth(["CHI BỘ"], "bold", SIZE, points(200))).toBe(200);
    expect(balancedWidth(["A".repeat(80)], "bold", SIZE, points(200))).toBe(200);
    expect(balancedWidth([], "bold", SIZE, points(200))).toBe(200);
  });
});
