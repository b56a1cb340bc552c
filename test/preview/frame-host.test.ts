/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { FrameHost } from "../../src/preview/host/frame-host";
import { frameName } from "../../src/preview/host/frame-protocol";

const ORIGIN = "http://localhost";
const FILE = Uint8Array.from({ length: 10_000 }, (_, index) => index % 251);

interface Answer {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>>;
}

/** A host with a frame beside it whose messages are sent by hand. */
class Frame {
  readonly refusals: string[] = [];
  readonly document = { settings: new Map([["kept", '"yes"']]) };
  readonly host: FrameHost;
  started = 0;
  listening = 0;
  private readonly pane: Window;
  private readonly answers: Answer[] = [];
  private readonly stop: () => void;

  constructor() {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    this.pane = frame.contentWindow as Window;
    this.pane.postMessage = (text: string) => this.answers.push(JSON.parse(text) as Answer);
    this.host = new FrameHost({
      page: window,
      pane: () => this.pane,
      origin: ORIGIN,
      locale: "vi-VN",
      requirements: { WordApi: "1.5" },
      document: this.document,
      run: (batch) => ({ Results: [{ ActionId: batch.Actions.length, Value: "ran" }] }),
      readFile: () => FILE,
      onStart: () => (this.started += 1),
      onListening: () => (this.listening += 1),
      onRefusal: (what) => this.refusals.push(what),
    });
    this.stop = this.host.start();
  }

  send(
    action: string,
    data: unknown,
    type = 0,
    { origin = ORIGIN, source = this.pane } = {},
  ): void {
    const message = {
      _messageType: 0,
      _actionName: action,
      _actionType: type,
      _conversationId: "c",
      _correlationId: 1,
      _data: data,
    };
    const text = JSON.stringify(message);
    window.dispatchEvent(new MessageEvent("message", { data: text, origin, source }));
  }

  call(method: number, fields: object = {}): Answer["_data"] | undefined {
    this.send("executeMethod", { DdaMethod: { DispatchId: method }, ...fields });
    return this.taken().at(-1)?._data;
  }

  taken(): Answer[] {
    return this.answers.splice(0);
  }

  close(): void {
    this.stop();
  }
}

let frame: Frame;
beforeEach(() => (frame = new Frame()));
afterEach(() => frame.close());

test("the frame's name tells office.js that Word on the web is around it, and where", () => {
  const name = JSON.parse(frameName("https://localhost:3000", "vi-VN")) as Record<string, string>;
  expect(name["hostInfo"]).toBe("Word|Web|16.01|vi-VN|||");
  expect(name["xdmInfo"]?.split("|").at(-1)).toBe("https://localhost:3000");
});

test("the app's context says who the host is and what it can do; the library may be added to just before", () => {
  frame.send("ContextActivationManager_getAppContextAsync", "app");
  const [answer] = frame.taken();
  expect(frame.started).toBe(1);
  expect(answer?._data).toMatchObject({
    _appName: 65536,
    _appUILocale: "vi-VN",
    _requirementMatrix: '{"WordApi":"1.5"}',
    _settings: { kept: '"yes"' },
  });
});

test("nobody but the pane's own frame and origin is heard", () => {
  const stranger = document.createElement("iframe");
  document.body.append(stranger);
  const source = stranger.contentWindow as Window;
  frame.send("ContextActivationManager_notifyHost", [], 0, { origin: ORIGIN, source });
  frame.send("ContextActivationManager_notifyHost", [], 0, {
    origin: "https://example.org",
  } as never);
  window.dispatchEvent(new MessageEvent("message", { data: "not ours", origin: ORIGIN }));
  expect(frame.taken()).toEqual([]);
});

test("a batch of the rich API is run and answered as its transport has it", () => {
  const batch = JSON.stringify({ Actions: [1, 2], ObjectPaths: {} });
  const answer = frame.call(93, { ArrayData: ["", "", "", [], batch] });
  expect(answer).toMatchObject({ Error: 0 });
  expect((answer as { Data: unknown[] }).Data[2]).toBe(
    '{"Results":[{"ActionId":2,"Value":"ran"}]}',
  );
});

test("the document's bytes come in slices until the copy is closed", () => {
  const opened = frame.call(77, { 0: 1, 1: 4096 });
  expect(opened).toMatchObject({ Error: 0, 1: FILE.length });
  const handle = opened?.[0];
  const bytes = [0, 1, 2].flatMap(
    (index) => frame.call(80, { 2: handle, 3: index })?.[0] as number[],
  );
  expect(Uint8Array.from(bytes)).toEqual(FILE);
  expect(frame.call(80, { 2: handle, 3: 3 })?.["Error"]).not.toBe(0);
  expect(frame.call(81, { 2: handle })).toMatchObject({ Error: 0 });
  expect(frame.call(80, { 2: handle, 3: 0 })?.["Error"]).not.toBe(0);
  // Text and PDF are not given.
  expect(frame.call(77, { 0: 2, 1: 4096 })?.["Error"]).not.toBe(0);
});

test("document settings are kept in the document as they are saved, and read from the one that is there", () => {
  frame.call(76, { DdaSettingsMethod: { Properties: [["k", '{"a":1}']] } });
  expect(frame.call(75)).toMatchObject({ Properties: { Settings: [["k", '{"a":1}']] } });
  expect(frame.document.settings).toEqual(new Map([["k", '{"a":1}']]));
  frame.document.settings = new Map();
  expect(frame.call(75)).toMatchObject({ Properties: { Settings: [] } });
});

test("a ribbon command waits until the pane listens, then reaches its function by name", async () => {
  frame.host.invokeCommand("checkDocument");
  expect(frame.taken()).toEqual([]);
  frame.send("appCommandInvoked", { eventDispId: 39 }, 1);
  const heard: Answer[] = [];
  await waitFor(() => {
    heard.push(...frame.taken());
    expect(heard).toHaveLength(2);
  });
  const [registered, event] = heard;
  expect(frame.listening).toBe(1);
  expect(registered).toMatchObject({ _responseType: 0, _data: { Error: 0 } });
  expect(event).toMatchObject({ _actionName: "appCommandInvoked", _responseType: 1 });
  expect(event?._data).toMatchObject({ 1: "checkDocument" });
  expect(frame.call(94, { 0: event?._data[0], 1: 0, 2: "" })).toMatchObject({ Error: 0 });
  expect(frame.refusals).toEqual([]);
});

test("calls that the preview does not know are refused and told by name", () => {
  expect(frame.call(82)?.["Error"]).not.toBe(0);
  frame.send("somethingNew", {});
  frame.send("bindingDataChanged", { eventDispId: 4 }, 1);
  expect(frame.taken().map(({ _data }) => _data)).toEqual([null, { Error: 5015, Version: 1 }]);
  expect(frame.refusals).toEqual(["Office.context method 82", "somethingNew", "Event 4"]);
});
