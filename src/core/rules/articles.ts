import { formatsIn, placeOf } from "../parts/line";
import type { MarkedLine } from "../parts/outline";
import type { Edit } from "../snapshot/edits";
import { retype, safely } from "./fixes/fix";
import { FINE, type Rule } from "./rule";

const ARABIC = /^\d+$/;

/** How articles are numbered (HD05, Phần II, I.6.2.4c): Arabic digits, a full stop behind, bold. */
export const articlesRules: readonly Rule[] = [
  {
    id: "articles/form",
    part: "articles",
    severity: "warning",
    clauses: ["HD05/I.6.2.4c"],
    example: {
      wrong: "Điều I: Phạm vi điều chỉnh",
      right: "**Điều 1. Phạm vi điều chỉnh**",
    },
    concerns: ({ hasArticles }) => hasArticles,
    check: ({ document: { kind, body, snapshot } }) => {
      if (!kind.hasArticles) return FINE;
      const articles = body.filter(({ marker }) => marker?.kind === "article");
      const isWrong = (one: MarkedLine) =>
        !isWorded(one) || (snapshot.formattingKnown && !isBold(one));
      const wrong = articles.filter(isWrong);
      if (wrong.length === 0) return FINE;
      const areNumbered = wrong.every(({ marker }) => ARABIC.test(marker?.value ?? ""));
      const edits = wrong.flatMap((one) => edited(one));
      return [
        {
          messageId: wrong.every(isWorded) ? "bold" : "default",
          places: wrong.map(labelPlace),
          fix: areNumbered ? safely(edits) : undefined,
        },
      ];
    },
  },
];

const isWorded = ({ marker }: MarkedLine) =>
  ARABIC.test(marker?.value ?? "") && marker?.closing === ".";

function labelPlace({ line, marker }: MarkedLine) {
  const { text } = line.normal;
  const length = text.slice(0, marker?.wordsFrom ?? 0).trimEnd().length;
  return placeOf(line, 0, Math.max(length, 1));
}

function isBold(one: MarkedLine): boolean {
  const { start, end } = labelPlace(one);
  return formatsIn(one.line.paragraph, start, end).every((format) => format.bold);
}

function edited(one: MarkedLine): readonly Edit[] {
  const place = labelPlace(one);
  const wanted = `Điều ${one.marker?.value ?? ""}.`;
  return [
    ...(isWorded(one) ? [] : retype(one.line, wanted, place)),
    { kind: "characters", ...place, format: { bold: true } },
  ];
}
