import { checkDocument } from "../../../src/core/check/check-document";
import type { Kind } from "../../../src/core/kinds";
import { contentOf as partsOf } from "../../../src/core/kinds/kind";
import { UNIT_KINDS } from "../../../src/core/kinds/programme/outline";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { checkSketch, told } from "../rules/rule-tester";
import { contentOf, ofKind } from "../rules/sketch-kinds";
import type { Words } from "../rules/sketch-model";
import { exampleProfile } from "../template/example-profile";
import { fillBlanks } from "../template/fill-blanks";
import { OTHER_KINDS, OTHER_PLACES, PROGRAMME_PLACES, type Place } from "./all-sentences";
import { fillIn } from "./fill-in";

describe("once its blanks are filled in, no sentence gives a finding", () => {
  it.each(UNIT_KINDS)("in the programme of a %s that has them all", (unitKind) => {
    const places = PROGRAMME_PLACES.filter(({ unit }) => unit === unitKind);
    const written = new Map(
      places.map(({ place, texts }) => [`chibo:${place}`, texts.map(fillIn).join(" ")]),
    );
    const bytes = fillBlanks(buildProgramme(exampleProfile({ unitKind })), (tag) =>
      written.get(tag),
    );
    const report = checkDocument({ kind: "package", bytes }, { today: "2026-10-15" });
    expect(told(report)).toEqual([]);
    expect(report.verdict).toBe("complete");
  });

  it.each(OTHER_KINDS)("in a document of the kind $id that has them all", (kind) => {
    const places = OTHER_PLACES.filter((one) => one.kind === kind);
    const report = checkSketch(ofKind(kind, withSentences(kind, places)));
    expect(told(report)).toEqual([]);
    expect(report.verdict).toBe("complete");
    expect(report.kind.id).toBe(kind.id);
  });
});

/** The kind's own line or heading of each part, followed by the part's sentences, a paragraph each. */
function withSentences(kind: Kind, places: readonly Place[]): readonly Words[] {
  const lines = [...contentOf(kind)];
  return places.flatMap(({ place, texts }) => {
    const count = partsOf(kind).length === 0 ? 0 : isSection(kind, place) ? 2 : 1;
    return [...lines.splice(0, count), ...texts.map((text) => ({ text: fillIn(text) }))];
  });
}

const isSection = ({ sections }: Kind, place: string) => sections.some((id) => id === place);
