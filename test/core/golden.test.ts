import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkDocument } from "../../src/core/check/check-document";
import { coreTexts } from "../../src/core/texts";

/**
 * Whole reports as people read them, kept beside their documents. A change of words or findings shows here as a difference to be
 * read; after reading it, `UPDATE_GOLDEN=1 npx jest test/core/golden.test.ts` takes it over.
 */
const GOLDEN = path.resolve(__dirname, "../golden");
const TODAY = "2026-10-01";

function reportOf(docx: Uint8Array): unknown {
  const report = checkDocument({ kind: "package", bytes: docx }, { today: TODAY });
  const texts = coreTexts("vi");
  return {
    verdict: texts.verdict(report),
    plan: report.plan,
    mandatory: `${String(report.mandatory.present)}/${String(report.mandatory.total)}`,
    parts: Object.fromEntries(
      report.parts.map(({ id, status }) => [texts.part(id), texts.status(status)]),
    ),
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      severity: texts.severity(finding.severity),
      message: texts.finding(finding),
      clause: texts.clause(finding.clause),
      quote: finding.quote,
      paragraphs: [...new Set(finding.places.map(({ paragraph }) => paragraph))],
    })),
  };
}

test.each(readdirSync(GOLDEN))("%s is judged as written down", (name) => {
  const folder = path.join(GOLDEN, name);
  const file = path.join(folder, "findings.json");
  const report = reportOf(readFileSync(path.join(folder, "document.docx")));
  if (process.env["UPDATE_GOLDEN"] === "1") {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  }
  expect(report).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
