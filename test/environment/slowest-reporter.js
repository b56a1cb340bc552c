const path = require("node:path");

const MOST = 10;

/** Prints, when all tests have run, the files and the tests that took longest. */
module.exports = class SlowestReporter {
  onRunComplete(_, { testResults }) {
    const files = testResults.map(({ testFilePath, perfStats: { start, end } }) => ({
      name: path.relative(process.cwd(), testFilePath),
      ms: end - start,
    }));
    const tests = testResults.flatMap(({ testFilePath, testResults: own }) =>
      own.map(({ fullName, duration }) => ({
        name: `${path.basename(testFilePath)}: ${fullName}`,
        ms: duration ?? 0,
      })),
    );
    print("Slowest files", files);
    print("Slowest tests", tests);
  }
};

function print(title, all) {
  const slowest = [...all].sort((one, other) => other.ms - one.ms).slice(0, MOST);
  const lines = slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${name}`);
  process.stderr.write(`\n${title}\n${lines.join("\n")}\n`);
}
