import { openPackage, writePackage } from "../../src/core/ooxml/package";
import { buildProgramme } from "../../src/core/template/build-programme";
import { STYLES, type StyleKey } from "../../src/core/template/styles";
import { ALL_OPTIONS, exampleProfile } from "../core/template/example-profile";
import { measureCases, MEASURED, type Faults } from "./measure-cases";

const profile = exampleProfile({ ...ALL_OPTIONS, mirrorMargins: false, taskTable: false });
const right = buildProgramme(profile);

interface Break {
  readonly part: "document" | "styles" | "settings";
  readonly from: string | RegExp;
  readonly to: string;
}

/** A change inside the definition of one style. */
const style = (key: StyleKey, from: string, to: string): Break => ({
  part: "styles",
  from: new RegExp(`(w:styleId="${STYLES[key].id}".*?)${from}`, "s"),
  to: `$1${to}`,
});

const inDocument = (from: string | RegExp, to: string): Break => ({ part: "document", from, to });

const NEW_PAGE = `<w:p><w:pPr><w:pStyle w:val="${STYLES.end.id}"/><w:pageBreakBefore/></w:pPr></w:p>`;

/** Ways to spoil a right document, and what must see it. */
const BREAKS: readonly (readonly [measured: string, how: string, spoil: Break])[] = [
  [
    "paper and margins",
    "letter paper",
    inDocument(/w:w="11906" w:h="16838"/g, 'w:w="12240" w:h="15840"'),
  ],
  ["paper and margins", "a wider right margin", inDocument(/w:right="850"/g, 'w:right="900"')],
  ["paper and margins", "a higher upper margin", inDocument(/w:top="1134"/g, 'w:top="1190"')],
  ["paper and margins", "ragged lines", style("text", 'w:val="both"', 'w:val="left"')],
  [
    "the header's columns are level",
    "a lower title",
    style("partyTitle", 'w:before="0"', 'w:before="40"'),
  ],
  ["centred lines", "a subject on the left", style("subject", 'w:val="center"', 'w:val="left"')],
  ["centred lines", "a name off centre", style("signerName", 'w:left="0"', 'w:left="100"')],
  ["the rule under the title", "a shorter rule", inDocument(/cx="\d+"/g, 'cx="2500000"')],
  ["the rule under the title", "a lower rule", inDocument(/(posOffset>)\d+/, "$1400000")],
  ["line and paragraph spacing", "wider lines", style("text", 'w:line="360"', 'w:line="370"')],
  ["line and paragraph spacing", "no gap", style("legalBasis", 'w:after="120"', 'w:after="100"')],
  [
    "first-line indent",
    "another indent",
    style("closing", 'w:firstLine="567"', 'w:firstLine="500"'),
  ],
  ["page numbers", "a number on page 1", inDocument("<w:titlePg/>", "")],
  ["page numbers", "numbers on the left", style("pageNumber", 'w:val="center"', 'w:val="left"')],
  ["page numbers", "a lower number", inDocument(/w:header="567"/g, 'w:header="620"')],
  [
    "signature and recipients stay together",
    "a new page",
    inDocument(/(.*)(<w:tbl>(?:(?!<w:tbl>).)*T\/M CHI BỘ)/s, `$1${NEW_PAGE}$2`),
  ],
  [
    "headings stay with what follows",
    "new pages",
    style("text", "<w:widowControl/>", "<w:pageBreakBefore/><w:widowControl/>"),
  ],
  [
    "sizes, weights and font",
    "a bold position",
    style("signerPosition", '<w:b w:val="0"/>', "<w:b/>"),
  ],
  [
    "sizes, weights and font",
    "small recipients",
    style("recipientsList", '<w:sz w:val="24"/>', '<w:sz w:val="22"/>'),
  ],
  ["sizes, weights and font", "an upright date", style("placeDate", "<w:i/>", '<w:i w:val="0"/>')],
  ["sizes, weights and font", "red hyphens", style("hyphens", 'w:val="000000"', 'w:val="FF0000"')],
  [
    "the line under the recipients' label",
    "no line",
    style("recipientsLabel", 'w:val="single"', 'w:val="none"'),
  ],
  [
    "the circulation mark",
    "in the middle",
    style("circulation", 'w:val="right"', 'w:val="center"'),
  ],
  ["no words overlap", "crowded lines", style("issuingBody", 'w:line="360"', 'w:line="160"')],
  [
    "names break evenly",
    "a lone syllable",
    inDocument(/(ChiBoCoQuanBanHanh"\/>)<w:ind [^>]*>/, "$1"),
  ],
];

function spoilt({ part, from, to }: Break): Uint8Array {
  const source = openPackage(right);
  const path = `word/${part}.xml`;
  const xml = source.text(path) ?? "";
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`nothing to spoil: ${String(from)}`);
  return writePackage(source, new Map([[path, changed]]));
}

describe("the measures", () => {
  let faults: Faults;

  beforeAll(async () => {
    faults = await measureCases([
      { name: "right", profile, docx: right },
      ...BREAKS.map(([, how, spoil]) => ({ name: how, profile, docx: spoilt(spoil) })),
    ]);
  }, 120_000);

  it("have nothing against the right document", () => {
    const said = Object.values(faults).flat();
    expect(said.filter((fault) => fault.startsWith("right: "))).toEqual([]);
  });

  it.each(BREAKS)("of %s see %s", (measured, how) => {
    expect(faults[measured]).toContainEqual(expect.stringContaining(`${how}: `));
  });

  it("are all tried", () => {
    expect(new Set(BREAKS.map(([measured]) => measured))).toEqual(new Set(MEASURED.slice(1)));
  });
});
