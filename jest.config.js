/**
 * Four kinds of test: `rooms` needs nothing, `pane` needs a DOM, `launchevent` needs the built file of that name,
 * `browser` the built add-in and a real browser. A fifth, jest.nginx.config.js, runs on its own: not every machine has nginx.
 */
const transform = {
  "^.+\\.tsx?$": [
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

const browserTests = "<rootDir>/test/browser/";
const paneTests = "<rootDir>/test/pane/";
const launchEventTests = "<rootDir>/test/launchevent/";
const nginxTests = "<rootDir>/test/nginx/";
/** Styles are webpack's business; a test sees an empty module. */
const moduleNameMapper = { "\\.css$": "<rootDir>/test/support/no-styles.js" };
const modulePathIgnorePatterns = ["<rootDir>/.cache/", "<rootDir>/dist/"];
const common = { transform, moduleNameMapper, modulePathIgnorePatterns };

module.exports = {
  // One for each core of a small machine; jest alone would leave one of two idle.
  maxWorkers: 2,
  // Far more than any test takes: a busy machine is no fault of the code.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/support/summary-reporter.js"],
  projects: [
    {
      ...common,
      displayName: "rooms",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.spec.ts"],
      testPathIgnorePatterns: [browserTests, paneTests, launchEventTests, nginxTests],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/pane/**/*.spec.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/pane-setup.ts"],
    },
    {
      ...common,
      displayName: "launchevent",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/launchevent/**/*.spec.ts"],
      globalSetup: "<rootDir>/test/launchevent/global-setup.ts",
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.spec.ts"],
      globalSetup: "<rootDir>/test/browser/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/global-teardown.ts",
    },
  ],
};
