import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startCheckers } from "../../src/cli/checkers";
import { SAMPLES } from "./support/folders";

const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-checkers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("checkers whose threads end by themselves", () => {
  it("report the files in hand and check all the others", async () => {
    const program = path.join(folder, "ends.js");
    writeFileSync(
      program,
      `require("node:worker_threads").parentPort.once("message", () => process.exit(1));`,
    );
    const checkers = startCheckers(100, { today: "2026-10-01" }, program);
    const file = path.join(SAMPLES, "right-kindergarten.docx");
    const early = await Promise.all(Array.from({ length: 6 }, () => checkers.check(file)));
    const late = await checkers.check(file);
    await checkers.close();
    const verdicts = early.map(({ report }) => report.verdict).sort();
    const ended = checkers.count === 1 ? 0 : checkers.count;
    expect(verdicts).toEqual([
      ...Array.from({ length: 6 - ended }, () => "complete"),
      ...Array.from({ length: ended }, () => "unreadable"),
    ]);
    expect(early.filter(({ trouble }) => trouble === "read-failed")).toHaveLength(ended);
    expect(late.report.verdict).toBe("complete");
  });
});
