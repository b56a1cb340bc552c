import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, reword, without } from "../typed-document";

const schedule = readDocument("notice-schedule");
const conclusion = readDocument("notice-conclusion");
const assignment = readDocument("notice-assignment");

export const noticeCases: Readonly<Record<string, Case>> = {
  "notice-schedule": rightCase(
    "A water company's cell tells its members the new hour of its meetings, hyphens automatic.",
    schedule,
    { layout: { automaticNumbering: true, ruleLine: "vml" } },
  ),

  "notice-assignment": rightCase(
    "A school cell tells who does what in its committee; by styles, in tab columns, older tone marks.",
    assignment,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "notice-of-a-conclusion": rightCase(
    "A hamlet cell's notice of what its secretary concluded: the type line decides, not the subject's first word.",
    conclusion,
  ),

  "notice-state-habits": wrongCase(
    "The habits of a state office: a colon in the number, ./. at the end, filed in its post room.",
    {
      ...reword(schedule, [
        ["để các đồng chí biết và thực hiện.", "để các đồng chí biết và thực hiện./."],
      ]),
      number: "Số: 05-TB/CB",
      recipients: ["- Đảng viên chi bộ;", "- Lưu: VT."],
    },
    [
      found("numberSymbol/colon", "Số:"),
      found("body/end-mark", "./."),
      found("recipients/filing-form", "Lưu: VT"),
    ],
  ),

  "notice-date-and-recipients": wrongCase(
    "The date is in figures, and no dashes stand before the recipients.",
    {
      ...conclusion,
      place: "Sông Cầu, 14/8/2026",
      recipients: ["Đảng uỷ xã Sông Cầu;", "Lưu Chi bộ."],
    },
    [found("placeDate/wording", "14/8/2026"), found("recipients/dash", "Đảng uỷ xã Sông Cầu")],
    { facts: { date: null } },
  ),

  "notice-one-line-title": wrongCase(
    "Type and subject run together in one line of small letters; no Party organisation above the cell.",
    {
      ...without(assignment, "superior", "subject", "hyphens"),
      type: "Thông báo phân công nhiệm vụ trong chi uỷ",
    },
    [
      found("superiorBody/missing"),
      found("documentType/own-line", "Thông báo phân công"),
      found("documentType/format", "Thông báo"),
      found("subject/hyphens"),
    ],
    { missing: ["superiorBody"], layout: { looks: { documentType: { size: 15 } } } },
  ),
};
