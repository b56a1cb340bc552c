import { placeOf, type Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Place } from "../snapshot/place";
import {
  formerNamesIn,
  mayNameFormer,
  provinceWithLevel,
  type FormerName,
} from "../standards/find-former";
import {
  BODIES_ENDED,
  COMMUNE_BOARD,
  JOINT_BOARD,
  LEVELS_CLAUSE,
  PROVINCES_CLAUSE,
  UNITS_ENDED,
} from "../standards/former-names";
import type { IsoDate } from "../standards/sources";
import { boardInstead, provinceInstead, type Found } from "./fixes/former-fix";
import { isOfThePast } from "./past";
import { FINE, type Problem, type Rule } from "./rule";

type Of<Kind extends FormerName["kind"]> = FormerName & { readonly kind: Kind };

const isKind =
  <Kind extends FormerName["kind"]>(...kinds: readonly Kind[]) =>
  (found: Found): found is Found<Of<Kind>> =>
    (kinds as readonly string[]).includes(found.name.kind);

/** Two rules look for them. */
const named = new WeakMap<PartyDocument, readonly Found[]>();

/** Every former unit and body that the document names as a present one. */
function formerNames(document: PartyDocument, ended: IsoDate): readonly Found[] {
  const all = named.get(document) ?? allNames(document);
  named.set(document, all);
  return all.filter(
    ({ line, name: { start, end } }) => !isOfThePast(line.normal.text, start, end, ended),
  );
}

function allNames({ lines }: PartyDocument): readonly Found[] {
  return lines.flatMap((line) => {
    const { text } = line.normal;
    if (!mayNameFormer(text)) return [];
    const isName = (offset: number) =>
      /^[\p{Lu}\d]/u.test(line.paragraph.text.slice(sourceOf(line, offset)));
    return formerNamesIn({ text, isName: line.isCapitals ? () => true : isName }).map((name) => ({
      line,
      name,
      place: placeOf(line, name.start, name.end),
    }));
  });
}

const sourceOf = (line: Line, offset: number) => line.start + line.normal.toSource(offset);

/** One problem for each thing named, with all its places. */
function grouped<Name extends FormerName>(
  found: readonly Found<Name>[],
  keyOf: (name: Name) => string,
  problemOf: (name: Name, found: readonly Found<Name>[]) => Problem,
): readonly Problem[] {
  const groups = new Map<string, Found<Name>[]>();
  for (const one of found) {
    const key = keyOf(one.name);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ places: group.map(({ place }) => place), ...problemOf(first.name, group) }];
  });
}

const overlaps = (one: Place, other: Place) =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

/**
 * The rules on units and bodies that are no more. `districtBodies` tells where another rule speaks of a body of the district already: one
 * fact, one finding.
 */
export const formerNameRules = (
  districtBodies: (document: PartyDocument) => readonly Place[],
): readonly Rule[] => [
  {
    id: "facts/former-unit",
    part: "facts",
    severity: "warning",
    clauses: [PROVINCES_CLAUSE, LEVELS_CLAUSE],
    example: {
      wrong: "Báo cáo Tỉnh uỷ Hà Nam kết quả thực hiện.",
      right: "Báo cáo Tỉnh uỷ Ninh Bình kết quả thực hiện.",
    },
    check: ({ document, issueDate, today }) => {
      if ((issueDate ?? today) < UNITS_ENDED) return FINE;
      const found = formerNames(document, UNITS_ENDED);
      const provinces = grouped(
        found.filter(isKind("province")),
        ({ name }) => name,
        ({ name, now }, group) => ({
          data: { former: `tỉnh ${name}`, now: provinceWithLevel(now) },
          fix: provinceInstead(group),
        }),
      );
      const told = districtBodies(document);
      const units = found
        .filter(isKind("level"))
        .filter(({ place }) => !told.some((one) => overlaps(one, place)));
      const levels = grouped(
        units,
        () => "",
        () => ({ messageId: "level", clause: LEVELS_CLAUSE }),
      );
      return [...provinces, ...levels];
    },
  },
  {
    id: "facts/former-body",
    part: "facts",
    severity: "hint",
    clauses: ["custom/facts"],
    example: {
      wrong: "Phối hợp với Ban Dân vận Tỉnh uỷ.",
      right: "Phối hợp với Ban Tuyên giáo và Dân vận Tỉnh uỷ.",
    },
    check: ({ document, issueDate, today }) => {
      if ((issueDate ?? today) < BODIES_ENDED) return FINE;
      const found = formerNames(document, BODIES_ENDED);
      const boards = grouped(
        found.filter(isKind("board")),
        ({ name, inCommune }) => `${name} ${String(inCommune)}`,
        ({ name, inCommune }, group) => {
          const now = inCommune ? COMMUNE_BOARD : JOINT_BOARD;
          const data = { former: name, now, commune: COMMUNE_BOARD };
          const fix = boardInstead(group, now);
          return inCommune
            ? { messageId: "commune", data, fix }
            : { messageId: "board", data, fix };
        },
      );
      const offices = grouped(
        found.filter(isKind("labour")),
        ({ name }) => name,
        ({ name }) => ({
          data: { former: name },
        }),
      );
      return [...boards, ...offices];
    },
  },
];
