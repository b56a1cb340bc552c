import type { CheckOptions } from "../../core/check/check-document";
import type { FiledDocument, Overview } from "../../core/overview/overview";
import type { TakenDocument, TakeFormat, TakeOptions } from "../take/formats";
import type { CheckedFile } from "./checked-file";

/** A file of a zip. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A copy with every safe fix in it; null where there is nothing that could be fixed, or read. */
export interface FixedFile {
  readonly bytes: Uint8Array | null;
  /** How many findings were fixed. */
  readonly count: number;
}

/** What workers do, each with what it needs and what it gives. */
export interface WorkKinds {
  /** Nothing: the answer shows that the worker is there. */
  readonly hello: { readonly needs: null; readonly gives: object };
  readonly check: {
    readonly needs: { readonly file: File; readonly options: CheckOptions };
    readonly gives: CheckedFile;
  };
  readonly fix: {
    readonly needs: { readonly file: File; readonly options: CheckOptions };
    readonly gives: FixedFile;
  };
  readonly overview: {
    readonly needs: { readonly documents: readonly FiledDocument[] };
    readonly gives: Overview;
  };
  readonly take: {
    readonly needs: {
      readonly format: TakeFormat;
      readonly documents: readonly TakenDocument[];
      readonly options: TakeOptions;
    };
    readonly gives: Uint8Array;
  };
  readonly zip: {
    readonly needs: { readonly members: readonly ZipMember[] };
    readonly gives: Uint8Array;
  };
}

export type WorkKind = keyof WorkKinds;
export type Needs<Kind extends WorkKind> = WorkKinds[Kind]["needs"];
export type Gives<Kind extends WorkKind> = WorkKinds[Kind]["gives"];

/** A job as it goes to a worker. */
export type Job = {
  readonly [Kind in WorkKind]: {
    readonly id: number;
    readonly kind: Kind;
    readonly needs: Needs<Kind>;
  };
}[WorkKind];

/** What comes back; `failure` says in our own English what no file should bring about. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly result: Gives<WorkKind> }
  | { readonly id: number; readonly ok: false; readonly failure: string };
