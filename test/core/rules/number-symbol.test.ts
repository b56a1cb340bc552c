import { checkRule } from "./rule-tester";
import { BY_THE_CONGRESS } from "./sketch-kinds";

checkRule("numberSymbol/missing", {
  right: [
    { about: "number and symbol under the asterisk", document: {} },
    { about: "a number of three figures", document: { numberSymbol: "Số 105-CTr/CB" } },
    {
      about: "an unfilled number is not missing",
      document: { numberSymbol: "Số     -CTr/CB" },
      besides: ["numberSymbol/unfilled"],
    },
    {
      about: "the word Số alone waits for its number",
      document: { numberSymbol: "Số ……" },
      besides: ["numberSymbol/type-sign", "numberSymbol/unfilled"],
    },
  ],
  wrong: [
    { about: "no number at all", document: { numberSymbol: null }, findings: [{ quote: "" }] },
    {
      about: "the symbol as hidden text only",
      document: { numberSymbol: { hidden: true } },
      findings: [{ quote: "", places: [] }],
    },
    {
      about: "the symbol deleted in a tracked change",
      document: { numberSymbol: { runs: [{ text: "Số 05-CTr/CB", change: "deleted" }] } },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("numberSymbol/unfilled", {
  right: [
    { about: "a filled number", document: {} },
    {
      about: "a filled content control",
      document: {
        numberSymbol: {
          runs: [
            { text: "Số " },
            { text: "05", control: { tag: "chibo:numberSymbol.number", showsPlaceholder: false } },
            { text: "-CTr/CB" },
          ],
        },
      },
    },
  ],
  wrong: [
    ...["Số     -CTr/CB", "Số …-CTr/CB", "Số .....-CTr/CB", "Số ____-CTr/CB", "Số [số]-CTr/CB"].map(
      (numberSymbol) => ({
        about: numberSymbol,
        document: { numberSymbol },
        findings: [{ quote: numberSymbol.replace(/ +/g, " ") }],
      }),
    ),
    {
      about: "the template's blank",
      document: {
        numberSymbol: {
          runs: [
            { text: "Số " },
            { text: "[số]", control: { tag: "chibo:numberSymbol.number", showsPlaceholder: true } },
            { text: "-CTr/CB" },
          ],
        },
      },
      findings: [{ quote: "Số [số]-CTr/CB" }],
    },
  ],
});

checkRule("numberSymbol/colon", {
  right: [
    { about: "no mark after the word", document: {} },
    { about: "two spaces after the word", document: { numberSymbol: "Số  05-CTr/CB" } },
    { about: "a space that does not break", document: { numberSymbol: "Số\u00a005-CTr/CB" } },
  ],
  wrong: [
    {
      about: "a colon as state documents have it",
      document: { numberSymbol: "Số: 05-CTr/CB" },
      findings: [{ quote: "Số: 05-CTr/CB", data: { mark: ":", wanted: "Số 05-CTr/CB" } }],
    },
    {
      about: "a colon after a space",
      document: { numberSymbol: "Số : 05-CTr/CB" },
      findings: [{ data: { mark: ":" } }],
    },
    {
      about: "a full stop",
      document: { numberSymbol: "Số. 05-CTr/CB" },
      findings: [{ data: { mark: "." } }],
    },
    {
      about: "a colon in an unfilled number",
      document: { numberSymbol: "Số:      -CTr/CB" },
      findings: [{ data: { wanted: "Số …-CTr/CB" } }],
      besides: ["numberSymbol/unfilled"],
    },
    {
      about: "the word misspelt",
      document: { numberSymbol: "Sô 05-CTr/CB" },
      findings: [{ messageId: "no-word", quote: "Sô 05-CTr/CB" }],
    },
    {
      about: "figures without the word",
      document: { numberSymbol: "05-CTr/CB" },
      findings: [{ messageId: "no-word", data: { wanted: "Số 05-CTr/CB" } }],
    },
    {
      about: "a colon in a header of tab columns",
      document: { numberSymbol: "Số: 05-CTr/CB", layout: "tabs" },
      findings: [{ quote: "Số: 05-CTr/CB" }],
    },
  ],
});

checkRule("numberSymbol/type-sign", {
  right: [
    { about: "CTr", document: {} },
    {
      about: "NFD letters",
      document: { numberSymbol: "Số 05-CTr/CB".normalize("NFD") },
      besides: ["text/decomposed"],
    },
    { about: "an en dash for the hyphen", document: { numberSymbol: "Số 05–CTr/CB" } },
  ],
  wrong: [
    ...["CTCT", "CT", "NQ", "KH", "CTR", "ctr", "CTHĐ", "CTTK"].map((sign) => ({
      about: sign,
      document: { numberSymbol: `Số 05-${sign}/CB` },
      findings: [{ quote: `Số 05-${sign}/CB`, data: { found: sign, wanted: "CTr" } }],
    })),
    {
      about: "a number without signs",
      document: { numberSymbol: "Số 05" },
      findings: [{ messageId: "none" }],
    },
  ],
});

checkRule("numberSymbol/body-sign", {
  right: [
    { about: "CB for a cell", document: {} },
    {
      about: "ĐH for a cell's congress",
      document: BY_THE_CONGRESS,
    },
  ],
  wrong: [
    ...["CBMN", "CBTMN", "CU", "ĐU", "MN", "cb"].map((sign) => ({
      about: sign,
      document: { numberSymbol: `Số 05-CTr/${sign}` },
      findings: [{ data: { found: sign, wanted: "CB" } }],
    })),
    {
      about: "CB where the congress issues",
      document: { ...BY_THE_CONGRESS, numberSymbol: "Số 05-CTr/CB" },
      findings: [{ clause: "HD05/I.3.1.2b-i", data: { found: "CB", wanted: "ĐH" } }],
    },
    {
      about: "no sign of the body",
      document: { numberSymbol: "Số 05-CTr" },
      findings: [{ messageId: "none" }],
    },
  ],
});

checkRule("numberSymbol/leading-zero", {
  right: [
    { about: "05", document: {} },
    { about: "10", document: { numberSymbol: "Số 10-CTr/CB" } },
    { about: "a number over a hundred", document: { numberSymbol: "Số 112-CTr/CB" } },
  ],
  wrong: ["1", "9"].map((number) => ({
    about: number,
    document: { numberSymbol: `Số ${number}-CTr/CB` },
    findings: [{ quote: `Số ${number}-CTr/CB`, data: { found: number, wanted: `0${number}` } }],
  })),
});

checkRule("numberSymbol/separators", {
  right: [
    { about: "hyphen, then slash", document: {} },
    { about: "spaces around the hyphen", document: { numberSymbol: "Số 05 - CTr/CB" } },
    { about: "a slash from a table of symbols", document: { numberSymbol: "Số 05-CTr\u2215CB" } },
    { about: "a hyphen that does not break", document: { numberSymbol: "Số 05\u2011CTr/CB" } },
  ],
  wrong: [
    ...["Số 05/CTr-CB", "Số 05/CTr/CB", "Số 05-CTr-CB", "Số 05 CTr/CB"].map((numberSymbol) => ({
      about: numberSymbol,
      document: { numberSymbol },
      findings: [{ quote: numberSymbol, data: { wanted: "Số 05-CTr/CB" } }],
    })),
    ...["Số 05-CTr/CB.", "Số 05-CTr/CB/2026", "Số 05-CTr/CB (dự thảo)"].map((numberSymbol) => ({
      about: numberSymbol,
      document: { numberSymbol },
      findings: [{ messageId: "rest", quote: numberSymbol, data: { wanted: "Số 05-CTr/CB" } }],
    })),
    {
      about: "a state document's slash before a blank number's sign",
      document: { numberSymbol: "Số       /CTr-CB" },
      findings: [{ data: { wanted: "Số …-CTr/CB" } }],
      besides: ["numberSymbol/unfilled"],
    },
    {
      about: "the year between, as state documents of old had it",
      document: { numberSymbol: "Số 05/2026-CTr/CB" },
      findings: [{ data: { wanted: "Số 05-CTr/CB" } }],
    },
  ],
});

checkRule("numberSymbol/format", {
  right: [
    { about: "upright, not bold, 14", document: {} },
    {
      about: "14 by a style",
      document: {
        numberSymbol: { style: "Number" },
        styles:
          '<w:style w:type="paragraph" w:styleId="Number"><w:name w:val="Number"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>',
      },
    },
  ],
  wrong: [
    {
      about: "bold",
      document: { numberSymbol: { bold: true } },
      findings: [{ quote: "Số 05-CTr/CB", data: { deviations: ["not-bold"] } }],
    },
    {
      about: "one bold figure",
      document: {
        numberSymbol: { runs: [{ text: "Số " }, { text: "05", bold: true }, { text: "-CTr/CB" }] },
      },
      findings: [{ data: { deviations: ["not-bold"] } }],
    },
    {
      about: "small and slanted",
      document: { numberSymbol: { size: 13, italic: true } },
      findings: [{ data: { deviations: ["not-italic", "size:13:14:14"] } }],
    },
    {
      about: "at the left edge of its column",
      document: { numberSymbol: { align: "left" } },
      findings: [{ clause: "HD05/I.3.2.1", data: { deviations: ["alignment:left:center"] } }],
    },
    {
      about: "underlined",
      document: { numberSymbol: { underline: true } },
      findings: [{ data: { deviations: ["not-underlined"] } }],
    },
  ],
});
