import { notJudgedCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument } from "../typed-document";

export const agendaCases: Readonly<Record<string, Case>> = {
  "agenda-month": notJudgedCase(
    "What a monthly meeting will go through, with nothing around it.",
    readDocument("agenda-month"),
  ),

  "agenda-committee-meeting": notJudgedCase(
    "The agenda of a meeting of the cell's committee, with sections for time, place and who comes.",
    readDocument("agenda-committee-meeting"),
  ),

  "agenda-timetable": notJudgedCase(
    "A conference's timetable under a whole header, in the older tone marks.",
    readDocument("agenda-timetable"),
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "agenda-congress": notJudgedCase(
    "A congress' running order with the hours at the beginning of the lines.",
    readDocument("agenda-congress"),
    { layout: { header: "tabs" } },
  ),

  "agenda-content": notJudgedCase(
    "Called the contents of a meeting instead of a programme, under a whole header.",
    readDocument("agenda-content"),
    { habits: { splinters: true } },
  ),

  "agenda-ceremony": notJudgedCase(
    "The order of a ceremony of admission, in hyphens.",
    readDocument("agenda-ceremony"),
  ),
};
