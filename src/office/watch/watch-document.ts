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

/** Something that the add-in does itself: what Word tells of while it lasts, and a little longer, comes of it. */
class OwnDoing {
  private running = 0;
  private until = 0;

  get isRunning(): boolean {
    return this.running > 0;
  }

  get isHeard(): boolean {
    return this.isRunning || Date.now() < this.until;
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.until = Date.now() + OWN_MS;
    }
  }
}

/**
 * Tells when the document may have changed: at every changed paragraph where Word says so, else when the selection moves, as it does
 * with typing; and, since events are never to be trusted alone, when its text is found to be another while the pane can be seen.
 */
export function createDocumentWatch(): DocumentWatch {
  const writing = new OwnDoing();
  const moving = new OwnDoing();
  const looks = new Set<Look>();

  const watch = (listener: () => void) => {
    let isOver = false;
    // Also where Word's handlers, or a look, are only on their way.
    const tell = () => {
      if (!isOver) listener();
    };
    const look = new Look(tell, () => writing.isRunning);
    looks.add(look);
    const stopListening = listen({
      // No paragraph is changed by moving the selection.
      changed: () => {
        if (!writing.isHeard) tell();
      },
      moved: () => {
        if (!writing.isHeard && !moving.isHeard) tell();
      },
    });
    return () => {
      isOver = true;
      looks.delete(look);
      look.stop();
      void stopListening();
    };
  };

  const own = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await writing.during(work);
    } finally {
      for (const look of looks) look.again();
    }
  };

  return { watch, own, quietly: (work) => moving.during(work) };
}

interface Hearing {
  /** A paragraph is another. */
  readonly changed: () => void;
  /** The selection is in another place. */
  readonly moved: () => void;
}

/** Returns the way to stop. */
function listen({ changed, moved }: Hearing): () => Promise<void> {
  const listenToMoves = () => listenToSelection(moved);
  const stop = tellsOfParagraphs()
    ? listenToParagraphs(changed).catch(listenToMoves)
    : listenToMoves();
  // Where they cannot be taken away nobody hears them any more.
  return async () => (await stop)().catch(() => undefined);
}

/** Looks at the document's text at once, and then now and then. */
class Look {
  private text: string | null = null;
  /** Counts what the add-in wrote: a text that was asked for before is none to compare with. */
  private writings = 0;
  private isLooking = false;
  private readonly timer: number;

  constructor(
    private readonly listener: () => void,
    private readonly isWriting: () => boolean,
  ) {
    this.timer = window.setInterval(() => {
      if (document.visibilityState === "visible") void this.look();
    }, LOOK_MS);
    void this.look();
  }

  /** What stands there now was written by the add-in itself: it is taken down, and nobody is told. */
  again(): void {
    this.writings += 1;
    this.text = null;
    void this.look();
  }

  stop(): void {
    window.clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.isLooking || this.isWriting()) return;
    this.isLooking = true;
    const { writings } = this;
    // Word may be busy: the next look is soon enough.
    const text = await bodyText().catch(() => null);
    this.isLooking = false;
    if (writings !== this.writings) return this.look();
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
