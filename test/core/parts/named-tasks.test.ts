import { drawUpTasks } from "../../../src/core/fixes/task-appendix";
import { namedTasks } from "../../../src/core/parts/named-tasks";
import { recognise } from "../../../src/core/parts/recognise";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { exampleProfile } from "../template/example-profile";
import { fillBlanks } from "../template/fill-blanks";

/** A programme whose only words under its first task slot are these. */
function documentWith(text: string) {
  const filled = fillBlanks(buildProgramme(exampleProfile()), (tag) =>
    tag === "chibo:keyTasks.tasks" ? text : "Trường nằm ở cuối xã, đường đi lại còn xa",
  );
  return recognise(readSnapshot({ kind: "package", bytes: filled }));
}

const rowsOf = (text: string) =>
  namedTasks(documentWith(text)).map(({ task, lead, assist, deadline }) => [
    task,
    lead,
    assist,
    deadline,
  ]);

it.each([
  [
    "Tổ chức học tập nghị quyết trước ngày 30/6/2026, đồng chí Phó Bí thư phụ trách.",
    [["Tổ chức học tập nghị quyết", "Đồng chí Phó Bí thư", "", "trước ngày 30/6/2026"]],
  ],
  [
    "Giao đồng chí Trần Văn Minh chủ trì sửa chữa sân chơi, phối hợp với Ban đại diện cha mẹ trẻ, hoàn thành trong quý II năm 2027.",
    [
      [
        "Sửa chữa sân chơi",
        "Đồng chí Trần Văn Minh",
        "Ban đại diện cha mẹ trẻ",
        "trong quý II năm 2027",
      ],
    ],
  ],
  [
    "Rà soát nguồn kết nạp vào tháng 6 và tháng 12 hằng năm. Đồng chí Phó Bí thư phụ trách.",
    [["Rà soát nguồn kết nạp", "Đồng chí Phó Bí thư", "", "vào tháng 6 và tháng 12 hằng năm"]],
  ],
  [
    "Lập danh sách quần chúng ưu tú; mở sổ theo dõi đảng phí hằng tháng.",
    [["Mở sổ theo dõi đảng phí", "", "", "hằng tháng"]],
  ],
  ["Lãnh đạo tốt việc học tập và làm theo Bác.", []],
  ["Đồng chí Bí thư phụ trách chung.", []],
])("in “%s” it finds the tasks with who and when", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it("gives only words that the document has, and an appendix in which what it does not say is blank", () => {
  const document = recognise(
    readSnapshot({ kind: "package", bytes: fillBlanks(buildProgramme(exampleProfile())) }),
  );
  const tasks = namedTasks(document);
  expect(tasks.length).toBeGreaterThan(4);
  const text = document.lines.map((line) => line.text.toLowerCase()).join("\n");
  for (const { lead, assist, deadline } of tasks)
    for (const words of [lead, assist, deadline]) expect(text).toContain(words.toLowerCase());
  const drawn = drawUpTasks(document, exampleProfile());
  expect(drawn?.count).toBe(tasks.length);
  const { paragraphs, sections } = readSnapshot({
    kind: "package",
    bytes: drawn?.docx ?? new Uint8Array(),
  });
  expect(sections.map(({ landscape }) => landscape)).toEqual([true]);
  expect(paragraphs.slice(0, 3).map((one) => one.text)).toEqual([
    "Phụ lục",
    "PHÂN CÔNG THỰC HIỆN NHIỆM VỤ",
    "(Kèm theo Chương trình số 01-CTr/CB, ngày 05/10/2026 của Chi bộ Trường Mầm non Mỹ Hưng)",
  ]);
  const blanks = paragraphs.flatMap(({ controls }) => controls.map(({ tag }) => tag));
  const missing = tasks.flatMap(({ lead, assist, deadline }) =>
    [lead, assist, deadline].filter((words) => words === ""),
  );
  expect(blanks).toHaveLength(missing.length);
});

it("draws nothing up where no task is named", () => {
  expect(drawUpTasks(documentWith("Lãnh đạo tốt việc học tập."), exampleProfile())).toBeNull();
});
