const fs = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const root = __dirname;
const at = (...parts) => path.join(root, ...parts);

/** The only office.js that Microsoft supports in production. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The npm copy, for the preview page alone: served from node_modules as it is, never copied or released. */
const OFFICE_JS_PREVIEW = "/officejs/office.js";
const OFFICE_JS_FOLDER = at("node_modules/@microsoft/office-js/dist");

const MICROSOFT = "https://appsforoffice.microsoft.com";

/**
 * The pane's Content-Security-Policy: its own files and Microsoft's office.js, nothing else.
 * `style-src 'unsafe-inline'`: Fluent UI's Griffel writes its rules into <style> elements at run time.
 */
function paneCsp({ preview, dev }) {
  const scripts = ["'self'", ...(preview ? [] : [MICROSOFT])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? " ws: wss:" : ""}${preview ? "" : ` ${MICROSOFT}`}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(name, chunk, options = {}) {
  const template = at(`src/${chunk}/${chunk}.html`);
  return new HtmlWebpackPlugin({
    filename: name,
    chunks: [chunk],
    scriptLoading: "defer",
    inject: "body",
    ...(fs.existsSync(template) ? { template } : {}),
    ...options,
  });
}

/** Entry points that are there; the pages grow one after another. */
function entries(names) {
  const found = names
    .map((name) => [name, [at(`src/${name}/index.tsx`), at(`src/${name}/index.ts`)]])
    .map(([name, files]) => [name, files.find((file) => fs.existsSync(file))])
    .filter(([, file]) => file);
  return Object.fromEntries(found);
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const origin = env.origin ? new URL(env.origin).origin : "https://localhost:3000";
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2020"],
    context: root,
    entry: entries(production ? ["taskpane"] : ["taskpane", "preview"]),
    output: {
      path: at("dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      publicPath: "/",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: "es2020",
              },
            },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(png|svg|woff2?)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      page("taskpane.html", "taskpane", {
        templateParameters: {
          officeJs: OFFICE_JS,
          csp: paneCsp({ preview: false, dev: !production }),
        },
      }),
      ...(production
        ? [
            new CopyWebpackPlugin({
              patterns: [
                { from: at("assets/icon-*.png"), to: "assets/[name][ext]", noErrorOnMissing: true },
              ],
            }),
          ]
        : [
            page("preview.html", "preview"),
            page("preview/taskpane.html", "taskpane", {
              templateParameters: {
                officeJs: OFFICE_JS_PREVIEW,
                csp: paneCsp({ preview: true, dev: true }),
              },
            }),
          ]),
    ],
    performance: { hints: false },
    devServer: {
      port: Number(process.env.PORT ?? 3000),
      host: "localhost",
      server: { type: "https" },
      static: [
        { directory: OFFICE_JS_FOLDER, publicPath: "/officejs", watch: false },
        { directory: at("assets"), publicPath: "/assets", watch: false },
      ],
      hot: false,
      liveReload: false,
      client: false,
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    // `origin` is read by the manifest step of the release build.
    name: origin,
  };
};
