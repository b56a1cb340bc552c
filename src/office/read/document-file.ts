/** Bytes asked for at a time; 4 MiB is the most that Office.js allows, and the web version is happier with less. */
const SLICE_BYTES = 1024 * 1024;

/**
 * The open document as the bytes of a .docx, unsaved changes included.
 * Word fails at this now and then for no lasting reason, so it is tried twice. Rejects with Office.js's own error.
 */
export async function readDocumentFile(): Promise<Uint8Array> {
  try {
    return await readOnce();
  } catch {
    return await readOnce();
  }
}

async function readOnce(): Promise<Uint8Array> {
  const file = await settled<Office.File>((done) =>
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      done,
    ),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await settled<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data: ArrayLike<number> = slice.data;
      bytes.set(data, filled);
      filled += data.length;
    }
    if (filled !== file.size) throw new Error(`${filled} of ${file.size} bytes arrived`);
    return bytes;
  } finally {
    // Word keeps at most two files open. When closing fails the bytes are here all the same, and the next call says so.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

function settled<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    start((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(result.error),
    ),
  );
}
