import fc from "fast-check";
import { recognise } from "../../../src/core/parts/recognise";
import type { PartyDocument } from "../../../src/core/parts/party-document";
import { textSnapshot } from "../../../src/core/snapshot/text-snapshot";
import { snapshotOf } from "../snapshot/snapshot-of";
import { COLUMN_LAYOUTS, paragraphs } from "./frame-layouts";
import { runs } from "../../sweep";

const BEFORE = [
  "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  "CHƯƠNG TRÌNH",
  "công tác toàn khoá nhiệm kỳ 2025 - 2030",
  "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.",
  "Chi bộ Trường Mầm non Mỹ Hưng xây dựng Chương trình công tác toàn khoá như sau:",
  "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
  "- Chi bộ lãnh đạo nhà trường thực hiện các nghị quyết của cấp uỷ cấp trên;",
  "- Bí thư chi bộ phụ trách chung; đồng chí Lưu Thị Mai phụ trách công tác đoàn thể.",
];
const CLOSING = "Chi bộ yêu cầu mỗi đảng viên nghiêm túc thực hiện Chương trình này.";

interface Ending {
  readonly label: string;
  readonly recipients: readonly string[];
  readonly authority: readonly string[];
  readonly position: string;
  readonly note: readonly string[];
  readonly name: string;
}

const ending: fc.Arbitrary<Ending> = fc.record({
  label: fc.constantFrom("Nơi nhận:", "Nơi nhận", "NƠI NHẬN:", "Nơi nhận :"),
  recipients: fc.constantFrom(
    ["- Đảng uỷ xã Tam Hưng;", "- Các đồng chí đảng viên;", "- Lưu Chi bộ."],
    ["- Đảng ủy xã (b/c);", "- Lưu: VT, CB."],
    ["- Như trên;", "- Lưu Chi bộ."],
    ["- Đảng uỷ xã Tam Hưng,", "- Chi uỷ, các tổ đảng,", "- Lưu CB"],
  ),
  authority: fc.constantFrom(
    ["T/M CHI BỘ"],
    ["TM. CHI BỘ"],
    ["T.M CHI ỦY"],
    ["T/M BAN CHI UỶ"],
    ["T/M CHI BỘ", "K/T BÍ THƯ"],
  ),
  position: fc.constantFrom("BÍ THƯ", "PHÓ BÍ THƯ", "BÍ THƯ CHI BỘ", "Bí thư"),
  note: fc.constantFrom([], ["(Đã ký)"], ["(Ký, ghi rõ họ tên)"], ["(Ký tên và đóng dấu)"]),
  name: fc.constantFrom("Nguyễn Thị Hoa", "Lò Văn Pâng", "NGUYỄN THỊ HOA", "ThS. Lê Thuỷ"),
});

const columnsOf = ({ label, recipients, authority, position, note, name }: Ending) => ({
  left: [label, ...recipients],
  right: [...authority, position, ...note, name],
});

function seen({ parts, marks, body }: PartyDocument) {
  const words = (id: Parameters<typeof parts.get>[0]) =>
    parts.get(id)?.lines.map((line) => line.text.normalize("NFC")) ?? [];
  return {
    recipients: words("recipients"),
    authority: words("signingAuthority"),
    position: words("signerPosition"),
    name: words("signerName"),
    notes: marks.signatureNotes.map((line) => line.text.normalize("NFC")),
    lastOfBody: body.at(-1)?.line.text.normalize("NFC"),
  };
}

const wanted = ({ label, recipients, authority, position, note, name }: Ending) => ({
  recipients: [label, ...recipients],
  authority,
  position: [position],
  name: [name],
  notes: note,
  lastOfBody: CLOSING,
});

const RUNS = { numRuns: runs(150) };

describe("an ending", () => {
  it.each(Object.entries(COLUMN_LAYOUTS))("is recognised in %s", (_, layOut) => {
    fc.assert(
      fc.property(ending, fc.constantFrom("NFC", "NFD"), (one, form) => {
        const body = paragraphs([...BEFORE, CLOSING]) + layOut(columnsOf(one));
        expect(seen(recognise(snapshotOf({ body: body.normalize(form) })))).toEqual(wanted(one));
      }),
      RUNS,
    );
  });

  it("is recognised where only its text is known", () => {
    fc.assert(
      fc.property(ending, fc.boolean(), (one, recipientsFirst) => {
        const { left, right } = columnsOf(one);
        const lines = recipientsFirst ? [...left, ...right] : [...right, ...left];
        expect(seen(recognise(textSnapshot([...BEFORE, CLOSING, ...lines])))).toEqual(wanted(one));
      }),
      RUNS,
    );
  });

  it("is recognised when spaces put the name under the position", () => {
    fc.assert(
      fc.property(ending, fc.integer({ min: 12, max: 40 }), (one, gap) => {
        const { left, right } = columnsOf(one);
        const placed = right.map((line) => " ".repeat(gap) + line);
        const body = paragraphs([...BEFORE, CLOSING, ...left, ...placed]);
        expect(seen(recognise(snapshotOf({ body })))).toEqual(wanted(one));
      }),
      RUNS,
    );
  });

  it("is recognised in columns that rows of spaces make", () => {
    fc.assert(
      fc.property(
        ending,
        fc.integer({ min: 45, max: 60 }),
        fc.nat({ max: 2 }),
        (one, width, gap) => {
          const { left, right } = columnsOf(one);
          const [last = ""] = right.slice(-1);
          const besides = [...right.slice(0, -1), ...Array.from({ length: gap }, () => ""), last];
          const centred = besides.map((line) =>
            line === "" ? "" : " ".repeat(Math.floor((24 - line.length) / 2)) + line,
          );
          const rows = Array.from({ length: Math.max(left.length, centred.length) }, (_, row) =>
            `${(left[row] ?? "").padEnd(width)}${centred[row] ?? ""}`.trimEnd(),
          );
          const body = paragraphs([...BEFORE, CLOSING, ...rows]);
          expect(seen(recognise(snapshotOf({ body })))).toEqual(wanted(one));
        },
      ),
      RUNS,
    );
  });

  it("is over where an appendix begins", () => {
    const one: Ending = {
      label: "Nơi nhận:",
      recipients: ["- Lưu Chi bộ."],
      authority: ["T/M CHI BỘ"],
      position: "BÍ THƯ",
      note: [],
      name: "Nguyễn Thị Hoa",
    };
    const { left, right } = columnsOf(one);
    const appendix = [
      "Phụ lục 1",
      "BẢNG PHÂN CÔNG NHIỆM VỤ",
      "1. Nguyễn Văn An",
      "- Lưu trữ hồ sơ;",
    ];
    const all = [...BEFORE, CLOSING, ...left, ...right, ...appendix];
    expect(seen(recognise(textSnapshot(all)))).toEqual(wanted(one));
  });

  it("is none where the document simply stops", () => {
    expect(seen(recognise(textSnapshot([...BEFORE, CLOSING])))).toEqual({
      recipients: [],
      authority: [],
      position: [],
      name: [],
      notes: [],
      lastOfBody: CLOSING,
    });
  });
});
