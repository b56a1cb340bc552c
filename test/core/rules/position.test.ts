import { checkRule } from "./rule-tester";

const ON_THE_RIGHT = {
  signingAuthority: { left: 4600 },
  signerPosition: { left: 4600 },
  signerName: { left: 4600 },
};

checkRule("signature/position", {
  right: [
    { about: "in the right cell", document: {} },
    { about: "in the right column of tabs", document: { layout: "tabs" } },
    {
      about: "indented to the right half, over the recipients",
      document: { layout: "stackedEnding", ...ON_THE_RIGHT },
      besides: ["recipients/position"],
    },
    {
      about: "at the right margin, without recipients",
      document: {
        layout: "stackedEnding",
        recipientsLabel: null,
        recipients: null,
        signingAuthority: { align: "right" },
        signerPosition: { align: "right" },
        signerName: { align: "right" },
      },
      besides: [
        "recipients/missing",
        "signerName/format",
        "signerPosition/format",
        "signingAuthority/format",
      ],
    },
    {
      about: "put aside by spaces",
      document: {
        layout: "stackedEnding",
        signingAuthority: { text: `${" ".repeat(60)}T/M CHI BỘ`, align: "left" },
      },
      besides: ["recipients/position"],
    },
  ],
  wrong: [
    {
      about: "in the left cell",
      document: { layout: "swappedEnding" },
      findings: [{ quote: "T/M CHI BỘ" }],
      fixed: null,
    },
    {
      about: "in the middle of the page, under the recipients",
      document: { layout: "stackedEnding" },
      findings: [{ quote: "T/M CHI BỘ" }],
      fixed: [],
    },
  ],
});

checkRule("recipients/position", {
  right: [
    { about: "in the cell beside the signature", document: {} },
    { about: "in tab columns beside the signature", document: { layout: "tabs" } },
  ],
  wrong: [
    {
      about: "over a signature on the right",
      document: { layout: "stackedEnding", ...ON_THE_RIGHT },
      findings: [{ quote: "Nơi nhận:" }],
      fixed: [],
    },
  ],
});
