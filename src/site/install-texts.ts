import type { PictureName } from "./pictures";

/** A step in words, with the drawing that goes with it. `{origin}` and `{share}` stand for the release's own. */
export interface InstallStep {
  readonly words: string;
  readonly picture?: PictureName;
}

export const WAYS = ["web", "windows", "folder", "admin", "mac"] as const;

export interface Way {
  readonly name: string;
  /** Who takes this way. */
  readonly about: string;
  readonly steps: readonly InstallStep[];
  readonly note?: string;
}

export interface InstallTexts {
  readonly title: string;
  readonly lead: string;
  readonly desk: { readonly title: string; readonly about: string; readonly open: string };
  readonly which: string;
  readonly file: {
    readonly title: string;
    readonly about: string;
    readonly main: string;
    readonly ltsc: string;
  };
  readonly ways: Readonly<Record<(typeof WAYS)[number], Way>>;
  readonly first: {
    readonly title: string;
    readonly steps: readonly InstallStep[];
    readonly after: string;
  };
  readonly words: { readonly title: string; readonly about: string };
}
