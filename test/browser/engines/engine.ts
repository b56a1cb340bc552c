/** A browser as the main job's test needs it: one window, driven by pointer and keyboard, asked by JavaScript. */
export interface Engine {
  /** Loads a page; a self-signed certificate is taken. */
  open(address: string): Promise<void>;
  /** What a JavaScript expression gives in the page; plain data alone. Rejects with the page's own error. */
  evaluate(expression: string): Promise<unknown>;
  /** A press of the main button there, in CSS pixels of the window. */
  click(x: number, y: number): Promise<void>;
  /** Keys as a person presses them, one after another. */
  type(text: string): Promise<void>;
  /** Errors that the browser's console showed since it was started. */
  consoleErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The size of every engine's window, in CSS pixels. */
export const WINDOW = { width: 1280, height: 900 };

/** Pointer and keyboard in the form that WebDriver and WebDriver BiDi share. */
export function clickActions(x: number, y: number): object[] {
  const at = { x: Math.round(x), y: Math.round(y) };
  return [
    {
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [
        { type: "pointerMove", ...at },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    },
  ];
}

/** See `clickActions`. */
export function keyActions(text: string): object[] {
  const actions = [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return [{ type: "key", id: "keyboard", actions }];
}
