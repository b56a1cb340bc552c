import { writeFileSync } from "node:fs";
import path from "node:path";
import WebSocket from "ws";
import { startChild } from "./child";
import { WINDOW, clickActions, keyActions, type Engine } from "./engine";

/** Where Debian's package puts it; another place by environment. */
const FIREFOX = process.env["FIREFOX"] ?? "/usr/bin/firefox-esr";

/** Nothing is asked of the network, and no page of the browser's own opens. */
const PREFERENCES = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: { readonly level?: string; readonly text?: string | null };
}

/** Firefox without a screen, spoken to in WebDriver BiDi over its own socket. */
export async function startFirefox(): Promise<Engine> {
  const child = startChild((folder) => {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(path.join(folder, "user.js"), lines.join(""));
    return [FIREFOX, "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", folder];
  });
  try {
    const bidi = await connect(`${await child.says(/BiDi listening on (ws:\S+)/)}/session`);
    const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
    await bidi.send("session.new", { capabilities });
    await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
    const { contexts } = (await bidi.send("browsingContext.getTree", {})) as {
      contexts: { context: string }[];
    };
    const context = contexts[0]?.context;
    await bidi.send("browsingContext.setViewport", { context, viewport: WINDOW });
    const perform = async (actions: object[]) => {
      await bidi.send("input.performActions", { context, actions });
    };
    return {
      async open(url) {
        await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
      },
      async evaluate(expression) {
        const answer = (await bidi.send("script.evaluate", {
          // As text, since BiDi has its own way of writing values.
          expression: `Promise.resolve(${expression}).then((found) => JSON.stringify(found ?? null))`,
          target: { context },
          awaitPromise: true,
        })) as { result?: { value: string }; exceptionDetails?: { text: string } };
        if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? "no answer");
        return JSON.parse(answer.result.value) as unknown;
      },
      click: (x, y) => perform(clickActions(x, y)),
      type: (text) => perform(keyActions(text)),
      consoleErrors: async () => bidi.errors,
      async close() {
        await bidi.send("browser.close", {});
        bidi.end();
        await child.end();
      },
    };
  } catch (error) {
    await child.end();
    throw error;
  }
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, (message: Message) => void>();
  const errors: string[] = [];
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Message;
    const { id, method, params } = message;
    if (id !== undefined) waiting.get(id)?.(message);
    else if (method === "log.entryAdded" && params?.level === "error")
      errors.push(params.text ?? "an error without words");
  });
  let last = 0;
  return {
    errors,
    end: () => socket.close(),
    /** The result of a command; rejects with what the browser has against it. */
    send: (method: string, params: object): Promise<unknown> => {
      const id = (last += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ error, message, result }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error}: ${message}`));
          else resolve(result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
  };
}
