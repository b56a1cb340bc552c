import type { Batch, BatchAnswer } from "./batch";
import { FileCopies } from "./file-copies";
import {
  APP_ID,
  ERROR,
  EVENT,
  MESSAGE,
  METHOD,
  readRequest,
  REQUEST,
  RESPONSE,
  type FrameRequest,
  type MethodCall,
} from "./frame-protocol";

export interface FrameHostOptions {
  /** The page's window, which the frame's messages reach. */
  readonly page: Window;
  /** The frame's window once it is there. */
  readonly pane: () => Window | null;
  /** Where the pane's page comes from; messages from anywhere else are not heard. */
  readonly origin: string;
  /** BCP 47 tag of the language that Office's own menus have. */
  readonly locale: string;
  /** Requirement sets and their versions. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What the document just now keeps for the pane: JSON texts by name. */
  readonly document: { settings: ReadonlyMap<string, string> };
  run(batch: Batch): BatchAnswer;
  /** The document's bytes just now. */
  readFile(): Uint8Array;
  /** Called before the library in the frame goes on: the last moment to add to it. */
  onStart(): void;
  /** Told when the library in the frame is through with its start and listens for ribbon commands. */
  onListening(): void;
  /** Told of calls that are refused, by name. */
  onRefusal(what: string): void;
}

interface Listener {
  readonly request: FrameRequest;
  readonly source: Window;
}

/** Word on the web's side of office.js's frame protocol. */
export class FrameHost {
  private readonly copies: FileCopies;
  private commands: Listener | null = null;
  private selection: Listener | null = null;
  private waiting: string[] = [];
  private commandCount = 0;

  constructor(private readonly options: FrameHostOptions) {
    this.copies = new FileCopies(() => options.readFile());
  }

  /** Begins to listen. Returns the way to stop. */
  start(): () => void {
    const { page } = this.options;
    page.addEventListener("message", this.receive);
    return () => page.removeEventListener("message", this.receive);
  }

  /** Another pane is to come into the frame: nobody listens until it does. */
  forget(): void {
    this.commands = null;
    this.selection = null;
  }

  /** Calls a ribbon function that the pane has associated, as Word does; waits until the pane is ready for it. */
  invokeCommand(name: string): void {
    if (!this.commands) {
      this.waiting.push(name);
      return;
    }
    this.commandCount += 1;
    const { request, source } = this.commands;
    const event = JSON.stringify({ source: { id: name } });
    const data = { 0: `command${this.commandCount}`, 1: name, 2: event };
    this.send(request, source, data, RESPONSE.event);
  }

  /** Tells the pane that the person has moved about or typed in the document. */
  tellSelection(): void {
    if (this.selection)
      this.send(this.selection.request, this.selection.source, {}, RESPONSE.event);
  }

  private readonly receive = (event: MessageEvent): void => {
    const { pane, origin } = this.options;
    const source = pane();
    if (!source || event.source !== source || event.origin !== origin) return;
    const request = readRequest(event.data);
    if (request) this.send(request, source, this.answer(request, source), RESPONSE.toCall);
  };

  private send(request: FrameRequest, to: Window, data: unknown, type: number): void {
    const response = {
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.options.page.location.origin,
      _data: data,
      _errorCode: ERROR.none,
      _responseType: type,
      _serializerVersion: 1,
    };
    to.postMessage(JSON.stringify(response), this.options.origin);
  }

  private answer(request: FrameRequest, source: Window): unknown {
    switch (request._actionType) {
      case REQUEST.registerEvent:
        return this.register({ request, source });
      case REQUEST.unregisterEvent:
        if (eventOf(request) === EVENT.appCommandInvoked) this.commands = null;
        if (eventOf(request) === EVENT.selectionChanged) this.selection = null;
        return { Error: ERROR.none, Version: 1 };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.options.onStart();
        return this.appContext();
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.execute(request._data as MethodCall);
      default:
        this.options.onRefusal(request._actionName);
        return null;
    }
  }

  private register(listener: Listener): unknown {
    const event = eventOf(listener.request);
    if (event === EVENT.appCommandInvoked) {
      this.commands = listener;
      this.options.onListening();
      // The answer to the registration goes out first.
      setTimeout(() => this.waiting.splice(0).forEach((name) => this.invokeCommand(name)));
    } else if (event === EVENT.selectionChanged) this.selection = listener;
    else if (event !== EVENT.richApiMessage) {
      this.options.onRefusal(`Event ${event}`);
      return { Error: ERROR.unsupported, Version: 1 };
    }
    return { Error: ERROR.none, Version: 1 };
  }

  private execute(call: MethodCall): unknown {
    const method = call.DdaMethod.DispatchId;
    const { document } = this.options;
    switch (method) {
      case METHOD.richApi: {
        const answer = this.options.run(JSON.parse(String(call.ArrayData?.[4])) as Batch);
        return { Version: 1, Error: ERROR.none, Data: [200, [], JSON.stringify(answer)] };
      }
      case METHOD.loadSettings:
        return { Version: 1, Error: ERROR.none, Properties: { Settings: [...document.settings] } };
      case METHOD.saveSettings:
        document.settings = new Map(call.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: ERROR.none };
      case METHOD.commandCompleted:
        if (call[1] !== ERROR.none) this.options.onRefusal(`Ribbon command (${String(call[1])})`);
        return { Version: 1, Error: ERROR.none };
    }
    const answer = this.copies.answer(method, call);
    if (answer) return answer;
    this.options.onRefusal(`Office.context method ${method}`);
    return { Version: 1, Error: ERROR.unsupported };
  }

  private appContext() {
    const { locale, requirements, document } = this.options;
    return {
      _id: APP_ID,
      // Word on the web.
      _appName: 65536,
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "preview.docx",
      // Reading and writing.
      _clientMode: 1,
      _settings: Object.fromEntries(document.settings),
      _reason: 1,
      _osfControlType: 1,
      // The library reads a licence as XML, and Firefox says so in the console when there is none to read.
      _eToken: '<t aid=""/>',
      _correlationId: "",
      _appInstanceId: APP_ID,
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.0.0",
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: "preview",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

function eventOf(request: FrameRequest): number | undefined {
  return (request._data as { readonly eventDispId?: number } | null)?.eventDispId;
}
