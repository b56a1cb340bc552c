import { startChild, type Child } from "./child";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { WINDOW, clickActions, keyActions, type Engine } from "./engine";

/** The browser that WebKitGTK brings along; where it is depends on the machine and the library's version. */
const MINI_BROWSERS = ["x86_64", "aarch64"].flatMap((machine) =>
  ["4.1", "6.0", "4.0"].map(
    (version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
);

/** Notes the errors of the page and of its frame, once that is there: a WebDriver session has no console to read. */
const LISTEN = `
  window.seenErrors = [];
  const note = (event) => window.seenErrors.push(String(event.message ?? event.reason));
  const listen = (to) => {
    for (const name of ["error", "unhandledrejection"]) to.addEventListener(name, note);
  };
  listen(window);
  const [done] = arguments;
  const look = () => {
    const frame = document.querySelector("iframe");
    if (frame?.contentDocument?.readyState !== "complete") return setTimeout(look, 50);
    listen(frame.contentWindow);
    done();
  };
  look();`;

/** WebKitGTK's own browser on a screen that nobody sees: the engine of Safari, in which Word on the Mac shows its panes. */
export async function startWebKit(): Promise<Engine> {
  const children: Child[] = [];
  const close = async () => {
    for (const child of children.reverse()) await child.end();
  };
  const start = (...command: Parameters<typeof startChild>) => {
    const child = startChild(...command);
    children.push(child);
    return child;
  };
  try {
    // Room for the window's own frame.
    const size = `${WINDOW.width + 100}x${WINDOW.height + 200}x24`;
    const screen = start(() => [
      "Xvfb",
      "-displayfd",
      "1",
      "-nolisten",
      "tcp",
      "-screen",
      "0",
      size,
    ]);
    const display = `:${await screen.says(/^(\d+)$/m)}`;
    const port = await freePort();
    start(() => ["WebKitWebDriver", `--port=${port}`], {
      DISPLAY: display,
      // Without a graphics card, drawing straight to memory is several times faster.
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    });
    const session = await newSession(`http://127.0.0.1:${port}`);
    await fitWindow(session);
    const perform = async (actions: object[]) => {
      await session("POST", "/actions", { actions });
    };
    return {
      async open(url) {
        await session("POST", "/url", { url });
        await session("POST", "/execute/async", { script: LISTEN, args: [] });
      },
      evaluate: (expression) =>
        session("POST", "/execute/async", {
          script: `const done = arguments[0]; Promise.resolve(${expression}).then(done);`,
          args: [],
        }),
      click: (x, y) => perform(clickActions(x, y)),
      type: (text) => perform(keyActions(text)),
      consoleErrors: async () =>
        (await session("POST", "/execute/sync", {
          script: "return window.seenErrors",
          args: [],
        })) as string[],
      async close() {
        await session("DELETE", "");
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Makes the window so large that the page in it has the size asked for. */
async function fitWindow(session: Session): Promise<void> {
  const script = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
  const [across = 0, down = 0] = (await session("POST", "/execute/sync", {
    script,
    args: [],
  })) as number[];
  const size = { width: WINDOW.width + across, height: WINDOW.height + down };
  await session("POST", "/window/rect", { x: 0, y: 0, ...size });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** What a WebDriver command gives; rejects with what the driver has against it. */
async function command(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}

type Session = (method: string, path: string, body?: object) => Promise<unknown>;

async function newSession(driver: string): Promise<Session> {
  const binary = MINI_BROWSERS.find((file) => existsSync(file));
  if (!binary) throw new Error("MiniBrowser is not there: apt-get install webkit2gtk-driver");
  await answering(driver);
  const { sessionId } = (await command(`${driver}/session`, "POST", {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        timeouts: { script: 60_000 },
        "webkitgtk:browserOptions": { binary, args: ["--automation"] },
      },
    },
  })) as { sessionId: string };
  return (method, path, body) => command(`${driver}/session/${sessionId}${path}`, method, body);
}

/** The driver says nothing when it is up: it is asked until it answers. */
async function answering(driver: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await command(`${driver}/status`, "GET");
      return;
    } catch (error) {
      if (tries > 1000) throw error;
      await new Promise(setImmediate);
    }
  }
}
