import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { encodeBase64 } from "../../src/office/write/base64";
import { toFlatOpc } from "../../src/office/write/flat-opc";
import { openFlatOpc } from "../../src/core/ooxml/package";

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Chương trình</w:t></w:r></w:p></w:body></w:document>`;

function docx(picture: Uint8Array): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELS),
    "word/document.xml": strToU8(DOCUMENT),
    "word/media/sign.png": picture,
  });
}

test("every member comes back from the Flat OPC as it was", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (picture) => {
      const back = openFlatOpc(toFlatOpc(docx(picture)));
      expect(back.mainPath).toBe("word/document.xml");
      expect(back.text("word/document.xml")).toBe(DOCUMENT.replace(/^.*\n/, ""));
      expect([...(back.bytes("word/media/sign.png") ?? [])]).toEqual([...picture]);
    }),
  );
});

test("parts carry their content types, and the package no declaration inside its parts", () => {
  const xml = toFlatOpc(docx(new Uint8Array([1, 2])));
  expect(xml).toContain('pkg:name="/word/media/sign.png" pkg:contentType="image/png"');
  expect(xml).toContain("wordprocessingml.document.main+xml");
  expect(xml.match(/<\?xml/g)).toHaveLength(1);
});

test("a new page begins before the text only when asked for", () => {
  const bytes = docx(new Uint8Array());
  expect(openFlatOpc(toFlatOpc(bytes)).text("word/document.xml")).not.toContain("<w:br");
  expect(openFlatOpc(toFlatOpc(bytes, { newPage: true })).text("word/document.xml")).toMatch(
    /<w:body><w:p><w:r><w:br w:type="page"\/>.*Chương trình/,
  );
});

test("base64 of any bytes decodes to them, beyond the length of one call as well", () => {
  const decode = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const long = Uint8Array.from({ length: 100_000 }, (_none, index) => index % 256);
  expect(decode(encodeBase64(long))).toEqual(long);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => expect(decode(encodeBase64(bytes))).toEqual(bytes)),
  );
});
