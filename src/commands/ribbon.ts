import { hasSharedRuntime } from "../office/requirement-sets";

/** The jobs that the ribbon's buttons do; the pane's controller does them. */
export interface RibbonJobs {
  readonly insert: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly fail: (task: "start", error: unknown) => void;
}

/** Names of the manifest's function commands, and of the job in the page's address (`?job=…`). */
const JOBS = { insertProgramme: "insert", checkDocument: "check" } as const;

/** Ties the ribbon's buttons to the pane that lives in the same page: the pane comes into view, then shows the job's result. */
export function associateRibbon(jobs: RibbonJobs): void {
  for (const [name, job] of Object.entries(JOBS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await showPane();
      } catch (error) {
        // The job is done all the same; the pane says so when the user opens it.
        jobs.fail("start", error);
      }
      await jobs[job]();
      event.completed();
    });
  }
}

/** Where commands and pane cannot share a page, the ribbon's buttons open the pane with the job in its address. */
export async function runJobInAddress(search: string, jobs: RibbonJobs): Promise<void> {
  const asked = new URLSearchParams(search).get("job");
  const job = Object.entries(JOBS).find(([name]) => name === asked)?.[1];
  if (job) await jobs[job]();
}

async function showPane(): Promise<void> {
  if (hasSharedRuntime()) await Office.addin.showAsTaskpane();
}
