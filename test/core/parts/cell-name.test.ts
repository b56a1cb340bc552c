import { areSameCell, cellNames } from "../../../src/core/parts/cell-name";
import { recognise } from "../../../src/core/parts/recognise";
import { textSnapshot } from "../../../src/core/snapshot/text-snapshot";

/** Keys of the names in a header and a lead-in. */
function names(header: readonly string[], leadIn: string): readonly string[] {
  const programme = recognise(
    textSnapshot([
      "ĐẢNG BỘ XÃ TAM HƯNG",
      ...header,
      "*",
      "Số 05-CTr/CB",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "CHƯƠNG TRÌNH",
      "công tác toàn khoá nhiệm kỳ 2025 - 2030",
      "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.",
      `${leadIn} Chương trình công tác toàn khoá như sau:`,
      "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
    ]),
  );
  return cellNames(programme).map(({ key }) => key);
}

describe("the cell's name", () => {
  it.each([
    [["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"], "Chi bộ Trường Mầm non Mỹ Hưng xây dựng"],
    [["CHI BỘ TRƯỜNG", "MẦM NON MỸ HƯNG"], "Chi bộ Trường Mầm non Mỹ Hưng lập"],
    [["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"], "Chi bộ Trường Mầm non Mỹ Hưng ban hành"],
    [["CHI BỘ XÍ NGHIỆP THUỶ NÔNG HIỆP HOÀ"], "Chi bộ Xí nghiệp Thuỷ nông Hiệp Hoà đề ra"],
    [["CHI BỘ HẠT KIỂM LÂM", "KHU VỰC III"], "Chi bộ Hạt Kiểm lâm khu vực III xây dựng"],
    [["CHI BỘ TRẠM Y TẾ XÃ THANH TÂN"], "Chi bộ Trạm Y tế xã Thanh Tân thông qua"],
    [["CHI BỘ THÔN 3"], "Chi bộ thôn 3 xây dựng"],
  ])("is the same in the header %j and in %j", (header, leadIn) => {
    const [first, second, ...more] = names(header, leadIn);
    expect(second).toBe(first);
    expect(more).toEqual([]);
  });

  it("does not begin with chi bộ, even misspelt", () => {
    for (const start of ["CHI BỘ", "CHI BỘI", "CHII BỘ", "CHI UỶ", "PHI BỘ"]) {
      expect(names([`${start} THÔN ĐÔNG HẠ`], "Chi bộ thôn Đông Hạ xây dựng")[0]).toBe(
        "thôn đông hạ",
      );
    }
  });

  it("is another when a word of it is", () => {
    const [header = "", leadIn = ""] = names(
      ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
      "Chi bộ Trường Mầm non Tam Hưng xây dựng",
    );
    expect(areSameCell(header, leadIn)).toBe(false);
    expect(areSameCell(header, "trường mầm non mỹ hưng")).toBe(true);
  });
});
