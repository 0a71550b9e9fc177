import { execFileSync } from "node:child_process";
import path from "node:path";
import { project } from "../support/architecture/sources";

const reporter = path.join(project, "test", "support", "summary-reporter.js");

const run = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

/** What a process prints whose test run ended with these results, and which says something more at its end. */
function printed(results: Partial<typeof run>): string {
  const script = `
    const Reporter = require(${JSON.stringify(reporter)});
    new Reporter().onRunComplete(new Set(), ${JSON.stringify({ ...run, ...results })});
    console.log("the summary of jest itself");
  `;
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
}

describe("the last line of a test run", () => {
  it.each([
    ["all passed", {}, "12 passed, 0 failed"],
    ["one failed", { numFailedTests: 1 }, "12 passed, 1 failed"],
    ["a file that could not run counts as failed", { numRuntimeErrorTestSuites: 2 }, "12 passed, 2 failed"],
    [
      "skipped and to-do tests are said",
      { numPendingTests: 1, numTodoTests: 1 },
      "12 passed, 0 failed, 2 skipped",
    ],
  ])("%s", (_, results, line) => {
    expect(printed(results)).toBe(`the summary of jest itself\n${line}\n`);
  });
});
