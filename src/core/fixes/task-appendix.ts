import { namedTasks } from "../parts/named-tasks";
import type { PartyDocument } from "../parts/party-document";
import { paragraph } from "../template/blocks";
import { buildDocument } from "../template/build-programme";
import { taskAppendix } from "../template/compose-appendices";
import { frameWords } from "../template/frame-words";
import type { Profile } from "../template/profile/profile";
import { profileFor } from "./read-profile";

/** An appendix on a landscape page, and how many tasks stand in its table. */
export interface TaskAppendix {
  readonly docx: Uint8Array;
  readonly count: number;
}

/**
 * Draws up the table of tasks, who leads, who assists and by when, that a document's own text names, as an appendix to put behind it;
 * what the text does not say stays blank. null where it names no task.
 */
export function drawUpTasks(document: PartyDocument, known: Profile): TaskAppendix | null {
  const tasks = namedTasks(document);
  if (tasks.length === 0) return null;
  const { kind, type, issuer } = document;
  const profile = profileFor(document, known);
  const { blocks, pages } = taskAppendix(profile, frameWords(kind, type, issuer), tasks);
  const docx = buildDocument(profile, [...blocks, paragraph("end")], pages);
  return { docx, count: tasks.length };
}
