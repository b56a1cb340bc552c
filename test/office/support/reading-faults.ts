import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { serveFile } from "./file-server";
import { WHOLE, type TriedWord } from "./tried-word";
import { given, thenText, type WordFault, type WrongMember } from "./word-faults";

const PARAGRAPH = "<w:p/>";
const emptyBefore = (xml: string) =>
  xml.replace(/<w:body(?:\s[^>]*)?>/, (body) => body + PARAGRAPH);
export const withoutLines = (xml: string) =>
  xml.replace(/<mc:AlternateContent[\s\S]*?<\/mc:AlternateContent>/g, "");
const beginsWithTable = (text: unknown) => /<w:body(?:\s[^>]*)?><w:tbl>/.test(String(text));
/** Of OOXML alone that holds the whole template. */
const inTemplate =
  (change: (xml: string) => string): WrongMember =>
  (good, [xml, ...rest]) =>
    good(beginsWithTable(xml) ? change(String(xml)) : xml, ...rest);
const TYPE = />CHƯƠNG TRÌNH</;
const BODY_STYLE = /<w:pStyle w:val="ChiBoNoiDung"\/>/g;

export const FILE_FAULTS: readonly WordFault[] = [
  {
    name: "an empty paragraph before a file that begins with a table",
    caughtBy: "file-first",
    members: { "Document.InsertFileFromBase64": thenText(emptyBefore) },
  },
  {
    name: "the page setup of a file does not come along",
    caughtBy: "file-page",
    members: {
      "Document.InsertFileFromBase64": thenText((xml) =>
        xml.replace(/<w:pgMar [^>]*>/g, (margins) =>
          margins.replace(/w:left="\d+"/, 'w:left="1440"'),
        ),
      ),
    },
  },
  {
    name: "the header of a file does not come along",
    caughtBy: "file-header",
    members: {
      "Document.InsertFileFromBase64": thenText((xml) =>
        xml.replace(/<w:headerReference [^>]*>/g, ""),
      ),
    },
  },
  {
    name: "the line drawn in a file is lost",
    caughtBy: "file-line",
    members: { "Document.InsertFileFromBase64": thenText(withoutLines) },
  },
  {
    name: "a style of a file is lost",
    caughtBy: "file-styles",
    members: { "Document.InsertFileFromBase64": thenText((xml) => xml.replace(BODY_STYLE, "")) },
  },
  {
    name: "the titles of a file's controls are lost",
    caughtBy: "file-controls",
    members: {
      "Document.InsertFileFromBase64": thenText((xml) => xml.replace(/<w:alias [^>]*>/g, "")),
    },
  },
  {
    name: "words of a file are lost",
    caughtBy: "file-verdict",
    members: {
      "Document.InsertFileFromBase64": thenText((xml) => xml.replace(TYPE, ">CHƯƠNG<")),
    },
  },
];

export const OOXML_FAULTS: readonly WordFault[] = [
  {
    name: "an empty paragraph before OOXML that begins with a table",
    caughtBy: "ooxml-first",
    members: { "Body.InsertOoxml": thenText(emptyBefore, ([xml]) => beginsWithTable(xml)) },
  },
  {
    name: "the line drawn in OOXML is lost",
    caughtBy: "ooxml-line",
    members: { "Body.InsertOoxml": inTemplate(withoutLines) },
  },
  {
    name: "a style of OOXML is lost",
    caughtBy: "ooxml-styles",
    members: { "Body.InsertOoxml": inTemplate((xml) => xml.replace(BODY_STYLE, "")) },
  },
  {
    name: "controls of OOXML forget that they show their placeholder",
    caughtBy: "ooxml-controls",
    members: { "Body.InsertOoxml": inTemplate((xml) => xml.replace(/<w:showingPlcHdr\/>/g, "")) },
  },
  {
    name: "words of OOXML are lost",
    caughtBy: "ooxml-verdict",
    members: { "Body.InsertOoxml": inTemplate((xml) => xml.replace(TYPE, ">CHƯƠNG<")) },
  },
];

/** One part of the file is not as the document has it. */
const wrongFile =
  (path: string, change: (xml: string) => string) =>
  ({ context }: TriedWord): void => {
    const { getFileAsync } = context;
    context.getFileAsync = (type, options, done) =>
      getFileAsync(type, options, (result) => {
        const given = (result as { readonly value: GivenFile }).value;
        given.getSliceAsync(0, (slice) => {
          const file = openPackage(Uint8Array.from((slice as Slice).value.data));
          const bytes = writePackage(file, new Map([[path, change(file.text(path) ?? "")]]));
          given.closeAsync(() => serveFile(bytes, {}, WHOLE).getFileAsync(type, options, done));
        });
      });
  };

interface GivenFile {
  getSliceAsync(index: number, give: (result: unknown) => void): void;
  closeAsync(give: () => void): void;
}
type Slice = { readonly value: { readonly data: readonly number[] } };

export const READING_FAULTS: readonly WordFault[] = [
  {
    name: "the file lacks soft hyphens",
    caughtBy: "read-file",
    around: wrongFile("word/document.xml", (xml) => xml.replace(/<w:softHyphen\/>/g, "")),
  },
  {
    name: "the body's OOXML lacks soft hyphens",
    caughtBy: "read-ooxml",
    members: { "Body.GetOoxml": (good) => String(good()).replace(/<w:softHyphen\/>/g, "") },
  },
  {
    name: "paragraphs' texts lack soft hyphens",
    caughtBy: "read-text",
    members: { "Paragraph.Text": (good) => String(good()).replace(/\u00ad/g, "") },
  },
  {
    name: "tab stops are lost",
    caughtBy: "look-tabs",
    members: { "Body.InsertOoxml": given((xml) => xml.replace(/<w:tabs>.*?<\/w:tabs>/g, "")) },
  },
  {
    name: "exact line spacing becomes a multiple",
    caughtBy: "look-spacing",
    around: wrongFile("word/styles.xml", (xml) => xml.replace(/ w:lineRule="exact"/g, "")),
  },
  {
    name: "letters come in without their look",
    caughtBy: "look-runs",
    members: { "Body.InsertOoxml": given((xml) => xml.replace(/<w:i\/>/g, "")) },
  },
  {
    name: "curly quotation marks are not found",
    caughtBy: "search-marks",
    members: { "Paragraph.Search": given((words) => words.replace(/[“”]/g, '"')) },
  },
  {
    name: "soft hyphens are not found",
    caughtBy: "search-hyphens",
    members: { "Paragraph.Search": given((words) => words.replace("^-", "^~")) },
  },
];
