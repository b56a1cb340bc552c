import { checkDocument } from "../../core/check/check-document";
import { snapshotOf } from "../../core/snapshot/read";
import type { Snapshot } from "../../core/snapshot/model";
import { openPackage } from "../../core/ooxml/package";
import { buildProgramme } from "../../core/template/build-programme";
import { emptyProfile } from "../../core/template/profile/profile";
import type { ProbeId } from "../../core/self-test";
import { insertWholeFile, insertWholeOoxml, type AddedParagraphs } from "../write/insert-whole";
import { fail, pass, same, type Bench, type BenchReading, type Probe } from "./probe";
import type { ProbeGroup } from "./probe";

/** The template as it was built, and as Word has it once it is in. */
interface Inserted {
  readonly built: { readonly bytes: Uint8Array; readonly snapshot: Snapshot };
  readonly added: AddedParagraphs;
  readonly now: BenchReading;
}

const TODAY = "2026-06-01";

async function insertWith(
  bench: Bench,
  insert: (docx: Uint8Array, mode: "replace") => Promise<AddedParagraphs>,
): Promise<Inserted> {
  const bytes = buildProgramme(emptyProfile());
  const added = await insert(bytes, "replace");
  return {
    built: { bytes, snapshot: snapshotOf(openPackage(bytes)) },
    added,
    now: await bench.read(),
  };
}

type Look = (snapshot: Snapshot) => readonly string[];

/** A probe that compares one thing of the template in Word with the same thing of the file. */
const compared = (id: ProbeId, source: string, look: Look): Probe<Inserted> => ({
  id,
  source,
  run: async ({ built, now }) => same(look(built.snapshot), look(now.snapshot)),
});

const pages: Look = ({ sections }) =>
  sections.map(({ pageWidth, pageHeight, landscape, margins }) => {
    const { top, bottom, left, right } = margins;
    return [pageWidth, pageHeight, landscape, top, bottom, left, right].join(" ");
  });

const headers: Look = ({ sections }) =>
  sections.flatMap(({ titlePage, headers }) => [
    `titlePage ${titlePage}`,
    ...(["default", "first"] as const).map((kind) => {
      const shown = (headers[kind] ?? []).filter(
        ({ text, fields }) => text !== "" || fields.length > 0,
      );
      return `${kind} ${shown.map(({ fields }) => fields.join()).join("|")}`;
    }),
  ]);

const drawnLines: Look = ({ paragraphs }) =>
  paragraphs.flatMap(({ lines, text }) =>
    lines.map(({ length, horizontal }) => `${text} ${Math.round(length)} ${horizontal}`),
  );

/** Of the paragraphs with words: what Word adds of its own has none. */
const styleNames: Look = ({ paragraphs }) => {
  const written = paragraphs.filter(({ text }) => text !== "");
  return [...new Set(written.map(({ styleId, styleName }) => `${styleId} ${styleName}`))].sort();
};

const controls: Look = ({ paragraphs }) =>
  paragraphs.flatMap((paragraph) =>
    paragraph.controls.map(
      ({ tag, title, showsPlaceholder }) => `${tag} ${title} ${showsPlaceholder}`,
    ),
  );

function firstParagraph(id: ProbeId, source: string): Probe<Inserted> {
  return {
    id,
    source,
    run: async ({ built, added, now }) => {
      const [wanted, first] = [built.snapshot.paragraphs[0], now.snapshot.paragraphs[0]];
      const shown = `${first?.text ?? "–"}${first?.cell ? "" : " (outside the table)"}`;
      if (!first?.cell || first.text !== wanted?.text) return fail(wanted?.text ?? "", shown);
      if (added.before) return fail("no paragraph before the table", "one, taken away again");
      return pass(added.behind ? "one paragraph behind, taken away again" : "");
    },
  };
}

function verdict(id: ProbeId): Probe<Inserted> {
  const told = (source: BenchReading["source"]) => {
    const { mandatory, findings } = checkDocument(source, { today: TODAY });
    const blanks = findings.filter(({ severity }) => severity === "todo").length;
    const missing = mandatory.missing.join();
    return [`${mandatory.present}/${mandatory.total} ${missing}`, `${blanks} todo`];
  };
  return {
    id,
    source: "HD 05-HD/VPTW",
    run: async ({ built, now }) => {
      const [wanted, found] = [told({ kind: "package", bytes: built.bytes }), told(now.source)];
      const outcome = same(wanted, found);
      return outcome.verdict === "pass" ? pass(found.join(", ").trim()) : outcome;
    },
  };
}

/** The whole template with page setup and header, as newer Words take it. */
export const FILE_PROBES: ProbeGroup<Inserted> = {
  needs: ["WordApi", "1.5"],
  prepare: (bench) => insertWith(bench, insertWholeFile),
  probes: [
    firstParagraph("file-first", "office-js #2655"),
    compared("file-page", "office-js #3357, #5810", pages),
    compared("file-header", "office-js #3357, #1266", headers),
    compared("file-line", "WordApi 1.5", drawnLines),
    compared("file-styles", "office-js #5491", styleNames),
    compared("file-controls", "office-js #785", controls),
    verdict("file-verdict"),
  ],
};

/** The whole template as older Words take it: text and styles alone. */
export const OOXML_PROBES: ProbeGroup<Inserted> = {
  prepare: (bench) => insertWith(bench, insertWholeOoxml),
  probes: [
    firstParagraph("ooxml-first", "office-js #116, #2655"),
    compared("ooxml-line", "WordApi 1.1", drawnLines),
    compared("ooxml-styles", "office-js #5491", styleNames),
    compared("ooxml-controls", "office-js #785", controls),
    verdict("ooxml-verdict"),
  ],
};
