/** The messages between office.js in its frame and the page around it, as office.js writes them. */

export const MESSAGE = { request: 0, response: 1 } as const;
export const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { toCall: 0, event: 1 } as const;

/** Calls of the common API by their number. */
export const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Events by their number. */
export const EVENT = { selectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;

/** Error numbers of the common API. */
export const ERROR = {
  none: 0,
  invalidArgument: 5009,
  unsupported: 5015,
  noSuchSlice: 11002,
} as const;

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Arguments of a common API call: numbered fields beside the call's own number. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [field: number]: unknown;
}

/** Reads a message; null for anything that office.js did not write. */
export function readRequest(data: unknown): FrameRequest | null {
  if (typeof data !== "string") return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof message !== "object" || message === null) return null;
  const request = message as FrameRequest;
  return request._messageType === MESSAGE.request ? request : null;
}

/** The name that a frame must have for office.js to look for its host in the page around it. */
export function frameName(origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: "_xdm_chibo",
    hostInfo: `Word|Web|16.01|${locale}|||`,
    xdmInfo: ["chibo-preview", APP_ID, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

export const APP_ID = "chibo-preview-app";
