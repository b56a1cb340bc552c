const config = require("./jest.config.js");
const { exactly, filesOf, groupsOf } = require("./test/together/groups");

/** A project with those of its files run as one that can be. */
function together(project) {
  const groups = groupsOf(project.displayName);
  if (groups.length === 0) return project;
  const { testMatch, testPathIgnorePatterns } = project;
  return {
    ...project,
    testMatch: [...testMatch, ...groups.map((group) => `<rootDir>/test/together/${group}.js`)],
    testPathIgnorePatterns: [...testPathIgnorePatterns, ...groups.flatMap(filesOf).map(exactly)],
  };
}

/** Everything, as `npm test` runs it: see `test/together/groups.js`. */
module.exports = { ...config, projects: config.projects.map(together) };
