import type { RuleId } from "../../src/core/check/report";
import { KINDS } from "../../src/core/kinds";
import type { Line } from "../../src/core/parts/line";
import { LOOKS, type Look, type LookId } from "../../src/core/standards/typography";
import type { PartId } from "../../src/core/standards/part-id";
import type { Random } from "../fuzz/random";
import { relook, restand, retypeLine, rewrite, typedText, withElement } from "./edits";
import { linesOfPart, type Edits, type MutantDocument } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";

type Find = (document: MutantDocument, random: Random) => readonly Line[];

const FRAME: readonly (readonly [PartId, LookId])[] = [
  ["partyTitle", "partyTitle"],
  ["superiorBody", "superiorBody"],
  ["issuingBody", "issuingBody"],
  ["numberSymbol", "numberSymbol"],
  ["placeDate", "placeDate"],
  ["documentType", "documentType"],
  ["signingAuthority", "signingAuthority"],
  ["signerPosition", "signerPosition"],
  ["signerName", "signerName"],
];

/** Subjects look otherwise where they stand under the number. */
const SUBJECT_LOOKS = [...new Set(KINDS.map(({ frame }) => frame.subjectLook))];
const subjectOf =
  (look: LookId): Find =>
  (document) =>
    document.recognised.kind.frame.subjectLook === look ? linesOfPart(document, "subject") : [];

const labelLines: Find = ({ recognised }) =>
  recognised.marks.recipientsLabel ? [recognised.marks.recipientsLabel] : [];
const itemLines: Find = (document, random) =>
  linesOfPart(document, "recipients").filter(
    (line) => !labelLines(document, random).includes(line),
  );

/** One line by chance, so that a part of several is spoilt in one place only. */
const anyOf =
  (find: Find): Find =>
  (document, random) => {
    const lines = find(document, random);
    return lines.length === 0 ? [] : [random.pick(lines)];
  };

function looks(part: PartId, rule: RuleId, look: Look, find: Find): readonly MutationKind[] {
  const kind = (
    about: string,
    change: (document: MutantDocument, line: Line) => Edits,
  ): MutationKind => ({
    part,
    how: "reformatted",
    about,
    expected: [rule],
    tries: 3,
    make: (document, random) =>
      some(find(document, random).flatMap((line) => change(document, line))),
  });
  const element = (about: string, name: string, xml: string) =>
    kind(about, (document, line) => relook(document, line, name, xml));
  const sizes = [look.size.min - 1, look.size.max + 2, 24];
  return [
    element(look.bold ? "not bold" : "bold", "w:b", look.bold ? '<w:b w:val="0"/>' : "<w:b/>"),
    element(look.italic ? "upright" : "italic", "w:i", look.italic ? '<w:i w:val="0"/>' : "<w:i/>"),
    ...sizes.map((points) => element(`${points} points`, "w:sz", `<w:sz w:val="${points * 2}"/>`)),
    ...(look.letters === "capitals" ? [kind("in small letters", inSmallLetters)] : []),
    ...(look.alignment === "center" ? [kind("flush left", flushLeft)] : []),
  ];
}

/** As a sentence is written; capitals by attribute go, too. */
function inSmallLetters(document: MutantDocument, line: Line): Edits {
  let isFirst = true;
  return rewrite(document, line.paragraph, line.start, line.end, ({ text, properties }) => {
    const small = text.toLowerCase();
    const shown = isFirst ? small.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : small;
    if (/\p{L}/u.test(text)) isFirst = false;
    return { text: shown, properties: withElement(properties, "w:caps", '<w:caps w:val="0"/>') };
  });
}

/** Only where the paragraph is centred as a whole can it be seen to stand elsewhere. */
function flushLeft(document: MutantDocument, line: Line): Edits {
  const { paragraph } = line;
  const isWhole = typedText(line).trim() === paragraph.text.trim();
  if (!isWhole || paragraph.format.alignment !== "center" || paragraph.text.startsWith("\t"))
    return [];
  if (paragraph.format.indentLeft > 2000) return [];
  return restand(document, paragraph, "w:jc", '<w:jc w:val="left"/>');
}

/** Running paragraphs of the body, long enough to be no heading. */
function running({ recognised }: MutantDocument): readonly Line[] {
  const headings = new Set(recognised.headings.map((heading) => heading.line));
  return recognised.body
    .map(({ line }) => line)
    .filter(
      (line) =>
        line.paragraph.cell === null &&
        line.start === 0 &&
        !headings.has(line) &&
        line.normal.text.length >= 90 &&
        line.paragraph.label === null,
    );
}

function body(
  about: string,
  rule: RuleId,
  change: (document: MutantDocument, line: Line) => Edits,
  part: PartId = "body",
): MutationKind {
  return {
    part,
    how: "reformatted",
    about,
    expected: [rule],
    tries: 6,
    make: (document, random) =>
      some(anyOf(running)(document, random).flatMap((line) => change(document, line))),
  };
}

const stands = (name: string, xml: string) => (document: MutantDocument, line: Line) =>
  restand(document, line.paragraph, name, xml);
const letters = (name: string, xml: string) => (document: MutantDocument, line: Line) =>
  relook(document, line, name, xml);

const SPACING = '<w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="exact"/>';

/** No space below this paragraph and none above the next; only where both run on directly. */
function tight(document: MutantDocument, line: Line): Edits {
  const all = running(document);
  const next = all.find((one) => one.paragraph.index === line.paragraph.index + 1);
  if (!next) return [];
  return [line, next].flatMap(({ paragraph }) =>
    restand(document, paragraph, "w:spacing", SPACING),
  );
}

const bodyLooks: readonly MutationKind[] = [
  body("13 points", "body/font-size", letters("w:sz", '<w:sz w:val="26"/>')),
  body("16 points", "body/font-size", letters("w:sz", '<w:sz w:val="32"/>')),
  body("flush left", "body/alignment", stands("w:jc", '<w:jc w:val="left"/>')),
  body("centred", "body/alignment", stands("w:jc", '<w:jc w:val="center"/>')),
  body("no indent", "body/indent", stands("w:ind", '<w:ind w:left="0" w:firstLine="0"/>')),
  body("a wide indent", "body/indent", stands("w:ind", '<w:ind w:left="0" w:firstLine="1134"/>')),
  body("no space between", "body/paragraph-spacing", tight),
  body(
    "one and a half lines",
    "body/line-spacing",
    stands("w:spacing", '<w:spacing w:before="60" w:after="60" w:line="360" w:lineRule="auto"/>'),
  ),
  body(
    "in Arial",
    "text/font",
    letters("w:rFonts", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
    "text",
  ),
  body("in red", "text/colour", letters("w:color", '<w:color w:val="FF0000"/>'), "text"),
  body(
    "letters and marks apart",
    "text/decomposed",
    (document, line) => retypeLine(document, line, typedText(line).trim().normalize("NFD")),
    "text",
  ),
  {
    part: "legalBases",
    how: "reformatted",
    about: "one in italics",
    expected: ["legalBases/format"],
    tries: 4,
    make: (document, random) =>
      some(
        anyOf(({ recognised }) => recognised.bases.map(({ line }) => line))(
          document,
          random,
        ).flatMap((line) => relook(document, line, "w:i", "<w:i/>")),
      ),
  },
  {
    part: "recipients",
    how: "reformatted",
    about: "label not underlined",
    expected: ["recipients/label"],
    tries: 1,
    make: (document, random) =>
      some(
        labelLines(document, random).flatMap((line) =>
          relook(document, line, "w:u", '<w:u w:val="none"/>'),
        ),
      ),
  },
];

/** So many letters fill more than one page, which needs no number. */
const TWO_PAGES = 4000;

/** Changes the last section's `w:sectPr`, which is where the programme's own pages are set up. */
function page(about: string, rule: RuleId, pattern: RegExp, text: string, least = 0): MutationKind {
  return {
    part: "page",
    how: "reformatted",
    about,
    expected: [rule],
    tries: 1,
    make({ xml, recognised }) {
      const letters = recognised.lines.reduce((sum, line) => sum + line.text.length, 0);
      if (letters < least) return null;
      const start = xml.lastIndexOf("<w:sectPr");
      const match = start < 0 ? null : pattern.exec(xml.slice(start));
      if (!match) return null;
      const at = start + match.index;
      return [{ start: at, end: at + match[0].length, text: match[0].replace(pattern, text) }];
    },
  };
}

const pageLooks: readonly MutationKind[] = [
  page("American paper", "page/size", /<w:pgSz[^>]*\/>/, '<w:pgSz w:w="12240" w:h="15840"/>'),
  page(
    "on its side",
    "page/orientation",
    /<w:pgSz[^>]*\/>/,
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  ),
  page("a narrow left margin", "page/margins", /w:left="\d+"/, 'w:left="1134"'),
  page("a wide right margin", "page/margins", /w:right="\d+"/, 'w:right="1418"'),
  page("a wide upper margin", "page/margins", /w:top="\d+"/, 'w:top="1701"'),
  page(
    "no page number",
    "page/number",
    /<w:headerReference w:type="default"[^>]*\/>/,
    "",
    TWO_PAGES,
  ),
  page("a number on page 1", "page/first-page-number", /<w:titlePg[^>]*\/>/, ""),
];

const part =
  (id: PartId): Find =>
  (document) =>
    linesOfPart(document, id);

export const lookKinds: readonly MutationKind[] = [
  ...FRAME.flatMap(([id, look]) => looks(id, `${id}/format`, LOOKS[look], anyOf(part(id)))),
  ...SUBJECT_LOOKS.flatMap((look) =>
    looks("subject", "subject/format", LOOKS[look], anyOf(subjectOf(look))),
  ),
  ...looks("recipients", "recipients/format", LOOKS.recipientsLabel, labelLines),
  ...looks("recipients", "recipients/format", LOOKS.recipientsList, anyOf(itemLines)),
  ...bodyLooks,
  ...pageLooks,
];

function some(edits: Edits): Edits | null {
  return edits.length > 0 ? edits : null;
}
