const config = require("./jest.config.js");
const longest = require("./test/environment/longest-tests");

const core = config.projects.find(({ displayName }) => displayName === "core");
const escaped = (file) => `<rootDir>/test/${file.replaceAll(".", "\\.")}$`;

/** The core's and the command line's tests, the longest left out: for every change, in a minute. */
module.exports = {
  ...config,
  projects: [
    {
      ...core,
      testMatch: ["<rootDir>/test/{core,cli}/**/*.test.ts"],
      testPathIgnorePatterns: [...core.testPathIgnorePatterns, ...longest.map(escaped)],
    },
  ],
};
