export type ParagraphEvent = "changed" | "added" | "deleted";

/**
 * Listens to Word's events of paragraphs (WordApi 1.6). Resolves, once Word has the handlers, to the way to take them away again.
 * Rejects with Office.js's own error.
 */
export async function listenToParagraphs(
  hear: (event: ParagraphEvent) => void,
): Promise<() => Promise<void>> {
  const heard = (event: ParagraphEvent) => async () => hear(event);
  const handlers = await Word.run(async (context) => {
    const { document } = context;
    const added = [
      document.onParagraphChanged.add(heard("changed")),
      document.onParagraphAdded.add(heard("added")),
      document.onParagraphDeleted.add(heard("deleted")),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    // They can be taken away in the context alone in which they were added.
    await handlers[0]?.context.sync();
  };
}

/** Listens to moves of the selection. Resolves to the way to stop; where Word has no such event, nothing is ever heard. */
export function listenToSelection(hear: () => void): Promise<() => Promise<void>> {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  const stop = () =>
    new Promise<void>((resolve) =>
      document.removeHandlerAsync(type, { handler: hear }, () => resolve()),
    );
  return new Promise((resolve) => document.addHandlerAsync(type, hear, () => resolve(stop)));
}
