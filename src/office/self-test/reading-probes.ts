import { readSnapshot } from "../../core/snapshot/read";
import type { Snapshot } from "../../core/snapshot/model";
import { readDocumentFile } from "../read/document-file";
import { askForParagraphs } from "../read/live";
import { control, mark, p, r, row } from "./blocks";
import { same, type ProbeGroup } from "./probe";

/** Every letter that Word and the file write differently, in the body, in a control and in a cell. */
const BLOCKS = [
  p(r("Đọc: chữ thường, “ngoặc kép” – gạch nối.")),
  p(`${r("trước tab")}${mark("tab")}${r("sau tab")}`),
  p(`${r("dòng một")}${mark("br")}${r("dòng hai")}`),
  p(`${r("mềm")}${mark("softHyphen")}${r("và")}${mark("noBreakHyphen")}${r("cứng")}`),
  p(r("cách\u00a0liền")),
  p(r("")),
  p(`${r("Số ")}${control("chibo:try.read", 910001, r("12"))}${r("-CTr/CB")}`),
  row(p(r("ô trái")), p(r("ô phải"))),
].join("");
const TEXTS = [
  "Đọc: chữ thường, “ngoặc kép” – gạch nối.",
  "trước tab\tsau tab",
  "dòng một\ndòng hai",
  "mềm\u00advà\u2011cứng",
  "cách\u00a0liền",
  "",
  "Số 12-CTr/CB",
  "ô trái",
  "ô phải",
];

const textsOf = ({ paragraphs }: Snapshot) => paragraphs.map(({ text }) => text);

/** Word may have empty paragraphs behind what was put in: those are not compared. File, OOXML and text are three ways to the same document. */
export const READING_PROBES: ProbeGroup<unknown> = {
  prepare: (bench) => bench.put(BLOCKS),
  probes: [
    {
      id: "read-file",
      source: "CompressedFile 1.1; office-js #1182, #6289",
      run: async () => {
        const bytes = await readDocumentFile();
        const texts = textsOf(readSnapshot({ kind: "package", bytes }));
        return same(TEXTS, texts.slice(0, TEXTS.length));
      },
    },
    {
      id: "read-ooxml",
      source: "WordApi 1.1; office-js #6059, #2920",
      run: async () => {
        const xml = await Word.run(async (context) => {
          const result = context.document.body.getOoxml();
          await context.sync();
          const { value } = result;
          return value;
        });
        const read = textsOf(readSnapshot({ kind: "flat-opc", xml }));
        return same(TEXTS, read.slice(0, TEXTS.length));
      },
    },
    {
      id: "read-text",
      source: "WordApi 1.1",
      run: async () => {
        const live = await Word.run(async (context) => {
          const ask = askForParagraphs(context);
          await context.sync();
          return ask();
        });
        return same(TEXTS, live.texts.slice(0, TEXTS.length));
      },
    },
  ],
};
