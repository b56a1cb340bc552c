const config = require("./jest.config.js");

// The workers are started with this environment.
process.env.CHIBO_SWEEPS = "whole";

const whole = ({ displayName, testPathIgnorePatterns = [], ...project }) => ({
  ...project,
  displayName,
  testPathIgnorePatterns: testPathIgnorePatterns.filter((pattern) => !pattern.includes("sweep")),
});

/** Whole sweeps, where `jest.config.js` has a sample: see `test/sweep.ts`. */
module.exports = { ...config, projects: config.projects.map(whole) };
