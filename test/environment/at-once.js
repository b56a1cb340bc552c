/** Runs npm scripts side by side, `node at-once.js <script>…`: what each says comes whole, and one that fails makes this fail. */
const { spawn } = require("node:child_process");

function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], {
      stdio: ["ignore", "pipe", "pipe"],
      // On Windows npm is a batch file.
      shell: process.platform === "win32",
    });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (code) => resolve({ script, code, said: Buffer.concat(pieces) }));
  });
}

async function main(scripts) {
  const runs = scripts.map(async (script) => {
    const { code, said } = await run(script);
    console.log(`> ${script}${code === 0 ? "" : " FAILED"}`);
    process.stdout.write(said);
    return code === 0;
  });
  return (await Promise.all(runs)).every(Boolean) ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
