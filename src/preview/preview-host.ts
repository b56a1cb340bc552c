import { DocumentStore } from "./document-store";
import { FrameHost } from "./host/frame-host";
import type { HostFailure } from "./host/host-failure";
import { Interpreter } from "./host/interpreter";
import { extendOffice, REQUIREMENTS, type OfficeLibrary } from "./host/office-extension";
import { wordDocument } from "./model/document-model";
import { officeService } from "./model/services";
import type { TextRange } from "./model/word-session";
import { blankDocument } from "./truth/blank-document";

export interface PreviewHostOptions {
  readonly page: Window;
  /** BCP 47 tag that office.js gives the pane as Office's language. */
  readonly locale: string;
  pane(): Window | null;
  isPaneVisible(): boolean;
  setPaneVisible(visible: boolean): void;
  showSelection(range: TextRange): void;
  /** What is selected on the pages, or where the caret is; null where nothing is shown. */
  seeSelection(): TextRange | null;
  /** Told when the pane's library is through with its start. */
  onPaneListening(): void;
  onRefusal(what: string): void;
}

/** What stands behind the pane: a document, Word's side of office.js, and the ribbon's commands. */
export class PreviewHost {
  readonly store = new DocumentStore(blankDocument());
  private readonly frame: FrameHost;

  constructor(private readonly options: PreviewHostOptions) {
    const { store } = this;
    const word = wordDocument(
      store,
      (range) => {
        options.showSelection(range);
        // Word tells of every move, whoever made it.
        this.frame.tellSelection();
      },
      () => options.seeSelection(),
    );
    const visibility = {
      isVisible: () => options.isPaneVisible(),
      setVisible: (visible: boolean) => options.setPaneVisible(visible),
    };
    const interpreter = new Interpreter({
      root: word.root,
      services: (name) => word.service(name) ?? officeService(name, visibility),
      onFailure: (failure) => {
        if (isRefusal(failure)) options.onRefusal(failure.message);
      },
    });
    this.frame = new FrameHost({
      page: options.page,
      pane: () => options.pane(),
      origin: options.page.location.origin,
      locale: options.locale,
      requirements: REQUIREMENTS,
      document: store,
      run: (batch) => {
        store.settle();
        return interpreter.run(batch);
      },
      readFile: () => this.download(),
      onStart: () => {
        const pane = options.pane();
        if (pane) extendOffice(pane as unknown as OfficeLibrary);
      },
      onListening: () => options.onPaneListening(),
      onRefusal: (what) => options.onRefusal(what),
    });
  }

  /** Begins to answer the pane. Returns the way to stop. */
  start(): () => void {
    const stopListening = this.frame.start();
    const stopTelling = this.store.onChange((origin) => {
      if (origin !== "host") this.frame.tellSelection();
    });
    return () => {
      stopTelling();
      stopListening();
    };
  }

  /** Opens another document, with a pane of its own, as Word does. Throws UnreadableError for bytes that are none; nothing changes then. */
  open(bytes: Uint8Array): void {
    this.store.open(bytes);
    this.frame.forget();
    this.options.pane()?.location.reload();
  }

  /** Presses a ribbon button of the manifest's. */
  invokeCommand(name: string): void {
    this.frame.invokeCommand(name);
  }

  /** The document as it would be saved now. */
  download(): Uint8Array {
    this.store.settle();
    return this.store.bytes();
  }
}

/** Wrong calls are the pane's own business, as in Word; what the preview does not have is everybody's. */
function isRefusal({ code }: HostFailure): boolean {
  return code === "NotImplemented" || code === "GeneralException";
}
