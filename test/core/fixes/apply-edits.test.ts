import { libraryFor } from "../../../src/core/fixes/library";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../../src/core/snapshot/apply/changed-package";
import { clash, type Edit } from "../../../src/core/snapshot/edits";
import type { Snapshot } from "../../../src/core/snapshot/model";
import { readSnapshot, snapshotOf } from "../../../src/core/snapshot/read";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { sketch } from "../rules/sketch";
import type { Words } from "../rules/sketch-model";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

const library = libraryFor(exampleProfile());

/** A document of these paragraphs, edited; null when the edits were declined. */
function edited(
  paragraphs: readonly (string | Words)[],
  edits: readonly Edit[],
  settings = "",
): { snapshot: Snapshot; xml: string; bytes: Uint8Array } | null {
  const plain = openPackage(sketch({ paragraphs }));
  const tracking = (plain.text("word/settings.xml") ?? "").replace(
    "</w:settings>",
    `${settings}</w:settings>`,
  );
  const docx = openPackage(writePackage(plain, new Map([["word/settings.xml", tracking]])));
  const fix = { safe: true, edits };
  const { changes, declined } = applyFixes(docx, snapshotOf(docx), [fix], {
    library,
    author: AUTHOR,
  });
  if (declined.length > 0) {
    expect(changes.size).toBe(0);
    return null;
  }
  const bytes = packChanges(docx, changes);
  const snapshot = readSnapshot({ kind: "package", bytes });
  return { snapshot, xml: openPackage(bytes).text(docx.mainPath) ?? "", bytes };
}

const textsOf = (result: ReturnType<typeof edited>) =>
  result?.snapshot.paragraphs.map(({ text }) => text) ?? null;
const text = (start: number, end: number, words: string, paragraph = 0): Edit => ({
  kind: "text",
  paragraph,
  start,
  end,
  text: words,
});
/** The looks of a paragraph's runs: its words, `*` behind bold ones. */
const looks = (result: ReturnType<typeof edited>) =>
  result?.snapshot.paragraphs[0]?.runs.map(
    (run) =>
      (result.snapshot.paragraphs[0]?.text.slice(run.start, run.end) ?? "") +
      (run.format.bold ? "*" : ""),
  );

const MIXED: Words = {
  runs: [{ text: "Chi bộ " }, { text: "lãnh đạo", bold: true }, { text: " nhà trường" }],
};

describe("text", () => {
  it("takes the look of the first letter that it replaces", () => {
    expect(looks(edited([MIXED], [text(4, 10, "X")]))).toEqual(["Chi X", "h đạo*", " nhà trường"]);
    expect(looks(edited([MIXED], [text(7, 18, "Y")]))).toEqual(["Chi bộ ", "Y*", "à trường"]);
  });

  it("takes the look of the letter before it where it replaces none, of the one behind at the beginning", () => {
    expect(looks(edited([MIXED], [text(15, 15, "!")]))).toEqual([
      "Chi bộ ",
      "lãnh đạo!*",
      " nhà trường",
    ]);
    expect(looks(edited([MIXED], [text(0, 0, "> ")]))?.[0]).toBe("> Chi bộ ");
  });

  it("does several edits of one paragraph, whatever their order", () => {
    const edits = [text(26, 26, "."), text(0, 3, "CHI"), text(7, 15, "dẫn dắt")];
    expect(textsOf(edited([MIXED], edits))).toEqual(["CHI bộ dẫn dắt nhà trường."]);
    expect(textsOf(edited([MIXED], [...edits].reverse()))).toEqual(["CHI bộ dẫn dắt nhà trường."]);
  });

  it("writes tabs and breaks as elements, and keeps those that stand there", () => {
    const result = edited(["một\thai\nba"], [text(3, 3, "\t1"), text(10, 10, " & <bốn>")]);
    expect(textsOf(result)).toEqual(["một\t1\thai\nba & <bốn>"]);
    expect(result?.xml).toContain("<w:tab/>");
  });

  it("leaves every other run as it stands, to the byte", () => {
    const result = edited([MIXED], [text(0, 3, "CHI")]);
    const [before] = [openPackage(sketch({ paragraphs: [MIXED] })).text("word/document.xml") ?? ""];
    const kept = /<w:r>(?:(?!<w:r>).)*lãnh đạo.*$/su.exec(before)?.[0] ?? "none";
    expect(result?.xml.endsWith(kept)).toBe(true);
  });
});

describe("what only looks like text", () => {
  const control = (showsPlaceholder: boolean): Words => ({
    runs: [{ text: "- " }, { text: "[nơi nhận]", control: { tag: "x", showsPlaceholder } }],
  });

  it("is not typed into: a placeholder", () => {
    expect(edited([control(true)], [text(3, 5, "x")])).toBeNull();
    expect(edited([control(true)], [text(0, 12, "x")])).toBeNull();
  });

  it("is stood beside: a control at the end of a line", () => {
    const result = edited([control(true)], [text(12, 12, ";")]);
    expect(textsOf(result)).toEqual(["- [nơi nhận];"]);
    expect(result?.snapshot.paragraphs[0]?.controls[0]).toMatchObject({ start: 2, end: 12 });
  });

  it("is left alone: a field's result", () => {
    const field = (result: string) =>
      `<w:fldSimple w:instr=" DATE "><w:r><w:t xml:space="preserve">${result}</w:t></w:r></w:fldSimple>`;
    const words: Words = { text: "Ngày ", xml: field("05/6") };
    expect(edited([words], [text(5, 6, "1")])).toBeNull();
    expect(textsOf(edited([words], [text(0, 4, "Hôm")]))).toEqual(["Hôm 05/6"]);
  });

  it("is left alone: a control that is locked or bound to data", () => {
    const locked = (lock: string): Words => ({
      text: "a ",
      xml: `<w:sdt><w:sdtPr>${lock}</w:sdtPr><w:sdtContent><w:r><w:t>khoá</w:t></w:r></w:sdtContent></w:sdt>`,
    });
    expect(edited([locked('<w:lock w:val="contentLocked"/>')], [text(2, 3, "K")])).toBeNull();
    expect(edited([locked('<w:dataBinding w:xpath="/a"/>')], [text(2, 3, "K")])).toBeNull();
    expect(textsOf(edited([locked("")], [text(2, 3, "K")]))).toEqual(["a Khoá"]);
  });

  it("is not counted: deleted and hidden words", () => {
    const words: Words = {
      runs: [
        { text: "Số" },
        { text: " cũ", change: "deleted" },
        { text: " kín", hidden: true },
        { text: ": 5" },
      ],
    };
    const result = edited([words], [text(2, 3, "")]);
    expect(textsOf(result)).toEqual(["Số 5"]);
    expect(result?.xml).toContain(" cũ</w:delText>");
    expect(result?.xml).toContain(" kín</w:t>");
  });
});

describe("looks", () => {
  it("are given to the very letters, and to no other", () => {
    const edit: Edit = {
      kind: "characters",
      paragraph: 0,
      start: 4,
      end: 9,
      format: { bold: true },
    };
    expect(looks(edited([MIXED], [edit]))).toEqual([
      "Chi ",
      "bộ *",
      "lã*",
      "nh đạo*",
      " nhà trường",
    ]);
  });

  it("turn an older encoding into Unicode with the font", () => {
    const words: Words = { text: "Chi bé", font: ".VnTime" };
    const edit: Edit = {
      kind: "characters",
      paragraph: 0,
      start: 0,
      end: 6,
      format: { font: "Times New Roman" },
    };
    const result = edited([words], [edit]);
    expect(textsOf(result)).toEqual(["Chi bộ"]);
    expect(result?.snapshot.paragraphs[0]?.runs[0]?.format.encoding).toBeNull();
    expect(edited([words], [text(0, 1, "c")])).toBeNull();
  });

  it("come from our style where a paragraph's own were at fault, and stay where they were not", () => {
    const words: Words = {
      text: "Chi bộ",
      size: 15,
      italic: true,
      align: "left",
      before: 3,
      after: 2,
    };
    const edit: Edit = { kind: "style", paragraph: 0, style: "text", mends: ["alignment"] };
    const [paragraph] = edited([words], [edit])?.snapshot.paragraphs ?? [];
    expect(paragraph?.styleName).toBe("Chi bộ - Nội dung");
    expect(paragraph?.format).toMatchObject({ alignment: "both", spaceBefore: 60, spaceAfter: 40 });
    expect(paragraph?.runs[0]?.format).toMatchObject({ size: 15, italic: true, bold: false });
  });
});

describe("paragraphs", () => {
  it("are split, each half with the look of the whole", () => {
    const split: Edit = { kind: "split", paragraph: 0, at: 7 };
    const result = edited([{ ...MIXED, align: "center" }, "sau"], [split, text(6, 7, "")]);
    expect(textsOf(result)).toEqual(["Chi bộ", "lãnh đạo nhà trường", "sau"]);
    expect(result?.snapshot.paragraphs[1]?.format.alignment).toBe("center");
  });

  it("are not split inside a control", () => {
    const words: Words = {
      runs: [{ text: "a" }, { text: "bc", control: { tag: "x", showsPlaceholder: false } }],
    };
    expect(edited([words], [{ kind: "split", paragraph: 0, at: 2 }])).toBeNull();
  });

  it("go, but for one that its place cannot do without", () => {
    const removed = (paragraph: number): Edit => ({ kind: "remove", paragraph });
    expect(textsOf(edited(["a", "b", "c"], [removed(1)]))).toEqual(["a", "c"]);
    expect(textsOf(edited(["a", "b"], [removed(0), removed(1)]))).toEqual([""]);
  });

  it("come in from the template with the styles that they need", async () => {
    const at = { paragraph: 0, side: "after" } as const;
    const result = edited(["trên", "dưới"], [{ kind: "insert", piece: "numberSymbol", at }]);
    expect(textsOf(result)).toEqual(["trên", "Số 01-CTr/CB", "dưới"]);
    expect(result?.snapshot.paragraphs[1]?.styleName).toBe("Chi bộ - Số và ký hiệu");
    expect(await openXmlErrors(result?.bytes ?? new Uint8Array())).toEqual([]);
  });
});

describe("a document that tracks its changes", () => {
  const TRACKING = "<w:trackRevisions/>";

  it("gets words as insertions and deletions that can be refused", async () => {
    const result = edited([MIXED], [text(7, 15, "dẫn dắt")], TRACKING);
    expect(textsOf(result)).toEqual(["Chi bộ dẫn dắt nhà trường"]);
    expect(result?.xml).toMatch(/<w:ins w:id="\d+" w:author="Chi bộ" w:date="2026-10-01T/u);
    expect(result?.xml).toContain(">lãnh đạo</w:delText>");
    expect(await openXmlErrors(result?.bytes ?? new Uint8Array())).toEqual([]);
  });

  it("gets looks, splits and removals with what they replace", async () => {
    const result = edited(
      [{ text: "Chi bộ lãnh đạo", align: "left" }, "bỏ", "còn"],
      [
        { kind: "characters", paragraph: 0, start: 0, end: 6, format: { bold: true } },
        { kind: "style", paragraph: 0, style: "text", mends: ["alignment"] },
        { kind: "split", paragraph: 0, at: 7 },
        { kind: "remove", paragraph: 1 },
      ],
      TRACKING,
    );
    expect(textsOf(result)).toEqual(["Chi bộ ", "lãnh đạo", "", "còn"]);
    expect(result?.xml).toContain("<w:rPrChange");
    expect(result?.xml).toContain("<w:pPrChange");
    expect(await openXmlErrors(result?.bytes ?? new Uint8Array())).toEqual([]);
  });
});

test("edits clash where both want the same words, or one takes the paragraph away", () => {
  expect(clash(text(0, 3, "a"), text(2, 5, "b"))).toBe(true);
  expect(clash(text(0, 3, "a"), text(3, 5, "b"))).toBe(false);
  expect(clash(text(3, 3, "a"), text(3, 3, "b"))).toBe(true);
  expect(clash(text(0, 3, "a"), text(0, 3, "b", 1))).toBe(false);
  expect(clash({ kind: "remove", paragraph: 0 }, text(0, 3, "a"))).toBe(true);
  const bold = {
    kind: "characters",
    paragraph: 0,
    start: 0,
    end: 3,
    format: { bold: true },
  } as const;
  expect(clash(bold, { ...bold, format: { size: 14 } })).toBe(false);
  expect(clash(bold, { ...bold, format: { bold: false } })).toBe(true);
  expect(clash(bold, text(0, 3, "a"))).toBe(false);
});
