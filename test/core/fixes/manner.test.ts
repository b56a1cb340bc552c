import { readFileSync } from "node:fs";
import path from "node:path";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { recognise } from "../../../src/core/parts/recognise";
import { formatsIn } from "../../../src/core/parts/line";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { sketch } from "../rules/sketch";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

function fixed(bytes: Uint8Array) {
  const options = { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR };
  return recognise(readSnapshot({ kind: "package", bytes: fixDocument(bytes, options).bytes }));
}

const basesOf = (bases: readonly string[]) =>
  fixed(sketch({ basesHeading: bases.length > 0 ? "Căn cứ:" : null, bases })).bases.map(
    ({ line }) => line.text,
  );

test("under a heading an added basis names its document at once, as those that are there", () => {
  const texts = basesOf([
    "- Điều lệ Đảng Cộng sản Việt Nam;",
    "- Nghị quyết số 01-NQ/ĐH, ngày 10/7/2025 của Đại hội Chi bộ lần thứ V, nhiệm kỳ 2025 - 2030.",
  ]);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => /căn cứ/iu.test(text))).toEqual([]);
});

test("without one it begins with Căn cứ", () => {
  const texts = fixed(
    sketch({ bases: ["- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", "- Căn cứ tình hình của thôn."] }),
  ).bases.map(({ line }) => line.text);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.every((text) => text.startsWith("- Căn cứ"))).toBe(true);
});

test("headings of sections are styled all alike or not at all", () => {
  const careless = readFileSync(path.resolve(__dirname, "../../samples/careless.docx"));
  const { headings } = fixed(new Uint8Array(careless));
  const looks = headings
    .filter(({ level }) => level === 0)
    .map(({ line: { paragraph, start, end } }) => {
      const isBold = formatsIn(paragraph, start, end).every(({ bold }) => bold);
      const { alignment, indentFirstLine, indentLeft } = paragraph.format;
      return `${String(isBold)} ${alignment} ${String(indentLeft)} ${String(indentFirstLine)}`;
    });
  expect(looks.length).toBeGreaterThan(4);
  expect(new Set(looks).size).toBe(1);
});
