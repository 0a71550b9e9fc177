/** `npm run deploy:test`: what a real nginx does with the files of `deploy/`, and the pane behind it in a real browser. */
const { projects, ...shared } = require("./jest.config");

const browser = projects.find(({ displayName }) => displayName === "browser");
const { globalTeardown: _, ...project } = browser;

module.exports = {
  ...shared,
  projects: [
    {
      ...project,
      displayName: "nginx",
      testMatch: ["<rootDir>/test/nginx/**/*.spec.ts"],
      globalSetup: "<rootDir>/test/nginx/global-setup.ts",
    },
  ],
};
