/** Ends a test run with its count alone on the last line: `12 passed, 0 failed`. */

/** A test file that could not run has no tests to count, so it counts as one that failed. */
function summary(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
  return [...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(", ");
}

/** Jest writes its own summary after all reporters have been called, so the line waits for the end of the process. */
module.exports = function summaryReporter() {
  let line;
  process.once("exit", () => line && process.stdout.write(`${line}\n`));
  return {
    onRunComplete(_projects, results) {
      line = summary(results);
    },
  };
};
