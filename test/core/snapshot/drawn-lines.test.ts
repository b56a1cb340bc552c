import { onlyParagraph } from "./snapshot-of";

const linesIn = (inside: string) => onlyParagraph(`<w:p><w:r>${inside}</w:r></w:p>`).lines;

/** A drawing as Word writes it; sizes in EMU, 36,000 to the millimetre. */
const drawing = (shape: string, width: number, height: number, kind = "anchor") =>
  `<w:drawing><wp:${kind}><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData>` +
  `<wps:wsp><wps:spPr><a:prstGeom prst="${shape}"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:${kind}></w:drawing>`;
const vml = (inside: string) => `<w:pict>${inside}</w:pict>`;

describe("lines drawn in a paragraph", () => {
  it.each(["line", "straightConnector1"])("are found as Word's shape %s", (shape) => {
    expect(linesIn(drawing(shape, 2_624_400, 0))).toEqual([{ length: 72.9, horizontal: true }]);
    expect(linesIn(drawing(shape, 360_000, 0, "inline"))).toEqual([
      { length: 10, horizontal: true },
    ]);
  });

  it("are found as a rectangle as flat as a line, and only as such", () => {
    expect(linesIn(drawing("rect", 720_000, 12_700))).toMatchObject([{ horizontal: true }]);
    expect(linesIn(drawing("rect", 720_000, 360_000))).toEqual([]);
    expect(linesIn(drawing("ellipse", 720_000, 0))).toEqual([]);
  });

  it("are known to be upright or slanting", () => {
    expect(linesIn(drawing("line", 0, 360_000))).toEqual([{ length: 10, horizontal: false }]);
    expect(linesIn(drawing("line", 108_000, 144_000))).toEqual([{ length: 5, horizontal: false }]);
  });

  it.each([
    ["in points", 'from="10pt,5pt" to="82pt,5pt"', 25.4],
    ["in inches", 'from="0,0" to="1in,0"', 25.4],
    ["in centimetres", 'from="1cm,2mm" to="3cm,2mm"', 20],
    ["in pixels", 'from="0,0" to="96,0"', 25.4],
    ["from right to left", 'from="82pt,0" to="10pt,0"', 25.4],
  ])("are found in VML %s", (_, ends, length) => {
    const [line] = linesIn(vml(`<v:line id="a" ${ends} strokeweight="1pt"/>`));
    expect(line?.horizontal).toBe(true);
    expect(line?.length).toBeCloseTo(length);
  });

  it("are found as VML's straight connector or flat rectangle", () => {
    const connector = (style: string, type = "#_x0000_t32") =>
      linesIn(vml(`<v:shape type="${type}" style="${style}"/>`));
    expect(connector("position:absolute;width:72pt;height:0;z-index:1")).toHaveLength(1);
    expect(connector("width:72pt;height:0", "#_x0000_t75")).toEqual([]);
    expect(linesIn(vml('<v:rect style="width:72pt;height:.75pt"/>'))).toHaveLength(1);
    expect(linesIn(vml('<v:rect style="width:72pt;height:40pt"/>'))).toEqual([]);
  });

  it("are counted once where Word offers two renderings", () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing("line", 720_000, 0)}</mc:Choice><mc:Fallback>${vml('<v:line from="0,0" to="57pt,0"/>')}</mc:Fallback></mc:AlternateContent>`;
    expect(linesIn(both)).toEqual([{ length: 20, horizontal: true }]);
  });

  it("do not make text of their own", () => {
    const { text, lines } = onlyParagraph(
      `<w:p><w:r><w:t>Đảng</w:t>${drawing("line", 720_000, 0)}</w:r></w:p>`,
    );
    expect([text, lines.length]).toEqual(["Đảng", 1]);
  });
});
