import { found, rightCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, type Programme } from "../programme";

/** An agenda is right and nothing is judged in it; one sentence says so. */
function agenda(about: string, programme: Programme, rest: Pick<Case, "layout" | "change"> = {}) {
  const facts = { cellName: null, number: null, date: null };
  const one = rightCase(about, programme, {
    findings: [found("document/not-judged")],
    facts,
    ...rest,
  });
  return { ...one, expected: { ...one.expected, verdict: "not-judged" as const } };
}

export const agendaCases: Readonly<Record<string, Case>> = {
  "agenda-month": agenda(
    "What a monthly meeting will go through, with nothing around it.",
    readDocument("agenda-month"),
  ),

  "agenda-committee-meeting": agenda(
    "The agenda of a meeting of the cell's committee, with sections for time, place and who comes.",
    readDocument("agenda-committee-meeting"),
  ),

  "agenda-timetable": agenda(
    "A conference's timetable under a whole header, in the older tone marks.",
    readDocument("agenda-timetable"),
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "agenda-congress": agenda(
    "A congress' running order with the hours at the beginning of the lines.",
    readDocument("agenda-congress"),
    { layout: { header: "tabs" } },
  ),

  "agenda-ceremony": agenda(
    "The order of a ceremony of admission, in hyphens.",
    readDocument("agenda-ceremony"),
  ),
};
