const path = require("node:path");
const config = require("./jest.whole.config.js");
const longest = require("./test/environment/longest-tests");
const { TESTS, exactly } = require("./test/together/groups");

// The workers are started with this environment.
process.env.CHIBO_QUICK = "yes";

// Those in a group it leaves out itself.
const alone = longest
  .filter((name) => !name.startsWith("together/"))
  .map((name) => path.join(TESTS, name));
const core = config.projects.find(({ displayName }) => displayName === "core");

/** The core's and the command line's tests, the longest left out: for every change, in a minute. */
module.exports = {
  ...config,
  projects: [
    {
      ...core,
      testMatch: [
        "<rootDir>/test/{core,cli}/**/*.test.ts",
        ...core.testMatch.filter((pattern) => pattern.includes("/together/")),
      ],
      testPathIgnorePatterns: [...core.testPathIgnorePatterns, ...alone.map(exactly)],
    },
  ],
};
