import { p, r } from "../ooxml/raw-docx";
import { onlyParagraph, textsOf } from "./snapshot-of";

const inParagraph = (inside: string) => onlyParagraph(`<w:p>${inside}</w:p>`).text;

describe("the text of a paragraph", () => {
  it.each([
    ["a tab", "a<w:tab/>b", "a\tb"],
    ["a line break", "a<w:br/>b", "a\nb"],
    ["a carriage return", "a<w:cr/>b", "a\nb"],
    ["a hyphen that does not break", "a<w:noBreakHyphen/>b", "a\u2011b"],
    ["a soft hyphen", "a<w:softHyphen/>b", "a\u00adb"],
    ["a column break", 'a<w:br w:type="column"/>b', "a\nb"],
    ["a page break", 'a<w:br w:type="page"/>b', "ab"],
    ["the mark of a footnote", 'a<w:footnoteReference w:id="1"/>b', "ab"],
  ])("shows %s", (_, inside, text) => {
    const run = inside.replace(/^a/, "<w:r><w:t>a</w:t>").replace(/b$/, "<w:t>b</w:t></w:r>");
    expect(inParagraph(run)).toBe(text);
  });

  it("knows where a page break stands, and that a tab stop is no tab", () => {
    const broken = onlyParagraph('<w:p><w:r><w:br w:type="page"/><w:t>a</w:t></w:r></w:p>');
    expect(broken).toMatchObject({ hasPageBreak: true, text: "a" });
    const stops = p("a", '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>');
    expect(onlyParagraph(stops)).toMatchObject({ hasPageBreak: false, text: "a" });
  });

  it("keeps spaces where the document says so, and drops the file's own line ends where not", () => {
    expect(inParagraph(r("  a  "))).toBe("  a  ");
    expect(inParagraph("<w:r><w:t>\n   a b\n </w:t></w:r>")).toBe("a b");
    expect(inParagraph(r("a\nb"))).toBe("a b");
    expect(inParagraph("<w:r><w:t>\u00a0a\u00a0</w:t></w:r>")).toBe("\u00a0a\u00a0");
  });

  it("decodes entities and takes CDATA as it stands", () => {
    expect(inParagraph("<w:r><w:t>a &amp; b &lt; &#x1EC7;<![CDATA[ <c>]]></w:t></w:r>")).toBe(
      "a & b < ệ <c>",
    );
  });

  it("goes through links, smart tags, inserted text and comments' ranges", () => {
    const inside =
      `<w:hyperlink w:anchor="x">${r("a")}</w:hyperlink>` +
      `<w:smartTag w:element="place">${r("b")}</w:smartTag>` +
      `<w:ins w:id="1">${r("c")}</w:ins><w:moveTo w:id="2">${r("d")}</w:moveTo>` +
      `<w:commentRangeStart w:id="3"/>${r("e")}<w:commentRangeEnd w:id="3"/>` +
      `<w:r><w:commentReference w:id="3"/></w:r><w:bookmarkStart w:id="4" w:name="m"/>${r("f")}`;
    expect(inParagraph(inside)).toBe("abcdef");
  });

  it("leaves out what was deleted or moved away", () => {
    const inside =
      `${r("a")}<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>` +
      `<w:moveFrom w:id="2">${r("y")}</w:moveFrom>${r("b")}` +
      `<w:ins w:id="3"><w:del w:id="4">${r("z")}</w:del>${r("c")}</w:ins>`;
    expect(inParagraph(inside)).toBe("abc");
  });

  it("leaves out hidden text, hidden by hand or by a style", () => {
    const styles =
      '<w:style w:type="character" w:styleId="Ẩn"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="ẨnCả"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `<w:p>${r("a")}${r("x", "<w:vanish/>")}${r("y", '<w:rStyle w:val="Ẩn"/>')}${r("b", '<w:vanish w:val="0"/>')}</w:p>`;
    expect(onlyParagraph(body, { styles }).text).toBe("ab");
    const hidden = `<w:p><w:pPr><w:pStyle w:val="ẨnCả"/></w:pPr>${r("x")}${r("b", '<w:vanish w:val="false"/>')}</w:p>`;
    expect(onlyParagraph(hidden, { styles }).text).toBe("b");
  });

  it("shows a field's result and not its instruction, whichever way it is written", () => {
    const complex =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PA</w:instrText></w:r>' +
      '<w:r><w:instrText xml:space="preserve">GE  \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${r("2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const simple = `<w:fldSimple w:instr=" numpages ">${r("9")}</w:fldSimple>`;
    const paragraph = onlyParagraph(`<w:p>${r("Trang ")}${complex}${r("/")}${simple}</w:p>`);
    expect(paragraph.text).toBe("Trang 2/9");
    expect(paragraph.fields).toEqual(["PAGE  \\* MERGEFORMAT", "NUMPAGES"]);
  });

  it("knows a field inside another's instruction", () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const instruction = (words: string) => `<w:r><w:instrText> ${words} </w:instrText></w:r>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const inside = `${begin}${instruction("IF")}${begin}${instruction("PAGE")}${end}${instruction('= 1 "a"')}${end}`;
    expect(onlyParagraph(`<w:p>${inside}</w:p>`).fields).toContain("PAGE");
  });

  it("is decoded where the font stands for an old encoding, run by run", () => {
    const old = (text: string, font: string) =>
      r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);
    const { text, runs } = onlyParagraph(
      `<w:p>${old("chi bé", ".VnTimeH")}${r(" và ")}${old("ñaûng", "VNI-Times")}</w:p>`,
    );
    expect(text).toBe("CHI BỘ và đảng");
    expect(runs.map(({ start, end, format }) => [text.slice(start, end), format.encoding])).toEqual(
      [
        ["CHI BỘ", "TCVN3"],
        [" và ", null],
        ["đảng", "VNI"],
      ],
    );
  });

  it("is covered by its runs, end to end and without gaps", () => {
    const body = `<w:p>${r("một ")}<w:r><w:tab/></w:r>${r("x", "<w:vanish/>")}${r("hai")}<w:r/></w:p>`;
    const { text, runs } = onlyParagraph(body);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(["một ", "\t", "hai"]);
    expect(runs.map(({ start }) => start)).toEqual([0, 4, 5]);
  });

  it("is the same whichever way Word broke it into runs", () => {
    const words = "Chương trình công tác toàn khoá";
    for (const size of [1, 2, 5, 40]) {
      const pieces = words.match(new RegExp(`.{1,${size}}`, "gu")) ?? [];
      expect(textsOf(`<w:p>${pieces.map((piece) => r(piece)).join("")}</w:p>`)).toEqual([words]);
    }
  });
});
