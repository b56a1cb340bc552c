import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, reword, without } from "../typed-document";

const personnel = readDocument("option-personnel");
const flood = readDocument("option-flood");
const classrooms = readDocument("option-classrooms");

export const optionCases: Readonly<Record<string, Case>> = {
  "option-personnel": rightCase("A village cell's options for a candidate, by styles.", personnel, {
    habits: { formatBy: "styles" },
  }),

  "option-flood-tabs": rightCase(
    "A water company's cell prepares for floods: points a) and b), tab columns, older tone marks.",
    flood,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "option-classrooms": rightCase(
    "A school cell shares out work among its members while rooms are mended; automatic numbers and hyphens.",
    classrooms,
    { layout: { automaticNumbering: true, ruleLine: "vml" } },
  ),

  "option-stacked": wrongCase(
    "The whole header stands in one column, and the title comes last of it; nobody signs for the cell.",
    without(classrooms, "authority"),
    [found("partyTitle/position"), found("signingAuthority/missing")],
    { layout: { header: "stacked" }, missing: ["signingAuthority"] },
  ),

  "option-points": wrongCase(
    "Points lettered with full stops; the number carries a plan's sign.",
    {
      ...reword(flood, [
        ["a) Tổ xung kích", "a. Tổ xung kích"],
        ["b) Tổ hậu cần", "b. Tổ hậu cần"],
      ]),
      number: "Số 02-KH/CB",
    },
    [found("sections/points", "a. Tổ xung kích"), found("numberSymbol/type-sign", "02-KH/CB")],
  ),

  "option-body-format": wrongCase(
    "The body at 13 points and flush left; a position in bold letters.",
    personnel,
    [found("body/font-size"), found("body/alignment"), found("signerPosition/format", "BÍ THƯ")],
    {
      layout: {
        looks: {
          section: { size: 13, align: "left" },
          body: { size: 13, align: "left" },
          signerPosition: { bold: true },
        },
      },
    },
  ),
};
