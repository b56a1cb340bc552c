const config = require("./jest.config.js");
const { withAll } = require("./test/environment/extents");

// The workers are started with this environment.
process.env.CHIBO_EXTENT = "all";

/** Whole sweeps, where `jest.config.js` has a sample: see `test/sweep.ts`. */
module.exports = { ...config, projects: config.projects.map(withAll) };
