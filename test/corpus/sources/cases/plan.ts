import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { cutFrom, readDocument, replaceSection, reword, without } from "../typed-document";

const theme = readDocument("plan-visit");
const taskTable = readDocument("plan-task-table");
const review = readDocument("plan-campaign");

export const planCases: Readonly<Record<string, Case>> = {
  "plan-theme-meeting": rightCase(
    "A village cell's plan for a meeting on one theme, its numbers automatic.",
    theme,
    { layout: { automaticNumbering: true } },
  ),

  "plan-task-table": rightCase(
    "A health station's plan whose last section is a table of tasks, in tab columns, older tone marks.",
    taskTable,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "plan-review": rightCase(
    "A school's plan for the yearly review, numbered I- and 1-, by styles; its type is typed in small letters and shown in capitals.",
    { ...review, type: "Kế hoạch" },
    {
      habits: { formatBy: "styles" },
      layout: { ruleLine: "vml", looks: { documentType: { allCaps: true } } },
    },
  ),

  "plan-tracked-changes": rightCase(
    "Reviewed with tracked changes, none of them accepted: what was wrong is deleted, what is right is inserted.",
    {
      ...reword(theme, [["ngày 28/8/2026", "[[del|ngày 31/9/2026]][[ins|ngày 28/8/2026]]"]]),
      number: "[[del|Số: 3-CTr/CB]][[ins|Số 03-KH/CB]]",
      type: "[[del|CHƯƠNG TRÌNH]][[ins|KẾ HOẠCH]]",
    },
  ),

  "plan-no-purpose": wrongCase(
    "Begins with what will be done and does not say what for.",
    reword(replaceSection(theme, "I. MỤC ĐÍCH", []), [
      ["## II. NỘI DUNG", "## I. NỘI DUNG"],
      ["## III. TỔ CHỨC", "## II. TỔ CHỨC"],
    ]),
    [found("purpose/missing")],
  ),

  "plan-programme-sign": wrongCase(
    "Numbered as a programme.",
    { ...theme, number: "Số 03-CTr/CB" },
    [found("numberSymbol/type-sign", "03-CTr/CB")],
    { layout: { header: "tabs" } },
  ),

  "plan-misspelt-type": wrongCase(
    "A letter of the type is wrong, the subject has no hyphens under it, and the plan ends before saying who carries it out.",
    { ...without(cutFrom(review, "## III-"), "hyphens"), type: "KẾ HOẠCK" },
    [
      found("documentType/wrong-type", "KẾ HOẠCK"),
      found("subject/hyphens"),
      found("implementation/missing"),
    ],
  ),

  "plan-purpose-only": wrongCase("Says what for, and nothing else.", cutFrom(taskTable, "## B."), [
    found("content/missing"),
    found("implementation/missing"),
  ]),
};
