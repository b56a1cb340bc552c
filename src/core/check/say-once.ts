import type { Finding } from "./report";

/** From so many on, findings on looks stand like a wall before what else there is. */
export const WALL = 4;

/** Findings as people are told them. */
export interface ToldFindings {
  /** Those on looks alone, which one fix mends together: said once, with what each is about. Never fewer than {@link WALL}, or none. */
  readonly looks: readonly Finding[];
  /** The rest, one by one. */
  readonly others: readonly Finding[];
}

/**
 * Takes what is wrong with looks alone together where there is much of it, as in a document that was typed without any formatting. Both
 * lists keep the order that the findings came in; none is lost, so that every count stays what it was.
 */
export function sayOnce(findings: readonly Finding[]): ToldFindings {
  const looks = findings.filter(isOnLooks);
  if (looks.length < WALL) return { looks: [], others: findings };
  return { looks, others: findings.filter((one) => !isOnLooks(one)) };
}

/** A machine can put it right with certainty, and no word changes but in its capitals. */
function isOnLooks({ rule, fix }: Finding): boolean {
  if (!fix?.safe) return false;
  return (
    rule.endsWith("/format") ||
    fix.edits.every(({ kind }) => kind === "characters" || kind === "style")
  );
}
