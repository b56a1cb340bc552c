/** Test files that `npm test` leaves out, by their names: see `test/sweep.ts`. */
const SLOW = "\\.slow\\.test\\.tsx?$";
const SWEEP = "\\.sweep\\.test\\.tsx?$";
const LEFT_OUT = ["/node_modules/", SLOW, SWEEP];

/** A jest project that runs the files of these names, too. */
const running =
  (...names) =>
  (project) => ({
    ...project,
    testPathIgnorePatterns: project.testPathIgnorePatterns.filter((one) => !names.includes(one)),
  });

module.exports = { LEFT_OUT, withSlow: running(SLOW), withAll: running(SLOW, SWEEP) };
