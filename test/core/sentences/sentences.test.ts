import { KINDS } from "../../../src/core/kinds";
import { TEMPLATES } from "../../../src/core/kinds/templates";
import { UNIT_KINDS } from "../../../src/core/kinds/programme/outline";
import { sentencesFor } from "../../../src/core/sentences";
import { ALL_PLACES, nameOf, OTHER_KINDS, PROGRAMME_PLACES } from "./all-sentences";
import { DEMANDS } from "./demands";

describe("every sentence", () => {
  it.each(DEMANDS)("$reason", ({ at, isMet, against }) => {
    const places = ALL_PLACES.filter(at);
    expect(places.length).toBeGreaterThan(0);
    const wrong = places.flatMap((place) =>
      place.texts.filter((text) => !isMet(text)).map((text) => `${nameOf(place)}: ${text}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
    expect(isMet(against)).toBe(false);
  });

  it("is written down once: what units have in common stands with all of them, or with the schools", () => {
    const unitsOf = new Map<string, Set<string>>();
    for (const { unit, place, texts } of PROGRAMME_PLACES) {
      for (const text of texts) {
        const key = `${place}: ${text}`;
        unitsOf.set(key, (unitsOf.get(key) ?? new Set()).add(unit));
      }
    }
    const some = [...unitsOf].filter(([, { size }]) => size > 1 && size < UNIT_KINDS.length);
    const units = some.map(([, of]) => [...of].join(" and "));
    expect([...new Set(units)]).toEqual(["kindergarten and school"]);
  });
});

describe("every place", () => {
  it("of the programme and of every other kind that a cell writes has five to ten, none twice", () => {
    const withTemplate = TEMPLATES.map(({ kind }) => kind);
    expect(OTHER_KINDS.map(({ id }) => id).sort()).toEqual(withTemplate.sort());
    const wrong = ALL_PLACES.filter(
      ({ texts }) => texts.length < 5 || texts.length > 10 || new Set(texts).size < texts.length,
    );
    expect(wrong.map((place) => `${nameOf(place)}: ${place.texts.length}`)).toEqual([]);
  });

  it("begins with the unit's own", () => {
    const own = new Set(
      sentencesFor("programme", "village", "cadres.tasks").map(({ text }) => text),
    );
    const others = sentencesFor("programme", "office", "cadres.tasks").map(({ text }) => text);
    const isCommon = [...own].map((text) => others.includes(text));
    expect(isCommon).toEqual([...isCommon].sort());
    expect(new Set(isCommon)).toEqual(new Set([false, true]));
  });

  it("of a part takes the part's where no sentence is for that very blank", () => {
    const ofPart = sentencesFor("resolution", "school", "tasks");
    expect(sentencesFor("resolution", "school", "tasks.first")).toEqual(ofPart);
    expect(sentencesFor("notice", "school", "content.body1")).toHaveLength(8);
  });

  it.each([
    ["programme", "subject.term"],
    ["programme", "constructor.name"],
    ["resolution", "toString"],
    ["resolution", ""],
    ["agenda", "content"],
  ] as const)("of a %s called %s has none, as nothing was written for it", (kind, place) => {
    expect(sentencesFor(kind, "school", place)).toEqual([]);
  });

  it("of a kind that no cell writes has none", () => {
    const others = KINDS.filter((kind) => kind.themes.length === 0 && !OTHER_KINDS.includes(kind));
    const places = ["content", "tasks", "articles", "implementation"];
    const found = others.flatMap(({ id }) =>
      places.flatMap((at) => sentencesFor(id, "school", at)),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});
