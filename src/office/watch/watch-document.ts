import { listenToParagraphs, listenToSelection } from "./paragraph-events";
import { tellsOfParagraphs } from "../requirement-sets";

/** Word loses events (undo on the web, deletions under tracking, very fast typing): so often the text itself is looked at. */
const LOOK_MS = 15_000;
/** Events of the add-in's own writing come in until then. */
const OWN_MS = 1_500;

export interface DocumentWatch {
  /** See `DocumentHost.watch`. */
  readonly watch: (listener: () => void) => () => void;
  /** Does some writing of the add-in's own, which is no edit of the user's: nobody is told of it. */
  readonly own: <T>(work: () => Promise<T>) => Promise<T>;
  /** Does something that only moves the selection: nobody is told of that either. */
  readonly quietly: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Tells when the document may have changed: at every changed paragraph where Word says so, else when the selection moves, as it does
 * with typing; and, since events are never to be trusted alone, when its text is found to be another while the pane can be seen.
 */
export function createDocumentWatch(): DocumentWatch {
  let writing = 0;
  let ownUntil = 0;
  const looks = new Set<Look>();

  const watch = (listener: () => void) => {
    const look = new Look(listener, () => writing > 0);
    const heard = () => {
      if (writing === 0 && Date.now() >= ownUntil) listener();
    };
    looks.add(look);
    const stopListening = listen(heard);
    return () => {
      looks.delete(look);
      look.stop();
      void stopListening();
    };
  };

  const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await work();
    } finally {
      writing -= 1;
      ownUntil = Date.now() + OWN_MS;
    }
  };

  const own = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await quietly(work);
    } finally {
      for (const look of looks) look.again();
    }
  };

  return { watch, own, quietly };
}

/** Returns the way to stop: nothing is heard from then on, even where the handlers are only on their way to Word. */
function listen(heard: () => void): () => Promise<void> {
  let isOver = false;
  const tell = () => {
    if (!isOver) heard();
  };
  const stop = tellsOfParagraphs()
    ? listenToParagraphs(tell).catch(() => listenToSelection(tell))
    : listenToSelection(tell);
  return async () => {
    isOver = true;
    // Where they cannot be taken away they go on saying nothing.
    await (await stop)().catch(() => undefined);
  };
}

/** Looks at the document's text now and then. */
class Look {
  private text: string | null = null;
  private isLooking = false;
  private readonly timer: number;

  constructor(
    private readonly listener: () => void,
    private readonly isWriting: () => boolean,
  ) {
    this.timer = window.setInterval(() => {
      if (document.visibilityState === "visible") void this.look();
    }, LOOK_MS);
  }

  /** What stands there now was written by the add-in itself: the next look takes it down and tells nobody. */
  again(): void {
    this.text = null;
  }

  stop(): void {
    window.clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.isLooking || this.isWriting()) return;
    this.isLooking = true;
    // Word may be busy: the next look is soon enough.
    const text = await bodyText().catch(() => null);
    this.isLooking = false;
    if (text === null || this.isWriting()) return;
    const isChanged = this.text !== null && this.text !== text;
    this.text = text;
    if (isChanged) this.listener();
  }
}

function bodyText(): Promise<string> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text;
  });
}
