const { LEFT_OUT } = require("./test/environment/extents");
const { BUNDLED, FLUENT } = require("./test/environment/pane-setup");

/** Transforms TypeScript and JSX; types are checked by `npm run lint`, not here. */
const transform = {
  "\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const common = {
  rootDir: __dirname,
  transform,
  // Packages that are ES modules only are transformed too.
  transformIgnorePatterns: ["/node_modules/(?!(.*/node_modules/)?(strip-bom|uuid)/)"],
  setupFiles: ["<rootDir>/test/environment/jsdom-gaps.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/build/"],
  testPathIgnorePatterns: LEFT_OUT,
  moduleNameMapper: {
    "\\.(css|svg|png)$": "<rootDir>/test/environment/empty-asset.ts",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...common,
      displayName: "core",
      globalSetup: "<rootDir>/test/environment/libre-office-setup.ts",
      globalTeardown: "<rootDir>/test/environment/libre-office-teardown.ts",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        ...LEFT_OUT,
        "<rootDir>/test/taskpane/",
        "<rootDir>/test/office/",
        "<rootDir>/test/browser/",
      ],
    },
    {
      ...common,
      displayName: "pane",
      globalSetup: "<rootDir>/test/environment/pane-setup.js",
      setupFilesAfterEnv: ["<rootDir>/test/environment/no-complaints.ts"],
      moduleNameMapper: { ...common.moduleNameMapper, [`^${FLUENT}$`]: BUNDLED },
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/{taskpane,office}/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "browser",
      globalSetup: "<rootDir>/test/environment/browser-setup.ts",
      globalTeardown: "<rootDir>/test/environment/browser-teardown.ts",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
  // By default one core is left to the parent, which waits: on two cores that would be half of them.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/environment/longest-first.js",
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/environment/slowest-reporter.js"],
};
