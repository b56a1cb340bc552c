import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, without } from "../typed-document";

const meeting = readDocument("conclusion-meeting");
const inspection = readDocument("conclusion-inspection");
const notebook = readDocument("conclusion-notebook");

export const conclusionCases: Readonly<Record<string, Case>> = {
  "conclusion-meeting": rightCase(
    "A village cell concludes on an exchange of fields, in three points, in tab columns.",
    meeting,
    { layout: { header: "tabs", signature: "tabs" } },
  ),

  "conclusion-inspection": rightCase(
    "An office cell concludes on an inspection, its numbers automatic, in the older tone marks.",
    inspection,
    {
      layout: { automaticNumbering: true },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "conclusion-notebook-tabs": rightCase(
    "A school cell concludes on its members' notebooks, in runs cut to pieces, the signature in tab columns.",
    notebook,
    { layout: { signature: "tabs" }, habits: { splinters: true } },
  ),

  "conclusion-addressed": wrongCase(
    "Addressed as a letter is, and the recipients are to look above; the signer's line is the committee's.",
    {
      ...notebook,
      addressees: ["[[italic|Kính gửi:]] Đảng uỷ xã Quảng Lộc"],
      authority: "T/M CHI UỶ",
      recipients: ["- Như trên;", "- Lưu Chi bộ."],
    },
    [
      found("addressees/form", "Kính gửi"),
      found("signingAuthority/form", "T/M CHI UỶ"),
      found("recipients/like-above", "Như trên"),
    ],
  ),

  "conclusion-resolution-sign": wrongCase(
    "Numbered as a resolution; the signer with an academic title.",
    { ...meeting, number: "Số 01-NQ/CB", name: "ThS. Khuất Duy Tiến" },
    [
      found("numberSymbol/type-sign", "01-NQ/CB"),
      found("signerName/titles", "ThS. Khuất Duy Tiến"),
    ],
  ),

  "conclusion-misspelt-type": wrongCase(
    "A letter of the type is wrong, nothing stands under the subject, and nobody receives it.",
    { ...without(inspection, "hyphens", "label"), type: "KẾT LUÂN", recipients: [] },
    [
      found("documentType/wrong-type", "KẾT LUÂN"),
      found("subject/hyphens"),
      found("recipients/missing"),
    ],
    { layout: { header: "tabs" }, missing: ["recipients"] },
  ),
};
