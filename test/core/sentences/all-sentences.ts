import { KINDS, type Kind } from "../../../src/core/kinds";
import { contentOf } from "../../../src/core/kinds/kind";
import { UNIT_KINDS, type UnitKind } from "../../../src/core/kinds/programme/outline";
import { OUTLINES } from "../../../src/core/kinds/programme/outlines";
import { sentencesFor } from "../../../src/core/sentences";

/** One place of one kind of document, with the sentences for it. */
export interface Place {
  readonly kind: Kind;
  readonly unit: UnitKind;
  readonly place: string;
  /** The last word of the place's name: what a blank there asks for. */
  readonly asks: string;
  readonly texts: readonly string[];
}

function placeOf(kind: Kind, unit: UnitKind, place: string): Place {
  const texts = sentencesFor(kind.id, unit, place).map(({ text }) => text);
  return { kind, unit, place, asks: place.replace(/^.*\./, ""), texts };
}

const isCells = ({ isJudged, types }: Kind) =>
  isJudged && types.every(({ issuers }) => issuers.includes("cell"));

/** Kinds that a cell writes, the whole-term programme apart. */
export const OTHER_KINDS = KINDS.filter((kind) => isCells(kind) && kind.themes.length === 0);

/** Every slot of the whole-term programme of each kind of unit. */
export const PROGRAMME_PLACES: readonly Place[] = KINDS.filter(
  ({ themes }) => themes.length > 0,
).flatMap((kind) =>
  UNIT_KINDS.flatMap((unit) =>
    OUTLINES[unit].sections.flatMap(({ id, slots }) =>
      slots.map((slot) => placeOf(kind, unit, `${id}.${slot.id}`)),
    ),
  ),
);

/** Every part of the other kinds' content; what has no parts is one. */
export const OTHER_PLACES: readonly Place[] = OTHER_KINDS.flatMap((kind) => {
  const parts = contentOf(kind).map(({ id }) => id);
  return (parts.length > 0 ? parts : ["content"]).map((id) => placeOf(kind, UNIT_KINDS[0], id));
});

export const ALL_PLACES = [...PROGRAMME_PLACES, ...OTHER_PLACES];

export const nameOf = ({ kind, unit, place }: Place): string =>
  `${kind.id}${kind.themes.length > 0 ? ` of ${unit}` : ""}, ${place}`;
