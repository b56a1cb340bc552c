import { readFileSync } from "node:fs";
import path from "node:path";
import { DocumentStore } from "../../../src/preview/document-store";
import type { Batch, BatchAnswer } from "../../../src/preview/host/batch";
import type { HostFailure } from "../../../src/preview/host/host-failure";
import { Interpreter } from "../../../src/preview/host/interpreter";
import { extendOffice, type OfficeLibrary } from "../../../src/preview/host/office-extension";
import { wordDocument } from "../../../src/preview/model/document-model";
import { officeService } from "../../../src/preview/model/services";
import type { TextRange } from "../../../src/preview/model/word-session";

const LIBRARY = path.join(
  require.resolve("@microsoft/office-js/package.json"),
  "../dist/word-web-16.00.js",
);

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** Microsoft's own Word proxies in jsdom over the preview's interpreter, with round trips counted. */
export class TestWord {
  /** How many times `context.sync()` came here; the library's own tidying up afterwards does not count. */
  roundTrips = 0;
  readonly failures: HostFailure[] = [];
  readonly selections: TextRange[] = [];
  readonly store: DocumentStore;

  constructor(bytes: Uint8Array) {
    this.store = new DocumentStore(bytes);
    const word = wordDocument(this.store, (range) => this.selections.push(range));
    const pane = { isVisible: () => true, setVisible: () => undefined };
    const interpreter = new Interpreter({
      root: word.root,
      services: (name) => word.service(name) ?? officeService(name, pane),
      onFailure: (failure) => this.failures.push(failure),
    });
    answerWith((batch) => {
      if (!batch.Actions.some(({ Name }) => Name === "_RemoveReference")) this.roundTrips += 1;
      return interpreter.run(batch);
    });
  }
}

let answer: (batch: Batch) => BatchAnswer;

/** Lets the library, which a page can load only once, talk to another host. */
function answerWith(next: typeof answer): void {
  const isLoaded = answer !== undefined;
  answer = next;
  if (isLoaded) return;
  const bridge = {
    onMessageFromHost: (_message: string) => undefined as unknown,
    sendMessageToHost: (text: string) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const { body } = message;
      const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
      const reply = { statusCode: 200, headers: {}, body: answer(batch) };
      const words = JSON.stringify({ id, type: 2, message: reply });
      queueMicrotask(() => bridge.onMessageFromHost(words));
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  // The library is a script for pages: it puts its names on the window.
  window.eval(readFileSync(LIBRARY, "utf8"));
  extendOffice(window as unknown as OfficeLibrary);
}
