import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkDocument } from "../../../src/core/check/check-document";
import { sayOnce, WALL } from "../../../src/core/check/say-once";
import { libraryOf } from "../../../src/core/fixes/library-of";
import { planFixes } from "../../../src/core/fixes/plan";
import { openPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../../src/core/snapshot/apply/changed-package";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { AUTHOR } from "../fixes/fix-rule";
import { exampleProfile } from "../template/example-profile";

const TODAY = "2026-10-01";
const read = (name: string) => new Uint8Array(readFileSync(path.resolve(__dirname, "../..", name)));

/** As somebody types who formats nothing: every paragraph and letter in the look of the document's first style. */
function withoutFormatting(bytes: Uint8Array): Uint8Array {
  const members = unzipSync(bytes);
  const name = "word/document.xml";
  const body = strFromU8(members[name] ?? new Uint8Array());
  members[name] = strToU8(body.replace(/<w:([rp]Pr)>.*?<\/w:\1>|<w:[rp]Pr\/>/gs, ""));
  return zipSync(members);
}

const findingsIn = (bytes: Uint8Array) =>
  checkDocument({ kind: "package", bytes }, { today: TODAY }).findings;

const documents: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "a programme without any formatting",
    () => withoutFormatting(read("samples/right-village.docx")),
  ],
  [
    "a report without any formatting",
    () => withoutFormatting(read("corpus/report-year-school/document.docx")),
  ],
  ["the careless sample", () => read("samples/careless.docx")],
];

test.each(documents)(
  "%s: the wall is said once, nothing of it is lost, and one go mends it all",
  (_, build) => {
    const bytes = build();
    const findings = findingsIn(bytes);
    const { looks, others } = sayOnce(findings);
    expect(looks.length).toBeGreaterThanOrEqual(WALL);
    const inOrder = findings.filter((one) => looks.includes(one) || others.includes(one));
    expect(inOrder).toHaveLength(looks.length + others.length);
    expect(inOrder).toEqual(findings);

    const document = recognise(readSnapshot({ kind: "package", bytes }));
    const library = libraryOf(document, exampleProfile());
    const { planned } = planFixes({ findings: looks }, document, library);
    const docx = openPackage(bytes);
    const fixes = planned.map(({ fix }) => fix);
    const { changes } = applyFixes(docx, document.snapshot, fixes, { library, author: AUTHOR });
    const left = findingsIn(packChanges(docx, changes)).map(({ rule }) => rule);
    expect(left.filter((rule) => looks.some((one) => one.rule === rule))).toEqual([]);
    expect(left).toEqual(others.map(({ rule }) => rule));
  },
);

test("a few findings on looks stay by themselves", () => {
  const findings = findingsIn(read("samples/careless.docx"));
  const few = sayOnce(findings).looks.slice(1, WALL);
  expect(few).toHaveLength(WALL - 1);
  expect(sayOnce(few)).toEqual({ looks: [], others: few });
});
