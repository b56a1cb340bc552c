import { tellsOfParagraphs } from "./requirement-sets";

/**
 * Tells when the document may have changed: at every changed paragraph where Word says so, else when the selection moves, as it
 * does with typing. Returns the way to stop; where Word tells nothing at all, nothing is told.
 */
export function watchDocument(listener: () => void): () => void {
  let isOver = false;
  const tell = () => {
    if (!isOver) listener();
  };
  void (tellsOfParagraphs() ? watchParagraphs(tell) : watchSelection(tell));
  return () => {
    isOver = true;
  };
}

async function watchParagraphs(tell: () => void): Promise<void> {
  const heard = async () => tell();
  await Word.run(async (context) => {
    const { document } = context;
    document.onParagraphChanged.add(heard);
    document.onParagraphAdded.add(heard);
    document.onParagraphDeleted.add(heard);
    await context.sync();
  }).catch(() => watchSelection(tell));
}

function watchSelection(tell: () => void): Promise<void> {
  return new Promise((resolve) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      tell,
      // A program without this event: the pane checks again when it gets the keyboard.
      () => resolve(),
    ),
  );
}
