import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Batch, BatchAnswer } from "../../../src/preview/host/batch";
import { Interpreter } from "../../../src/preview/host/interpreter";
import { extendOffice, type OfficeLibrary } from "../../../src/preview/host/office-extension";
import { DocumentStore } from "../../../src/preview/document-store";
import { wordDocument } from "../../../src/preview/model/document-model";
import type { TextRange } from "../../../src/preview/model/word-session";

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface WordRuntime {
  readonly store: DocumentStore;
  /** Ranges that were selected, in order. */
  readonly selections: TextRange[];
  /** How many times `context.sync()` went to Word so far; the library's own tidying up afterwards does not count. */
  readonly roundTrips: () => number;
  /** Lets the next batch that does this fail with a code of Word's. */
  readonly failOnce: (member: string, code: string) => void;
  /** What `Office.context` says. */
  readonly context: OfficeContext;
}

export interface OfficeContext {
  /** Versions of requirement sets; a set that is not named is not there. */
  readonly sets: Record<string, string>;
  mode: "readWrite" | "readOnly";
  /** The common API's way to the file. */
  getFileAsync: (type: unknown, options: unknown, done: (result: unknown) => void) => void;
  /** What the document keeps for the add-in, once it is saved. */
  readonly settings: Map<string, unknown>;
  /** Told when the selection moves. */
  readonly selectionHandlers: Set<() => void>;
}

const LIBRARY = path.join(
  path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist/word-web-16.00.js",
);

/** Microsoft's own proxies over the preview's interpreter, with a document in memory behind them. */
export function startWord(docx: Uint8Array): WordRuntime {
  const store = new DocumentStore(docx);
  const selections: TextRange[] = [];
  const selectionHandlers = new Set<() => void>();
  const { root, service } = wordDocument(store, (range) => {
    selections.push(range);
    for (const handler of selectionHandlers) handler();
  });
  const interpreter = new Interpreter({ root, services: service });
  const failures = new Map<string, string>();
  let trips = 0;
  const answer = (batch: Batch): BatchAnswer => {
    if (!isTidyingUp(batch)) trips += 1;
    for (const [member, code] of failures) {
      if (!JSON.stringify(batch).includes(`"${member}"`)) continue;
      failures.delete(member);
      const failure = { Code: code, Message: code, ActionIndex: 0, Location: member };
      return { Error: { ...failure, HttpStatusCode: 500 }, Results: [] };
    }
    return interpreter.run(batch);
  };
  const context: OfficeContext = {
    sets: { WordApi: "1.3" },
    mode: "readWrite",
    getFileAsync: () => {
      throw new Error("this test reads no file");
    },
    settings: new Map(),
    selectionHandlers,
  };
  loadLibrary(answer);
  giveContext(context);
  return {
    store,
    selections,
    roundTrips: () => trips,
    failOnce: (member, code) => failures.set(member, code),
    context,
  };
}

function isTidyingUp(batch: Batch): boolean {
  return batch.Actions.some(({ Name }) => Name === "_RemoveReference");
}

/** The document that answers now; the library is loaded once and talks to whichever this is. */
let answerNow: (batch: Batch) => BatchAnswer;
let loaded = false;

function loadLibrary(answer: (batch: Batch) => BatchAnswer): void {
  answerNow = answer;
  if (loaded) return;
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Batch } };
      const reply = { statusCode: 200, headers: {}, body: answerNow(message.body) };
      queueMicrotask(() =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply })),
      );
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(readFileSync(LIBRARY, "utf8"));
  extendOffice(window as unknown as OfficeLibrary);
  loaded = true;
}

/** The library's own context needs a frame around the page; what the adaptor asks of it is said here. */
function giveContext(context: OfficeContext): void {
  const unsaved = new Map(context.settings);
  const later = (done: (result: unknown) => void) =>
    queueMicrotask(() => done({ status: "succeeded", value: undefined }));
  const given = {
    diagnostics: { host: "Word", platform: "PC", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        Number(context.sets[name] ?? 0) >= Number(version),
    },
    document: {
      get mode() {
        return context.mode;
      },
      getFileAsync: (...all: Parameters<OfficeContext["getFileAsync"]>) =>
        context.getFileAsync(...all),
      settings: {
        get: (name: string) => unsaved.get(name) ?? null,
        set: (name: string, value: unknown) => void unsaved.set(name, value),
        remove: (name: string) => void unsaved.delete(name),
        refreshAsync: (done: (result: unknown) => void) => {
          unsaved.clear();
          for (const [name, value] of context.settings) unsaved.set(name, value);
          later(done);
        },
        saveAsync: (done: (result: unknown) => void) => {
          context.settings.clear();
          for (const [name, value] of unsaved) context.settings.set(name, value);
          later(done);
        },
      },
      addHandlerAsync: (_type: string, handler: () => void, done: (result: unknown) => void) => {
        context.selectionHandlers.add(handler);
        later(done);
      },
      removeHandlerAsync: (
        _type: string,
        { handler }: { readonly handler: () => void },
        done: (result: unknown) => void,
      ) => {
        context.selectionHandlers.delete(handler);
        later(done);
      },
    },
  };
  Object.assign(window, { Office: Object.create(Office, { context: { value: given } }) });
}
