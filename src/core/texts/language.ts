import type { PartStatus, Severity } from "../check/report";
import type { UnreadableReason } from "../ooxml/unreadable";
import type { PartId } from "../standards/part-id";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words for what the check says; one table a language, with the same keys. */
export interface Table {
  readonly parts: Readonly<Record<PartId, string>>;
  readonly statuses: Readonly<Record<PartStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: {
    readonly complete: string;
    /** `{count}` parts are missing. */
    readonly incomplete: string;
    readonly "not-judged": string;
    readonly unreadable: string;
  };
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  /** Said once of the findings on a document that is older than the standard. */
  readonly beforeStandard: string;
  /** `{count}` findings on looks alone, said once; their parts follow. */
  readonly looks: string;
  /** One of them: `{part}`, `{deviations}`. */
  readonly look: string;
  /** How a look departs from the standard's; `{found}`, `{wanted}` where the code carries values. */
  readonly deviations: Readonly<Record<string, string>>;
  readonly alignments: Readonly<Record<string, string>>;
  /** What a citation may lack. */
  readonly citation: Readonly<Record<string, string>>;
  readonly and: string;
  readonly or: string;
}

/** Sentences by rule id, or `rule#messageId` where a rule has several; `{name}` stands for a value of the finding's data. */
export type Sentences = Readonly<Record<string, string>>;
