const fs = require("node:fs");
const net = require("node:net");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { ltscManifest } = require("./manifest-ltsc");
const { version } = require("./package.json");
const { httpsOptions } = require("./test/environment/certificates");

const at = (...parts) => path.join(__dirname, ...parts);

/** The address in the committed manifest.xml; a release build puts its own in its place. */
const DEV_ORIGIN = "https://localhost:3000";

/** The shared folder in the install page and the registry file, where no other one is said. */
const EXAMPLE_SHARE = "\\\\MAY-CHU\\ChiBo";

const MICROSOFT = "https://appsforoffice.microsoft.com";
/** The only office.js that Microsoft supports in production. */
const OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;
/** The npm copy, for the preview alone: served from node_modules as it is, never copied or released. */
const OFFICE_JS_PREVIEW = "/officejs/office.js";
const OFFICE_JS_FOLDER = at("node_modules/@microsoft/office-js/dist");

/**
 * A page's Content-Security-Policy: its own files, and for the pane in Word Microsoft's office.js; nothing else.
 * `style-src 'unsafe-inline'`: Fluent UI's Griffel writes its rules into <style> elements at run time.
 */
function csp({ scripts = "", frames = "'none'" }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${scripts}`.trim(),
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** `chunk` names the folder under src/, its entry `index.tsx` and its template `<chunk>.html`. */
function page(filename, chunk, templateParameters) {
  return new HtmlWebpackPlugin({
    filename,
    chunks: [chunk],
    template: at("src", chunk, `${chunk}.html`),
    templateParameters,
    minify: false,
  });
}

/** The site around the pane: pages of words, each made by `src/site/<name>.ts`. */
const SITE_PAGES = {
  index: "install",
  support: "support",
  rules: "rules",
  privacy: "privacy",
  checklist: "checklist",
  hosting: "hosting",
};

/** `release`: what src/site/bilingual.ts calls a Release. */
function sitePages(release) {
  return Object.entries(SITE_PAGES).map(
    ([filename, name]) =>
      new HtmlWebpackPlugin({
        filename: `${filename}.html`,
        chunks: [],
        inject: false,
        template: at("src/site", `${name}.ts`),
        templateParameters: release,
        minify: false,
      }),
  );
}

const PANE_PAGE = page("taskpane.html", "taskpane", {
  csp: csp({ scripts: MICROSOFT }),
  officeJs: OFFICE_JS,
});

/** Many documents at once, in a browser by itself: nothing of Office's, nothing but its own files. */
const DESK_PAGE = page("desk.html", "desk", { csp: csp({}) });
const DESK_ENTRY = { desk: at("src/desk/index.tsx") };

/** `--env origin=https://…` (a path below the host is fine): where the release will be served from. */
function releaseOrigin(env) {
  const url = URL.canParse(env.origin ?? "") ? new URL(env.origin) : null;
  if (url?.protocol !== "https:")
    throw new Error(
      "npm run build -- --env origin=https://… : say where the add-in will be served",
    );
  return url.href.replace(/\/+$/, "");
}

/** manifest.xml with the release's own address and the package's version in it. */
function manifestFor(origin) {
  return fs
    .readFileSync(at("manifest.xml"), "utf8")
    .replaceAll(DEV_ORIGIN, origin)
    .replace(/<Version>[^<]+<\/Version>/, `<Version>${version}.0</Version>`);
}

const common = {
  context: __dirname,
  target: ["web", "es2020"],
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
      { test: /\.(png|svg|woff2?|ttf)$/, type: "asset/resource" },
    ],
  },
  optimization: {
    // A third of the time that webpack's own choice takes, for pages as small.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3, ecma: 2020 }, mangle: true, ecma: 2020 },
      }),
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
};

/** What a static https server hands to Word: the pane, its chunks, the site, the icons and the manifests. */
function release(env) {
  const origin = releaseOrigin(env);
  return {
    ...common,
    mode: "production",
    entry: { taskpane: at("src/taskpane/index.tsx"), ...DESK_ENTRY },
    output: {
      path: env.out ? path.resolve(env.out) : at("dist"),
      filename: "[name].[contenthash:10].js",
      publicPath: "auto",
      clean: true,
    },
    plugins: [
      PANE_PAGE,
      ...sitePages({ origin, version, share: env.share ?? EXAMPLE_SHARE }),
      DESK_PAGE,
      new CopyWebpackPlugin({
        patterns: [
          { from: at("assets/icon-*.png"), to: "assets/[name][ext]" },
          { from: at("manifest.xml"), transform: () => manifestFor(origin) },
          {
            from: at("manifest.xml"),
            to: "manifest-ltsc.xml",
            transform: () => ltscManifest(manifestFor(origin)),
          },
        ],
      }),
    ],
  };
}

/** Rejects with a sentence when another program listens on that port of localhost. */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const trial = net.createServer();
    trial.once("error", () =>
      reject(
        `Cổng ${port} đang có chương trình khác dùng / Port ${port} is taken. PORT=${port + 1} npm start`,
      ),
    );
    trial.listen(port, "localhost", () => trial.close(resolve));
  });
}

/** Says where the preview is when the first build has gone well. */
class SayReady {
  constructor(address) {
    this.address = address;
  }
  apply(compiler) {
    let said = false;
    compiler.hooks.done.tap("SayReady", (stats) => {
      if (said || stats.hasErrors()) return;
      said = true;
      setImmediate(() =>
        console.log(
          [
            "",
            `  Trang xem thử đã sẵn sàng / The preview is ready:  ${this.address}/preview.html`,
            ...(process.platform === "linux"
              ? [
                  "",
                  "  Lần đầu trình duyệt sẽ cảnh báo về chứng chỉ tự ký: hãy chọn tiếp tục tới localhost.",
                  "  The browser warns once about the self-signed certificate: continue to localhost.",
                ]
              : []),
            "",
            "  Ctrl+C: dừng / stop",
            "",
          ].join("\n"),
        ),
      );
    });
  }
}

/**
 * Both pages over https on localhost; `env.quiet` for tests: no message, and no certificate installed as trusted.
 * @param {{ quiet?: boolean }} env
 * @returns {Promise<import("webpack").Configuration & { devServer: import("webpack-dev-server").Configuration }>}
 */
async function development(env) {
  const port = Number(process.env.PORT ?? 3000);
  const address = `https://localhost:${port}`;
  if (!env.quiet) await freePort(port);
  return {
    ...common,
    mode: "development",
    // The editor's XML parser looks for node's streams and does without them.
    resolve: { ...common.resolve, fallback: { stream: false } },
    devtool: env.quiet ? false : "cheap-module-source-map",
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    entry: {
      taskpane: at("src/taskpane/index.tsx"),
      preview: at("src/preview/index.tsx"),
      ...DESK_ENTRY,
    },
    output: { path: at("build/dev"), filename: "[name].js", publicPath: "auto" },
    plugins: [
      PANE_PAGE,
      DESK_PAGE,
      page("preview/taskpane.html", "taskpane", { csp: csp({}), officeJs: OFFICE_JS_PREVIEW }),
      ...sitePages({ origin: address, version, share: EXAMPLE_SHARE }),
      page("preview.html", "preview", { csp: csp({ frames: "'self'" }) }),
      ...(env.quiet ? [] : [new SayReady(address)]),
    ],
    devServer: {
      host: "localhost",
      port,
      server: { type: "https", options: await httpsOptions({ trust: !env.quiet }) },
      static: [
        { directory: OFFICE_JS_FOLDER, publicPath: "/officejs", watch: false },
        { directory: at("assets"), publicPath: "/assets", watch: false },
        { directory: at("test/samples"), publicPath: "/samples", watch: false },
      ],
      setupMiddlewares: (middlewares, server) => {
        server.app.get("/", (_request, response) => response.redirect("/preview.html"));
        return middlewares;
      },
      // No script of the server's own in the pages: they are served as they are released.
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
    },
  };
}

const configuration = (env = {}, argv = {}) =>
  argv.mode === "production" ? release(env) : development(env);

module.exports = Object.assign(configuration, { development, EXAMPLE_SHARE });
