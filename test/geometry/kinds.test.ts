import { KINDS } from "../../src/core/kinds";
import { TEMPLATES } from "../../src/core/kinds/templates";
import { readSnapshot } from "../../src/core/snapshot/read";
import { PAGE } from "../../src/core/standards/page";
import { buildKind } from "../../src/core/template/build-kind";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { STYLES } from "../../src/core/template/styles";
import { exampleProfile } from "../core/template/example-profile";
import { fillBlanks } from "../core/template/fill-blanks";
import { answerFor, SENTENCES } from "../core/template/kind-answers";
import { sampled } from "../sweep";
import { convertWithLibreOffice } from "../engines/libre-office";
import { readPdf, type PdfPage, type TextLine } from "../engines/poppler";

interface Case {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pages: readonly PdfPage[];
}

/** What a printer cannot show, in mm. */
const TOLERANCE = 0.5;
const RUNNING_HEAD_BOTTOM = 18;
const LONG = SENTENCES.join(" ");

let cases: readonly Case[];

/** Every kind's template empty, and filled in with so much that everything takes pages. */
beforeAll(async () => {
  const documents = sampled(TEMPLATES).flatMap(({ kind }) => [
    { name: `${kind}, empty`, docx: buildKind(emptyProfile(), kind) },
    { name: `${kind}, long`, docx: fillBlanks(buildKind(exampleProfile(), kind), longAnswer) },
  ]);
  const pdfs = await convertWithLibreOffice(
    documents.map(({ docx }) => docx),
    "pdf",
  );
  cases = await Promise.all(
    documents.map(async (one, index) => ({
      ...one,
      pages: await readPdf(pdfs[index] ?? new Uint8Array()),
    })),
  );
}, 240_000);

/** Words of a section become six paragraphs' worth of text, works to be done three lines. */
function longAnswer(tag: string): string {
  const usual = answerFor(tag, [LONG, LONG, LONG].join(" "));
  return /\.(?:work|voted|inspected|supervised)\d$/.test(tag) ? `${LONG} ${LONG}` : usual;
}

const faultsOf = (look: (one: Case) => readonly string[]) =>
  cases.flatMap((one) => look(one).map((fault) => `${one.name}: ${fault}`));

const centre = ({ left, right }: { readonly left: number; readonly right: number }) =>
  (left + right) / 2;
const isNear = (value: number, wanted: number, tolerance = TOLERANCE) =>
  Math.abs(value - wanted) <= tolerance;
const textLines = ({ lines }: PdfPage) =>
  lines.filter(({ bottom }) => bottom >= RUNNING_HEAD_BOTTOM);
const lowest = (lines: readonly TextLine[]) => Math.max(...lines.map(({ bottom }) => bottom));

const AREA = {
  left: PAGE.margins.left,
  right: PAGE.size.width - PAGE.margins.right,
  top: PAGE.margins.top,
  bottom: PAGE.size.height - PAGE.margins.bottom,
};

test("is A4 with all text within the margins, and begins at the upper one", () => {
  const faults = faultsOf(({ pages }) =>
    pages.flatMap((page) => {
      const lines = textLines(page);
      const outside = lines.filter(
        ({ left, right, top, bottom }) =>
          left < AREA.left - TOLERANCE ||
          right > AREA.right + TOLERANCE ||
          top < AREA.top - TOLERANCE ||
          bottom > AREA.bottom + TOLERANCE,
      );
      const isA4 = isNear(page.width, PAGE.size.width) && isNear(page.height, PAGE.size.height);
      const first = Math.min(...lines.map(({ top }) => top));
      return [
        ...outside.map(({ text }) => `“${text}” stands outside the margins`),
        ...(isA4 ? [] : [`a page is ${page.width} × ${page.height} mm`]),
        // A table's line and inner margin come before its words.
        ...(first - AREA.top <= 2 ? [] : [`the text begins ${first} mm from the upper edge`]),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test("numbers its pages from the second, centred 10 mm from the upper edge", () => {
  const faults = faultsOf(({ pages }) =>
    pages.flatMap(({ lines }, index) => {
      const [number, ...more] = lines.filter(({ bottom }) => bottom < RUNNING_HEAD_BOTTOM);
      if (index === 0) return number ? [`page 1 has ${number.text} above`] : [];
      const isRight =
        number?.text === String(index + 1) &&
        more.length === 0 &&
        isNear(centre(number), (AREA.left + AREA.right) / 2) &&
        isNear(number.top, PAGE.number.fromTop);
      return isRight ? [] : [`page ${index + 1} is not numbered as it must be`];
    }),
  );
  expect(faults).toEqual([]);
});

test("has its type centred under the header, or a letter's subject under its number", () => {
  const faults = faultsOf(({ name, docx, pages }) => {
    const kind = KINDS.find(({ id }) => name.startsWith(`${id},`));
    const first = pages[0]?.lines ?? [];
    const number = first.find(({ text }) => /^Số .*-[\p{L}]+\/CB$/u.test(text));
    if (!kind || !number) return ["no number"];
    if (kind.frame.subjectUnder === "type") {
      const wanted = kind.types[0]?.name.toUpperCase();
      const type = first.find(({ text }) => text === wanted);
      return type && type.top > number.bottom && isNear(centre(type), (AREA.left + AREA.right) / 2)
        ? []
        : ["the type is not in the middle under the header"];
    }
    const { paragraphs } = readSnapshot({ kind: "package", bytes: docx });
    const words = paragraphs.find(({ styleId }) => styleId === STYLES.letterSubject.id)?.text;
    const under = first.find(({ text, top }) => top > number.top && text.startsWith("về việc"));
    return under &&
      words?.startsWith(under.text.slice(0, 12)) &&
      isNear(centre(under), centre(number), 1)
      ? []
      : ["the subject is not under the number"];
  });
  expect(faults).toEqual([]);
});

test("keeps signature and recipients on one page, under two lines of the text at least", () => {
  const faults = faultsOf(({ docx, pages }) => {
    const { paragraphs } = readSnapshot({ kind: "package", bytes: docx });
    const styles: readonly string[] = [STYLES.signingAuthority.id, STYLES.recipientsLabel.id];
    const texts = paragraphs.filter(({ styleId }) => styles.includes(styleId));
    const on = pages.filter(({ lines }) =>
      texts.some((one) => lines.some(({ text }) => text.includes(one.text))),
    );
    const [page] = on;
    if (on.length !== 1 || !page || page !== pages.at(-1)) return [`on ${on.length} pages`];
    const first = Math.min(
      ...textLines(page)
        .filter(({ text }) => texts.some((one) => text.includes(one.text)))
        .map(({ top }) => top),
    );
    const above = new Set(
      textLines(page)
        .filter(({ bottom }) => bottom <= first)
        .map(({ top }) => Math.round(top)),
    );
    return above.size >= 2 ? [] : [`the signature stands under ${above.size} lines`];
  });
  expect(faults).toEqual([]);
});

test("never leaves a heading last on a page", () => {
  const headings: readonly string[] = [STYLES.section.id, STYLES.point.id, STYLES.middle.id];
  const faults = faultsOf(({ docx, pages }) => {
    const { paragraphs } = readSnapshot({ kind: "package", bytes: docx });
    const texts = paragraphs
      .filter(({ styleId }) => headings.includes(styleId))
      .map(({ text }) => text.trim());
    return pages.flatMap((page) => {
      const lines = textLines(page);
      return lines
        .filter(({ text, bottom }) => bottom > lowest(lines) - 1 && texts.includes(text.trim()))
        .map(({ text }) => `“${text}” is last on its page`);
    });
  });
  expect(faults).toEqual([]);
});

// LibreOffice parts them where the table's first row is high: Word does not.
test("keeps what leads to a table, and its head, with its first row", () => {
  const faults = faultsOf(({ docx }) => {
    const { paragraphs } = readSnapshot({ kind: "package", bytes: docx });
    return paragraphs
      .filter(({ cell, styleId }, index) => {
        const next = paragraphs[index + 1];
        return styleId === STYLES.tableHead.id || (!cell && next?.styleId === STYLES.tableHead.id);
      })
      .filter(({ format }) => !format.keepNext)
      .map(({ text }) => `“${text}” may be parted from its table`);
  });
  expect(faults).toEqual([]);
});

test("repeats a table's head on every page that the table goes on to", () => {
  let broken = 0;
  const faults = faultsOf(({ docx, pages }) => {
    const { paragraphs } = readSnapshot({ kind: "package", bytes: docx });
    const heads: readonly string[] = paragraphs
      .filter(({ styleId }) => styleId === STYLES.tableHead.id)
      .map(({ text }) => text);
    return pages.flatMap((page) => {
      const [first, ...more] = [...textLines(page)].sort((one, other) => one.top - other.top);
      if (!first || page === pages[0]) return [];
      const beside = more.filter(({ top }) => isNear(top, first.top, 8));
      const row = [first, ...beside].map(({ text }) => text);
      const inTable = row.some((text) => heads.some((head) => head.startsWith(text)));
      if (inTable) broken += 1;
      return !inTable && /^\d$/.test(first.text) ? [`“${row.join(" ")}” has no head above`] : [];
    });
  });
  expect(faults).toEqual([]);
  expect(broken).toBeGreaterThan(0);
});
