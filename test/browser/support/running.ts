import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { startPreviewServer, type PreviewServer } from "./server";

export interface Running {
  readonly browser: Browser;
  /** Of the preview's server. */
  readonly origin: string;
}

/** A browser and the preview's server for the tests of a file: up before they and the hooks that follow run, gone afterwards. */
export function keepRunning(): Running {
  let server: PreviewServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startPreviewServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const up = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error("it runs only while tests do");
    return thing;
  };
  return {
    get browser() {
      return up(browser);
    },
    get origin() {
      return up(server).origin;
    },
  };
}
