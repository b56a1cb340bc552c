import fc from "fast-check";
import { recognise } from "../../../src/core/parts/recognise";
import type { PartyDocument } from "../../../src/core/parts/party-document";
import { textSnapshot } from "../../../src/core/snapshot/text-snapshot";
import { snapshotOf } from "../snapshot/snapshot-of";
import { COLUMN_LAYOUTS, paragraphs } from "./frame-layouts";
import { runs } from "../../sweep";

const BODY = [
  "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
  "- Nghị quyết số 01-NQ/ĐH, ngày 15/6/2026 của Đại hội Chi bộ lần thứ IX, nhiệm kỳ 2025 - 2030.",
  "Chi bộ Trường Mầm non Mỹ Hưng xây dựng Chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 như sau:",
  "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
  "Chi bộ lãnh đạo nhà trường thực hiện các nghị quyết của cấp uỷ cấp trên, mỗi quý kiểm tra một lần.",
  "B. TỔ CHỨC THỰC HIỆN",
  "Chi bộ yêu cầu mỗi đảng viên nghiêm túc thực hiện Chương trình này.",
];
const TITLE = ["CHƯƠNG TRÌNH", "công tác toàn khoá nhiệm kỳ 2025 - 2030", "-----"];

interface Frame {
  readonly superior: readonly string[];
  readonly issuing: readonly string[];
  readonly asterisk: string;
  readonly number: string;
  readonly title: string;
  readonly rule: string;
  readonly date: string;
}

/** Headers as people type them: names of one to three lines, marks or none, blanks, old tone marks. */
const frame: fc.Arbitrary<Frame> = fc.record({
  superior: fc.constantFrom(
    ["ĐẢNG BỘ XÃ TAM HƯNG"],
    ["ĐẢNG ỦY XÃ TAM HƯNG"],
    ["ĐẢNG BỘ PHƯỜNG HÒA BÌNH"],
    ["ĐẢNG BỘ CÁC CƠ QUAN", "ĐẢNG TỈNH LAI CHÂU"],
  ),
  issuing: fc.constantFrom(
    ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
    ["CHI BỘ TRƯỜNG", "MẦM NON MỸ HƯNG"],
    ["CHI BỘ TRƯỜNG TRUNG HỌC", "CƠ SỞ VÀ TRUNG HỌC PHỔ THÔNG", "MỸ HƯNG"],
    ["CHI BỘ THÔN 3"],
    ["TRƯỜNG MẦM NON MỸ HƯNG"],
  ),
  asterisk: fc.constantFrom("*", "", "-----", "***"),
  number: fc.constantFrom(
    "Số 05-CTr/CB",
    "Số: 05-CTr/CB",
    "Số :     -CTr/CB",
    "Số ….. -CTr/CB",
    "Số 15-CTCT/CTAD",
    "Số [số]-CTr/CB",
  ),
  title: fc.constantFrom("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAN"),
  rule: fc.constantFrom("", "", "--------------------"),
  date: fc.constantFrom(
    "Tam Hưng, ngày 05 tháng 02 năm 2026",
    "Tam Hưng, ngày … tháng … năm 2026",
    "Tam Hưng ngày 5 tháng 2 năm 2026",
    "Thành phố Huế, ngày      tháng 10 năm 2026",
    "Tam Hưng, ngày 05/02/2026",
  ),
});

const columnsOf = ({ superior, issuing, asterisk, number, title, rule, date }: Frame) => ({
  left: [...superior, ...issuing, ...(asterisk ? [asterisk] : []), number],
  right: [title, ...(rule ? [rule] : []), date],
});

/** What was recognised of a header, words as typed. */
function seen({ parts, marks }: PartyDocument) {
  const words = (id: Parameters<typeof parts.get>[0]) =>
    parts.get(id)?.lines.map((line) => line.text.normalize("NFC")) ?? [];
  return {
    superior: words("superiorBody"),
    issuing: words("issuingBody"),
    number: words("numberSymbol"),
    title: words("partyTitle"),
    date: words("placeDate"),
    type: words("documentType"),
    subject: words("subject"),
    hyphens: marks.hyphens?.text,
    asterisk: marks.asterisk?.text ?? "",
    rule: marks.typedRule?.text ?? "",
  };
}

const wanted = ({ superior, issuing, number, title, date, asterisk, rule }: Frame) => ({
  superior,
  issuing,
  number: [number],
  title: [title],
  date: [date],
  type: ["CHƯƠNG TRÌNH"],
  subject: ["công tác toàn khoá nhiệm kỳ 2025 - 2030"],
  hyphens: "-----",
  asterisk,
  rule,
});

const RUNS = { numRuns: runs(150) };

describe("a header", () => {
  it.each(Object.entries(COLUMN_LAYOUTS))("is recognised in %s", (_, layOut) => {
    fc.assert(
      fc.property(frame, fc.constantFrom("NFC", "NFD"), (one, form) => {
        const body = layOut(columnsOf(one)) + paragraphs([...TITLE, ...BODY]);
        const programme = recognise(snapshotOf({ body: body.normalize(form) }));
        expect(seen(programme)).toEqual(wanted(one));
      }),
      RUNS,
    );
  });

  it("is recognised in columns that rows of spaces make", () => {
    fc.assert(
      fc.property(
        frame,
        fc.constantFrom("NFC", "NFD"),
        fc.integer({ min: 4, max: 20 }),
        (one, form, gap) => {
          const { left, right } = columnsOf({ ...one, rule: "" });
          const between = " ".repeat(gap);
          // The title stands level with the first name, the date with the number.
          const lines = left.map((line, at) => {
            const beside = at === 0 ? right[0] : at === left.length - 1 ? right.at(-1) : undefined;
            return beside === undefined ? line : `${line}${between}${beside}`;
          });
          const body = paragraphs([...lines, ...TITLE, ...BODY]);
          expect(seen(recognise(snapshotOf({ body: body.normalize(form) })))).toEqual(
            wanted({ ...one, rule: "" }),
          );
        },
      ),
      RUNS,
    );
  });

  it("is recognised where only its text is known", () => {
    fc.assert(
      fc.property(frame, (one) => {
        const { left, right } = columnsOf(one);
        const programme = recognise(textSnapshot([...left, ...right, ...TITLE, ...BODY]));
        expect(seen(programme)).toEqual(wanted(one));
      }),
      RUNS,
    );
  });

  it("takes neither bases nor the body with it", () => {
    const { left, right } = { left: ["CHI BỘ THÔN ĐÔNG"], right: [] };
    const programme = recognise(textSnapshot([...left, ...right, ...TITLE, ...BODY]));
    expect(seen(programme)).toMatchObject({
      superior: [],
      issuing: ["CHI BỘ THÔN ĐÔNG"],
      number: [],
      title: [],
      date: [],
    });
    expect(programme.bases).toHaveLength(2);
    expect(programme.leadIn?.text).toBe(BODY[2]);
  });
});
