import type { DocumentHost } from "../../core/host";
import type { ProbeId, ProbeOutcome } from "../../core/self-test";
import type { EditLibrary, StyleDefinition } from "../../core/snapshot/edits";
import type { DocumentSource } from "../../core/snapshot/source";
import type { Reading } from "../read/reading";

/** What probes work with. */
export interface Bench {
  readonly host: DocumentHost;
  readonly library: EditLibrary;
  /** The document as it was before the test; null where Word cannot give or take it. */
  readonly found: Uint8Array | null;
  /** So many milliseconds an event is waited for. */
  readonly patience: number;
  /** Puts blocks of WordprocessingML in the place of the whole text. Returns the document as Word then gives it. */
  put(blocks: string, styles?: readonly StyleDefinition[]): Promise<BenchReading>;
  read(): Promise<BenchReading>;
}

export interface BenchReading extends Reading {
  readonly source: DocumentSource;
}

/** A requirement set and the version of it that is needed. */
export type Need = readonly [set: string, version: string];

/** One fact about Word. */
export interface Probe<Stage> {
  readonly id: ProbeId;
  /** Where the fact comes from. */
  readonly source: string;
  readonly needs?: Need;
  run(stage: Stage, bench: Bench): Promise<ProbeOutcome>;
}

/** Probes that look at one and the same document. */
export interface ProbeGroup<Stage> {
  readonly needs?: Need;
  /** Rejects with what Word threw; the first probe then fails, and the others cannot tell. */
  prepare(bench: Bench): Promise<Stage>;
  readonly probes: readonly Probe<Stage>[];
}

export const pass = (found = ""): ProbeOutcome => ({ verdict: "pass", found });

export const fail = (expected: string, found: string): ProbeOutcome => ({
  verdict: "fail",
  expected,
  found,
});

/** Passes where both lists are the same; else tells the first place where they differ. */
export function same(expected: readonly string[], found: readonly string[]): ProbeOutcome {
  const length = Math.max(expected.length, found.length);
  for (let index = 0; index < length; index += 1) {
    if (expected[index] === found[index]) continue;
    const shown = (one: string | undefined) => `[${index}] ${one ?? "–"}`;
    return fail(shown(expected[index]), shown(found[index]));
  }
  return pass(String(found.length));
}
