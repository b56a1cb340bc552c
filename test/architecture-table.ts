/** One floor of the house: a folder (or single file) under src/ and what it may import besides itself. */
export interface Floor {
  readonly at: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Why everything else is refused. */
  readonly because: string;
}

const REACT = ["react", "react-dom"];
const FLUENT = ["@fluentui/react-components", "@fluentui/react-icons"];

/** Data runs one way: standards → template, package → snapshot → parts → rules → check → the hosts. */
export const FLOORS: readonly Floor[] = [
  {
    at: "src/core/standards",
    imports: [],
    packages: [],
    because: "the regulation is plain data that rules and template look up; it knows neither",
  },
  {
    at: "src/core/kinds",
    imports: ["src/core/standards"],
    packages: [],
    because:
      "a kind of document is data on top of the regulation's; nothing in it looks at a document",
  },
  {
    at: "src/core/ooxml",
    imports: [],
    packages: ["fflate"],
    because: "the file format knows nothing of programmes, so that it can be judged by itself",
  },
  {
    at: "src/core/snapshot",
    imports: ["src/core/ooxml"],
    packages: [],
    because: "a snapshot says what stands in the document, not what ought to stand there",
  },
  {
    at: "src/core/parts",
    imports: ["src/core/snapshot", "src/core/ooxml", "src/core/kinds", "src/core/standards"],
    packages: [],
    because: "parts are recognised before anything is demanded of them",
  },
  {
    at: "src/core/rules",
    imports: [
      "src/core/parts",
      "src/core/snapshot",
      "src/core/kinds",
      "src/core/standards",
      "src/core/ooxml/units",
    ],
    packages: [],
    because: "a rule looks at parts and data, gives findings and runs nothing",
  },
  {
    at: "src/core/check/report",
    imports: [
      "src/core/rules/message",
      "src/core/kinds",
      "src/core/standards",
      "src/core/ooxml/unreadable",
      "src/core/snapshot/place",
      "src/core/snapshot/edits",
    ],
    packages: [],
    because: "the report is the contract between the check and everybody who shows it: types alone",
  },
  {
    at: "src/core/check",
    imports: [
      "src/core/check/report",
      "src/core/rules",
      "src/core/parts",
      "src/core/snapshot",
      "src/core/ooxml",
      "src/core/kinds",
      "src/core/standards",
    ],
    packages: [],
    because: "running the rules needs no words, no template and no host",
  },
  {
    at: "src/core/fixes",
    imports: [
      "src/core/check",
      "src/core/rules/tone-style",
      "src/core/rules/fixes/columns-fix",
      "src/core/rules/position",
      "src/core/parts",
      "src/core/snapshot",
      "src/core/template",
      "src/core/kinds",
      "src/core/standards",
      "src/core/ooxml",
    ],
    packages: [],
    because:
      "only here do what the check found and what the template has come together; neither knows the other",
  },
  {
    at: "src/core/template",
    imports: ["src/core/ooxml", "src/core/kinds", "src/core/standards"],
    packages: ["fflate"],
    because: "the template is built from the same data as the rules judge by, never from the rules",
  },
  {
    at: "src/core/texts",
    imports: [
      "src/core/kinds",
      "src/core/standards",
      "src/core/check/report",
      "src/core/ooxml/unreadable",
    ],
    packages: [],
    because: "words are made from a finished report; they decide nothing",
  },
  {
    at: "src/core/sentences",
    imports: ["src/core/kinds/kind-id", "src/core/kinds/programme/outline"],
    packages: [],
    because:
      "sentences are words alone, loaded by the pane when asked for; nothing that judges or builds knows them",
  },
  {
    at: "src/core/printed-report",
    imports: [
      "src/core/check/report",
      "src/core/check/say-once",
      "src/core/texts",
      "src/core/kinds",
      "src/core/standards",
      "src/core/ooxml/escape",
      "src/core/ooxml/units",
    ],
    packages: ["fflate"],
    because:
      "a check report sets finished reports in words; it judges nothing and knows no template",
  },
  {
    at: "src/core/formats",
    imports: [
      "src/core/check/report",
      "src/core/fixes/fix-document",
      "src/core/rules",
      "src/core/snapshot/place",
      "src/core/standards",
      "src/core/texts",
    ],
    packages: [],
    because: "what programs read is a finished report written down, whoever hands it over",
  },
  {
    at: "src/core/overview",
    imports: [
      "src/core/check",
      "src/core/fixes/period",
      "src/core/parts",
      "src/core/snapshot",
      "src/core/kinds",
      "src/core/standards",
      "src/core/ooxml/unreadable",
    ],
    packages: [],
    because: "what many documents show together is told from finished reports and recognised parts",
  },
  {
    at: "src/core/host",
    imports: ["src/core/snapshot/source", "src/core/snapshot/edits"],
    packages: [],
    because: "the host's contract names what goes in and out, not who does it",
  },
  {
    at: "src/core/self-test",
    imports: ["src/core/host"],
    packages: [],
    because: "what the self-test tells is a contract, too: types and names alone",
  },
  {
    at: "src/office",
    imports: ["src/core"],
    packages: [],
    because:
      "the adaptor turns Word's calls into the host's contract; the pane comes to it, not it to the pane",
  },
  {
    at: "src/taskpane",
    imports: ["src/core"],
    packages: [...REACT, ...FLUENT, "package.json"],
    because:
      "the pane gets its host handed in, so that it runs the same in Word, the preview and tests",
  },
  {
    at: "src/taskpane/index",
    imports: ["src/core", "src/office", "src/commands", "src/taskpane"],
    packages: [...REACT, ...FLUENT],
    because: "the entry only puts host, commands and pane together",
  },
  {
    at: "src/commands",
    imports: ["src/core", "src/office", "src/taskpane/state"],
    packages: [],
    because: "a ribbon command drives the pane's own controller and has no screen of its own",
  },
  {
    at: "src/desk",
    imports: ["src/core", "src/taskpane"],
    packages: [
      ...REACT,
      ...FLUENT,
      "@tanstack/react-virtual",
      "fflate",
      "file-selector",
      "package.json",
      "papaparse",
      "write-excel-file",
    ],
    because:
      "the desk shows many documents with the pane's own parts; the pane knows nothing of it, nor does it know Word",
  },
  {
    at: "src/preview",
    imports: ["src/core"],
    packages: [
      ...REACT,
      ...FLUENT,
      "@eigenpal/docx-editor-react",
      "@eigenpal/docx-editor-core",
      "prosemirror-model",
      "prosemirror-state",
      "prosemirror-view",
      "fflate",
    ],
    because: "the preview plays Word for the pane and must not know it, or it would prove nothing",
  },
  {
    at: "src/cli",
    imports: ["src/core"],
    packages: ["node:*", "package.json"],
    because: "the command line is the core with arguments and files around it",
  },
  {
    at: "src/site",
    imports: [],
    packages: [],
    because: "the pages around the add-in are words and drawings, and know nothing of its program",
  },
  {
    at: "src/site/rules-texts",
    imports: ["src/site/bilingual", "src/core/fixes/needs-person", "src/core/rules/message"],
    packages: [],
    because: "words of that page for each severity and each reason why a person is needed, no more",
  },
  {
    at: "src/site/rules",
    imports: [
      "src/site",
      "src/core/fixes/needs-person",
      "src/core/kinds",
      "src/core/rules",
      "src/core/texts",
      "src/taskpane/help/example-looks",
      "src/taskpane/texts",
    ],
    packages: [],
    because: "the one page that lists the rules is made from them, in the words of the pane's help",
  },
  {
    at: "src/release",
    imports: ["src/site"],
    packages: ["node:*", "fflate", "package.json", "webpack.config.js"],
    because: "packing takes what webpack has built; it looks into no part of the program",
  },
];
