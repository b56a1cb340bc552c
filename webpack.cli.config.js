const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const FILE = path.join(__dirname, "build/cli/chibo.js");

/** Lets the file be run as a program. */
class MakeProgram {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("MakeProgram", () => fs.chmodSync(FILE, 0o755));
  }
}

/** The command line in one file, so that it starts fast: `npm run build:cli`, also done by `npm ci`. */
module.exports = {
  mode: "production",
  target: "node20",
  // Threads run the same file.
  node: { __filename: false, __dirname: false },
  entry: path.join(__dirname, "src/cli/index.ts"),
  output: { path: path.dirname(FILE), filename: path.basename(FILE) },
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
    new MakeProgram(),
  ],
  // Stack traces that people send us name functions.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
