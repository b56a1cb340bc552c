/** A text that the document itself keeps for this add-in, as it is by now: others may have changed it; null when there is none. */
export function readSetting(name: string): Promise<string | null> {
  const { settings } = Office.context.document;
  return new Promise((resolve) =>
    // Where it cannot be read anew, what was known before is the best there is.
    settings.refreshAsync(() => {
      const value: unknown = settings.get(name);
      resolve(typeof value === "string" ? value : null);
    }),
  );
}

/** Keeps a text in the document; null takes it out. It is saved with the document. Rejects with Office.js's own error. */
export function writeSetting(name: string, text: string | null): Promise<void> {
  const { settings } = Office.context.document;
  if (text === null) settings.remove(name);
  else settings.set(name, text);
  return new Promise((resolve, reject) =>
    settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(result.error),
    ),
  );
}
