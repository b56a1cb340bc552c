import { found, rightCase, wrongCase, type Case } from "../case";
import { decomposed, mapText, oldToneMarks } from "../encodings";
import { cutFrom, readDocument, replaceSection, reword } from "../typed-document";

const year = readDocument("inspection-programme-year");
const term = readDocument("inspection-programme-term");
const table = readDocument("inspection-programme-table");

export const inspectionProgrammeCases: Readonly<Record<string, Case>> = {
  "inspectionProgramme-year": rightCase(
    "A hamlet cell's yearly programme of inspection and supervision, by styles.",
    year,
    { habits: { formatBy: "styles" } },
  ),

  "inspectionProgramme-term-tabs": rightCase(
    "A school cell's programme of inspection for the whole term: the term in the subject makes it no work programme.",
    term,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "inspectionProgramme-table": rightCase(
    "A pharmacy's cell: who is inspected, about what and when stands in a table.",
    table,
    { layout: { automaticNumbering: true, ruleLine: "vml" } },
  ),

  "inspectionProgramme-own-signs": wrongCase(
    "Numbered with signs for inspection instead of the type's and the cell's.",
    { ...year, number: "Số 01-CT/KTGS" },
    [found("numberSymbol/type-sign", "01-CT/KTGS"), found("numberSymbol/body-sign", "01-CT/KTGS")],
  ),

  "inspectionProgramme-no-purpose": wrongCase(
    "Begins with the inspections and does not say what they are for; typed on a Mac.",
    reword(replaceSection(year, "I. MỤC ĐÍCH", []), [
      ["## II. NỘI DUNG", "## I. NỘI DUNG"],
      ["## III. TỔ CHỨC", "## II. TỔ CHỨC"],
    ]),
    [found("purpose/missing"), found("text/decomposed")],
    { change: (model) => mapText(model, decomposed) },
  ),

  "inspectionProgramme-purpose-only": wrongCase(
    "Says what inspections are for: neither who and what, nor how.",
    cutFrom(term, "## II."),
    [found("content/missing"), found("implementation/missing")],
    { layout: { header: "tabs" } },
  ),
};
