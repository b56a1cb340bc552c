/**
 * npm leaves an optional package out of the lock file when it could not ask for it (a mirror without the programs of other
 * platforms), and `npm ci` then refuses the lock file. This puts such packages back, by the platform in their name; it runs
 * after every install and changes nothing when the lock file is whole.
 */
const fs = require("node:fs");
const path = require("node:path");

const LOCK = path.join(__dirname, "../../package-lock.json");
const NAME = /-(darwin|linux|win32)-(arm64|x64)$/;

/** Packages that some package may want and the lock file does not know. */
function absent(packages) {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ name, version, dev })),
  );
  return wanted.filter(({ name }) => !packages[`node_modules/${name}`]);
}

function main() {
  const lock = JSON.parse(fs.readFileSync(LOCK, "utf8"));
  const missing = absent(lock.packages).filter(({ name }) => NAME.test(name));
  if (missing.length === 0) return;
  for (const { name, version, dev } of missing) {
    const [, os, cpu] = NAME.exec(name);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev ? { dev } : {}),
      optional: true,
      os: [os],
    };
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(sorted);
  fs.writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages of other platforms put back`);
}

main();
