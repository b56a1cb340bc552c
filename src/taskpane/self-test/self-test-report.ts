import program from "../../../package.json";
import type { ProbeOutcome, ProbeResult, TriedProgram } from "../../core/self-test";
import type { SelfTestTexts } from "../texts/self-test";

export const ADD_IN_VERSION = program.version;

/** What goes to whoever mends the add-in: the program and every result. */
export interface TriedResults {
  readonly program: TriedProgram;
  readonly results: readonly ProbeResult[];
}

/** Word's own values in one line; empty where there is nothing to tell. */
export function detailOf(outcome: ProbeOutcome, texts: SelfTestTexts): string {
  switch (outcome.verdict) {
    case "pass":
      return outcome.found;
    case "fail":
      return texts.differs(outcome.expected, outcome.found);
    case "cannot":
      return texts.because[outcome.because](outcome.detail);
  }
}

export function programLine({ host, platform, version: build }: TriedProgram): string {
  return [host, platform, build].filter((one) => one !== "").join(" · ");
}

/** As a text that can be read in a letter: one line for each probe. */
export function asText({ program, results }: TriedResults, texts: SelfTestTexts): string {
  const lines = results.map(({ id, outcome, time }) => {
    const detail = detailOf(outcome, texts);
    const head = `${texts.verdicts[outcome.verdict]} · ${id} · ${texts.facts[id]} · ${time} ms`;
    return detail === "" ? head : `${head}\n    ${detail}`;
  });
  const about = [
    texts.title,
    `${programLine(program)} · ${texts.addIn(ADD_IN_VERSION)}`,
    program.sets.join(", "),
    texts.summary(countOf(results)),
  ];
  return [...about, "", ...lines, ""].join("\n");
}

/** The same as JSON, in no language. */
export function asJson({ program, results }: TriedResults): string {
  return `${JSON.stringify({ addIn: ADD_IN_VERSION, ...program, results }, null, 2)}\n`;
}

export type VerdictCount = Readonly<Record<ProbeOutcome["verdict"], number>>;

export function countOf(results: readonly ProbeResult[]): VerdictCount {
  const count = { pass: 0, fail: 0, cannot: 0 };
  for (const { outcome } of results) count[outcome.verdict] += 1;
  return count;
}
