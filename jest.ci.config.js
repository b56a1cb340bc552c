const config = require("./jest.whole.config.js");
const { withSlow } = require("./test/environment/extents");

// The workers are started with this environment.
process.env.CHIBO_EXTENT = "more";

/** What `npm test` runs, with larger samples, and the slow tests: see `test/sweep.ts`. */
module.exports = { ...config, projects: config.projects.map(withSlow) };
