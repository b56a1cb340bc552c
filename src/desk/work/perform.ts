import { zipSync, type ZippableFile } from "fflate";
import { fixDocument } from "../../core/fixes/fix-document";
import { UnreadableError } from "../../core/ooxml/unreadable";
import { checkForFiling } from "../../core/overview/facts";
import { overviewOf } from "../../core/overview/overview";
import { emptyProfile } from "../../core/template/profile/profile";
import { takeAway } from "../take/take-away";
import { readFile } from "./read-file";
import { unreadableFile } from "./unreadable-file";
import type { CheckedFile } from "./checked-file";
import type { FixedFile, Gives, Job, Needs, WorkKind, ZipMember } from "./work";

/** Does a job. Rejects on what is a fault of ours, never on what a file holds. */
export async function perform(job: Job): Promise<Gives<WorkKind>> {
  switch (job.kind) {
    case "hello":
      return {};
    case "check":
      return checkFile(job.needs);
    case "fix":
      return fixFile(job.needs);
    case "overview":
      return overviewOf(job.needs.documents);
    case "take":
      return takeAway(job.needs.format, job.needs.documents, job.needs.options);
    case "zip":
      return zipped(job.needs.members);
  }
}

async function checkFile({ file, options }: Needs<"check">): Promise<CheckedFile> {
  const read = await readFile(file);
  if (read.ok) {
    return { ...checkForFiling({ kind: "package", bytes: read.bytes }, options), trouble: null };
  }
  return unreadableFile(read.trouble, options);
}

/** Who stands in the record of a document that tracks its changes. */
const AUTHOR = "Chi bộ";

async function fixFile({ file, options }: Needs<"fix">): Promise<FixedFile> {
  const read = await readFile(file);
  if (!read.ok) return { bytes: null, count: 0 };
  try {
    const author = { name: AUTHOR, date: options.today };
    const fixed = fixDocument(read.bytes, { ...options, profile: emptyProfile(), author });
    const count = fixed.fixed.length;
    return { bytes: count > 0 ? fixed.bytes : null, count };
  } catch (error) {
    if (error instanceof UnreadableError) return { bytes: null, count: 0 };
    throw error;
  }
}

/** Documents are packed already: packing them again would take time and save nothing. */
const STORED = { level: 0, mtime: "1980-01-01T00:00:00" } as const;

function zipped(members: readonly ZipMember[]): Uint8Array {
  const files = members.map(({ name, bytes }) => [name, [bytes, STORED]] as const);
  return zipSync(Object.fromEntries(files) as Record<string, ZippableFile>);
}
