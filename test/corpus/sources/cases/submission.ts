import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument } from "../typed-document";

const admission = readDocument("submission-admission");
const committee = readDocument("submission-committee");
const budget = readDocument("submission-budget");

export const submissionCases: Readonly<Record<string, Case>> = {
  "submission-admission": rightCase(
    "A kindergarten cell submits an admission; older tone marks.",
    admission,
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "submission-two-addressees": rightCase(
    "A company's cell submits to two bodies, each on a line of its own, in tab columns.",
    committee,
    { layout: { header: "tabs", signature: "tabs" }, habits: { splinters: true } },
  ),

  "submission-budget": rightCase(
    "A village cell asks for money, the deputy signs; made with the package docx.",
    budget,
    { writer: "docx" },
  ),

  "submission-no-addressees": wrongCase(
    "Does not say to whom it submits.",
    { ...budget, addressees: [] },
    [found("addressees/missing")],
    { missing: ["addressees"] },
  ),

  "submission-letter-words": wrongCase(
    "Addressed in the words of a letter.",
    { ...admission, addressees: ["[[italic|Kính gửi:]] Ban Thường vụ Đảng uỷ xã Trung Giang"] },
    [found("addressees/form", "Kính gửi")],
    { layout: { header: "tabs" } },
  ),

  "submission-slips": wrongCase(
    "No colon after the words of address, the recipients do not begin with the addressee, the type's sign is a report's.",
    {
      ...budget,
      number: "Số 01-BC/CB",
      addressees: ["[[italic|Kính trình]] Đảng uỷ xã Đồng Tâm"],
      recipients: ["- Đảng uỷ xã Đồng Tâm;", "- Lưu Chi bộ."],
    },
    [
      found("numberSymbol/type-sign", "01-BC/CB"),
      found("addressees/form", "Kính trình"),
      found("recipients/like-above"),
    ],
  ),
};
