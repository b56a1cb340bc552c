/** Where the page finds itself: inside Word, or opened on its own in a browser. */
export interface OfficePlace {
  readonly inWord: boolean;
  /** BCP 47 tag of the language that Office's own menus have, e.g. `vi-VN`. */
  readonly displayLanguage: string;
}

/** False where Microsoft's script did not arrive: no network, or a browser too old for it. */
export function officeIsLoaded(): boolean {
  return typeof Office !== "undefined";
}

/** Waits for Office.js. */
export async function whenOfficeReady(): Promise<OfficePlace> {
  const { host } = await Office.onReady();
  const inWord = host === Office.HostType.Word;
  return { inWord, displayLanguage: inWord ? (Office.context.displayLanguage ?? "") : "" };
}

/**
 * The name under which something is kept in this browser. Some hosts split storage by a key of their own
 * so that add-ins embedded in different sites do not see each other's data.
 */
export function storageKey(name: string): string {
  const partition: string | undefined = Office.context.partitionKey;
  return partition ? `${partition}:${name}` : name;
}
