import type { Probe, ProbeGroup } from "./probe";
import { control, p, r } from "./blocks";
import { carryOut, SEVERAL } from "./fix-probes";
import { lookOfAll } from "./look-of-all";
import { fail, pass, same, type Need } from "./probe";

/** Settings of the document have names; this one is ours for the time of the test. */
const SETTING = "chibo.self-test";
/** So many times Word's own undo is asked for at most. */
const MOST_UNDONE = 20;
const WORDAPI_1_4: Need = ["WordApi", "1.4"];

const ownUndo: Probe<null> = {
  id: "own-undo",
  source: "WordApi 1.3",
  run: async (_stage, bench) => {
    const { before, result } = await carryOut(SEVERAL, bench);
    if (!result.undo) return fail("a way back", "none");
    if (!(await result.undo())) return fail("undone", "refused");
    return same(lookOfAll(before.snapshot), lookOfAll((await bench.read()).snapshot));
  },
};

const undo: Probe<null> = {
  id: "undo",
  source: "WordApiDesktop 1.4; office-js #1827",
  needs: ["WordApiDesktop", "1.4"],
  run: async (_stage, bench) => {
    const { before } = await carryOut(SEVERAL, bench);
    const wanted = before.texts.join("\n");
    let found = "";
    for (let steps = 1; steps <= MOST_UNDONE; steps += 1) {
      await undoOnce();
      found = (await bench.read()).texts.join("\n");
      if (found === wanted) return pass(`${steps} steps`);
    }
    return fail(wanted, found);
  },
};

function undoOnce(): Promise<void> {
  return Word.run(async (context) => {
    context.document.undo(1);
    await context.sync();
  });
}

const tracking: Probe<null> = {
  id: "tracking",
  source: "WordApi 1.4; office-js #334",
  needs: WORDAPI_1_4,
  run: async (_stage, bench) => {
    const { source, texts } = await bench.put(p(r("chữ sai ở giữa")) + p(r("Đoạn để nguyên.")));
    await track("TrackAll");
    try {
      const edits = [{ kind: "text", paragraph: 0, start: 4, end: 7, text: "đúng" } as const];
      const fixes = [{ safe: true, edits }];
      const { tracked } = await bench.host.apply({ source, fixes, library: bench.library });
      if (!tracked) return fail("tracked", "not tracked");
      const { xml, texts: after } = await bench.read();
      const marks = [/<w:ins\s/, /<w:del\s/].map((one) => one.test(xml));
      if (marks.includes(false)) return fail("w:ins, w:del", marks.join());
      return same(["chữ đúng ở giữa", ...texts.slice(1)], after);
    } finally {
      await track("Off");
    }
  },
};

function track(mode: "TrackAll" | "Off"): Promise<void> {
  return Word.run(async ({ document }) => {
    document.changeTrackingMode = mode;
    await document.context.sync();
  });
}

const inProtectedPart: Probe<null> = {
  id: "protected",
  source: "office-js #6209, #5039, #5484",
  run: async (_stage, bench) => {
    const lock = '<w:lock w:val="sdtContentLocked"/>';
    const locked = control("chibo:try.locked", 910004, r("chữ khoá"), lock);
    const before = await bench.put(p(r("trước ") + locked) + p(r("Đoạn để nguyên.")));
    const code = await Word.run(async (context) => {
      const words = context.document.body.paragraphs.getFirst().search("khoá");
      words.getFirst().insertText("mở", "Replace");
      await context.sync();
      return "";
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "?"));
    const outcome = same(before.texts, (await bench.read()).texts);
    if (outcome.verdict === "fail") return outcome;
    return code === "" ? fail("an error", "none, and nothing written") : pass(code);
  },
};

const comments: Probe<null> = {
  id: "comments",
  source: "WordApi 1.4; office-js #5049",
  needs: WORDAPI_1_4,
  run: async (_stage, { put, read, host }) => {
    const { texts } = await put(p(r("chỗ cần nhận xét")) + p(r("Đoạn để nguyên.")));
    const target = { paragraph: 0, text: texts[0] ?? "", quote: "nhận xét" };
    const { written } = await host.writeComments([{ target, text: "thử" }]);
    const counted = await host.countComments();
    const after = (await read()).texts;
    const removed = await host.removeComments();
    const left = await host.countComments();
    const outcome = same(["1 1 1 0"], [[written, counted, removed, left].join(" ")]);
    return outcome.verdict === "pass" ? same(texts, after) : outcome;
  },
};

const settings: Probe<null> = {
  id: "settings",
  source: "Settings 1.1",
  run: async (_stage, { host }) => {
    await host.writeSetting(SETTING, "giữ");
    const kept = await host.readSetting(SETTING);
    await host.writeSetting(SETTING, null);
    return same(["giữ", "–"], [kept ?? "–", (await host.readSetting(SETTING)) ?? "–"]);
  },
};

/** What happens to a document beside fixes: it is undone, tracked, protected, commented on, and keeps things. */
export const DOCUMENT_PROBES: ProbeGroup<null> = {
  prepare: async () => null,
  probes: [ownUndo, undo, tracking, inProtectedPart, comments, settings],
};
