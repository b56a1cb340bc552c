import type { AddressInfo } from "node:net";
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
  return running ? { origin: running, stop: async () => {} } : serve(options.minified ?? false);
}

async function serve(minified: boolean): Promise<PreviewServer> {
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
  try {
    await built;
  } catch (error) {
    await stop();
    throw error;
  }
  const address = server.server?.address() as AddressInfo | undefined;
  if (!address) throw new Error("the preview's server has no address");
  const { port } = address;
  return { origin: `https://localhost:${port}`, stop };
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
