/** `npm run release -- --origin https://… [--share \\server\folder] [--localhost]`: builds the site and zips it. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { version } from "../../package.json";
import { EXAMPLE_SHARE } from "../../webpack.config.js";
import { releaseArguments } from "./arguments";
import { completed, filesIn, zipped } from "./pack";

const ROOT = path.resolve(__dirname, "../..");

function main(argv: readonly string[]): number {
  const asked = releaseArguments(argv);
  if (typeof asked === "string") {
    console.error(asked);
    return 2;
  }
  const { origin, share = EXAMPLE_SHARE } = asked;
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-release-"));
  try {
    const env = [`origin=${origin}`, `out=${folder}`, `share=${share}`];
    const webpack = require.resolve("webpack-cli/bin/cli.js");
    const options = ["--mode", "production", ...env.flatMap((one) => ["--env", one])];
    execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: "inherit" });
    const zip = zipped(completed(filesIn(folder), origin, share));
    const file = path.join(ROOT, "release", `chibo-${version}.zip`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, zip);
    console.log(`${createHash("sha256").update(zip).digest("hex")}  ${path.relative(ROOT, file)}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main(process.argv.slice(2));
