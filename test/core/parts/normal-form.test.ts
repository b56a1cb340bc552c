import fc from "fast-check";
import { bareLetters, normalForm } from "../../../src/core/parts/normal-form";

const VIETNAMESE =
  "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcdghklmnpqrstvx";
const TYPED = [
  ...VIETNAMESE,
  ...VIETNAMESE.toUpperCase(),
  ..." \t\n\u00a0\u2009-–—\u2011'’\"“”.,;:()[]/…0123456789",
  ..."\u00ad\u200b\ufeff\u1680\u2028\u3000\u0301\u0323\u0130",
];
/** What people type, and whatever else a file may hold. */
const typed = fc.array(fc.constantFrom(...TYPED)).map((letters) => letters.join(""));
const MANY = { numRuns: 500 };
const anything = fc.oneof(typed, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("the normal form of a text", () => {
  it("is its own normal form", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = normalForm(text).text;
        expect(normalForm(once).text).toBe(once);
      }),
      MANY,
    );
  });

  it("is the same for letters with their marks in one and for letters and marks apart", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(normalForm(text.normalize("NFD")).text).toBe(normalForm(text.normalize("NFC")).text);
      }),
      MANY,
    );
  });

  it("has single spaces, none at its ends, and nothing that is not seen", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalForm(text).text).not.toMatch(
          /\s\s|^\s|\s$|[\u00ad\u200b-\u200f\u2060\ufeff]/u,
        );
      }),
      MANY,
    );
  });

  it("knows the way back: in order, within the text, never past the end", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: normal, toSource } = normalForm(text);
        const way = Array.from({ length: normal.length + 1 }, (_, at) => toSource(at));
        expect([...way].sort((one, other) => one - other)).toEqual(way);
        expect(way.every((at) => at >= 0 && at <= text.length)).toBe(true);
      }),
      MANY,
    );
  });

  it("knows the way back to the very letters", () => {
    fc.assert(
      fc.property(typed, typed, typed, (before, word, after) => {
        fc.pre(/^[\p{L}\d].*[\p{L}\d]$/su.test(word));
        for (const form of ["NFC", "NFD"] as const) {
          const text = `${before}|${word}|${after}`.normalize(form);
          const { text: normal, toSource } = normalForm(text);
          const start = normal.indexOf("|") + 1;
          const end = normal.indexOf("|", start);
          const back = text.slice(toSource(start), toSource(end));
          expect(back.replace(/[\u00ad\u200b\s]+$/u, "")).toBe(
            text.slice(text.indexOf("|") + 1, text.indexOf("|", text.indexOf("|") + 1)),
          );
        }
      }),
      MANY,
    );
  });

  it.each([
    ["ĐẢNG CỘNG SẢN", "đảng cộng sản"],
    ["Toàn khóa", "toàn khoá"],
    ["ủy viên, thủy lợi, Quý", "uỷ viên, thuỷ lợi, quý"],
    ["hòa thuận, khỏe mạnh, xóa", "hoà thuận, khoẻ mạnh, xoá"],
    ["2025 – 2030 — x", "2025 - 2030 - x"],
    ["“a” ‘b’ «c»", '"a" \'b\' "c"'],
    ["  Số\u00a0:  05\t-CTr/CB\n", "số : 05 -ctr/cb"],
    ["toàn kho\u00adá", "toàn khoá"],
    ["a \u0323 b\u3000\u0301", "a b"],
    ["", ""],
    [" \u00a0\t", ""],
  ])("of %j is %j", (text, normal) => {
    expect(normalForm(text).text).toBe(normal);
  });

  it("is found again where the text holds letters whose small form is longer", () => {
    // The Turkish capital I with a dot is two units in small letters.
    const { text, toSource } = normalForm("İSTANBUL chi bộ");
    const at = text.indexOf("chi bộ");
    expect("İSTANBUL chi bộ".slice(toSource(at))).toBe("chi bộ");
  });
});

describe("letters without marks", () => {
  it("are plain ones", () => {
    expect(bareLetters("đảng bộ xã, uỷ viên ưu tú")).toBe("dang bo xa, uy vien uu tu");
    fc.assert(
      fc.property(fc.constantFrom(...VIETNAMESE), (letter) => {
        expect(bareLetters(letter)).toMatch(/^[a-z]$/);
      }),
    );
  });

  it("are those of one piece after the other, however long the text is", () => {
    fc.assert(
      fc.property(typed, typed, fc.nat(400), (one, other, times) => {
        const whole = one.repeat(times) + other;
        expect(bareLetters(whole)).toBe(bareLetters(one).repeat(times) + bareLetters(other));
      }),
    );
    expect(bareLetters("\uac01ế")).toBe(`${"\uac01".normalize("NFD")}e`);
  });
});
