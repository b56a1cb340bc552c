import { p, r } from "../ooxml/raw-docx";
import { onlyParagraph, paragraphsOf } from "./snapshot-of";

const style = (id: string, inside: string, type = "paragraph", more = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="Tên ${id}"/>${inside}</w:style>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
const look = (inside: string) => `<w:rPr>${inside}</w:rPr>`;
const stance = (inside: string) => `<w:pPr>${inside}</w:pPr>`;
const defaults = (run: string, paragraph = "") =>
  `<w:docDefaults><w:rPrDefault>${look(run)}</w:rPrDefault><w:pPrDefault>${stance(paragraph)}</w:pPrDefault></w:docDefaults>`;

const THEME =
  '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="X"/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>';

function letters(styles: string, properties: string, runProperties: string, theme?: string) {
  const { runs } = onlyParagraph(p("chữ", properties, runProperties), {
    styles,
    ...(theme === undefined ? {} : { theme }),
  });
  return runs[0]?.format;
}

describe("effective letters", () => {
  it("are Word's own where no one says anything", () => {
    expect(letters("", "", "")).toEqual({
      font: "",
      size: 10,
      bold: false,
      italic: false,
      underline: "none",
      capitals: false,
      colour: "auto",
      hidden: false,
      encoding: null,
    });
  });

  it("come from defaults, then the style and what it rests on, then the character style, then the run", () => {
    const styles =
      defaults('<w:sz w:val="20"/><w:color w:val="111111"/><w:rFonts w:ascii="A"/>') +
      style("gốc", look('<w:sz w:val="24"/><w:i/>')) +
      style("đoạn", basedOn("gốc") + look('<w:rFonts w:ascii="B"/>')) +
      style("chữ", look('<w:color w:val="222222"/>'), "character");
    const inStyle = '<w:pStyle w:val="đoạn"/>';
    expect(letters(styles, "", "")).toMatchObject({ size: 10, colour: "111111", font: "A" });
    expect(letters(styles, inStyle, "")).toMatchObject({
      size: 12,
      italic: true,
      font: "B",
      colour: "111111",
    });
    expect(letters(styles, inStyle, '<w:rStyle w:val="chữ"/>')).toMatchObject({ colour: "222222" });
    expect(
      letters(
        styles,
        inStyle,
        '<w:rStyle w:val="chữ"/><w:color w:val="FF00AA"/><w:sz w:val="31"/>',
      ),
    ).toMatchObject({ colour: "ff00aa", size: 15.5 });
  });

  it("of the default style hold where a paragraph names none, or one that is not there", () => {
    const styles =
      style("khác", look('<w:sz w:val="40"/>')) +
      style("thường", look('<w:sz w:val="28"/>'), "paragraph", ' w:default="1"');
    for (const properties of ["", '<w:pStyle w:val="không"/>']) {
      const paragraph = onlyParagraph(p("chữ", properties), { styles });
      expect(paragraph.runs[0]?.format.size).toBe(14);
      expect(paragraph).toMatchObject({ styleId: "thường", styleName: "Tên thường" });
    }
  });

  it("that are switches cancel each other between the two kinds of style, and obey the run", () => {
    const styles =
      style("đậm", look("<w:b/><w:i/><w:caps/>")) +
      style("đậmnữa", look("<w:b/><w:i/><w:caps/>"), "character");
    const both = '<w:rStyle w:val="đậmnữa"/>';
    const inStyle = '<w:pStyle w:val="đậm"/>';
    const bold = (properties: string, run: string) => letters(styles, properties, run)?.bold;
    expect(bold(inStyle, "")).toBe(true);
    expect(bold("", both)).toBe(true);
    expect(letters(styles, inStyle, both)).toMatchObject({
      bold: false,
      italic: false,
      capitals: false,
    });
    expect(bold(inStyle, `${both}<w:b/>`)).toBe(true);
    expect(bold(inStyle, '<w:b w:val="0"/>')).toBe(false);
  });

  it("that are switches only override each other from style to style below", () => {
    const styles =
      style("a", look("<w:b/>")) +
      style("b", basedOn("a") + look("<w:b/>")) +
      style("c", basedOn("b") + look('<w:b w:val="false"/>'));
    const bold = (id: string) => letters(styles, `<w:pStyle w:val="${id}"/>`, "")?.bold;
    expect([bold("a"), bold("b"), bold("c")]).toEqual([true, true, false]);
  });

  it.each([
    ["<w:b/>", true],
    ['<w:b w:val="1"/>', true],
    ['<w:b w:val="on"/>', true],
    ['<w:b w:val="true"/>', true],
    ['<w:b w:val="0"/>', false],
    ['<w:b w:val="off"/>', false],
    ['<w:b w:val="false"/>', false],
  ])("%s: bold is %s", (xml, expected) => {
    expect(letters("", "", xml)?.bold).toBe(expected);
  });

  it("are not touched by old looks that tracked changes keep", () => {
    const run = `<w:b/><w:rPrChange w:id="1"><w:rPr><w:b w:val="0"/><w:sz w:val="99"/></w:rPr></w:rPrChange>`;
    const properties = `<w:jc w:val="center"/><w:pPrChange w:id="2"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>`;
    const { runs, format } = onlyParagraph(p("chữ", properties, run));
    expect(runs[0]?.format).toMatchObject({ bold: true, size: 10 });
    expect(format.alignment).toBe("center");
  });

  it("take the theme's fonts by their role", () => {
    const styles =
      defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Chung"/>') +
      style("đầu", look('<w:rFonts w:asciiTheme="majorAscii"/>'));
    expect(letters(styles, "", "", THEME)?.font).toBe("Calibri");
    expect(letters(styles, '<w:pStyle w:val="đầu"/>', "", THEME)?.font).toBe("Cambria");
    expect(letters(styles, "", '<w:rFonts w:ascii="Arial"/>', THEME)?.font).toBe("Arial");
    expect(letters(styles, "", '<w:rFonts w:hAnsi="Arial"/>', THEME)?.font).toBe("Arial");
  });

  it("are still found when styles rest on each other in a circle", () => {
    const styles =
      style("a", basedOn("b") + look("<w:b/>")) + style("b", basedOn("a") + look("<w:i/>"));
    expect(letters(styles, '<w:pStyle w:val="a"/>', "")).toMatchObject({
      bold: true,
      italic: true,
    });
  });

  it("of a table style's conditional parts are nobody's", () => {
    const styles = style("bảng", `<w:tblStylePr>${look("<w:b/>")}</w:tblStylePr>${look("<w:i/>")}`);
    expect(letters(styles, '<w:pStyle w:val="bảng"/>', "")).toMatchObject({
      bold: false,
      italic: true,
    });
  });

  it("of an empty paragraph are those of its mark", () => {
    const empty = `<w:p><w:pPr><w:jc w:val="both"/>${look('<w:b/><w:sz w:val="24"/>')}</w:pPr></w:p>`;
    expect(onlyParagraph(empty)).toMatchObject({
      markFormat: { bold: true, size: 12 },
      format: { alignment: "both" },
      runs: [],
    });
  });

  it("that are equal are one object", () => {
    const [first, second] = onlyParagraph(
      `<w:p>${r("a", '<w:b/><w:sz w:val="20"/>')}${r("b", '<w:sz w:val="20"/><w:b/>')}</w:p>`,
    ).runs;
    expect(first?.format).toBe(second?.format);
  });
});

describe("the effective stance of a paragraph", () => {
  const formatOf = (properties: string, styles = "") =>
    onlyParagraph(p("chữ", properties), { styles }).format;

  it("is a plain one where no one says anything", () => {
    expect(formatOf("")).toEqual({
      alignment: "left",
      indentLeft: 0,
      indentRight: 0,
      indentFirstLine: 0,
      spaceBefore: 0,
      spaceAfter: 0,
      contextualSpacing: false,
      line: 240,
      lineRule: "auto",
      keepNext: false,
      pageBreakBefore: false,
      bottomBorder: false,
    });
  });

  it("comes from defaults, styles and the paragraph, attribute by attribute", () => {
    const styles =
      defaults("", '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>') +
      style("gốc", stance('<w:spacing w:before="60"/><w:ind w:left="100" w:firstLine="567"/>')) +
      style("con", basedOn("gốc") + stance('<w:jc w:val="both"/><w:keepNext/>'));
    expect(formatOf("", styles)).toMatchObject({ spaceAfter: 160, line: 259, spaceBefore: 0 });
    expect(
      formatOf(
        '<w:pStyle w:val="con"/><w:spacing w:after="120" w:line="360" w:lineRule="exact"/>',
        styles,
      ),
    ).toMatchObject({
      alignment: "both",
      keepNext: true,
      spaceBefore: 60,
      spaceAfter: 120,
      line: 360,
      lineRule: "exact",
      indentLeft: 100,
      indentFirstLine: 567,
    });
  });

  it.each([
    ["left", "left"],
    ["start", "left"],
    ["end", "right"],
    ["center", "center"],
    ["both", "both"],
    ["distribute", "both"],
    ["thaiDistribute", "other"],
  ])("stands %s as %s", (value, alignment) => {
    expect(formatOf(`<w:jc w:val="${value}"/>`).alignment).toBe(alignment);
  });

  it("hangs where a hanging indent stands, also beside a first line's", () => {
    expect(formatOf('<w:ind w:left="720" w:hanging="360"/>')).toMatchObject({
      indentLeft: 720,
      indentFirstLine: -360,
    });
    expect(formatOf('<w:ind w:hanging="360" w:firstLine="99"/>').indentFirstLine).toBe(-360);
    expect(formatOf('<w:ind w:start="10" w:end="20"/>')).toMatchObject({
      indentLeft: 10,
      indentRight: 20,
    });
  });

  it("has Word's 14 points where spacing is automatic", () => {
    const automatic = '<w:spacing w:before="0" w:beforeAutospacing="1" w:after="0"/>';
    expect(formatOf(automatic)).toMatchObject({ spaceBefore: 280, spaceAfter: 0 });
  });

  it("knows a border below, also one that is taken away again", () => {
    const styles = style("kẻ", stance('<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>'));
    expect(formatOf('<w:pStyle w:val="kẻ"/>', styles).bottomBorder).toBe(true);
    const off = '<w:pStyle w:val="kẻ"/><w:pBdr><w:bottom w:val="nil"/></w:pBdr>';
    expect(formatOf(off, styles).bottomBorder).toBe(false);
  });

  it("takes the indents of its list's level, and its own before those", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const [first, second] = paragraphsOf(p("a", inList) + p("b", `${inList}<w:ind w:left="0"/>`), {
      numbering,
    });
    expect(first?.format).toMatchObject({ indentLeft: 720, indentFirstLine: -360 });
    expect(second?.format).toMatchObject({ indentLeft: 0, indentFirstLine: -360 });
  });

  it("of a frame is where the frame stands", () => {
    const framed = '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center" w:y="1"/>';
    expect(formatOf(framed).alignment).toBe("center");
  });
});
