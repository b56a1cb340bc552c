const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

/** What is built of what, and whether libraries come along. */
const PROGRAM = { from: "src/cli/index.ts", to: "build/cli/chibo.js", whole: true };
const BENCH = { from: "test/bench/bench.ts", to: "build/bench/bench.js", whole: false };

/** Lets a file be run as a program. */
class MakeProgram {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("MakeProgram", () => fs.chmodSync(this.file, 0o755));
  }
}

/** Leaves libraries where they are. */
const leaveLibraries = ({ request }, done) =>
  /^[./]/.test(request) ? done() : done(null, `commonjs ${request}`);

/**
 * The command line in one file, so that it starts fast: `npm run build:cli`, also done by `npm ci`. With `--env bench` the benchmark
 * instead: what it times is compiled as what people run.
 */
module.exports = ({ bench } = {}) => configure(bench ? BENCH : PROGRAM);

const configure = ({ from, to, whole }) => ({
  mode: "production",
  target: "node20",
  // Threads run the same file.
  node: { __filename: false, __dirname: false },
  entry: path.join(__dirname, from),
  output: {
    path: path.join(__dirname, path.dirname(to)),
    filename: path.basename(to),
  },
  externals: whole ? [] : [leaveLibraries],
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new MakeProgram(path.join(__dirname, to)),
  ],
  // Stack traces that people send us name functions.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
