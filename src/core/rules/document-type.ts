import type { Kind } from "../kinds/kind";
import { formatsIn, type Line } from "../parts/line";
import { editDistance, normalForm } from "../parts/normal-form";
import type { Edit } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { documentTypeByName, documentTypesBySign } from "../standards/document-types";
import { ISSUERS } from "../standards/issuers";
import { upperCase } from "../standards/names";
import { LOOKS } from "../standards/typography";
import { partLook } from "./part-look";
import { drop, perhaps, retype, safely } from "./fixes/fix";
import { byIssuer, FINE, ifFound, missingRule, type Rule } from "./rule";

const EXAMPLE = "CHƯƠNG TRÌNH";

/** A letter has no line of its type (HD05, Phần II, I.5.1.1). */
const hasTypeLine = ({ frame }: Kind) => frame.hasTypeLine;

/** Ends the type's paragraph before the subject, which goes on in letters of its own size. */
function ownLine(line: Line, type: Place | undefined, subject: Place): readonly Edit[] {
  const { paragraph, start, end } = subject;
  const gap = { paragraph, start: type?.end ?? start, end: start };
  const { size, bold, italic } = LOOKS.subject;
  const isSized = formatsIn(line.paragraph, start, end).every(
    (format) => format.size >= size.min && format.size <= size.max,
  );
  const format = { bold, italic, ...(isSized ? {} : { size: size.usual }) };
  return [
    ...drop(gap),
    { kind: "split", paragraph, at: start },
    { kind: "characters", ...subject, format },
  ];
}

const MISSING = missingRule("documentType", "HD05/I.5.1.1", EXAMPLE, undefined, ({ parts }) =>
  parts.has("subject") ? ["documentType"] : ["title"],
);

/** Whichever of the names the words come nearest to. */
function nearestOf(names: readonly string[], words: string): string {
  const distances = names.map((name) => editDistance(words, name, words.length));
  return names[distances.indexOf(Math.min(...distances))] ?? words;
}

export const documentTypeRules: readonly Rule[] = [
  {
    ...MISSING,
    concerns: hasTypeLine,
    check(context) {
      const { type, recognised } = context.document;
      if (type !== null) return MISSING.check(context);
      // Several types have the number's sign: one of them is missing, a person has to say which.
      const isOneOfSeveral = documentTypesBySign(recognised.typeSign).length > 0;
      return isOneOfSeveral && !context.document.parts.has("documentType") ? [{}] : FINE;
    },
  },
  {
    id: "documentType/wrong-type",
    part: "documentType",
    severity: "warning",
    clauses: ["HD05/I.5.1.1"],
    example: { wrong: "KẾ HOẠCH", right: EXAMPLE },
    concerns: hasTypeLine,
    check: ifFound("documentType", ({ lines, places }, { document }) => {
      const { type, kind } = document;
      const [line, place] = [lines[0], places[0]];
      if (!line || !place || !type) return FINE;
      const words = line.paragraph.text.slice(place.start, place.end);
      const name = normalForm(words).text;
      const names = [type.name, ...kind.forms];
      if (names.includes(name)) return FINE;
      const messageId = documentTypeByName(name) ? "default" : "misspelt";
      const wanted = upperCase(messageId === "default" ? type.name : nearestOf(names, name));
      const edits = retype(line, wanted, place);
      return [
        {
          messageId,
          places,
          data: { found: words.trim(), wanted },
          // Another kind of document may be what was meant.
          fix: messageId === "misspelt" ? safely(edits) : perhaps(edits),
        },
      ];
    }),
  },
  byIssuer("types", {
    id: "documentType/not-for-cell",
    part: "documentType",
    severity: "warning",
    clauses: [ISSUERS.cell.clauses.types],
    example: { wrong: "CHỈ THỊ", right: "NGHỊ QUYẾT" },
    concerns: ({ types }) => types.some(({ issuers }) => !issuers.includes("cell")),
    check: ifFound("documentType", ({ places }, { document: { type, issuer } }) =>
      type === null || type.issuers.includes(issuer.id)
        ? FINE
        : [{ places, data: { found: upperCase(type.name), issuer: issuer.id } }],
    ),
  }),
  {
    id: "documentType/own-line",
    part: "documentType",
    severity: "warning",
    clauses: ["HD05/I.5.2.1"],
    example: {
      wrong: "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030",
      right: EXAMPLE,
    },
    check: ifFound("documentType", ({ lines, places }, { document }) => {
      const line = lines[0];
      const found = document.parts.get("subject");
      const at = line && found?.places[found.lines.indexOf(line)];
      const shared = line !== undefined && found?.lines.includes(line);
      return shared ? [{ places, fix: at && safely(ownLine(line, places[0], at)) }] : FINE;
    }),
  },
  partLook("documentType", LOOKS.documentType, {
    wrong: "{13}CHƯƠNG TRÌNH",
    right: "{16}**CHƯƠNG TRÌNH**",
  }),
];
