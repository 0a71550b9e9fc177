/** Before the tests of the launch-event file: it is built as it is shipped, into a folder of its own. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const project = path.resolve(__dirname, "../..");

async function globalSetup(): Promise<void> {
  const webpack = path.join(project, "node_modules", "webpack-cli", "bin", "cli.js");
  const folder = path.join(project, ".cache", "launchevent");
  const args = [webpack, "--mode", "production", "--config-name", "launchevent", "--output-path", folder];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: project });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The launch-event file does not build:\n${stdout}\n${stderr}`, { cause: error });
  }
}

export default globalSetup;
