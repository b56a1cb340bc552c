import type { FixResult } from "../../core/host";
import type { ProbeId, ProbeOutcome } from "../../core/self-test";
import { applyFixes } from "../../core/snapshot/apply/apply-edits";
import { withChanges } from "../../core/snapshot/apply/changed-package";
import type { Edit, ParagraphAspect } from "../../core/snapshot/edits";
import { snapshotOf } from "../../core/snapshot/read";
import { restore } from "./bench";
import { control, p, r, row } from "./blocks";
import { lookOfAll } from "./look-of-all";
import { fail, same, type Bench, type Need, type Probe } from "./probe";
import type { ProbeGroup } from "./probe";

const NOBODY = { name: "", date: "2026-06-01" };

/** A small document and what is done to it. */
export interface Trial {
  readonly blocks: string;
  readonly edits: readonly Edit[];
}

/** Puts the document in and has the edits carried out. Every edit is a fix of its own. */
export async function carryOut({ blocks, edits }: Trial, { put, host, library }: Bench) {
  const before = await put(blocks);
  const fixes = edits.map((edit) => ({ safe: true, edits: [edit] }));
  const { docx, snapshot } = before;
  const options = { library, author: NOBODY };
  const wanted = snapshotOf(withChanges(docx, applyFixes(docx, snapshot, fixes, options).changes));
  const result = await host.apply({ source: before.source, fixes, library });
  return { before, wanted: lookOfAll(wanted), result };
}

/** What was done stands in Word as the add-in's own carrier makes it of the file. */
export async function compareAfter(
  { wanted, result }: { readonly wanted: readonly string[]; readonly result: FixResult },
  bench: Bench,
): Promise<ProbeOutcome> {
  const [declined] = result.declined;
  if (declined) return fail("applied", `declined: ${declined.reason}`);
  return same(wanted, lookOfAll((await bench.read()).snapshot));
}

function fixed(id: ProbeId, source: string, trial: Trial, needs?: Need): Probe<null> {
  return {
    id,
    source,
    ...(needs ? { needs } : {}),
    run: async (_stage, bench) => compareAfter(await carryOut(trial, bench), bench),
  };
}

const text = (paragraph: number, start: number, end: number, words: string): Edit => ({
  kind: "text",
  paragraph,
  start,
  end,
  text: words,
});
const letters = (paragraph: number, start: number, end: number, format: object): Edit => ({
  kind: "characters",
  paragraph,
  start,
  end,
  format,
});
const style = (paragraph: number, mends: readonly ParagraphAspect[]): Edit => ({
  kind: "style",
  paragraph,
  style: "text",
  mends,
});

const FILLER = p(r("Đoạn để nguyên."));
const DESKTOP: Need = ["WordApiDesktop", "1.3"];

const WORDS: Trial = {
  blocks: p(r("một hai một hai")) + p(r("Nơi nhận")) + FILLER,
  edits: [text(0, 8, 11, "ba"), text(0, 0, 0, "1. "), text(1, 8, 8, ":")],
};

const TOGETHER: Trial = {
  blocks:
    p(r("sai chữ, sai dấu ,sai cỡ")) + p(r("Đoạn cần kiểu."), '<w:ind w:left="300"/>') + FILLER,
  edits: [
    text(0, 0, 3, "đúng"),
    text(0, 16, 18, ", "),
    letters(0, 4, 7, { size: 15 }),
    style(1, ["indent", "gap", "lineSpacing", "alignment"]),
    { kind: "insert", piece: "recipients", at: { paragraph: 2, side: "after" } },
  ],
};

/** Something of every kind that can be undone. */
export const SEVERAL: Trial = {
  blocks: p(r("một hai ba")) + p(r("bỏ đoạn này")) + p(r("tách. ra")) + FILLER,
  edits: [
    text(0, 4, 7, "bốn"),
    letters(0, 0, 3, { italic: true }),
    { kind: "remove", paragraph: 1 },
    { kind: "split", paragraph: 2, at: 5 },
  ],
};

/** Every kind of step that fixes use, alone and together. */
export const FIX_PROBES: ProbeGroup<null> = {
  // Page and header of the template that was in before are what some of them are to make.
  prepare: async ({ found }) => {
    await restore(found);
    return null;
  },
  probes: [
    fixed("fix-words", "WordApi 1.1", WORDS),
    fixed("fix-font", "WordApi 1.1", {
      blocks: p(r("chữ này đậm lên")) + FILLER,
      edits: [letters(0, 8, 11, { bold: true, underline: true })],
    }),
    fixed("fix-break", "WordApi 1.1", {
      blocks: p(r("Điều một. Điều hai."), '<w:jc w:val="both"/>') + FILLER,
      edits: [{ kind: "split", paragraph: 0, at: 9 }],
    }),
    fixed("fix-style", "WordApi 1.1; office-js #2296", {
      blocks: p(r("Nội dung."), '<w:jc w:val="center"/><w:spacing w:line="300"/>') + FILLER,
      edits: [style(0, ["indent", "gap", "lineSpacing"])],
    }),
    fixed("fix-remove", "WordApi 1.1", {
      blocks: p(r("còn lại")) + p(r("đoạn thừa")) + FILLER,
      edits: [{ kind: "remove", paragraph: 1 }],
    }),
    fixed("fix-put", "WordApi 1.1; office-js #116", {
      blocks: p(r("Đoạn trước.")) + p(r("Đoạn sau.")) + FILLER,
      edits: [{ kind: "insert", piece: "recipients", at: { paragraph: 1, side: "before" } }],
    }),
    fixed("fix-rewrite", "WordApi 1.1", {
      blocks: p(r("ĐẢNG CỘNG SẢN VIỆT NAM"), '<w:jc w:val="center"/>') + FILLER,
      edits: [{ kind: "ruleLine", paragraph: 0 }],
    }),
    fixed("fix-cell", "office-js #6752", {
      blocks:
        FILLER +
        row(
          p(r("ô bên cạnh")),
          p(`${r("Số")}${control("chibo:try.cell", 910003, r("12"))}${r("-CTr/CB")}`),
        ) +
        FILLER,
      edits: [{ kind: "ruleLine", paragraph: 2 }],
    }),
    fixed("fix-move", "WordApi 1.3", {
      blocks: p(r("thứ hai")) + p(r("thứ nhất")) + p(r("thứ ba")) + FILLER,
      edits: [{ kind: "move", first: 0, last: 0, to: { paragraph: 1, side: "after" } }],
    }),
    fixed("fix-columns", "WordApi 1.1", {
      blocks: p(r("ĐẢNG BỘ XÃ")) + p(r("ĐẢNG CỘNG SẢN VIỆT NAM")) + FILLER + FILLER,
      edits: [
        {
          kind: "columns",
          table: "header",
          first: 0,
          last: 1,
          rows: [[[{ paragraph: 0, piece: 0 }], [{ paragraph: 1, piece: 0 }]]],
        },
      ],
    }),
    fixed(
      "fix-page",
      "WordApiDesktop 1.3; office-js #2345",
      {
        blocks: FILLER + FILLER,
        edits: [
          { kind: "page", section: 0, margins: { top: 21, bottom: 22, left: 31, right: 16 } },
        ],
      },
      DESKTOP,
    ),
    fixed(
      "fix-page-number",
      "WordApiDesktop 1.3",
      { blocks: FILLER + FILLER, edits: [{ kind: "pageNumber" }] },
      DESKTOP,
    ),
    fixed("fix-together", "WordApi 1.3", TOGETHER),
  ],
};
