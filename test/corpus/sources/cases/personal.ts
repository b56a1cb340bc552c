import { notJudgedCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument } from "../typed-document";

/** Forms and statements of one person: outside the parts that the standard lays down. */
export const personalCases: Readonly<Record<string, Case>> = {
  "personal-application": notJudgedCase(
    "The form of an application for admission, its blanks still open.",
    readDocument("personal-application"),
  ),

  "personal-self-criticism": notJudgedCase(
    "A member's own review of the year under a whole header, in the older tone marks.",
    readDocument("personal-self-criticism"),
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "personal-pledge": notJudgedCase(
    "A member's pledge for the year.",
    readDocument("personal-pledge"),
    { layout: { header: "tabs" } },
  ),

  "personal-ballot": notJudgedCase("A ballot with a table.", readDocument("personal-ballot")),

  "personal-curriculum": notJudgedCase(
    "A person's curriculum vitae for the admission.",
    readDocument("personal-curriculum"),
  ),

  "personal-introduction": notJudgedCase(
    "A letter of introduction of a member, numbered with a sign of its own.",
    readDocument("personal-introduction"),
    { habits: { splinters: true } },
  ),
};
