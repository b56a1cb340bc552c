/** What this Word can do, by Office.js requirement sets. The one place that names a set. */

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Paragraphs, content controls, search and OOXML: without it the add-in cannot work at all. */
export function hasBasicWordApi(): boolean {
  return supports("WordApi", "1.3");
}

/** `document.insertFileFromBase64`: a whole document goes in with page setup, header and styles. */
export function canInsertWholeDocument(): boolean {
  return supports("WordApi", "1.5");
}

/** Ribbon commands and the pane live in one page, and a command can open the pane. */
export function hasSharedRuntime(): boolean {
  return supports("SharedRuntime", "1.1");
}

/** `section.pageSetup`, and letters shown in capitals. */
export function canSetPages(): boolean {
  return supports("WordApiDesktop", "1.3");
}

/** `document.changeTrackingMode`. */
export function canTellTracking(): boolean {
  return supports("WordApi", "1.4");
}

/** Comments in the document. */
export function canComment(): boolean {
  return supports("WordApi", "1.4");
}

/** `document.onParagraphChanged` and its like. */
export function tellsOfParagraphs(): boolean {
  return supports("WordApi", "1.6");
}
