/** The built command line; `node cli-build.js` builds it where it is older than what it is made of. */
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "../..");
const PROGRAM = path.join(ROOT, "build/cli/chibo.js");
const SOURCES = [
  "src/core",
  "src/cli",
  "package.json",
  "package-lock.json",
  "webpack.cli.config.js",
];

const changed = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(file) {
  if (!fs.statSync(file).isDirectory()) return changed(file);
  const names = fs.readdirSync(file, { recursive: true, encoding: "utf8" });
  return Math.max(...names.map((name) => changed(path.join(file, name))));
}

/** Builds it where it is older than what it is made of; `npm test` has done it already. Throws where it does not build. */
function buildWhenStale() {
  const sources = SOURCES.map((name) => newest(path.join(ROOT, name)));
  if (changed(PROGRAM) > Math.max(...sources)) return;
  execFileSync("npm", ["run", "--silent", "build:cli"], {
    cwd: ROOT,
    stdio: "pipe",
    // On Windows npm is a batch file.
    shell: process.platform === "win32",
  });
  // Where the change made no difference to it, the program was not written anew.
  const now = new Date();
  fs.utimesSync(PROGRAM, now, now);
}

module.exports = { PROGRAM, buildWhenStale };
if (require.main === module) buildWhenStale();
