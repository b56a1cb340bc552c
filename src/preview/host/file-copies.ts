import { ERROR, METHOD, type MethodCall } from "./frame-protocol";

const COMPRESSED = 1;
const DEFAULT_SLICE = 4 * 1024 * 1024;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** `Office.context.document.getFileAsync`: copies of the document, given in slices until they are closed. */
export class FileCopies {
  private readonly open = new Map<string, Copy>();
  private count = 0;

  constructor(private readonly read: () => Uint8Array) {}

  /** How many copies nobody has closed. */
  get openCount(): number {
    return this.open.size;
  }

  /** The answer to a call about files; null when it is about something else. */
  answer(method: number, call: MethodCall): Record<string, unknown> | null {
    switch (method) {
      case METHOD.openFile:
        return this.openCopy(call);
      case METHOD.readSlice:
        return this.readSlice(call);
      case METHOD.closeFile:
        this.open.delete(String(call[2]));
        return { Version: 1, Error: ERROR.none };
      default:
        return null;
    }
  }

  private openCopy(call: MethodCall): Record<string, unknown> {
    // Only the .docx itself; Word could also give text and PDF.
    if (call[0] !== COMPRESSED) return { Version: 1, Error: ERROR.unsupported };
    this.count += 1;
    const handle = `copy${this.count}`;
    const copy = { bytes: this.read(), sliceSize: Number(call[1]) || DEFAULT_SLICE };
    this.open.set(handle, copy);
    return { Version: 1, Error: ERROR.none, 0: handle, 1: copy.bytes.length };
  }

  private readSlice(call: MethodCall): Record<string, unknown> {
    const copy = this.open.get(String(call[2]));
    const from = Number(call[3]) * (copy?.sliceSize ?? 0);
    if (!copy || !(from < copy.bytes.length)) return { Version: 1, Error: ERROR.noSuchSlice };
    const slice = copy.bytes.subarray(from, from + copy.sliceSize);
    return { Version: 1, Error: ERROR.none, 0: [...slice], 1: slice.length };
  }
}
