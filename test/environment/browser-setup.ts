import { RUNNING, startPreviewServer, type PreviewServer } from "../browser/support/server";

declare global {
  var chiboPreviewServer: PreviewServer | undefined;
}

/** One preview server for all browser tests; `startPreviewServer()` in a test gives this one. */
export default async function setUp(): Promise<void> {
  globalThis.chiboPreviewServer = await startPreviewServer();
  process.env[RUNNING] = globalThis.chiboPreviewServer.origin;
}
