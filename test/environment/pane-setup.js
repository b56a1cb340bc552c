/**
 * Fluent UI as one file, for the pane's tests: each test file loads its packages anew, and to find and compile their thousands of
 * files takes longer than most tests. The same code, as a bundler of the pane puts it together.
 */
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const ROOT = path.join(__dirname, "../..");
const FLUENT = "@fluentui/react-components";
const BUNDLED = path.join(ROOT, "node_modules/.cache/chibo/fluent.js");
/** Written by npm whenever it installs something. */
const INSTALLED = path.join(ROOT, "node_modules/.package-lock.json");

/** What the pane and the tests load as well, and of which there must be one only. */
const SHARED = ["react", "react/*", "react-dom", "react-dom/*", "@griffel/*"];

const changed = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

module.exports = async () => {
  if (changed(BUNDLED) > changed(INSTALLED)) return;
  await esbuild.build({
    stdin: { contents: `export * from "${FLUENT}";`, resolveDir: ROOT },
    bundle: true,
    format: "cjs",
    mainFields: ["module", "main"],
    external: SHARED,
    outfile: BUNDLED,
    logLevel: "warning",
  });
};
module.exports.FLUENT = FLUENT;
module.exports.BUNDLED = BUNDLED;
