import { parseArgs } from "node:util";
import { originRefusal, shareRefusal } from "./origin";

export interface ReleaseArguments {
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  /** The shared folder that the registry file names; without it, an example that is to be changed by hand. */
  readonly share?: string;
}

/** What was asked for, or why it cannot be done: a sentence in Vietnamese, then in English. */
export function releaseArguments(argv: readonly string[]): ReleaseArguments | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        origin: { type: "string" },
        share: { type: "string" },
        localhost: { type: "boolean", default: false },
      },
    });
    const { origin, share, localhost } = values;
    const refusal = originRefusal(origin, localhost) ?? (share ? shareRefusal(share) : null);
    if (refusal !== null) return refusal;
    return { origin: new URL(origin ?? "").origin, ...(share ? { share } : {}) };
  } catch (error) {
    return (error as Error).message;
  }
}
