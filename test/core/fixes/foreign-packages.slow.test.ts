import { readFileSync } from "node:fs";
import path from "node:path";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { openPackage } from "../../../src/core/ooxml/package";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { newOpenXmlErrors } from "../../engines/open-xml-validator";
import { sampled } from "../../sweep";
import { exampleProfile } from "../template/example-profile";
import { MAY_CHANGE } from "./changed-outside";
import { bytesOf } from "./corpus";
import { AUTHOR } from "./fix-rule";
import { inWord, WRITERS } from "./foreign-packages";

const options = { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR };

/** The inside of a document's body; its header is a member of the package's, and stays behind. */
function bodyOf(bytes: Uint8Array): string {
  const docx = openPackage(bytes);
  const [, inside = ""] = /<w:body>([\s\S]*)<\/w:body>/.exec(docx.text(docx.mainPath) ?? "") ?? [];
  return inside.replace(/<w:headerReference[^>]*>/g, "");
}

const BODIES = {
  "careless sample": bodyOf(
    new Uint8Array(readFileSync(path.resolve(__dirname, "../../samples/careless.docx"))),
  ),
  "stacked header and ending": bodyOf(bytesOf("village-stacked")),
} as const;

/**
 * What the standard speaks of, however the package says it: words, columns, looks of paragraphs and letters. Of an empty paragraph, and of
 * the size of an asterisk, it says nothing: these stay as the program has them.
 */
function facts(bytes: Uint8Array) {
  const { paragraphs, sections } = readSnapshot({ kind: "package", bytes });
  return {
    paragraphs: paragraphs.map(({ text, cell, format, runs }) => {
      const looks = runs
        .filter(({ start, end }) => LETTER.test(text.slice(start, end)))
        .map(({ format: { font, size, bold, italic } }) => [font, size, bold, italic].join());
      return {
        text,
        cell: cell && [cell.table, cell.row, cell.column],
        alignment: text.trim() === "" ? null : format.alignment,
        indent: format.indentFirstLine,
        looks: looks.filter((look, index) => look !== looks[index - 1]),
      };
    }),
    pages: sections.map(({ pageWidth, pageHeight, margins, titlePage, headers }) => ({
      size: [pageWidth, pageHeight],
      margins: [margins.top, margins.right, margins.bottom, margins.left],
      titlePage,
      header: headers.default?.map(({ fields, format }) => [fields, format.alignment]),
    })),
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** The members' bytes that no fix has anything to do with, by path. */
function rest(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const docx = openPackage(bytes);
  const paths = docx.names().filter((name) => name !== docx.mainPath && !MAY_CHANGE.test(name));
  return Object.fromEntries(paths.map((name) => [name, [...(docx.bytes(name) ?? [])]]));
}

/** What the validator has against something, wherever the fixes have put it. */
const withoutPlace = (error: string) => error.replace(/\[\d+\]|\S*\/w:\S*/g, "");

describe.each(Object.entries(BODIES))("the %s", (what, body) => {
  const word = fixDocument(inWord(body), options);

  const writers = Object.entries(WRITERS);
  test.each(what === "careless sample" ? writers : sampled(writers))(
    "is mended in the package of %s as in Word's",
    async (_program, write) => {
      const bytes = await write(body);
      const fixed = fixDocument(bytes, options);
      expect(facts(fixed.bytes)).toEqual(facts(word.bytes));
      expect(fixed.after.findings.map(({ rule }) => rule)).toEqual(
        word.after.findings.map(({ rule }) => rule),
      );
      expect(fixed.fixed.length).toBeGreaterThan(0);
      expect(fixed.declined).toEqual([]);
      expect(rest(fixed.bytes)).toEqual(rest(bytes));
      expect(await newOpenXmlErrors(bytes, fixed.bytes, withoutPlace)).toEqual([]);
    },
    // LibreOffice starts slowly.
    180_000,
  );
});
