import fc from "fast-check";
import type { Finding } from "../../../src/core/check/report";
import { KINDS, type Kind } from "../../../src/core/kinds";
import type { IssuerId } from "../../../src/core/standards/issuers";
import { checkSketch } from "../rules/rule-tester";
import { ofKind } from "../rules/sketch-kinds";
import type { SketchChanges } from "../rules/sketch";
import type { Layout, Words } from "../rules/sketch-model";
import { runs } from "../../sweep";

const isCells = (issuers: readonly IssuerId[]) => issuers.includes("cell");
/** What a cell may issue: the other types are wrong however they look. */
const JUDGED = KINDS.filter(
  ({ isJudged, types }) => isJudged && types.every(({ issuers }) => isCells(issuers)),
);
const LAYOUTS: readonly Layout[] = ["table", "rows", "tabs", "spaces"];

/** A sentence that speaks of a document of that kind, as every other kind's text may. */
const mentionOf = ({ noun, types: [type] }: Kind) =>
  `Chi uỷ đã chuẩn bị ${noun.vi} ${type ? `số 04-${type.sign}/CB, ngày 05/3/2026` : "đúng hạn"} để các đồng chí theo dõi.`;

function rightDocument(kind: Kind, layout: Layout, mentioned: readonly Kind[]): SketchChanges {
  const document = ofKind(kind);
  const body: readonly (string | Words)[] | undefined = document.body;
  if (!body) return { ...document, layout };
  const mentions = mentioned.map(mentionOf);
  return { ...document, layout, body: [...body.slice(0, -1), ...mentions, ...body.slice(-1)] };
}

const isWeighty = ({ severity }: Finding) => severity === "error" || severity === "warning";

test.each(JUDGED)("a right document of the kind $id gets no other kind's finding", (kind) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LAYOUTS),
      fc.subarray(JUDGED as Kind[], { maxLength: 4 }),
      (layout, mentioned) => {
        const report = checkSketch(rightDocument(kind, layout, mentioned));
        expect(report.kind.id).toBe(kind.id);
        expect(report.findings.filter(isWeighty)).toEqual([]);
      },
    ),
    { numRuns: runs(40) },
  );
});
