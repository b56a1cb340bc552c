import { Document, Packer } from "docx";
import { openPackage } from "../../../src/core/ooxml/package";
import { convertWithLibreOffice } from "../../engines/libre-office";
import { pack, relationship, relationships, root } from "../ooxml/raw-docx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What every program declares. */
const COMMON = [
  `xmlns:w="${MAIN}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
].join(" ");
const COMPATIBLE = `${COMMON} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
const WORD_2010 = `${COMPATIBLE} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"`;
const WORD_365 = [
  WORD_2010,
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:w16="http://schemas.microsoft.com/office/word/2018/wordml"',
  'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"',
  'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"',
  'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"',
  'xmlns:w16sdtdh="http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'mc:Ignorable="w14 w15 w16se w16cid w16 w16cex w16sdtdh w16du wp14"',
].join(" ");

type Member = "styles" | "numbering" | "settings" | "fontTable" | "webSettings" | "theme";

interface Writer {
  readonly namespaces: string;
  /** The inside of each member's root. */
  readonly members: Partial<Record<Member, string>>;
  /** Members as they are, by path. */
  readonly more?: Readonly<Record<string, string>>;
  /** How it writes a body that Word wrote. */
  readonly body?: (xml: string) => string;
}

/** A package with that body, as a program builds it. */
function written({ namespaces, members, more = {}, body = (xml) => xml }: Writer, inside: string) {
  const relations: string[] = [];
  const types: string[] = [];
  const parts: Record<string, string> = {};
  for (const [name, xml] of Object.entries(members)) {
    const isTheme = name === "theme";
    const file = isTheme ? "theme/theme1.xml" : `${name}.xml`;
    parts[`word/${file}`] = root(isTheme ? "a:theme" : `w:${ROOTS[name] ?? name}`, xml, namespaces);
    relations.push(relationship(`rId${relations.length + 1}`, `${OFFICE}/${name}`, file));
    const type = isTheme
      ? "application/vnd.openxmlformats-officedocument.theme"
      : `${WORD_TYPE}.${name}`;
    types.push(`<Override PartName="/word/${file}" ContentType="${type}+xml"/>`);
  }
  return pack({
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": relationships(
      relationship("rId1", `${OFFICE}/officeDocument`, "word/document.xml"),
    ),
    "word/document.xml": root("w:document", `<w:body>${body(inside)}</w:body>`, namespaces),
    "word/_rels/document.xml.rels": relationships(relations.join("")),
    ...parts,
    ...more,
  });
}
const ROOTS: Readonly<Record<string, string>> = { fontTable: "fonts" };

const fonts = (name: string) =>
  `<w:rFonts w:ascii="${name}" w:cs="${name}" w:eastAsia="${name}" w:hAnsi="${name}"/>`;
const style = (id: string, name: string, more = "", type = "paragraph", isDefault = true) =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const CELLS =
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>';
const compat = (mode: number) =>
  `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="${String(mode)}"/>`;
/** What people set in Word before they type; the other programs are left as they begin. */
const CHOSEN = `${fonts("Times New Roman")}<w:sz w:val="28"/><w:szCs w:val="28"/>`;

/** Gives every run its font, and more properties behind those that it has. */
const inEveryRun = (xml: string, font: string, more: string) =>
  xml.replace(
    /<w:r>(?:<w:rPr>([\s\S]*?)<\/w:rPr>)?/g,
    (_, has = "") =>
      `<w:r><w:rPr>${font}${String(has).replace(/<w:rFonts[^>]*>/, "")}${more}</w:rPr>`,
  );

const WORD: Writer = {
  namespaces: `${WORD_2010} mc:Ignorable="w14 wp14"`,
  members: {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("Calibri")}<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${style("Normal", "Normal", `<w:qFormat/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${CHOSEN}</w:rPr>`)}${style("TableNormal", "Normal Table", CELLS, "table")}`,
    settings: `<w:zoom w:percent="100"/><w:compat>${compat(15)}</w:compat>`,
  },
};

const WORD_365_WRITER: Writer = {
  namespaces: WORD_365,
  members: {
    ...WORD.members,
    settings: `<w:zoom w:percent="120"/><w:proofState w:spelling="clean" w:grammar="clean"/><w:compat>${compat(15)}</w:compat><w:rsids><w:rsidRoot w:val="00A77B3E"/><w:rsid w:val="00C91D02"/></w:rsids><w14:docId w14:val="5C3A1B7E"/><w15:chartTrackingRefBased/>`,
    fontTable: '<w:font w:name="Times New Roman"><w:charset w:val="00"/></w:font>',
    webSettings: "<w:optimizeForBrowser/><w:allowPNG/>",
  },
  body: (xml) => {
    let id = 0x10_00_00_00;
    const stamp = () => (id += 0x11).toString(16).toUpperCase();
    return xml
      .replace(
        /<w:p>/g,
        () =>
          `<w:p w14:paraId="${stamp()}" w14:textId="77777777" w:rsidR="00C91D02" w:rsidRDefault="00C91D02" w:rsidP="00A77B3E">`,
      )
      .replace(/<w:r>/g, '<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00A77B3E">')
      .replace(/<\/w:r>(?=<w:proofErr|<\/w:p>)/g, '</w:r><w:proofErr w:type="spellEnd"/>');
  },
};

/** Word 2007 knows neither alternate content nor anything later than the first edition of the format. */
const WORD_2007: Writer = {
  namespaces: COMMON,
  members: {
    ...WORD.members,
    settings: '<w:zoom w:percent="100"/><w:compat/><w:rsids><w:rsid w:val="004E2C11"/></w:rsids>',
  },
  body: (xml) =>
    xml
      .replace(
        /<mc:AlternateContent>[\s\S]*?<mc:Fallback>([\s\S]*?)<\/mc:Fallback><\/mc:AlternateContent>/g,
        "$1",
      )
      .replace(/<w:r>/g, '<w:r w:rsidRPr="004E2C11">')
      .replace(
        "</w:p>",
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:p>',
      ),
};

/** Google Docs writes every property into every run, closes each paragraph with an empty run, and knows no style of the standard's. */
const GOOGLE: Writer = {
  namespaces: COMPATIBLE,
  members: {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("Arial")}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="vi"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${style("Normal", "normal", ``)}${style("TableNormal", "Table Normal", CELLS, "table")}${style("Heading1", "heading 1", '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr>', "paragraph", false)}`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/><w:lvlJc w:val="left"/><w:rPr><w:u w:val="none"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    settings: `<w:displayBackgroundShape/><w:defaultTabStop w:val="720"/><w:compat>${compat(15)}</w:compat>`,
    fontTable: '<w:font w:name="Arial"/><w:font w:name="Times New Roman"/>',
  },
  body: (xml) =>
    inEveryRun(
      xml,
      fonts("Times New Roman"),
      '<w:shd w:fill="auto" w:val="clear"/><w:rtl w:val="0"/>',
    )
      .replace(/<w:r>/g, '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">')
      .replace(
        /<\/w:p>/g,
        '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>',
      ),
};

/** WPS numbers its styles, sets the Normal style for Chinese, and signs its work in the custom properties. */
const WPS: Writer = {
  namespaces: `${WORD_2010} xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="w14 w15 wp14"`,
  members: {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles w:count="260" w:defQFormat="0"/>${style("1", "Normal", '<w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>')}${style("2", "Default Paragraph Font", "<w:semiHidden/>", "character")}${style("3", "Normal Table", `<w:semiHidden/>${CELLS}`, "table")}`,
    settings: `<w:zoom w:percent="100"/><w:drawingGridVerticalSpacing w:val="156"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>${compat(15)}</w:compat>`,
    fontTable: '<w:font w:name="SimSun"><w:altName w:val="宋体"/><w:charset w:val="86"/></w:font>',
  },
  more: {
    "docProps/custom.xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1033-12.2.0.13431</vt:lpwstr></property></Properties>',
    "customXml/item1.xml":
      '<?xml version="1.0" encoding="UTF-8"?><s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>',
  },
  body: (xml) =>
    inEveryRun(xml, '<w:rFonts w:hint="default"/>', '<w:lang w:val="vi-VN"/>').replace(
      "</w:p>",
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:p>',
    ),
};

/** The strict form of the format: the same names in other namespaces, relationships' types with them. */
function strict(inside: string): Uint8Array {
  const docx = openPackage(written(WORD, inside));
  const into = (xml: string) =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
      )
      .replaceAll(MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main")
      .replaceAll(
        "http://schemas.openxmlformats.org/drawingml/2006/",
        "http://purl.oclc.org/ooxml/drawingml/",
      );
  return pack(Object.fromEntries(docx.names().map((name) => [name, into(docx.text(name) ?? "")])));
}

/** What the npm package docx makes around a document with nothing in it. */
async function docxPackage(inside: string): Promise<Uint8Array> {
  const empty = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
  const docx = openPackage(new Uint8Array(empty));
  return pack(
    Object.fromEntries(
      docx.names().map((name) => {
        if (name !== docx.mainPath) return [name, docx.bytes(name) ?? ""];
        const xml = docx.text(name) ?? "";
        return [name, xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${inside}</w:body>`)];
      }),
    ),
  );
}

/** As Word writes it: what the others are compared with. */
export const inWord = (inside: string): Uint8Array => written(WORD, inside);

/** The same body as each program packs it. */
export const WRITERS: Readonly<
  Record<string, (inside: string) => Uint8Array | Promise<Uint8Array>>
> = {
  "Google Docs": (inside) => written(GOOGLE, inside),
  "WPS Writer": (inside) => written(WPS, inside),
  LibreOffice: async (inside) => {
    const [saved = new Uint8Array()] = await convertWithLibreOffice([inWord(inside)], "docx");
    return saved;
  },
  "the npm package docx": docxPackage,
  "Word 2007": (inside) => written(WORD_2007, inside),
  "Word 365": (inside) => written(WORD_365_WRITER, inside),
  "a writer of strict Open XML": strict,
};
