import type { Snapshot } from "../../core/snapshot/model";
import { asRead, needleFor } from "../read/word-letters";
import { mark, p, r } from "./blocks";
import { fail, pass, same, type BenchReading, type Probe, type ProbeGroup } from "./probe";

const TAB = '<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs>';
/** One of our styles whose lines are of an exact height. */
const EXACT = "documentType";

const BLOCKS = (style: string) =>
  [
    p(`${r("Nơi gửi")}${mark("tab")}${r("nơi nhận")}`, TAB),
    p(
      `${r("thường ")}${r("đậm ", "<w:b/>")}${r("nghiêng ", "<w:i/>")}${r("to", '<w:sz w:val="40"/>')}`,
    ),
    p(r("TÊN LOẠI"), `<w:pStyle w:val="${style}"/>`),
  ].join("");

/** Looks that come with OOXML. */
export const LOOK_PROBES: ProbeGroup<BenchReading> = {
  prepare: ({ put, library }) => {
    const style = library.style(EXACT);
    return put(BLOCKS(style.id), [style]);
  },
  probes: [
    {
      id: "look-tabs",
      source: "office-js #3149",
      run: async ({ xml, snapshot }) => {
        const source = snapshot.paragraphs[0]?.source;
        const own = source ? xml.slice(source.start, source.end) : "";
        const tabs = /<w:tabs>.*?<\/w:tabs>/.exec(own)?.[0] ?? "";
        return /w:pos="2835"/.test(tabs) ? pass() : fail("w:pos=2835", tabs);
      },
    },
    {
      id: "look-spacing",
      source: "office-js #2296",
      run: async ({ snapshot }) => {
        const format = snapshot.paragraphs[2]?.format;
        return same(["exact 400"], [`${format?.lineRule} ${format?.line}`]);
      },
    },
    {
      id: "look-runs",
      source: "WordApi 1.1",
      run: async ({ snapshot }) => same(RUNS, runsOf(snapshot)),
    },
  ],
};

const RUNS = ["thường : plain", "đậm : bold", "nghiêng : italic", "to: 20"];

function runsOf({ paragraphs }: Snapshot): string[] {
  const { text, runs } = paragraphs[1] ?? { text: "", runs: [] };
  return runs.map(({ start, end, format: { bold, italic, size } }) => {
    const look = bold ? "bold" : italic ? "italic" : size === 20 ? "20" : "plain";
    return `${text.slice(start, end)}: ${look}`;
  });
}

/** Words that are looked for have marks, or letters that Word's search writes as codes. */
const MARKS = "Nói “rằng” - ‘thế’ – rồi — ^ hết… (I.9.2)";
const CODED = "mềm\u00ad rồi\u2011cứng cách\u00a0liền trước\tsau";
const SEARCHED = [
  p(r(MARKS)),
  p(
    `${r("mềm")}${mark("softHyphen")}${r(" rồi")}${mark("noBreakHyphen")}${r("cứng cách\u00a0liền trước")}${mark("tab")}${r("sau")}`,
  ),
].join("");

/** Every needle is found where it stands, and so often as it stands there. */
function searched(
  id: "search-marks" | "search-hyphens",
  source: string,
  [paragraph, text]: readonly [number, string],
  needles: readonly string[],
): Probe<BenchReading> {
  return {
    id,
    source,
    run: () =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        const found = needles.map((words) => {
          const at = text.indexOf(words);
          const needle = needleFor(text, at, at + words.length);
          const ranges = paragraphs.items[paragraph]?.search(needle?.search ?? words, {
            matchCase: true,
          });
          ranges?.load("items/text");
          return ranges;
        });
        await context.sync();
        return same(
          needles,
          found.map((ranges) => (ranges?.items ?? []).map((one) => asRead(one.text)).join("|")),
        );
      }),
  };
}

/** Word's search, by which the add-in finds the words to write over. */
export const SEARCH_PROBES: ProbeGroup<BenchReading> = {
  prepare: ({ put }) => put(SEARCHED),
  probes: [
    searched(
      "search-marks",
      "WordApi 1.1",
      [0, MARKS],
      ["“rằng”", "‘thế’", "– rồi —", "^", "…", "("],
    ),
    searched(
      "search-hyphens",
      "WordApi 1.1",
      [1, CODED],
      ["mềm\u00ad", "\u2011cứng", "cách\u00a0liền", "\tsau"],
    ),
  ],
};
