import { found, rightCase, wrongCase, type Case } from "../case";
import { decomposed, mapText, oldToneMarks } from "../encodings";
import { readDocument, without } from "../typed-document";

const one = readDocument("letter-one");
const several = readDocument("letter-several");
const committee = readDocument("letter-committee");
const reply = readDocument("letter-reply");

export const letterCases: Readonly<Record<string, Case>> = {
  "letter-one-addressee": rightCase(
    "A village's letter to the committee above; its subject of two lines stands under the number.",
    one,
  ),

  "letter-several-addressees": rightCase(
    "A company's letter to three bodies, each on a line of its own, with an urgency mark under the subject.",
    several,
    {
      layout: { underNumber: [{ role: "urgency", text: "KHẨN" }], signature: "tabs" },
      habits: { splinters: true },
    },
  ),

  "letter-reply-tabs": rightCase(
    "A school's answer to a letter of the committee, in tab columns and the older tone marks, signed by the deputy.",
    reply,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "letter-committee": rightCase(
    "A standing committee writes to all its cells: the committee's own signs.",
    committee,
    { layout: { ruleLine: "vml" } },
  ),

  "letter-no-addressees": wrongCase(
    "Does not say whom it is for.",
    { ...several, addressees: [] },
    [found("addressees/missing")],
    { missing: ["addressees"] },
  ),

  "letter-subject-in-the-middle": wrongCase(
    "The subject stands in the middle of the page as that of other documents does.",
    {
      ...without(one, "letterSubject"),
      subject: "về việc xin ý kiến chuyển sinh hoạt của hai đảng viên",
    },
    [found("subject/place", "về việc xin ý kiến chuyển sinh hoạt")],
    { layout: { looks: { subject: { bold: false, italic: true, size: 12, before: 12 } } } },
  ),

  "letter-slips": wrongCase(
    "No colon after the words of address, the addressee is not the first of the recipients, and the number has no leading zero.",
    {
      ...reply,
      number: "Số 9-CV/CB",
      addressees: ["[[italic|Kính gửi]] Ban Thường vụ Đảng uỷ phường Bến Vân"],
      recipients: ["- Ban Thường vụ Đảng uỷ phường Bến Vân;", "- Lưu Chi bộ."],
    },
    [
      found("addressees/form", "Kính gửi"),
      found("recipients/like-above"),
      found("numberSymbol/leading-zero", "9-CV/CB"),
    ],
  ),

  "letter-nfd": wrongCase(
    "Typed on a Mac: letters and their marks stored apart; everything else is right.",
    one,
    [found("text/decomposed")],
    { layout: { header: "tabs" }, change: (model) => mapText(model, decomposed) },
  ),
};
