import type { AddressInfo } from "node:net";
import { get } from "node:https";
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { development } from "../../../webpack.config.js";

export interface PreviewServer {
  /** `https://localhost:<port>`; its certificate is self-signed, so open pages with `ignoreHTTPSErrors`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Set by the browser project's global set-up to the origin of the one server that all its tests share. */
export const RUNNING = "CHIBO_PREVIEW_ORIGIN";

/**
 * Serves what `npm start` serves, on a free port, and `/states.html`, the pane in any of its states; resolves when the pages
 * are built. Rejects when they do not build.
 */
export async function startPreviewServer(
  options: { readonly minified?: boolean } = {},
): Promise<PreviewServer> {
  const running = process.env[RUNNING];
  if (running) {
    await isServed(`${running}/states.html`);
    return { origin: running, stop: async () => {} };
  }
  const { built, ...server } = await beginServing(options.minified ?? false);
  try {
    await built;
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** Resolves when a page comes: the server keeps whoever asks waiting until all are built. Rejects when it is not there then. */
function isServed(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) resolve();
      else reject(new Error(`${address} is not served: its pages did not build`));
    });
    asked.on("error", reject);
  });
}

/** Resolves when the server listens; `built` tells when its pages are built, and rejects when they do not build. */
export async function beginServing(
  minified = false,
): Promise<PreviewServer & { readonly built: Promise<void> }> {
  const { devServer, optimization, ...options } = await development({ quiet: true });
  // Put together as the release is, so that pages open sooner; but libraries still complain of what is wrong, which tests listen to.
  const asReleased: webpack.Configuration = {
    ...options,
    mode: "production",
    optimization: {
      ...optimization,
      minimize: minified,
      nodeEnv: minified ? "production" : "development",
    },
  };
  const compiler = webpack(withStates(asReleased));
  if (!compiler) throw new Error("webpack gave no compiler");
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("preview", (stats) =>
      stats.hasErrors() ? reject(new Error(stats.toString("errors-only"))) : resolve(),
    );
    compiler.hooks.failed.tap("preview", reject);
  });
  const server = new WebpackDevServer({ ...devServer, port: 0, compress: false }, compiler);
  await server.start();
  const stop = () => server.stop();
  const address = server.server?.address() as AddressInfo | undefined;
  if (!address) throw new Error("the preview's server has no address");
  const { port } = address;
  return { origin: `https://localhost:${port}`, stop, built };
}

/** Adds the page of the pane's states: the pane's own page with another script and without Office. */
function withStates(options: webpack.Configuration): webpack.Configuration {
  const root = path.resolve(__dirname, "../../..");
  const entry = {
    ...(options.entry as object),
    states: path.join(root, "test/browser/states/page.tsx"),
  };
  const page = new HtmlWebpackPlugin({
    filename: "states.html",
    chunks: ["states"],
    template: path.join(root, "src/taskpane/taskpane.html"),
    templateParameters: {
      csp: "default-src 'self' 'unsafe-inline' data:",
      officeJs: "data:text/javascript,",
    },
  });
  return { ...options, entry, plugins: [...(options.plugins ?? []), page] };
}
