import { HostError, type DocumentHost } from "../../core/host";
import { libraryFor } from "../../core/fixes/library";
import type {
  ProbeId,
  ProbeOutcome,
  ProbeResult,
  SelfTest,
  SelfTestEnd,
  TriedProgram,
} from "../../core/self-test";
import { emptyProfile } from "../../core/template/profile/profile";
import { toHostError } from "../host-errors";
import { createBench, documentAsFound, restore } from "./bench";
import { DOCUMENT_PROBES } from "./document-probes";
import { EVENT_PROBES } from "./event-probes";
import { FIX_PROBES } from "./fix-probes";
import { LOOK_PROBES, SEARCH_PROBES } from "./look-probes";
import { pass, fail, type Bench, type Need, type Probe, type ProbeGroup } from "./probe";
import { READING_PROBES } from "./reading-probes";
import { REVEAL_PROBES } from "./reveal-probes";
import { offers, SET_PROBES, setsFound } from "./set-probes";
import { FILE_PROBES, OOXML_PROBES } from "./template-probes";

export interface SelfTestOptions {
  readonly host: DocumentHost;
  /** So many milliseconds an event of Word's is waited for. */
  readonly patience?: number;
  /** Milliseconds, from any beginning. */
  readonly clock?: () => number;
}

const PATIENCE_MS = 3000;

type Tell = (result: ProbeResult) => void;

/** The self-test over Office.js; `host` is the document that Word has open. */
export function createSelfTest(options: SelfTestOptions): SelfTest {
  const { host, patience = PATIENCE_MS, clock = () => performance.now() } = options;
  const library = libraryFor(emptyProfile());
  return {
    program,
    run: async (tell): Promise<SelfTestEnd> => {
      const { writeRefusal } = await host.abilities();
      if (writeRefusal) return { kind: "refused", reason: writeRefusal };
      if (!(await host.isEmpty())) return { kind: "refused", reason: "not-empty" };
      const found = await documentAsFound();
      const bench = createBench({ host, library, patience, found });
      const run = new Run(bench, clock, tell);
      await run.group(SET_PROBES);
      await run.group(FILE_PROBES);
      await run.group(OOXML_PROBES);
      await run.group(READING_PROBES);
      await run.group(LOOK_PROBES);
      await run.group(SEARCH_PROBES);
      await run.group(REVEAL_PROBES);
      await run.group(FIX_PROBES);
      await run.group(DOCUMENT_PROBES);
      await run.group(EVENT_PROBES);
      await run.group({ prepare: async () => null, probes: [emptyAgain] });
      return { kind: "done" };
    },
  };
}

const emptyAgain: Probe<null> = {
  id: "empty-again",
  source: "WordApi 1.1",
  run: async (_stage, { host, found }) => {
    await restore(found);
    return (await host.isEmpty()) ? pass() : fail("no text", "some text is left");
  },
};

/** Runs probes one after the other; whatever one of them throws is its result. */
class Run {
  constructor(
    private readonly bench: Bench,
    private readonly clock: () => number,
    private readonly tell: Tell,
  ) {}

  async group<Stage>({ needs, prepare, probes }: ProbeGroup<Stage>): Promise<void> {
    const lacking = lacks(needs);
    if (lacking) return this.all(probes, lacking);
    let stage: Stage;
    try {
      stage = await prepare(this.bench);
    } catch (error) {
      const outcome = afterError(error);
      const [first, ...others] = probes;
      if (first) this.tell({ id: first.id, source: first.source, outcome, time: 0 });
      const detail = first?.id ?? "";
      return this.all(others, { verdict: "cannot", because: "earlier", detail });
    }
    for (const probe of probes) await this.probe(probe, stage);
  }

  private async probe<Stage>(probe: Probe<Stage>, stage: Stage): Promise<void> {
    const { id, source, needs } = probe;
    const start = this.clock();
    const outcome = lacks(needs) ?? (await probe.run(stage, this.bench).catch(afterError));
    this.tell({ id, source, outcome, time: Math.round(this.clock() - start) });
  }

  private all(probes: readonly { id: ProbeId; source: string }[], outcome: ProbeOutcome): void {
    for (const { id, source } of probes) this.tell({ id, source, outcome, time: 0 });
  }
}

function lacks(needs: Need | undefined): ProbeOutcome | null {
  if (!needs || offers(needs)) return null;
  return { verdict: "cannot", because: "set", detail: needs.join(" ") };
}

/** Codes by which Word says that it does not offer a call. */
const NOT_OFFERED = new Set(["NotImplemented", "ApiNotFound", "ApiNotAvailable"]);

function afterError(error: unknown): ProbeOutcome {
  const { detail } = toHostError(error, "find");
  const code = error instanceof HostError ? detail.split(" · ")[0] : codeOf(error);
  if (code !== undefined && NOT_OFFERED.has(code)) {
    return { verdict: "cannot", because: "not-offered", detail };
  }
  return fail("no error", detail);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

function program(): TriedProgram {
  const { diagnostics } = Office.context;
  const { host, platform, version } = diagnostics as Partial<Office.ContextInformation>;
  return {
    host: String(host ?? ""),
    platform: String(platform ?? ""),
    version: version ?? "",
    sets: setsFound(),
  };
}
