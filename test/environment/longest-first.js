const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const longest = require("./longest-tests");

const FOLDER = path.join(__dirname, "..");

/** Where a test stands among the longest; behind them all where it is none of them. */
function rank({ path: file }) {
  const name = path.relative(FOLDER, file).split(path.sep).join("/");
  const at = longest.indexOf(name);
  return at < 0 ? longest.length : at;
}

/** Begins the longest test files first, also where no earlier run has told how long each takes. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
