import { libraryOf } from "../../src/core/fixes/library-of";
import { openPackage } from "../../src/core/ooxml/package";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { takeSuggestions } from "../core/fixes/accept-all";
import { swappedSections } from "../core/fixes/swapped-sections";
import { basesKinds } from "../mutants/kinds-bases";
import { headerKinds } from "../mutants/kinds-header";
import type { MutationKind } from "../mutants/mutation-kind";
import { openMutantDocument, edited, packed } from "../mutants/mutant-document";
import { Random } from "../fuzz/random";
import { startWord } from "./support/office-runtime";
import { checked, corpusDocument, plannedFixes, sampleDocument } from "./support/planned-fixes";

const host = createWordHost();

/** A right document whose legal bases stand in its body. */
const withStrayBases = (name: string) =>
  spoilt(
    name,
    basesKinds.find(({ how }) => how === "moved"),
  );

/** A right document whose Party title stands elsewhere in the table of its header. */
const withStrayTitle = (name: string, where: string) =>
  spoilt(
    name,
    headerKinds.find(({ part, about }) => part === "partyTitle" && about === where),
  );

function spoilt(name: string, kind: MutationKind | undefined): Uint8Array {
  const document = openMutantDocument(name);
  const edits = kind?.make(document, new Random(1)) ?? [];
  return packed(document, edited(document.xml, edits));
}

const STACKED: readonly (readonly [string, () => Uint8Array])[] = [
  ["a header and an ending in one column", () => corpusDocument("village-stacked")],
  ["a header in one column", () => corpusDocument("school-missing-themes")],
  ["a document typed without any care", () => sampleDocument("careless.docx")],
  ["legal bases in the body", () => withStrayBases("kindergarten-careful")],
  ["a title in the left column", () => withStrayTitle("kindergarten-careful", "to the left")],
  ["a title below the date", () => withStrayTitle("kindergarten-careful", "below the date")],
  ["legal bases in the body, behind a header of tabs", () => withStrayBases("village-tabs")],
];

/** The body; the root's declarations come in another order when something was put in. */
const bodyOf = (bytes: Uint8Array) => {
  const docx = openPackage(bytes);
  return /<w:body>[\s\S]*<\/w:body>/.exec(docx.text(docx.mainPath) ?? "")?.[0] ?? "";
};

describe("what stands in the wrong place goes to its own in Word", () => {
  test.each(STACKED)("%s, in six round trips at most", async (_, make) => {
    const bytes = make();
    const { request, after, declined } = plannedFixes(bytes);
    expect(request.fixes.some(({ edits }) => edits.some(isArranging))).toBe(true);
    const word = startWord(bytes);
    word.context.sets["WordApiDesktop"] = "1.3";
    const result = await host.apply(request);
    expect(result.declined.map(({ fix }) => fix)).toEqual(declined);
    expect(word.roundTrips()).toBeLessThanOrEqual(6);
    expect(checked(openPackage(word.store.bytes())).texts).toEqual(after.texts);
    expect(checked(openPackage(word.store.bytes())).findings).toEqual(after.findings);
  });

  test.each(STACKED)("%s is undone byte for byte", async (_, make) => {
    const bytes = make();
    const { request } = plannedFixes(bytes);
    const fixes = request.fixes.filter(({ edits }) => edits.some(isArranging));
    const word = startWord(bytes);
    const result = await host.apply({ ...request, fixes });
    expect(result.applied).toHaveLength(fixes.length);
    expect(await result.undo?.()).toBe(true);
    expect(bodyOf(word.store.bytes())).toBe(bodyOf(bytes));
  });
});

test("a section with its table goes back to its place on demand, and can be undone", async () => {
  const { right, swapped } = swappedSections(corpusDocument("kindergarten-careful"));
  const options = { today: "2026-10-01", profile: emptyProfile(), author: NOBODY };
  const proposed = takeSuggestions(swapped, options, "sections/numbering");
  const fixes = proposed.planned.map(({ fix }) => fix);
  const word = startWord(swapped);
  const result = await host.apply({
    source: { kind: "package", bytes: swapped },
    fixes,
    library: libraryOf(proposed.programme, emptyProfile()),
  });
  expect(result.applied).toEqual(fixes);
  expect(word.roundTrips()).toBeLessThanOrEqual(6);
  expect(unnumbered(word.store.bytes())).toBe(unnumbered(right));
  expect(await result.undo?.()).toBe(true);
  expect(unnumbered(word.store.bytes())).toBe(unnumbered(swapped));
});

/** Bookmarks that come in anew are numbered anew. */
const unnumbered = (bytes: Uint8Array) =>
  bodyOf(bytes).replace(/(<w:bookmark(?:Start|End) w:id=)"\d+"/g, '$1""');

const NOBODY = { name: "", date: "2026-10-01" };
const isArranging = ({ kind }: { readonly kind: string }) => kind === "columns" || kind === "move";
