import type { KindId } from "../../core/kinds/kind";
import type { DocumentHost } from "../../core/host";
import type { RenewChange } from "../../core/fixes/renew-document";
import type { Profile } from "../../core/template/profile/profile";

/** Why nothing was made of the document. */
export type AgainRefusal =
  | "not-a-period"
  | "no-period"
  | "other-period"
  | "same-period"
  | "text-only";

/** Why the former document was not brought back: there is none, or somebody has gone on with what was made of it. */
export type BackRefusal = "no-former" | "changed-since";

export type AnewOutcome =
  | { readonly ok: true; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly why: AgainRefusal };

export type RenewOutcome =
  | { readonly ok: true; readonly changes: readonly RenewChange[] }
  | { readonly ok: false; readonly why: AgainRefusal };

/** Making another document of the one that is open. Methods reject with what the host says. */
export interface AgainController {
  /** Sets the open document anew by the template. */
  readonly setAnew: () => Promise<AnewOutcome>;
  /** Makes it ready for another period, as it is asked for: `2030-2035`, `2031`, `05/2031`. */
  readonly renew: (period: string) => Promise<RenewOutcome>;
  /** Brings back the document as it was before; null when that was done. */
  readonly undo: () => Promise<BackRefusal | null>;
}

/** What can be brought back. */
interface Former {
  readonly bytes: Uint8Array;
  /** The words of what was made of it; null where they could not be read. */
  readonly became: string | null;
}

export interface AgainDependencies {
  readonly host: DocumentHost;
  readonly profile: () => Profile;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What somebody said that the document is. */
  readonly kind: () => KindId | undefined;
  readonly check: () => Promise<void>;
  /** Checks again where a result is shown, without being seen to. */
  readonly refresh: () => Promise<void>;
}

export function createAgainController({
  host,
  profile,
  today,
  kind,
  check,
  refresh,
}: AgainDependencies): AgainController {
  let former: Former | null = null;

  const readBytes = async (): Promise<Uint8Array | null> => {
    const source = await host.read();
    return source.kind === "package" ? source.bytes : null;
  };

  const textsNow = async (): Promise<string> => {
    const [source, { readSnapshot }] = await Promise.all([
      host.read(),
      import("../../core/snapshot/read"),
    ]);
    return readSnapshot(source)
      .paragraphs.map(({ text }) => text)
      .join("\n");
  };

  const put = async (bytes: Uint8Array, after: Uint8Array) => {
    await host.insertDocument(after, "replace");
    former = { bytes, became: null };
    // Read, not reckoned: what the host made of it may differ by a paragraph.
    former = { bytes, became: await textsNow().catch(() => null) };
  };

  return {
    setAnew: async () => {
      const bytes = await readBytes();
      if (!bytes) return { ok: false, why: "text-only" };
      const { setAnew } = await import("../../core/fixes/set-anew");
      const author = { name: profile().cellName, date: today() };
      const options = { today: today(), kind: kind(), profile: profile(), author };
      const anew = setAnew(bytes, options);
      await put(bytes, anew.bytes);
      await check();
      const unknown = anew.carried.filter(({ to }) => to === "unknown").map(({ text }) => text);
      return { ok: true, unknown };
    },
    renew: async (asked) => {
      const [{ parsePeriod }, { renewDocument }] = await Promise.all([
        import("../../core/fixes/period"),
        import("../../core/fixes/renew-document"),
      ]);
      const period = parsePeriod(asked);
      if (!period) return { ok: false, why: "not-a-period" };
      const bytes = await readBytes();
      if (!bytes) return { ok: false, why: "text-only" };
      const { emptyProfile } = await import("../../core/template/profile/profile");
      const author = { name: profile().cellName, date: today() };
      const known = emptyProfile();
      const renewed = renewDocument(bytes, { period, known, today: today(), author });
      if (!renewed.ok) return renewed;
      await put(bytes, renewed.bytes);
      await refresh();
      return { ok: true, changes: renewed.changes };
    },
    undo: async () => {
      if (!former) return "no-former";
      const { bytes, became } = former;
      if (became !== null && (await textsNow()) !== became) return "changed-since";
      await host.insertDocument(bytes, "replace");
      former = null;
      await check();
      return null;
    },
  };
}
