/** Three kinds of test: `rooms` needs nothing, `pane` needs a DOM, `browser` needs the built add-in and a real browser. */
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

module.exports = {
  projects: [
    {
      displayName: "rooms",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/**/*.spec.ts"],
      testPathIgnorePatterns: [browserTests, paneTests],
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      transform,
      testMatch: ["<rootDir>/test/pane/**/*.spec.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/pane-setup.ts"],
    },
  ],
};
