import { checkRule } from "./rule-tester";
import type { SketchChanges } from "./sketch";
import { WORDS } from "./sketch-programme";
import type { Piece } from "./sketch-model";

const CLOSING = WORDS.closing[0] ?? "";

/** The closing with its cell's name in another look. */
const styled = (look: Omit<Piece, "text">): SketchChanges => ({
  closing: {
    runs: [
      { text: "Chi bộ yêu cầu mọi đảng viên" },
      { text: " nghiêm túc", ...look },
      { text: " thực hiện Chương trình này." },
    ],
  },
});

checkRule("text/font", {
  right: [
    { about: "Times New Roman", document: {} },
    {
      about: "a space in another font is not seen",
      document: {
        closing: {
          runs: [
            { text: "Chi bộ yêu cầu mọi đảng viên" },
            { text: " ", font: "Arial" },
            { text: "thực hiện nghiêm Chương trình này." },
          ],
        },
      },
    },
    {
      about: "an old font is the encoding's rule's concern",
      document: {
        closing: {
          text: "Chi bé yªu cÇu mäi ®¶ng viªn nghiªm tóc thùc hiÖn Ch­¬ng tr×nh nµy.",
          font: ".VnTime",
        },
      },
      besides: ["text/legacy-encoding"],
    },
  ],
  wrong: [
    {
      about: "one word in Arial",
      document: styled({ font: "Arial" }),
      findings: [{ quote: "nghiêm túc", data: { fonts: ["Arial"], wanted: "Times New Roman" } }],
    },
    {
      about: "two fonts are one finding",
      document: { ...styled({ font: "Calibri" }), placeDate: { font: "Arial" } },
      findings: [{ data: { fonts: ["Arial", "Calibri"] } }],
    },
    {
      about: "no font named anywhere, as a program may leave it",
      document: {
        closing: {
          style: "Bare",
          text: CLOSING,
          align: "both",
          firstLine: 10,
          after: 6,
          line: "18pt",
        },
        styles:
          '<w:style w:type="paragraph" w:styleId="Bare"><w:name w:val="Bare"/><w:rPr><w:rFonts w:ascii="" w:hAnsi=""/></w:rPr></w:style>',
      },
      findings: [{ messageId: "unnamed", quote: CLOSING }],
    },
  ],
});

checkRule("text/legacy-encoding", {
  right: [{ about: "Unicode", document: {} }],
  wrong: [
    {
      about: "TCVN3",
      document: {
        closing: {
          text: "Chi bé yªu cÇu mäi ®¶ng viªn nghiªm tóc thùc hiÖn Ch­¬ng tr×nh nµy.",
          font: ".VnTime",
        },
      },
      findings: [
        {
          quote: "Chi bộ yêu cầu mọi đảng viên nghiêm túc thực hiện Chương trình này.",
          data: { fonts: [".VnTime"] },
        },
      ],
    },
    {
      about: "VNI",
      document: {
        closing: {
          text: "Chi boä yeâu caàu moïi ñaûng vieân nghieâm tuùc thöïc hieän Chöông trình naøy.",
          font: "VNI-Times",
        },
      },
      findings: [
        {
          quote: "Chi bộ yêu cầu mọi đảng viên nghiêm túc thực hiện Chương trình này.",
          data: { fonts: ["VNI-Times"] },
        },
      ],
    },
  ],
});

checkRule("text/decomposed", {
  right: [{ about: "composed letters", document: {} }],
  wrong: [
    {
      about: "one paragraph",
      document: { closing: CLOSING.normalize("NFD") },
      findings: [{ quote: CLOSING.normalize("NFD") }],
    },
    {
      about: "several are one finding",
      document: {
        closing: CLOSING.normalize("NFD"),
        placeDate: (WORDS.placeDate[0] ?? "").normalize("NFD"),
      },
      findings: [
        { places: [(WORDS.placeDate[0] ?? "").normalize("NFD"), CLOSING.normalize("NFD")] },
      ],
    },
  ],
});

checkRule("text/colour", {
  right: [
    { about: "no colour said", document: {} },
    { about: "black", document: styled({ colour: "000000" }) },
    { about: "automatic", document: styled({ colour: "auto" }) },
    {
      about: "a placeholder is grey",
      document: {
        placeDate: {
          runs: [
            {
              text: "[địa danh]",
              colour: "808080",
              control: { tag: "chibo:placeDate.place", showsPlaceholder: true },
            },
            { text: ", ngày 05 tháng 6 năm 2026" },
          ],
        },
      },
      besides: ["placeDate/unfilled"],
    },
    { about: "hidden red text is not seen", document: styled({ colour: "FF0000", hidden: true }) },
  ],
  wrong: [
    {
      about: "a red word",
      document: styled({ colour: "FF0000" }),
      findings: [{ quote: "nghiêm túc" }],
    },
    {
      about: "a dark blue title",
      document: { documentType: { colour: "1F3864" } },
      findings: [{ quote: "CHƯƠNG TRÌNH" }],
    },
  ],
});
