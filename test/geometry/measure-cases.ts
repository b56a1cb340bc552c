import { convertWithLibreOffice } from "../engines/libre-office";
import { readPdf } from "../engines/poppler";
import type { GeometryCase } from "./cases";
import { layOut, type Layout } from "./layout";
import { MEASURES } from "./measures";

/** Faults by what was measured, each with the name of its case; empty lists where all is well. */
export type Faults = Record<string, string[]>;

const READING = "every word is where it belongs";

/** Has LibreOffice lay out all documents in one run, and measures every page of them. */
export async function measureCases(cases: readonly GeometryCase[]): Promise<Faults> {
  const faults: Faults = { [READING]: [] };
  for (const name of Object.keys(MEASURES)) faults[name] = [];
  const pdfs = await convertWithLibreOffice(
    cases.map(({ docx }) => docx),
    "pdf",
  );
  for (const [index, one] of cases.entries()) {
    const pages = await readPdf(pdfs[index] ?? new Uint8Array());
    let layout: Layout;
    try {
      layout = layOut(one, pages);
    } catch (error) {
      faults[READING]?.push(`${one.name}: ${String(error)}`);
      continue;
    }
    for (const [name, measure] of Object.entries(MEASURES))
      faults[name]?.push(...measure(layout).map((fault) => `${one.name}: ${fault}`));
  }
  return faults;
}

/** What is measured, in order. */
export const MEASURED: readonly string[] = [READING, ...Object.keys(MEASURES)];
