import { formatsIn, placeOf, type Line } from "../parts/line";
import { normalForm } from "../parts/normal-form";
import type { FoundPart, PartyDocument } from "../parts/party-document";
import type { CharacterFormat, Edit } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { PHRASES } from "../standards/phrases";
import { addressingClause } from "./addressees";
import { LOOKS } from "../standards/typography";
import { checkLook } from "./look";
import { closeWith, putIn, retype, safely, withDash } from "./fixes/fix";
import { recipientsPosition } from "./position";
import { SIGNATURE_PARTS } from "./signature";
import {
  atBlanks,
  FINE,
  ifFound,
  severityByKind,
  missingRule,
  oneProblem,
  type Rule,
} from "./rule";

const LABEL = normalForm(PHRASES.recipientsLabel).text;
const FILING = /^[-+•*]?\s*lưu(?:[ :.,;]|$)/u;
const DASH = /^[-+•*]/u;

/** The lines below the label: who gets the document, and where it is filed. */
function itemsOf({ lines }: FoundPart, { marks }: PartyDocument): readonly Line[] {
  return lines.filter((line) => line !== marks.recipientsLabel);
}

const onItems = (
  check: (items: readonly Line[], document: PartyDocument) => ReturnType<Rule["check"]>,
): Rule["check"] =>
  ifFound("recipients", (found, { document }) => {
    const items = itemsOf(found, document);
    return items.length === 0 ? FINE : check(items, document);
  });

const isFiling = (line: Line) => FILING.test(line.normal.text);
const hasDash = (line: Line) =>
  DASH.test(line.normal.text) || line.paragraph.label?.isBullet === true;

/** Each line closes with `;`, the last with `.` (HD05, Phần II, I.9.2.5). */
function wrongEndings(items: readonly Line[]): readonly Line[] {
  return items.filter((line, index) => {
    const wanted = index === items.length - 1 ? "." : ";";
    const endsOpen = line.blanks.some((blank) => blank.place.end >= line.end - 1);
    const { text } = line.normal;
    return !endsOpen && (!text.endsWith(wanted) || text.endsWith("./."));
  });
}

const { size, bold, italic, underline } = LOOKS.recipientsList;
const AS_LISTED: CharacterFormat = { size: size.usual, bold, italic, underline };

/** Ends the label's paragraph behind its colon. */
function ownLine(label: Line): readonly Edit[] {
  const { paragraph, start, end } = placeOf(label, 0, LABEL.length);
  const words = label.paragraph.text.slice(end);
  const gap = /^[\s:]*/u.exec(words)?.[0].length ?? 0;
  const colon = label.paragraph.text.slice(start, end).endsWith(":") ? "" : ":";
  const head = { paragraph, start: end, end: end + gap };
  return [
    ...(gap > 0 || colon !== "" ? [{ kind: "text", ...head, text: colon } as const] : []),
    { kind: "split", paragraph, at: end + gap },
    { kind: "characters", paragraph, start: end + gap, end: label.end, format: AS_LISTED },
  ];
}

const labelInSmallLetters = (line: Line, place: Place) =>
  line.normal.text === LABEL ? retype(line, PHRASES.recipientsLabel, place) : undefined;

const listBehind = ({ lines }: FoundPart) => {
  const paragraph = lines.at(-1)?.paragraph.index;
  return paragraph === undefined ? [] : putIn("recipientsList", { paragraph, side: "after" });
};

/** Without the clerk's office, which a cell has not, and without a colon; who else keeps a copy stays. */
const FILED_WITH =
  /^\s*[-–+•*]?\s*lưu\s*:?\s*(?:(?:vt|văn thư|vp|văn phòng)(?=[\s,.;]|$)[\s,;]*)?/iu;
const OWN_NAME = /^(?:chi bộ|hồ sơ|hscb|cb|)\s*[.;,]*$/iu;

/** A line that says no more than the template's own, and has its paragraph for itself. */
const isPlainFiling = (line: Line) =>
  refiled(line) === `- ${PHRASES.filing}.` && line.text === line.paragraph.text.trim();

/**
 * The words of each line one line up, those of the filing line in the last: lines may share their paragraphs with the signature beside
 * them, so none can move.
 */
function filedLast(items: readonly Line[], filing: Line): readonly Edit[] {
  const wordsOf = ({ text }: Line) => text.replace(/[\s.;,]*$/u, "");
  return items.flatMap((line, index) => {
    const next = items[index + 1];
    return retype(line, next ? `${wordsOf(next)};` : `${wordsOf(filing)}.`);
  });
}

function refiled(line: Line): string {
  const rest = line.text.replace(FILED_WITH, "");
  if (OWN_NAME.test(rest)) return `- ${PHRASES.filing}.`;
  return `- Lưu ${rest.replace(/[\s.;,]*$/u, "")}.`;
}

const LIKE_ABOVE = /^[-+•*]?\s*(?:như (?:trên|kính (?:gửi|trình))|kính gửi)/u;
const isLikeAbove = (line: Line) => /^[-+•*]?\s*như trên/u.test(line.normal.text);
const WANTED_ABOVE = { wanted: `- ${PHRASES.likeAbove};` };

export const recipientsRules: readonly Rule[] = [
  {
    ...severityByKind(
      missingRule("recipients", "HD05/I.9.1.1", "", undefined, ({ parts }) =>
        SIGNATURE_PARTS.some((part) => parts.has(part)) ? ["recipients"] : ["ending"],
      ),
    ),
    example: { wrong: "", right: "Nơi nhận:\n- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ." },
  },
  recipientsPosition,
  {
    id: "recipients/empty",
    part: "recipients",
    severity: "error",
    clauses: ["HD05/I.9.2.2"],
    example: { wrong: "Nơi nhận:", right: "Nơi nhận:\n- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ." },
    check: ifFound("recipients", (found, { document }) =>
      itemsOf(found, document).length === 0
        ? [{ places: found.places, fix: safely(listBehind(found)) }]
        : FINE,
    ),
  },
  {
    id: "recipients/unfilled",
    part: "recipients",
    severity: "todo",
    clauses: ["HD05/I.9.2.2"],
    example: {
      wrong: "- [nơi nhận];\n- Lưu Chi bộ.",
      right: "- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
    },
    check: onItems((items) => atBlanks(items.filter((line) => line.blanks.length > 0))),
  },
  {
    id: "recipients/label",
    part: "recipients",
    severity: "warning",
    clauses: ["HD05/I.9.2.1", "HD05/I.9.2.5"],
    example: { wrong: "Nơi nhận", right: "Nơi nhận:" },
    check: ifFound("recipients", ({ places }, { document }) => {
      const label = document.marks.recipientsLabel;
      if (!label) {
        const fix = safely(putIn("recipientsLabel"));
        return [{ messageId: "none", places: places.slice(0, 1), fix }];
      }
      const formats = formatsIn(label.paragraph, label.start, label.end);
      const isPlain =
        document.snapshot.formattingKnown &&
        formats.every((format) => format.underline === "none") &&
        label.paragraph.lines.length === 0;
      const isWorded = label.normal.text.replace(" :", ":") === LABEL;
      if (isWorded && !isPlain) return FINE;
      if (label.normal.text.startsWith(`${LABEL} `)) {
        const fix = safely(ownLine(label));
        return [{ messageId: "own-line", places: [placeOf(label)], fix }];
      }
      const clause = isWorded ? "HD05/I.9.2.1" : "HD05/I.9.2.5";
      const messageId = isWorded ? "not-underlined" : isPlain ? "both" : "default";
      const place = placeOf(label);
      const underlined: Edit = { kind: "characters", ...place, format: { underline: true } };
      const fix = safely(
        isWorded ? [] : retype(label, PHRASES.recipientsLabel),
        isPlain ? [underlined] : [],
      );
      return [
        { messageId, places: [place], data: { wanted: PHRASES.recipientsLabel }, clause, fix },
      ];
    }),
  },
  {
    id: "recipients/dash",
    part: "recipients",
    severity: "warning",
    clauses: ["HD05/appendix-2.9"],
    example: {
      wrong: "Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
      right: "- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
    },
    check: onItems((items) => {
      const bare = items.filter((line) => !hasDash(line));
      const isTyped = bare.every((line) => line.paragraph.label === null);
      return oneProblem(bare, { fix: isTyped ? safely(...bare.map(withDash)) : undefined });
    }),
  },
  {
    id: "recipients/ending",
    part: "recipients",
    severity: "warning",
    clauses: ["HD05/I.9.2.5"],
    example: {
      wrong: "- Đảng uỷ xã Tam Hưng,\n- Lưu Chi bộ",
      right: "- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
    },
    check: onItems((items) => {
      const last = items.at(-1);
      const wrong = wrongEndings(items);
      return oneProblem(wrong, {
        fix: safely(...wrong.map((line) => closeWith(line, line === last ? "." : ";"))),
      });
    }),
  },
  {
    id: "recipients/filing",
    part: "recipients",
    severity: "warning",
    clauses: ["HD05/I.9.2.5"],
    example: {
      wrong: "- Đảng uỷ xã Tam Hưng;\n- Các đồng chí đảng viên.",
      right: "- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
    },
    check: onItems((items) => {
      const last = items.at(-1);
      if (!last || isFiling(last)) return FINE;
      const elsewhere = items.filter(isFiling);
      const data = { wanted: `- ${PHRASES.filing}.` };
      const at = { paragraph: last.paragraph.index, side: "after" } as const;
      const [filing, ...more] = elsewhere;
      if (filing && more.length === 0 && !isPlainFiling(filing)) {
        const fix = safely(filedLast(items.slice(items.indexOf(filing)), filing));
        return oneProblem(elsewhere, { messageId: "not-last", data, fix });
      }
      if (filing) {
        const isPlain = elsewhere.every(isPlainFiling);
        const gone = elsewhere.map((line): Edit => {
          return { kind: "remove", paragraph: line.paragraph.index };
        });
        const edits = [gone, closeWith(last, ";"), putIn("filing", at)];
        const fix = isPlain ? safely(...edits) : undefined;
        return oneProblem(elsewhere, { messageId: "not-last", data, fix });
      }
      return oneProblem([last], { data, fix: safely(closeWith(last, ";"), putIn("filing", at)) });
    }),
  },
  {
    id: "recipients/filing-form",
    part: "recipients",
    severity: "warning",
    clauses: ["HD05/appendix-2.9"],
    example: {
      wrong: "- Đảng uỷ xã Tam Hưng;\n- Lưu: VT, Chi bộ.",
      right: "- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
    },
    check: onItems((items) => {
      const wrong = items.filter(
        (line) => isFiling(line) && /lưu\s?:|(?:^|[ :,])vt(?:[ ,.;]|$)/u.test(line.normal.text),
      );
      const [first] = wrong;
      const fix = safely(...wrong.map((line) => retype(line, refiled(line))));
      return oneProblem(wrong, { data: { wanted: first ? refiled(first) : "" }, fix });
    }),
  },
  {
    id: "recipients/like-above",
    part: "recipients",
    severity: "warning",
    clauses: ["HD05/I.9.2.3", "HD05/I.9.2.4"],
    example: {
      wrong: "- Như trên;\n- Lưu Chi bộ.",
      right: "- Đảng uỷ xã Tam Hưng;\n- Lưu Chi bộ.",
    },
    check: onItems((items, { kind }) => {
      const above = items.filter((line) => LIKE_ABOVE.test(line.normal.text));
      if (kind.frame.addressing !== null) {
        const [first] = items;
        if (!first || (above.includes(first) && isLikeAbove(first))) return FINE;
        const at = { paragraph: first.paragraph.index, side: "before" } as const;
        const isWhole = first.text === first.paragraph.text.trim();
        const fix = isWhole ? safely(putIn("likeAbove", at)) : undefined;
        const clause = addressingClause(kind.frame.addressing);
        return oneProblem([first], { messageId: "wanted", data: WANTED_ABOVE, clause, fix });
      }
      const others = items.filter((line) => !above.includes(line) && !isFiling(line));
      const isWhole = above.every((line) => line.text === line.paragraph.text.trim());
      const gone = above.map((line): Edit => {
        return { kind: "remove", paragraph: line.paragraph.index };
      });
      // Where nobody else is named a person has to say who gets the document.
      const fix = others.length > 0 && isWhole ? safely(gone) : undefined;
      return oneProblem(above, { fix });
    }),
  },
  {
    id: "recipients/format",
    part: "recipients",
    severity: "warning",
    clauses: [LOOKS.recipientsList.clause],
    example: {
      wrong: "{14}- Đảng uỷ xã Tam Hưng;\n{14}- Lưu Chi bộ.",
      right: "{12}- Đảng uỷ xã Tam Hưng;\n{12}- Lưu Chi bộ.",
    },
    check: ifFound("recipients", (found, context) => {
      const stretch = (line: Line) => ({ line, place: placeOf(line) });
      const label = context.document.marks.recipientsLabel;
      const items = checkLook(
        itemsOf(found, context.document).map(stretch),
        { ...LOOKS.recipientsList, style: "recipientsList" },
        context,
      );
      // The underline of the label is the concern of recipients/label.
      const look = { ...LOOKS.recipientsLabel, underline: null, style: "recipientsLabel" };
      const head = label ? checkLook([stretch(label)], look, context, labelInSmallLetters) : FINE;
      return items && head
        ? [...head.map((one) => ({ ...one, messageId: "label" })), ...items]
        : null;
    }),
  },
];
