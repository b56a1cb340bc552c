import { notJudgedCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument } from "../typed-document";

/** Invitations: forms outside the parts that the standard lays down. */
export const invitationCases: Readonly<Record<string, Case>> = {
  "invitation-summary": notJudgedCase(
    "An invitation under a whole header with a number of its own; its subject begins like an agenda's.",
    readDocument("invitation-summary"),
  ),

  "invitation-member": notJudgedCase(
    "A member is called to the month's meeting, in tab columns; neither title nor number.",
    readDocument("invitation-member"),
    { layout: { header: "tabs" } },
  ),

  "invitation-ceremony": notJudgedCase(
    "Guests are invited to an admission, in the older tone marks.",
    readDocument("invitation-ceremony"),
    { change: (model) => mapText(model, oldToneMarks) },
  ),
};
