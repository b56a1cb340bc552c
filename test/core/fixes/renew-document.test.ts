import { parsePeriod } from "../../../src/core/fixes/period";
import { LOOK_AGAIN, renewDocument, type Renewed } from "../../../src/core/fixes/renew-document";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { emptyProfile, type Profile } from "../../../src/core/template/profile/profile";
import { sketch, type SketchChanges } from "../rules/sketch";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { bytesOf, CASES } from "./corpus";
import { AUTHOR } from "./fix-rule";
import { sampled } from "../../sweep";

const NEXT = parsePeriod("2030-2035") ?? { kind: "year", from: 0, to: 0 };

function renewed(bytes: Uint8Array, known: Profile = emptyProfile(), period = NEXT): Renewed {
  return renewDocument(bytes, { period, known, today: "2030-06-01", author: AUTHOR });
}

const textsOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);

function done(changes: SketchChanges, known?: Profile) {
  const result = renewed(sketch(changes), known);
  if (!result.ok) throw new Error(result.why);
  return { ...result, text: textsOf(result.bytes).join("\n") };
}

test("the cell's own term changes, number, date and signer become blanks", () => {
  const { text } = done({});
  expect(text).toMatch(/nhiệm kỳ 2030 - 2035/u);
  expect(text).toContain("Số [số]-CTr/CB");
  expect(text).toContain("ngày … tháng … năm …");
  expect(text).toContain("[Họ và tên người ký]");
});

test("what is known of the new term is written in", () => {
  const known = { ...emptyProfile(), number: 3, date: "2030-07-09", signerName: "Trần Thị Mai" };
  const { text } = done({}, known);
  expect(text).toContain("Số 03-CTr/CB");
  expect(text).toContain("ngày 09 tháng 7 năm 2030");
  expect(text).toContain("Trần Thị Mai");
});

test("years in a citation stay and are marked; past deadlines are marked", () => {
  const cited =
    "1. Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ xã Tam Hưng, nhiệm kỳ 2025 - 2030 trong chi bộ.";
  const deadline = "2. Đến năm 2028, trên 90% đảng viên hoàn thành tốt nhiệm vụ.";
  const { text, changes } = done({ sections: { quality: { points: [cited, deadline] } } });
  expect(text).toContain(`nhiệm kỳ ${LOOK_AGAIN}2025 - 2030 trong chi bộ`);
  expect(text).toContain(`${LOOK_AGAIN}Đến năm 2028`);
  expect(changes.filter(({ isMarked }) => isMarked).length).toBeGreaterThan(1);
});

test.each([
  ["a plan of a year", "công tác năm 2026", "2027", "năm 2027"],
  ["a plan of a month", "công tác tháng 5/2026", "06/2026", "tháng 06/2026"],
])("%s goes on to the next one", (_, subject, asked, wanted) => {
  const period = parsePeriod(asked) ?? NEXT;
  const result = renewed(sketch({ subject }), emptyProfile(), period);
  if (!result.ok) throw new Error(result.why);
  expect(textsOf(result.bytes).join("\n")).toContain(`công tác ${wanted}`);
});

test.each(["2035-2030", "nhiệm kỳ mới", "13/2030"])("%s is no period", (asked) => {
  expect(parsePeriod(asked)).toBeNull();
});

const WORD = /[\p{L}\p{M}]{2,}/gu;
const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.match(WORD) ?? []);

test("every change is told, and no other word is lost", () => {
  for (const name of sampled(CASES)) {
    const before = bytesOf(name);
    const result = renewed(before);
    if (!result.ok) continue;
    const left = new Map<string, number>();
    for (const word of wordsOf(textsOf(result.bytes))) left.set(word, (left.get(word) ?? 0) + 1);
    const told = result.changes.map((one) => (one.isMarked ? "" : one.before));
    for (const word of wordsOf(told)) left.set(word, (left.get(word) ?? 0) + 1);
    for (const word of wordsOf(textsOf(before))) {
      const count = left.get(word) ?? 0;
      expect([name, word, count > 0]).toEqual([name, word, true]);
      left.set(word, count - 1);
    }
  }
});

test("the Open XML validator has nothing new against it", async () => {
  const result = renewed(bytesOf("enterprise-content-controls"));
  expect(result.ok && (await openXmlErrors(result.bytes))).toEqual([]);
});
