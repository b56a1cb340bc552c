import fc from "fast-check";
import { checkForFiling } from "../../src/core/overview/facts";
import { sortFiles } from "../../src/desk/intake/gather";
import { WHOLE_TABLE, type DeskRow, type TableView } from "../../src/desk/state/desk-state";
import { selectRows } from "../../src/desk/table/select-rows";
import { memberNames } from "../../src/desk/take/member-names";
import { corpusFile } from "./corpus-file";

const NAMES = ["plan-review", "letter-slips", "kindergarten-careful", "agenda-month"] as const;
const rows: readonly DeskRow[] = NAMES.map((name, id) => ({
  id,
  name: `Chi bộ ${id}/${name}.docx`,
  asked: null,
  checked: {
    ...checkForFiling({ kind: "package", bytes: corpusFile(name) }, { today: "2026-10-01" }),
    trouble: null,
  },
}));
const waiting: DeskRow = { id: 9, name: "chờ.docx", asked: null, checked: null };
const idsOf = (view: Partial<TableView>, all = [...rows, waiting]) =>
  selectRows(all, { ...WHOLE_TABLE, ...view }, "vi").map(({ id }) => id);

test("a word typed without its marks finds the word with them, one with marks is meant as it is", () => {
  expect(idsOf({ query: "ke hoach" })).toEqual([0]);
  expect(idsOf({ query: "KẾ HOẠCH" })).toEqual([0]);
  expect(idsOf({ query: "kệ hoạch" })).toEqual([]);
  expect(idsOf({ query: "mam non ctr" })).toEqual([2]);
  expect(idsOf({ query: "cho" })).toContain(9);
});

test("rows are narrowed by verdict, kind, missing part and what the overview points at", () => {
  expect(idsOf({ verdict: "not-judged" })).toEqual([3]);
  expect(idsOf({ kind: "letter" })).toEqual([1]);
  expect(idsOf({ picked: { ids: new Set([2, 9]), words: "" } })).toEqual([2, 9]);
  const lacking = rows.filter(({ checked }) => checked?.report.verdict === "incomplete");
  const part = lacking[0]?.checked?.report.mandatory.missing[0] ?? "recipients";
  for (const id of idsOf({ missing: part }))
    expect(rows[id]?.checked?.report.mandatory.missing).toContain(part);
});

test("rows are sorted both ways, and what has no value keeps to the end", () => {
  const dates = (descending: boolean) => idsOf({ sort: { column: "date", descending } });
  const dated = (ids: readonly number[]) =>
    ids.flatMap((id) => rows[id]?.checked?.facts?.date ?? []);
  expect(dated(dates(false))).toEqual([...dated(dates(false))].sort());
  expect(dated(dates(true))).toEqual([...dated(dates(false))].reverse());
  expect(dates(false).at(-1)).toBe(9);
  expect(dates(true).at(-1)).toBe(9);
});

test("files are gone through as the command line does: by name, folders after files, .docx alone", () => {
  const file = (path: string) =>
    Object.assign(new File([], path.split("/").at(-1) ?? ""), { relativePath: path });
  const { documents, ignored } = sortFiles(
    ["./b/z.docx", "./c.docx", "./b/a/x.DOCX", "./b/~$z.docx", "./b/old.doc", "./a.docx"].map(file),
  );
  expect(documents.map(({ name }) => name)).toEqual(["a.docx", "c.docx", "b/z.docx", "b/a/x.DOCX"]);
  expect(ignored).toEqual(["b/old.doc"]);
});

test("names in a zip are each used once, whatever the case, and lead nowhere else", () => {
  const segment = fc.constantFrom("..", ".", "a", "A", "b:c", "tệp.docx", "TỆP.docx", "", "x\ny");
  const paths = fc.array(segment, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
  fc.assert(
    fc.property(fc.array(paths, { maxLength: 12 }), (wanted) => {
      const nameOf = memberNames();
      const names = wanted.map(nameOf);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).not.toMatch(/[\\:*?"<>|\n]|^\/|\/$|\/\//);
        expect(name.split("/")).not.toContain("..");
      }
    }),
  );
});
