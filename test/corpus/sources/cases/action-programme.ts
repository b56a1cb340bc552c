import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, replaceSection, reword, without } from "../typed-document";

const congress = readDocument("action-programme-congress");
const digital = readDocument("action-programme-digital");
const learning = readDocument("action-programme-themes");

export const actionProgrammeCases: Readonly<Record<string, Case>> = {
  "actionProgramme-congress": rightCase(
    "A village cell carries out the resolution of the commune's Party congress; the type line is CHƯƠNG TRÌNH HÀNH ĐỘNG.",
    congress,
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "actionProgramme-digital-tabs": rightCase(
    "An office cell carries out a resolution of the Political Bureau; the action stands in the subject, header in tab columns.",
    digital,
    { layout: { header: "tabs", signature: "tabs" }, habits: { splinters: true } },
  ),

  "actionProgramme-learning": rightCase(
    "A school cell carries out a resolution of the committee above; hyphens under numbered sections, all of them automatic.",
    learning,
    { layout: { automaticNumbering: true } },
  ),

  "actionProgramme-names-nothing": wrongCase(
    "Does not say which resolution it carries out.",
    { ...congress, subject: "của Chi bộ thôn Gò Mít giai đoạn 2026 - 2030" },
    [found("subject/carried-out", "của Chi bộ thôn Gò Mít")],
  ),

  "actionProgramme-one-line-title": wrongCase(
    "Type and subject run together in one line of capitals, and nothing under it.",
    {
      ...without(congress, "subject", "hyphens"),
      type: "CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ XÃ VÂN HỘI LẦN THỨ I",
    },
    [
      found("documentType/own-line", "CHƯƠNG TRÌNH HÀNH ĐỘNG"),
      found("subject/letter-case", "NGHỊ QUYẾT ĐẠI HỘI"),
      found("subject/hyphens"),
    ],
    { layout: { header: "tabs", looks: { documentType: { size: 15 } } } },
  ),

  "actionProgramme-no-tasks": wrongCase(
    "Goes from the goals straight to who reports when: no tasks and measures.",
    reword(replaceSection(congress, "II. NHIỆM VỤ", []), [["## III. TỔ CHỨC", "## II. TỔ CHỨC"]]),
    [found("tasks/missing")],
  ),

  "actionProgramme-signs": wrongCase(
    "Numbered as an action programme would be by its initials; the secretary signs by proxy.",
    {
      ...learning,
      number: "Số 03-CTHĐ/CB",
      authority: "T/M CHI BỘ⏎K/T BÍ THƯ",
      position: "PHÓ BÍ THƯ",
    },
    [
      found("numberSymbol/type-sign", "03-CTHĐ/CB"),
      found("signingAuthority/acting-for", "K/T BÍ THƯ"),
    ],
  ),
};
