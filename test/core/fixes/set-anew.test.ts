import { fixDocument } from "../../../src/core/fixes/fix-document";
import { setAnew } from "../../../src/core/fixes/set-anew";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { newOpenXmlErrors } from "../../engines/open-xml-validator";
import { sketch } from "../rules/sketch";
import { exampleProfile } from "../template/example-profile";
import { bytesOf, CASES } from "./corpus";
import { AUTHOR } from "./fix-rule";
import { sampled } from "../../sweep";

const options = { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR };

const WORD = /[\p{L}\p{M}]{2,}/gu;
const wordsOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.flatMap(
    ({ text }) => text.normalize("NFC").match(WORD) ?? [],
  );

/** Words that the first has more often than the second. */
function missing(words: readonly string[], among: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

test("no word is lost but those that a safe fix takes away", () => {
  for (const name of sampled(CASES)) {
    const before = bytesOf(name);
    const kept = wordsOf(fixDocument(before, options).bytes);
    expect([name, missing(kept, wordsOf(setAnew(before, options).bytes))]).toEqual([name, []]);
  }
});

test("every line of the result is told, with the part that it was carried to", () => {
  const { carried } = setAnew(bytesOf("village-tabs"), options);
  expect(carried.find(({ text }) => text === "ĐẢNG CỘNG SẢN VIỆT NAM")?.to).toBe("partyTitle");
  expect(carried.filter(({ to }) => to === "body").length).toBeGreaterThan(10);
  expect(carried.find(({ text }) => text === "*")?.to).toBe("issuingBody");
  expect(carried.filter(({ to }) => to === "unknown")).toEqual([]);
});

/** A right document with other XML in place of its header. */
function withHeader(header: string): Uint8Array {
  const docx = openPackage(sketch());
  const main = docx.text(docx.mainPath) ?? "";
  const changed = main.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/, header);
  return writePackage(docx, new Map([[docx.mainPath, changed]]));
}

const p = (text: string, more = "") =>
  `<w:p>${more}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const box = (inner: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:60pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const LEFT = ["ĐẢNG BỘ XÃ TAM HƯNG", "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", "*", "Số 05-CTr/CB"];
const RIGHT = ["ĐẢNG CỘNG SẢN VIỆT NAM", "Tam Hưng, ngày 05 tháng 6 năm 2026"];
const gap = " ".repeat(20);

const HEADERS: readonly (readonly [string, string])[] = [
  [
    "text boxes",
    `<w:p>${box(LEFT.map((text) => p(text)).join(""))}${box(RIGHT.map((text) => p(text)).join(""))}</w:p>`,
  ],
  [
    "frames",
    [...LEFT, ...RIGHT]
      .map((text) =>
        p(text, '<w:pPr><w:framePr w:w="4000" w:hSpace="180" w:wrap="around"/></w:pPr>'),
      )
      .join(""),
  ],
  [
    "spaces",
    [`${LEFT[0]}${gap}${RIGHT[0]}`, LEFT[1], LEFT[2], `${LEFT[3]}${gap}${RIGHT[1]}`]
      .map((text) => p(text ?? ""))
      .join(""),
  ],
];

test.each(HEADERS)("a header made of %s stands in the template's two columns", async (_, xml) => {
  const before = withHeader(xml);
  const { bytes, after } = setAnew(before, options);
  const { parts } = recognise(readSnapshot({ kind: "package", bytes }));
  const place = (id: "partyTitle" | "superiorBody" | "placeDate") =>
    parts.get(id)?.lines[0]?.paragraph.cell;
  expect(place("partyTitle")).toMatchObject({ row: 0, column: 1 });
  expect(place("superiorBody")).toMatchObject({ row: 0, column: 0 });
  expect(place("placeDate")).toMatchObject({ row: 1, column: 1 });
  expect(after.findings.map(({ rule }) => rule)).toEqual([]);
  expect(await newOpenXmlErrors(before, bytes)).toEqual([]);
});

test("what carries meaning stays: bold, slanted and raised letters", () => {
  const docx = openPackage(
    sketch({
      closing: {
        runs: [
          { text: "Toàn thể đảng viên chi bộ quyết tâm thực hiện " },
          { text: "thắng lợi", bold: true },
          { text: " chương trình công tác này." },
        ],
      },
    }),
  );
  const { bytes } = setAnew(writePackage(docx, new Map()), options);
  const { paragraphs } = readSnapshot({ kind: "package", bytes });
  const closing = paragraphs.find(({ text }) => text.includes("thắng lợi"));
  const bold = closing?.runs
    .filter(({ format }) => format.bold)
    .map(({ start, end }) => closing.text.slice(start, end));
  expect(bold).toEqual(["thắng lợi"]);
});
