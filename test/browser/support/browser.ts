import { chromium, type Browser } from "playwright-core";

/** Where Debian's package puts it; another place by environment. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** A headless Chromium that asks nothing of the network by itself. Close it when done. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
