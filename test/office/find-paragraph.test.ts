import fc from "fast-check";
import { findParagraph } from "../../src/office/read/find-paragraph";

const texts = ["CHI BỘ THÔN ĐÔNG", "Số 01-CTr/CB", "Căn cứ Điều lệ Đảng;", "", "Nơi nhận:"];

test("a paragraph still in its place is that one", () => {
  expect(findParagraph(texts, { paragraph: 1, text: "Số 01-CTr/CB" })).toBe(1);
  expect(findParagraph(texts, { paragraph: 3, text: "" })).toBe(3);
});

test("the nearest of several equal paragraphs is taken", () => {
  const repeated = ["- a;", "x", "- a;", "y", "z", "- a;"];
  expect(findParagraph(repeated, { paragraph: 4, text: "- a;" })).toBe(5);
  expect(findParagraph(repeated, { paragraph: 1, text: "- a;" })).toBe(0);
});

test("breaks, tabs, soft hyphens and decomposed letters do not hide it", () => {
  const asWordSays = ["Trích\u000byếu\tcủa  chương tri\u0300nh\u00ad"];
  expect(findParagraph(asWordSays, { paragraph: 0, text: "Trích yếu của chương trình" })).toBe(0);
});

test("a paragraph that changed a little in its place is still the one", () => {
  const now = ["Căn cứ Nghị quyết đại hội chi bộ lần thứ 9;"];
  expect(
    findParagraph(now, { paragraph: 0, text: "Căn cứ Nghị quyết đại hội chi bộ lần thứ 8;" }),
  ).toBe(0);
});

test("where the words are gone there is no place", () => {
  expect(findParagraph(texts, { paragraph: 4, text: "Chi bộ xin hứa hoàn thành nhiệm vụ." })).toBe(
    null,
  );
  expect(findParagraph([], { paragraph: 0, text: "x" })).toBe(null);
  expect(findParagraph(texts, { paragraph: 9, text: "" })).toBe(null);
});

test("quoted words lead on where the paragraph was rewritten around them", () => {
  const now = ["mở đầu", "Nay chi bộ học tập đạo dục Hồ Chí Minh thật tốt"];
  const target = { paragraph: 0, text: "Đẩy mạnh đạo dục Hồ Chí Minh", quote: "đạo dục Hồ" };
  expect(findParagraph(now, target)).toBe(1);
  expect(findParagraph(now, { ...target, quote: "đạo" })).toBe(null);
});

test("text that moved anywhere is found, as long as it is the only one of its kind", () => {
  const words = fc.stringMatching(/^[a-e]{3,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1 }), fc.nat(), fc.nat(40), (all, pick, was) => {
      const index = pick % all.length;
      expect(findParagraph(all, { paragraph: was, text: all[index] ?? "" })).toBe(index);
    }),
  );
});
