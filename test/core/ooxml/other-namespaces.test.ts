import { readSnapshot } from "../../../src/core/snapshot/read";
import { NAMESPACES, pack, rawParts, relationship, relationships, root } from "./raw-docx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml";

/** One bold centred paragraph in a table cell, in the style `S`, on A4, with a header. */
const BODY =
  '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="S"/><w:jc w:val="center"/></w:pPr>' +
  "<w:r><w:rPr><w:b/></w:rPr><w:t>Chương trình</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" +
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdTop"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const STYLE =
  '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Chữ"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>';
const HEADER = "<w:p><w:r><w:t>2</w:t></w:r></w:p>";
const PLAIN = rawParts({ body: BODY, styles: STYLE, headers: { rIdTop: HEADER } });

/** What a reader takes from the document, positions aside. */
function seen(parts: Record<string, string | Uint8Array>) {
  const { paragraphs, sections } = readSnapshot({ kind: "package", bytes: pack(parts) });
  return {
    paragraphs: paragraphs.map(({ text, cell, format, styleName, runs }) => ({
      text,
      cell,
      format,
      styleName,
      letters: runs.map((run) => run.format),
    })),
    pages: sections.map(({ pageWidth, headers }) => [
      pageWidth,
      headers.default?.map(({ text }) => text),
    ]),
  };
}

const mapped = (change: (xml: string) => string) =>
  Object.fromEntries(Object.entries(PLAIN).map(([path, xml]) => [path, change(String(xml))]));

describe("a document that names its elements otherwise", () => {
  it("is seen, to begin with, with all its parts", () => {
    expect(seen(PLAIN)).toMatchObject({
      paragraphs: [
        {
          text: "Chương trình",
          cell: { table: 0, row: 0, column: 0 },
          format: { alignment: "center" },
          styleName: "Chữ",
          letters: [{ bold: true, size: 14 }],
        },
      ],
      pages: [[11906, ["2"]]],
    });
  });

  it("is the same with other prefixes", () => {
    const renamed = mapped((xml) =>
      xml.replace(/(?<=[</\s])(w|r):/g, "$1x1:").replace(/xmlns:(w|r)=/g, "xmlns:$1x1="),
    );
    expect(String(renamed["word/document.xml"])).toContain("<wx1:body>");
    expect(seen(renamed)).toEqual(seen(PLAIN));
  });

  it("is the same with WordprocessingML as the default namespace", () => {
    const bare = mapped((xml) =>
      xml.replace(/<(\/?)w:/g, "<$1").replace("xmlns:w=", `xmlns="${W}" xmlns:w=`),
    );
    expect(String(bare["word/document.xml"])).toContain("<body>");
    expect(seen(bare)).toEqual(seen(PLAIN));
  });

  it("is the same in the strict form of the format", () => {
    const strict = mapped((xml) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          `${STRICT}/officeDocument`,
        )
        .replaceAll(W, `${STRICT}/wordprocessingml/main`),
    );
    expect(String(strict["_rels/.rels"])).toContain("purl.oclc.org");
    expect(seen(strict)).toEqual(seen(PLAIN));
  });

  it("is the same when relationships carry a prefix", () => {
    const prefixed = mapped((xml) =>
      xml.includes("<Relationships")
        ? xml.replace(/<(\/?)Relationship/g, "<$1rel:Relationship").replace("xmlns=", "xmlns:rel=")
        : xml,
    );
    expect(seen(prefixed)).toEqual(seen(PLAIN));
  });

  it("is told from a foreign one whose elements merely sound alike", () => {
    const foreign = {
      ...PLAIN,
      "word/document.xml": root(
        "x:document",
        "<x:body><x:p><x:r><x:t>Chương trình</x:t></x:r></x:p></x:body>",
        `${NAMESPACES} xmlns:x="urn:something-else"`,
      ),
      "word/_rels/document.xml.rels": relationships(relationship("rId1", "urn:none", "none.xml")),
    };
    expect(() => seen(foreign)).toThrow("not-docx");
  });
});
