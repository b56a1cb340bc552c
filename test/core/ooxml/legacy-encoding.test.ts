import fc from "fast-check";
import { decodeLegacy, legacyEncodingOf } from "../../../src/core/ooxml/legacy-encoding";

/** Letters and what they are written as, side by side. */
function table(rows: string): ReadonlyMap<string, string> {
  const cells = rows.trim().split(/\s+/);
  return new Map(cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, cells[at + 1] ?? ""]] : [])));
}

/**
 * TCVN 5712:1993's third table (TCVN3, also called ABC): letters and their codes. Capitals with a tone have none; the fonts whose
 * names end in H show small letters as capitals.
 */
const TCVN3 = table(`
  Ă A1  Â A2  Ê A3  Ô A4  Ơ A5  Ư A6  Đ A7   ă A8  â A9  ê AA  ô AB  ơ AC  ư AD  đ AE
  à B5  ả B6  ã B7  á B8  ạ B9   ằ BB  ẳ BC  ẵ BD  ắ BE  ặ C6   ầ C7  ẩ C8  ẫ C9  ấ CA  ậ CB
  è CC  ẻ CE  ẽ CF  é D0  ẹ D1   ề D2  ể D3  ễ D4  ế D5  ệ D6   ì D7  ỉ D8  ĩ DC  í DD  ị DE
  ò DF  ỏ E1  õ E2  ó E3  ọ E4   ồ E5  ổ E6  ỗ E7  ố E8  ộ E9   ờ EA  ở EB  ỡ EC  ớ ED  ợ EE
  ù EF  ủ F1  ũ F2  ú F3  ụ F4   ừ F5  ử F6  ữ F7  ứ F8  ự F9   ỳ FA  ỷ FB  ỹ FC  ý FD  ỵ FE`);

/** VNI for Windows: most letters are a vowel and a second letter that stands for its marks. */
const VNI = table(`
  á aù  à aø  ả aû  ã aõ  ạ aï   â aâ  ấ aá  ầ aà  ẩ aå  ẫ aã  ậ aä   ă aê  ắ aé  ằ aè  ẳ aú  ẵ aü  ặ aë
  é eù  è eø  ẻ eû  ẽ eõ  ẹ eï   ê eâ  ế eá  ề eà  ể eå  ễ eã  ệ eä   í í   ì ì   ỉ æ   ĩ ó   ị ò
  ó où  ò oø  ỏ oû  õ oõ  ọ oï   ô oâ  ố oá  ồ oà  ổ oå  ỗ oã  ộ oä   ơ ô   ớ ôù  ờ ôø  ở ôû  ỡ ôõ  ợ ôï
  ú uù  ù uø  ủ uû  ũ uõ  ụ uï   ư ö   ứ öù  ừ öø  ử öû  ữ öõ  ự öï   ý yù  ỳ yø  ỷ yû  ỹ yõ  ỵ î   đ ñ`);

const asTcvn3 = (text: string) =>
  [...text]
    .map((letter) => {
      const code = TCVN3.get(letter);
      return code === undefined ? letter : String.fromCharCode(Number.parseInt(code, 16));
    })
    .join("");

const asVni = (text: string) =>
  [...text]
    .map((letter) => {
      const small = VNI.get(letter.toLowerCase());
      if (small === undefined) return letter;
      return letter === letter.toLowerCase() ? small : small.toUpperCase();
    })
    .join("");

const LETTERS = [...VNI.keys(), ..."abcdeghiklmnopqrstuvxy"];
const smallText = fc
  .array(fc.constantFrom(...LETTERS, " ", "-", "/", ",", "5"))
  .map((all) => all.join(""));
const mixedText = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS.map((one) => one.toUpperCase()), " ", "."))
  .map((all) => all.join(""));

describe("a legacy encoding", () => {
  it("is known by the font's name", () => {
    for (const font of [".VnTime", ".VnTimeH", ".VnArial Narrow", ".VNTIME"]) {
      expect(legacyEncodingOf(font)).toBe("TCVN3");
    }
    for (const font of ["VNI-Times", "VNI-Helve-Condense", "vni-times", "VNI Times"]) {
      expect(legacyEncodingOf(font)).toBe("VNI");
    }
    for (const font of ["", "Times New Roman", "VNtimes new roman", "VnTime", "Vnu", "Univers"]) {
      expect(legacyEncodingOf(font)).toBeNull();
    }
  });

  it("TCVN3 gives back every text in small letters", () => {
    fc.assert(
      fc.property(smallText, (text) => {
        expect(decodeLegacy(asTcvn3(text), "TCVN3", ".VnTime")).toBe(text);
      }),
    );
  });

  it("TCVN3 gives back capitals from the fonts that show small letters as capitals", () => {
    fc.assert(
      fc.property(smallText, (text) => {
        expect(decodeLegacy(asTcvn3(text), "TCVN3", ".VnTimeH")).toBe(text.toUpperCase());
      }),
    );
  });

  it("TCVN3 has the capitals without a tone in every font", () => {
    expect(decodeLegacy(asTcvn3("ĂÂÊÔƠƯĐ"), "TCVN3", ".VnTime")).toBe("ĂÂÊÔƠƯĐ");
    expect(decodeLegacy("\u00a7¶ng Céng s¶n ViÖt Nam", "TCVN3", ".VnTime")).toBe(
      "Đảng Cộng sản Việt Nam",
    );
  });

  it("VNI gives back every text, capitals too", () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        expect(decodeLegacy(asVni(text), "VNI", "VNI-Times")).toBe(text);
      }),
    );
    expect(decodeLegacy("ÑAÛNG COÄNG SAÛN VIEÄT NAM", "VNI", "VNI-Times")).toBe(
      "ĐẢNG CỘNG SẢN VIỆT NAM",
    );
  });

  it("leaves plain letters, figures and marks as they are", () => {
    const plain = "So 05-CTr/CB, 2025 - 2030; (a) b.";
    expect(decodeLegacy(plain, "TCVN3", ".VnTime")).toBe(plain);
    expect(decodeLegacy(plain, "VNI", "VNI-Times")).toBe(plain);
  });
});
