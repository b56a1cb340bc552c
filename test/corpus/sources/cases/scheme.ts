import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, reword } from "../typed-document";

const fourGood = readDocument("scheme-library");
const canals = readDocument("scheme-clean-village");
const leaders = readDocument("scheme-leaders");

export const schemeCases: Readonly<Record<string, Case>> = {
  "scheme-four-good": rightCase(
    "A school cell's scheme in four numbered sections, in tab columns.",
    fourGood,
    { layout: { header: "tabs", signature: "tabs" }, habits: { splinters: true } },
  ),

  "scheme-canals-parts": rightCase(
    "A hamlet cell's scheme in parts counted in words, in the older tone marks.",
    canals,
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "scheme-new-members": rightCase(
    "A company cell's scheme under headings of its own making, by styles.",
    leaders,
    { habits: { formatBy: "styles" } },
  ),

  "scheme-named-for-the-unit": wrongCase(
    "The unit stands for the cell in the number and under the signature: its letters, its director.",
    { ...leaders, number: "Số 02-ĐA/CTCN", position: "GIÁM ĐỐC" },
    [found("numberSymbol/body-sign", "02-ĐA/CTCN"), found("signerPosition/form", "GIÁM ĐỐC")],
  ),

  "scheme-sign-without-stroke": wrongCase(
    "The stroke is missing in the type's sign, and the sign of the body is missing altogether.",
    { ...fourGood, number: "Số 01-DA" },
    [found("numberSymbol/type-sign", "01-DA"), found("numberSymbol/body-sign", "01-DA")],
  ),

  "scheme-empty-section": wrongCase(
    "One heading has nothing under it, the next number is used twice, and no line under the Party title.",
    reword(fourGood, [
      [
        "Từ năm 2027, Chi bộ được công nhận là chi bộ bốn tốt; hai năm liền hoàn thành tốt nhiệm vụ trở lên.\n",
        "",
      ],
      ["## IV. TỔ CHỨC", "## III. TỔ CHỨC"],
    ]),
    [
      found("sections/empty", "II. MỤC TIÊU"),
      found("sections/numbering", "III. TỔ CHỨC THỰC HIỆN"),
      found("partyTitle/rule-line"),
    ],
    { layout: { ruleLine: "none" } },
  ),
};
