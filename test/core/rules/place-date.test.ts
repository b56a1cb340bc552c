import { checkRule } from "./rule-tester";

checkRule("placeDate/missing", {
  right: [
    { about: "place and date under the title", document: {} },
    { about: "in a header of tab columns", document: { layout: "tabs" } },
    {
      about: "the level before the place",
      document: { placeDate: "Phường Ngô Quyền, ngày 05 tháng 6 năm 2026" },
    },
    { about: "an abbreviated level", document: { placeDate: "TP Huế, ngày 05 tháng 6 năm 2026" } },
  ],
  wrong: [
    { about: "no date", document: { placeDate: null }, findings: [{ quote: "" }] },
    {
      about: "only at the signature",
      document: { placeDate: null, signatureNote: "(Đã ký)" },
      findings: [{}],
    },
  ],
});

checkRule("placeDate/unfilled", {
  right: [
    { about: "complete", document: {} },
    {
      about: "filled content controls",
      document: {
        placeDate: {
          runs: [
            {
              text: "Tam Hưng",
              control: { tag: "chibo:placeDate.place", showsPlaceholder: false },
            },
            { text: ", ngày 05 tháng 6 năm 2026" },
          ],
        },
      },
    },
  ],
  wrong: [
    ...[
      "Tam Hưng, ngày     tháng     năm 2026",
      "Tam Hưng, ngày … tháng … năm 2026",
      "Tam Hưng, ngày ..... tháng 6 năm 2026",
      "Tam Hưng, ngày ___ tháng ___ năm 2026",
      "Tam Hưng, ngày     tháng 6 năm 2026",
      "Tam Hưng, ngày 05 tháng 6 năm 20…",
      "Tam Hưng, tháng 6 năm 2026",
      "[địa danh], ngày [ngày] tháng [tháng] năm [năm]",
      "……, ngày 05 tháng 6 năm 2026",
    ].map((placeDate) => ({
      about: placeDate,
      document: { placeDate },
      findings: [{ quote: placeDate.replace(/ +/g, " ") }],
    })),
    {
      about: "ABC as the place",
      document: { placeDate: "ABC, ngày 05 tháng 6 năm 2026" },
      findings: [{ quote: "ABC, ngày 05 tháng 6 năm 2026" }],
    },
  ],
});

checkRule("placeDate/impossible-date", {
  right: [
    {
      about: "the last day of a month",
      document: { placeDate: "Tam Hưng, ngày 31 tháng 7 năm 2026" },
    },
    {
      about: "29 February of a leap year",
      document: { placeDate: "Tam Hưng, ngày 29 tháng 02 năm 2028" },
    },
  ],
  wrong: [
    ["31", "6", "2026"],
    ["29", "02", "2027"],
    ["00", "6", "2026"],
    ["05", "13", "2026"],
  ].map(([day = "", month = "", year = ""]) => ({
    about: `${day}/${month}/${year}`,
    document: { placeDate: `Tam Hưng, ngày ${day} tháng ${month} năm ${year}` },
    findings: [
      { quote: `Tam Hưng, ngày ${day} tháng ${month} năm ${year}`, data: { day, month, year } },
    ],
  })),
});

checkRule("placeDate/leading-zero", {
  right: [
    ["05", "6"],
    ["10", "6"],
    ["31", "12"],
    ["05", "10"],
  ]
    .map(([day = "", month = ""]) => ({
      about: `${day} and ${month}`,
      document: { placeDate: `Tam Hưng, ngày ${day} tháng ${month} năm 2026` },
    }))
    .concat([
      {
        about: "months 1 and 2 with a zero",
        document: { placeDate: "Tam Hưng, ngày 05 tháng 02 năm 2027" },
      },
    ]),
  wrong: [
    ["5", "6", "ngày 05 tháng 6 năm 2026"],
    ["05", "06", "ngày 05 tháng 6 năm 2026"],
    ["15", "09", "ngày 15 tháng 9 năm 2026"],
    ["5", "09", "ngày 05 tháng 9 năm 2026"],
  ].map(([day = "", month = "", right = ""]) => ({
    about: `${day} and ${month}`,
    document: { placeDate: `Tam Hưng, ngày ${day} tháng ${month} năm 2026` },
    findings: [
      {
        quote: `Tam Hưng, ngày ${day} tháng ${month} năm 2026`,
        data: { wanted: `Tam Hưng, ${right}` },
      },
    ],
  })),
});

checkRule("placeDate/wording", {
  right: [
    { about: "comma and words", document: {} },
    {
      about: "a space before the comma",
      document: { placeDate: "Tam Hưng , ngày 05 tháng 6 năm 2026" },
    },
    {
      about: "spaces that do not break",
      document: { placeDate: "Tam Hưng, ngày\u00a005\u00a0tháng\u00a06\u00a0năm\u00a02026" },
    },
    {
      about: "a figure in running text is fine",
      document: {
        closing:
          "Chi bộ đã thông qua Chương trình này ngày 05/6/2026 và yêu cầu mọi đảng viên thực hiện.",
      },
    },
  ],
  wrong: [
    {
      about: "figures",
      document: { placeDate: "Tam Hưng, ngày 05/6/2026" },
      findings: [{ data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" } }],
    },
    {
      about: "figures without the word",
      document: { placeDate: "Tam Hưng, 5-6-2026" },
      findings: [{ data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" } }],
    },
    {
      about: "a year of two figures",
      document: { placeDate: "Tam Hưng, 05.6.26" },
      findings: [{ data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" } }],
    },
    {
      about: "no comma",
      document: { placeDate: "Tam Hưng ngày 05 tháng 6 năm 2026" },
      findings: [{ messageId: "no-comma", data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" } }],
    },
    ...[
      "Tam Hưng, ngày 05, tháng 6, năm 2026",
      "Tam Hưng, ngày 05/tháng 6/năm 2026",
      "Tam Hưng, ngày 05 tháng 6 năm 2026.",
    ].map((placeDate) => ({
      about: placeDate,
      document: { placeDate },
      findings: [
        {
          messageId: "marks",
          quote: placeDate,
          data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" },
        },
      ],
    })),
    {
      about: "the word ngày left out",
      document: { placeDate: "Tam Hưng, 05 tháng 6 năm 2026" },
      findings: [{ data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" } }],
    },
    {
      about: "slashes that wait for figures",
      document: { placeDate: "Tam Hưng, ngày …/…/2026" },
      findings: [{ data: { wanted: "Tam Hưng, ngày … tháng … năm 2026" } }],
      besides: ["placeDate/unfilled"],
    },
    {
      about: "a semicolon for the comma",
      document: { placeDate: "Tam Hưng; ngày 05 tháng 6 năm 2026" },
      findings: [{ messageId: "no-comma", data: { wanted: "Tam Hưng, ngày 05 tháng 6 năm 2026" } }],
    },
    {
      about: "no place",
      document: { placeDate: "Ngày 05 tháng 6 năm 2026" },
      findings: [{ messageId: "no-place", data: { wanted: "…, ngày 05 tháng 6 năm 2026" } }],
    },
  ],
});

checkRule("placeDate/format", {
  right: [{ about: "slanted, 14, not bold", document: {} }],
  wrong: [
    {
      about: "upright",
      document: { placeDate: { italic: false } },
      findings: [{ data: { deviations: ["italic"] } }],
    },
    {
      about: "bold",
      document: { placeDate: { bold: true } },
      findings: [{ data: { deviations: ["not-bold"] } }],
    },
    {
      about: "13 points at the right edge",
      document: { placeDate: { size: 13, align: "right" } },
      findings: [{ data: { deviations: ["size:13:14:14", "alignment:right:center"] } }],
    },
    {
      about: "capitals",
      document: { placeDate: "TAM HƯNG, NGÀY 05 THÁNG 6 NĂM 2026" },
      findings: [{ data: { deviations: ["small-letters"] } }],
    },
  ],
});
