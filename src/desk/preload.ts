import { loadCheck, loadFixes, loadReader } from "../taskpane/state/late-parts";

/** What the pane's parts fetch when it is first asked for: here it is fetched at once, so that the page needs no network afterwards. */
export async function preload(): Promise<void> {
  await Promise.all([loadCheck(), loadReader(), loadFixes()]);
}
