import { hasSharedRuntime } from "../office/requirement-sets";

/** The jobs that the ribbon's buttons do; the pane's controller does them. */
export interface RibbonJobs {
  readonly insert: () => Promise<void>;
  readonly showTemplates: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly fail: (task: "start", error: unknown) => void;
}

/** The manifest's function commands, and the job of each as the page's address has it (`?job=…`). */
const JOBS = {
  insertProgramme: "insert",
  showTemplates: "showTemplates",
  checkDocument: "check",
} as const;

/**
 * Where Word has a shared runtime: ties the ribbon's buttons to the pane that lives in the same page. The pane comes into
 * view, then shows the job's result.
 */
export function associateRibbon(jobs: RibbonJobs): void {
  if (!hasSharedRuntime()) return;
  for (const [name, job] of Object.entries(JOBS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
      } catch (error) {
        // The job is done all the same; the pane says so when the user opens it.
        jobs.fail("start", error);
      }
      try {
        await jobs[job]();
      } finally {
        // Word waits for it, whatever became of the job.
        event.completed();
      }
    });
  }
}

/**
 * The buttons of the manifest for Words without a shared runtime open the pane with the job in its address: does that job. Whatever Word
 * can do, no other manifest has a job there, so nothing is done twice.
 */
export async function runJobInAddress(search: string, jobs: RibbonJobs): Promise<void> {
  const asked = new URLSearchParams(search).get("job");
  const job = Object.values(JOBS).find((one) => one === asked);
  if (job) await jobs[job]();
}
