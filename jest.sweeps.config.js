const config = require("./jest.config.js");

// The workers are started with this environment.
process.env.CHIBO_SWEEPS = "whole";

/** The core's tests with whole sweeps, where `jest.config.js` has a sample: see `test/sweep.ts`. */
module.exports = {
  ...config,
  projects: config.projects.filter(({ displayName }) => displayName === "core"),
};
