const path = require("node:path");
const { TESTS, runningIn } = require("./groups");

/** Runs the test files of the group that a file is called after, each within a `describe` of its own. */
module.exports = function runGroup(file) {
  for (const one of runningIn(path.basename(file, ".js"))) {
    const name = path.relative(TESTS, one).split(path.sep).join("/");
    describe(name, () => void require(one));
  }
};
