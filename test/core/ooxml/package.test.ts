import fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import { openFlatOpc, openPackage, writePackage } from "../../../src/core/ooxml/package";
import { UnreadableError } from "../../../src/core/ooxml/unreadable";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { forgeZip } from "./forged-zip";
import { p, pack, rawParts, relationship, relationships, root } from "./raw-docx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "word/document.xml";
const PARTS = rawParts({ body: p("Chương trình") });

const textOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);

/** The package with its main part elsewhere, and the relationship to it as given. */
function mainAt(path: string, target: string) {
  const { [MAIN]: main = "", ...rest } = PARTS;
  const rels = relationships(relationship("rId1", `${OFFICE}/officeDocument`, target));
  return pack({ ...rest, "_rels/.rels": rels, [path]: main });
}

describe("openPackage", () => {
  it.each([
    ["relative", MAIN, MAIN],
    ["absolute", MAIN, "/word/document.xml"],
    ["with dots", MAIN, "./word/../word/./document.xml"],
    ["in other letter case", "Word/Document.XML", "word/document.xml"],
    ["at the top", "main.xml", "main.xml"],
    ["deep down", "a/b/c/body.xml", "/a/b/c/body.xml"],
  ])("finds the main part by its relationship: %s", (_, path, target) => {
    const docx = mainAt(path, target);
    expect(openPackage(docx).mainPath).toBe(path);
    expect(textOf(docx)).toEqual(["Chương trình"]);
  });

  it("names members in the order of the zip and gives their bytes in any letter case", () => {
    const docx = openPackage(pack({ ...PARTS, "word/media/1.png": new Uint8Array([1, 2, 3]) }));
    expect(docx.names()).toEqual([...Object.keys(PARTS), "word/media/1.png"]);
    expect([...(docx.bytes("WORD/media/1.PNG") ?? [])]).toEqual([1, 2, 3]);
    expect(docx.bytes("word/media/2.png")).toBeNull();
    expect(docx.text("word/media/2.xml")).toBeNull();
  });

  it("resolves related parts against the part that relates, external ones left out", () => {
    const rels = relationships(
      relationship("a", `${OFFICE}/header`, "header1.xml") +
        relationship("b", `${OFFICE}/header`, "/other/header2.xml") +
        relationship("c", `${OFFICE}/header`, "../header3.xml") +
        relationship(
          "d",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/header",
          "h4.xml",
        ) +
        `<Relationship Id="e" Type="${OFFICE}/header" Target="http://x/" TargetMode="External"/>` +
        relationship("f", `${OFFICE}/headerless`, "no.xml"),
    );
    const docx = openPackage(pack({ ...PARTS, "word/_rels/document.xml.rels": rels }));
    expect(docx.related(MAIN, "header")).toEqual([
      "word/header1.xml",
      "other/header2.xml",
      "header3.xml",
      "word/h4.xml",
    ]);
    expect(docx.relationships(MAIN).find(({ id }) => id === "e")).toMatchObject({
      target: "http://x/",
      external: true,
    });
    expect(docx.relationships("word/styles.xml")).toEqual([]);
  });

  it.each([
    ["UTF-8 with a byte-order mark", utf8WithMark],
    ["UTF-16, little end first", (xml: string) => utf16(xml, true)],
    ["UTF-16, big end first", (xml: string) => utf16(xml, false)],
  ])("reads parts in %s", (_, encode) => {
    const xml = String(PARTS[MAIN]).replace(' encoding="UTF-8"', "");
    const rels = String(PARTS["_rels/.rels"]).replace(' encoding="UTF-8"', "");
    const docx = pack({ ...PARTS, [MAIN]: encode(xml), "_rels/.rels": encode(rels) });
    expect(openPackage(docx).text(MAIN)).toBe(xml);
    expect(textOf(docx)).toEqual(["Chương trình"]);
  });
});

describe("what was read before", () => {
  const PATH = "word/styles.xml";
  const styled = (halfPoints: number) =>
    pack(
      rawParts({
        body: p("Chương trình"),
        styles: `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:sz w:val="${halfPoints}"/></w:rPr></w:style>`,
      }),
    );

  it("does not change what a document says", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 70 }), { maxLength: 120 }), (sizes) => {
        const sizeOf = (bytes: Uint8Array) =>
          readSnapshot({ kind: "package", bytes }).paragraphs[0]?.runs[0]?.format.size;
        expect(sizes.map((size) => sizeOf(styled(size)))).toEqual(sizes.map((size) => size / 2));
      }),
      { numRuns: 10 },
    );
  });

  it("does not let pass a directory that lies of the same bytes", () => {
    const content = root("w:styles", "");
    const honest = { name: PATH, content };
    const others = Object.entries(PARTS).map(([name, part]) => ({ name, content: part }));
    expect(openPackage(forgeZip([...others, honest])).text(PATH)).toBe(content);
    const lying = openPackage(forgeZip([...others, { ...honest, claimedSize: 7 }]));
    expect(() => lying.text(PATH)).toThrow(UnreadableError);
  });
});

describe("writePackage", () => {
  const name = fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9]{1,8}\.(xml|png|bin)$/);
  const member = fc.tuple(name, fc.uint8Array({ maxLength: 2000 }));

  it("changes and adds what it is told to; every other member keeps its bytes and its place", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(member, { selector: ([one]) => one }),
        fc.string(),
        (more, text) => {
          const all = { ...PARTS, ...Object.fromEntries(more) };
          const changes = new Map([
            [MAIN, root("w:document", "")],
            ["new/part.xml", text],
          ]);
          const source = openPackage(pack(all));
          const written = unzipSync(writePackage(source, changes));
          expect(Object.keys(written)).toEqual([...Object.keys(all), "new/part.xml"]);
          for (const [path, bytes] of Object.entries(written)) {
            const wanted = changes.get(path) ?? all[path] ?? "";
            expect([...bytes]).toEqual([
              ...(typeof wanted === "string" ? strToU8(wanted) : wanted),
            ]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives the same bytes for the same input", () => {
    const changes = new Map([[MAIN, root("w:document", "")]]);
    const write = () => writePackage(openPackage(pack(PARTS)), changes);
    expect(write()).toEqual(write());
  });

  it("replaces a member whose name is asked for in other letters instead of adding a second", () => {
    const source = openPackage(mainAt("Word/Document.XML", "word/document.xml"));
    for (const path of [source.mainPath, "word/document.xml"]) {
      const changed = root("w:document", `<w:body>${p("Kế hoạch")}</w:body>`);
      const written = writePackage(source, new Map([[path, changed]]));
      expect(Object.keys(unzipSync(written)).sort()).toEqual([...source.names()].sort());
      expect(textOf(written)).toEqual(["Kế hoạch"]);
    }
  });
});

describe("openFlatOpc", () => {
  const flat = (parts: string) =>
    `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts}</pkg:package>`;
  const part = (path: string, xml: string) =>
    `<pkg:part pkg:name="/${path}" pkg:contentType="application/xml"><pkg:xmlData>${xml.replace(/^<\?.*?\?>/, "")}</pkg:xmlData></pkg:part>`;
  const binary = (path: string, base64: string) =>
    `<pkg:part pkg:name="/${path}" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>${base64}</pkg:binaryData></pkg:part>`;
  const parts = Object.entries(PARTS).map(([path, xml]) => part(path, String(xml)));

  it("gives the same document as the package it was made from", () => {
    const xml = flat(parts.join(""));
    expect(openFlatOpc(xml).mainPath).toBe(MAIN);
    expect(readSnapshot({ kind: "flat-opc", xml })).toEqual(
      // Positions count from the part's own beginning, which in Flat OPC has no declaration.
      readSnapshot({
        kind: "package",
        bytes: pack({ ...PARTS, [MAIN]: String(PARTS[MAIN]).replace(/^<\?.*?\?>/, "") }),
      }),
    );
  });

  it("decodes binary parts, line breaks in them or not", () => {
    const docx = openFlatOpc(flat(parts.join("") + binary("word/media/1.png", "AQID\r\nBAUG\r\n")));
    expect([...(docx.bytes("word/media/1.png") ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is written as a zip", () => {
    expect(textOf(writePackage(openFlatOpc(flat(parts.join(""))), new Map()))).toEqual([
      "Chương trình",
    ]);
  });

  it.each([
    ["a text", "Chương trình", "bad-xml"],
    ["XML without parts", flat(""), "not-docx"],
    ["parts without a main one", flat(part("docProps/app.xml", "<a/>")), "not-docx"],
    ["broken base64", flat(binary("1.png", "*")), "truncated"],
    ["XML cut short", flat(parts.join("")).slice(0, -20), "bad-xml"],
  ])("refuses %s", (_, xml, reason) => {
    expect(() => openFlatOpc(xml)).toThrow(UnreadableError);
    expect(() => openFlatOpc(xml)).toThrow(reason);
  });
});

function utf8WithMark(xml: string): Uint8Array {
  return strToU8(`\ufeff${xml}`);
}

function utf16(xml: string, littleEnd: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer((xml.length + 1) * 2));
  [..."\ufeff", ...xml].forEach((letter, at) => {
    bytes.setUint16(at * 2, letter.charCodeAt(0), littleEnd);
  });
  return new Uint8Array(bytes.buffer);
}
