import fc from "fast-check";
import { isoDateOf, readNumberSymbol, readPlaceDate } from "../../../src/core/parts/fields";
import { onlyLine } from "./lines-of";

const number = (text: string) => readNumberSymbol(onlyLine(text));
const date = (text: string) => readPlaceDate(onlyLine(text));

describe("a number and symbol", () => {
  const pieces = {
    space: fc.constantFrom("", " ", "  ", "\u00a0"),
    mark: fc.constantFrom("", ":", "."),
    number: fc.constantFrom("1", "01", "15", "123"),
    dash: fc.constantFrom("-", "–", "\u2011"),
    type: fc.constantFrom("CTr", "CTCT", "KH"),
    body: fc.constantFrom("CB", "ĐH", "CTAD", "CBMN"),
  };

  it("is taken apart whatever spaces, dashes and marks it was typed with", () => {
    fc.assert(
      fc.property(fc.record(pieces), ({ space, mark, number: digits, dash, type, body }) => {
        const gap = space === "" && mark === "" ? " " : space;
        const text = `Số${mark}${gap}${digits}${space}${dash}${type}${space}/${body}`;
        for (const form of ["NFC", "NFD"] as const) {
          expect(number(text.normalize(form))).toMatchObject({
            hasWord: true,
            afterWord: mark,
            number: digits,
            afterNumber: "-",
            typeSign: type,
            betweenSigns: "/",
            bodySign: body,
          });
        }
      }),
    );
  });

  it.each(["Số    -CTr/CB", "Số ….-CTr/CB", "Số [số]-CTr/CB", "Số: ......-CTr/CB"])(
    "waits to be filled in: %s",
    (text) => {
      expect(number(text)).toMatchObject({ number: "", typeSign: "CTr", bodySign: "CB" });
    },
  );
});

describe("a place and date", () => {
  const day = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });

  it("is read in words and in figures, every day of the calendar", () => {
    fc.assert(
      fc.property(day, fc.boolean(), fc.constantFrom("NFC", "NFD"), (when, padded, form) => {
        const iso = when.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-").map((one) => String(Number(one)));
        const show = (one: string) => (padded ? one.padStart(2, "0") : one);
        const words = `Tam Hưng, ngày ${show(d)} tháng ${show(m)} năm ${y}`;
        const figures = `Tam Hưng, ngày ${show(d)}/${show(m)}/${y}`;
        for (const [text, inWords] of [
          [words, true],
          [figures, false],
        ] as const) {
          const read = date(text.normalize(form));
          expect(read).toMatchObject({ place: "Tam Hưng", hasComma: true, inWords });
          expect(isoDateOf(read)).toBe(iso);
        }
      }),
    );
  });

  it.each([
    ["Tam Hưng, ngày    tháng 02 năm 2026", { day: "", month: "02", year: "2026" }],
    ["Tam Hưng, ngày … tháng … năm 2026", { day: "", month: "", year: "2026" }],
    ["Tam Hưng, ngày [ngày] tháng [tháng] năm [năm]", { day: "", month: "", year: "" }],
    ["Tam Hưng ngày 05 tháng 02 năm 2026", { hasComma: false, day: "05" }],
    ["ngày 05 tháng 02 năm 2026", { place: "", day: "05" }],
  ])("%s", (text, expected) => {
    expect(date(text)).toMatchObject(expected);
  });

  it.each([
    "31 tháng 9 năm 2026",
    "29 tháng 02 năm 2026",
    "00 tháng 5 năm 2026",
    "10 tháng 13 năm 2026",
  ])("ngày %s is no day", (text) => {
    expect(isoDateOf(date(`Tam Hưng, ngày ${text}`))).toBeNull();
  });

  it("is none where there is no date", () => {
    expect(date("Tam Hưng")).toBeNull();
    expect(isoDateOf(null)).toBeNull();
  });
});
