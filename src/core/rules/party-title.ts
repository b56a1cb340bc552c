import { normalForm } from "../parts/normal-form";
import type { Line } from "../parts/line";
import { placeOf } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Edit } from "../snapshot/edits";
import { PHRASES } from "../standards/phrases";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { partyTitlePosition } from "./position";
import { retype, safely } from "./fixes/fix";
import { FINE, ifFound, missingHeaderRule, oneProblem, type Outcome, type Rule } from "./rule";

const TITLE = normalForm(PHRASES.partyTitle).text;

/** The paragraphs from the top to the document type: a line drawn under the title is anchored in one of them. */
function headerParagraphs({ snapshot, parts }: PartyDocument) {
  const end = parts.get("documentType")?.lines[0]?.paragraph.index ?? HEADER_PARAGRAPHS;
  return snapshot.paragraphs.slice(0, end);
}
const HEADER_PARAGRAPHS = 40;

/** A title that shares its paragraph with the other column stands where no line can be centred under it. */
const standsAlone = ({ paragraph, start, end }: Line) =>
  paragraph.text.slice(0, start).trim() === "" && paragraph.text.slice(end).trim() === "";

function checkRuleLine(document: PartyDocument, title: readonly Line[]): Outcome {
  const { snapshot, marks } = document;
  const places = title.map((line) => placeOf(line));
  const { typedRule } = marks;
  const whole = title.length === 1 && title.find(standsAlone);
  const drawnUnder: readonly Edit[] = whole
    ? [{ kind: "ruleLine", paragraph: whole.paragraph.index }]
    : [];
  if (typedRule) {
    const isAlone = whole && standsAlone(typedRule);
    const fix = isAlone
      ? safely(drawnUnder, [{ kind: "remove", paragraph: typedRule.paragraph.index }])
      : undefined;
    return [{ messageId: "typed", places: [placeOf(typedRule)], quote: typedRule.text, fix }];
  }
  if (!snapshot.formattingKnown) return null;
  const drawn = headerParagraphs(document).some((paragraph) =>
    paragraph.lines.some((line) => line.horizontal),
  );
  const bordered = title.some((line) => line.paragraph.format.bottomBorder);
  if (drawn || bordered) return FINE;
  const underlined = title.some((line) =>
    line.paragraph.runs.some((run) => run.format.underline !== "none"),
  );
  const plain = places.map((place): Edit => {
    return { kind: "characters", ...place, format: { underline: false } };
  });
  const fix = whole ? safely(drawnUnder, underlined ? plain : []) : undefined;
  return [{ messageId: underlined ? "underlined" : "default", places, fix }];
}

export const partyTitleRules: readonly Rule[] = [
  missingHeaderRule("partyTitle", "HD05/I.1", PHRASES.partyTitle),
  {
    id: "partyTitle/wording",
    part: "partyTitle",
    severity: "error",
    clauses: ["HD05/I.1"],
    example: { wrong: "ĐẢNG CỘNG SẢN VIỆT NAN", right: PHRASES.partyTitle },
    check: ifFound("partyTitle", ({ lines }) =>
      oneProblem(
        lines.filter((line) => line.normal.text !== TITLE),
        {
          data: { wanted: PHRASES.partyTitle },
          fix:
            lines.length === 1
              ? safely(...lines.map((line) => retype(line, PHRASES.partyTitle)))
              : undefined,
        },
      ),
    ),
  },
  partyTitlePosition,
  {
    id: "partyTitle/rule-line",
    part: "partyTitle",
    severity: "warning",
    clauses: ["HD05/I.1.2"],
    example: { wrong: "--------------------", right: "" },
    check: ifFound("partyTitle", ({ lines }, { document }) => checkRuleLine(document, lines)),
  },
  // An underline in place of the rule is the concern of partyTitle/rule-line.
  partLook(
    "partyTitle",
    { ...LOOKS.partyTitle, underline: null },
    {
      wrong: "{13}ĐẢNG CỘNG SẢN VIỆT NAM",
      right: "{15}**ĐẢNG CỘNG SẢN VIỆT NAM**",
    },
  ),
];
