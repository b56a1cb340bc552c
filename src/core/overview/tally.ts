import type { Report } from "../check/report";
import { KINDS, type KindId } from "../kinds";

/** How many documents came to which verdict. */
export interface Counts {
  files: number;
  complete: number;
  incomplete: number;
  notJudged: number;
  unreadable: number;
}

const none = (): Counts => ({ files: 0, complete: 0, incomplete: 0, notJudged: 0, unreadable: 0 });

const COUNTED: Readonly<Record<Report["verdict"], keyof Counts>> = {
  complete: "complete",
  incomplete: "incomplete",
  "not-judged": "notJudged",
  unreadable: "unreadable",
};

/** Counts the documents of a run, all together and kind by kind. */
export class Tally {
  readonly all: Counts = none();
  readonly #kinds = new Map<KindId | null, Counts>();

  add({ verdict, kind }: Pick<Report, "verdict" | "kind">): void {
    bump(this.all, verdict);
    if (verdict === "unreadable") return;
    const counts = this.#kinds.get(kind.id) ?? none();
    this.#kinds.set(kind.id, counts);
    bump(counts, verdict);
  }

  /** Of each kind that occurs, in the order of the kinds; last those that nothing tells (null). */
  get byKind(): readonly (readonly [KindId | null, Readonly<Counts>])[] {
    const ids: readonly (KindId | null)[] = [...KINDS.map(({ id }) => id), null];
    return ids.flatMap((id) => {
      const counts = this.#kinds.get(id);
      return counts ? [[id, counts] as const] : [];
    });
  }
}

/** How documents came out. */
export function countVerdicts(reports: Iterable<Pick<Report, "verdict">>): Readonly<Counts> {
  const counts = none();
  for (const { verdict } of reports) bump(counts, verdict);
  return counts;
}

function bump(counts: Counts, verdict: Report["verdict"]): void {
  counts.files += 1;
  counts[COUNTED[verdict]] += 1;
}
