import { p, r } from "../ooxml/raw-docx";
import { snapshotOf } from "./snapshot-of";

const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const MARGINS =
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
const reference = (kind: "header" | "footer", type: string, id: string) =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const section = (inside: string) => `<w:sectPr>${inside}</w:sectPr>`;
const endsSection = (inside: string, text = "") =>
  `<w:p><w:pPr>${section(inside)}</w:pPr>${r(text)}</w:p>`;
const PAGE = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr="PAGE">${r("2")}</w:fldSimple></w:p>`;

const textsIn = (story: readonly { readonly text: string }[] | undefined) =>
  story?.map(({ text }) => text);

describe("sections", () => {
  it("give page size and margins in twips, and nothing where the document says nothing", () => {
    expect(snapshotOf({ body: p("a") + section(A4 + MARGINS) }).sections).toEqual([
      {
        index: 0,
        pageWidth: 11906,
        pageHeight: 16838,
        landscape: false,
        margins: { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567 },
        titlePage: false,
        headers: {},
        footers: {},
      },
    ]);
    expect(snapshotOf({ body: p("a") + section("") }).sections).toMatchObject([
      { pageWidth: null, pageHeight: null, margins: { top: null, header: null } },
    ]);
    expect(snapshotOf({ body: p("a") }).sections).toEqual([]);
  });

  it("know paper that lies on its side", () => {
    const wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
    expect(snapshotOf({ body: section(wide) }).sections[0]?.landscape).toBe(true);
  });

  it("reach up to and with the paragraph that ends them", () => {
    const body =
      p("a") + endsSection(A4, "b") + p("c") + endsSection("", "d") + p("e") + section("");
    const { paragraphs, sections } = snapshotOf({ body });
    expect(paragraphs.map((one) => `${one.text}${one.section}`)).toEqual([
      "a0",
      "b0",
      "c1",
      "d1",
      "e2",
    ]);
    expect(sections.map((one) => one.pageWidth)).toEqual([11906, null, null]);
  });

  it("are not read from what tracked changes keep", () => {
    const old = `<w:sectPrChange w:id="1"><w:sectPr><w:pgSz w:w="1" w:h="1"/><w:titlePg/></w:sectPr></w:sectPrChange>`;
    expect(snapshotOf({ body: section(A4 + old) }).sections).toMatchObject([
      { pageWidth: 11906, titlePage: false },
    ]);
  });

  it("have headers and footers of three kinds, and say when the first page has its own", () => {
    const body = section(
      reference("header", "default", "h1") +
        reference("header", "first", "h2") +
        reference("header", "even", "h3") +
        reference("footer", "default", "f1") +
        "<w:titlePg/>",
    );
    const { sections } = snapshotOf({
      body,
      headers: { h1: PAGE, h2: "<w:p/>", h3: p("chẵn") + p("hai") },
      footers: { f1: p("chân") },
    });
    const [only] = sections;
    expect(only?.titlePage).toBe(true);
    expect(textsIn(only?.headers.default)).toEqual(["2"]);
    expect(only?.headers.default?.[0]).toMatchObject({
      fields: ["PAGE"],
      format: { alignment: "center" },
    });
    expect(textsIn(only?.headers.first)).toEqual([""]);
    expect(textsIn(only?.headers.even)).toEqual(["chẵn", "hai"]);
    expect(textsIn(only?.footers.default)).toEqual(["chân"]);
    expect(only?.footers.first).toBeUndefined();
  });

  it("take over the headers of the section before, kind by kind", () => {
    const body =
      endsSection(reference("header", "default", "h1") + reference("footer", "default", "f1")) +
      endsSection(reference("header", "default", "h2")) +
      section("<w:titlePg/>");
    const { sections } = snapshotOf({
      body,
      headers: { h1: p("một"), h2: p("hai") },
      footers: { f1: p("chân") },
    });
    expect(sections.map((one) => textsIn(one.headers.default))).toEqual([
      ["một"],
      ["hai"],
      ["hai"],
    ]);
    expect(sections.map((one) => textsIn(one.footers.default))).toEqual([
      ["chân"],
      ["chân"],
      ["chân"],
    ]);
    expect(sections.map((one) => one.titlePage)).toEqual([false, false, true]);
  });

  it("whose headers lead nowhere have empty ones", () => {
    const body = section(reference("header", "default", "none"));
    expect(snapshotOf({ body }).sections[0]?.headers).toEqual({ default: [] });
  });

  it("have settings that hold for all of them", () => {
    const on = { settings: "<w:mirrorMargins/><w:evenAndOddHeaders/>" };
    const off = { settings: '<w:mirrorMargins w:val="0"/><w:zoom w:percent="100"/>' };
    expect(snapshotOf(on)).toMatchObject({ mirrorMargins: true, evenAndOddHeaders: true });
    expect(snapshotOf(off)).toMatchObject({ mirrorMargins: false, evenAndOddHeaders: false });
    expect(snapshotOf({})).toMatchObject({ mirrorMargins: false, formattingKnown: true });
  });

  it("do not mix their headers' paragraphs with the body's", () => {
    const body = p("thân") + section(reference("header", "default", "h1"));
    const { paragraphs } = snapshotOf({ body, headers: { h1: p("đầu") } });
    expect(textsIn(paragraphs)).toEqual(["thân"]);
  });
});
