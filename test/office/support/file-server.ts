import type { OfficeContext } from "./office-runtime";

export interface FileServer {
  readonly getFileAsync: OfficeContext["getFileAsync"];
  /** Files that were opened and never closed. */
  readonly left: () => number;
  readonly opened: () => number;
}

export interface FileFaults {
  /** The n-th opening (from 0) fails with that code. */
  readonly open?: Readonly<Record<number, number>>;
  /** The n-th file (from 0) fails at its second slice. */
  readonly slice?: Readonly<Record<number, number>>;
}

/** The common API's file protocol over some bytes, with the faults that people have met in Word. Results come later, as Word's do. */
export function serveFile(
  bytes: Uint8Array,
  faults: FileFaults = {},
  mostBytes = 4096,
): FileServer {
  let opened = 0;
  let closed = 0;
  const later = (done: (result: unknown) => void, result: unknown) =>
    queueMicrotask(() => done(result));
  const good = (value: unknown) => ({ status: "succeeded", value });
  const bad = (code: number) => ({ status: "failed", error: { code, message: `error ${code}` } });
  return {
    left: () => opened - closed,
    opened: () => opened,
    getFileAsync: (_type, _options, done) => {
      const mine = opened++;
      const fault = faults.open?.[mine];
      if (fault !== undefined) {
        closed += 1;
        return later(done, bad(fault));
      }
      const sliceCount = Math.ceil(bytes.length / mostBytes);
      const file = {
        size: bytes.length,
        sliceCount,
        getSliceAsync: (index: number, give: (result: unknown) => void) => {
          const sliceFault = faults.slice?.[mine];
          if (sliceFault !== undefined && index > 0) return later(give, bad(sliceFault));
          const data = [...bytes.slice(index * mostBytes, (index + 1) * mostBytes)];
          later(give, good({ data, index, size: data.length }));
        },
        closeAsync: (give: (result: unknown) => void) => {
          closed += 1;
          later(give, good(undefined));
        },
      };
      later(done, good(file));
    },
  };
}
