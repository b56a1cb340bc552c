import { RUNNING, beginServing, type PreviewServer } from "../browser/support/server";

declare global {
  var chiboPreviewServer: PreviewServer | undefined;
}

/**
 * One preview server for all browser tests; `startPreviewServer()` in a test gives this one, when its pages are built. Until then
 * other tests run.
 */
export default async function setUp(): Promise<void> {
  const { built, ...server } = await beginServing();
  built.catch((error: unknown) => console.error(error));
  globalThis.chiboPreviewServer = server;
  process.env[RUNNING] = server.origin;
}
