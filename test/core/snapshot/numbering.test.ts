import { p } from "../ooxml/raw-docx";
import { paragraphsOf } from "./snapshot-of";

interface LevelXml {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const level = (index: number, { format = "decimal", text, start, more = "" }: LevelXml) =>
  `<w:lvl w:ilvl="${index}">${start === undefined ? "" : `<w:start w:val="${start}"/>`}` +
  `<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: readonly LevelXml[], more = "") =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map((one, index) => level(index, one)).join("")}</w:abstractNum>`;
const instance = (id: number, abstractId: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const restart = (index: number, at: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${at}"/></w:lvlOverride>`;

/** Paragraphs as `list/level`, or `-` for one outside any list, and their printed labels. */
function labels(numbering: string, paragraphs: string, styles = ""): string {
  const body = paragraphs
    .trim()
    .split(/\s+/)
    .map((one) => {
      const [id, at] = one.split("/");
      if (one === "-") return p("x");
      return p("x", `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
    })
    .join("");
  return paragraphsOf(body, { numbering, styles })
    .map(({ label }) => label?.text ?? "-")
    .join(" ");
}

describe("labels of automatic numbering", () => {
  it.each([
    ["decimal", "1 2 3"],
    ["upperRoman", "I II III"],
    ["lowerRoman", "i ii iii"],
    ["upperLetter", "A B C"],
    ["lowerLetter", "a b c"],
    ["decimalZero", "01 02 03"],
    ["vietnameseCounting", "một hai ba"],
    ["none", "  "],
  ])("count in %s", (format, expected) => {
    expect(labels(list(0, [{ format, text: "%1" }]) + instance(1, 0), "1/0 1/0 1/0")).toBe(
      expected,
    );
  });

  it("go on far", () => {
    const at = (format: string, start: number) =>
      labels(list(0, [{ format, text: "%1", start }]) + instance(1, 0), "1/0");
    expect(at("upperRoman", 1994)).toBe("MCMXCIV");
    expect(at("lowerRoman", 49)).toBe("xlix");
    expect(at("upperLetter", 27)).toBe("AA");
    expect(at("lowerLetter", 53)).toBe("aaa");
    expect(at("decimalZero", 10)).toBe("10");
    expect(at("vietnameseCounting", 15)).toBe("mười lăm");
    expect(at("vietnameseCounting", 21)).toBe("hai mươi mốt");
  });

  it("print what stands around the number", () => {
    const levels = [{ text: "Phần thứ %1:", format: "vietnameseCounting" }, { text: "(%2)-" }];
    expect(labels(list(0, levels) + instance(1, 0), "1/0 1/1 1/1")).toBe("Phần thứ một: (1)- (2)-");
  });

  const OUTLINE = list(0, [
    { text: "%1.", format: "upperRoman" },
    { text: "%2." },
    { text: "%2.%3." },
    { text: "%4)", format: "lowerLetter" },
  ]);

  it("count each level anew below a higher one", () => {
    expect(labels(OUTLINE + instance(1, 0), "1/0 1/1 1/1 1/2 1/2 1/1 1/2 1/3 1/0 1/1 1/3")).toBe(
      "I. 1. 2. 2.1. 2.2. 3. 3.1. a) II. 1. a)",
    );
  });

  it("take a level that was never counted as begun", () => {
    expect(labels(OUTLINE + instance(1, 0), "1/2 1/2 1/1")).toBe("1.1. 1.2. 1.");
  });

  it("go on where other paragraphs stand between", () => {
    expect(labels(OUTLINE + instance(1, 0), "1/0 - 1/0 - - 1/0")).toBe("I. - II. - - III.");
  });

  it("go on from list to list of one definition, and anew where a list says so, once", () => {
    const lists =
      instance(1, 0) +
      instance(2, 0) +
      instance(3, 0, restart(0, 1)) +
      instance(4, 0, restart(0, 5));
    expect(labels(OUTLINE + lists, "1/0 1/0 2/0 3/0 3/0 1/0 4/0 4/0")).toBe(
      "I. II. III. I. II. III. V. VI.",
    );
  });

  it("of different definitions do not know each other", () => {
    const other = list(1, [{ text: "%1)" }]);
    expect(labels(OUTLINE + other + instance(1, 0) + instance(2, 1), "1/0 2/0 1/0 2/0")).toBe(
      "I. 1) II. 2)",
    );
  });

  it("never begin anew, or only below a certain level, where the level says so", () => {
    const levels = (value: number) => [
      { text: "%1." },
      { text: "%2." },
      { text: "%3)", more: `<w:lvlRestart w:val="${value}"/>` },
    ];
    const run = "1/0 1/1 1/2 1/1 1/2 1/0 1/1 1/2";
    expect(labels(list(0, levels(0)) + instance(1, 0), run)).toBe("1. 1. 1) 2. 2) 2. 1. 3)");
    expect(labels(list(0, levels(1)) + instance(1, 0), run)).toBe("1. 1. 1) 2. 2) 2. 1. 1)");
  });

  it("look as a list's own level says, where it overrides the definition's", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, { text: "Điều %1.", start: 7 })}</w:lvlOverride>`;
    expect(labels(OUTLINE + instance(1, 0, own), "1/0 1/0 1/1")).toBe("Điều 7. Điều 8. 1.");
  });

  it("print every level in figures where the level asks for it", () => {
    const levels = [
      { text: "%1.", format: "upperRoman" },
      { text: "%1.%2.", format: "lowerLetter", more: "<w:isLgl/>" },
    ];
    expect(labels(list(0, levels) + instance(1, 0), "1/0 1/0 1/1 1/1")).toBe("I. II. 2.1. 2.2.");
  });

  it("are bullets where the level says so, and nothing where the list is unknown or off", () => {
    const bullets = list(0, [{ format: "bullet", text: "-" }]) + instance(1, 0);
    expect(labels(bullets, "1/0 1/0 0/0 9/0 1/7")).toBe("- - - - -");
    const all = paragraphsOf(
      p("a", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        p("b", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
      { numbering: bullets },
    );
    expect(all.map(({ label }) => label?.isBullet)).toEqual([true, undefined]);
  });

  it("come from a style, too, and a paragraph can step out of its style's list", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Mục"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoản"><w:basedOn w:val="Mục"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const of = (style: string, more = "") => p("x", `<w:pStyle w:val="${style}"/>${more}`);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const all = paragraphsOf(of("Mục") + of("Khoản") + of("Khoản") + of("Mục", off) + of("Mục"), {
      numbering: OUTLINE + instance(1, 0),
      styles,
    });
    expect(all.map(({ label }) => label?.text ?? "-")).toEqual(["I.", "1.", "2.", "-", "II."]);
  });

  it("of a definition that only names a list style are that style's", () => {
    const named =
      list(0, [{ text: "%1/" }], '<w:styleLink w:val="Danhsách"/>') +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Danhsách"/></w:abstractNum>';
    expect(labels(named + instance(1, 1), "1/0 1/0")).toBe("1/ 2/");
  });
});
