/**
 * The browser inside the npm package `@sparticuz/chromium` (Linux on x64): for machines without one. It comes
 * packed, with the libraries that a bare system lacks and one font.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserProgram } from "./program";

const project = path.resolve(__dirname, "../../..");
const cache = path.join(project, "node_modules", ".cache");
const packageFile = path.join(project, "node_modules", "@sparticuz", "chromium", "package.json");

/** Open Sans stands in for Outlook's Segoe UI; the system's own fonts, if any, for what it lacks. */
function fontsConfig(home: string): string {
  const instead = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${path.join(home, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  ${["Segoe UI", "system-ui", "sans-serif"].map(instead).join("\n  ")}
  <cachedir>${path.join(home, "font-cache")}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be in a cloud function. */
function unpack(home: string): void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "unpacking-"));
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" };
  execFileSync(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
    cwd: project,
    env,
  });
  try {
    renameSync(folder, home);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}

/** Unpacks it, the first time, and says how to start it; `undefined` where it cannot run. */
export function packagedBrowser(): BrowserProgram | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const home = path.join(cache, `chromium-${version}`);
  if (!existsSync(home)) unpack(home);
  const fonts = path.join(home, "fonts.conf");
  writeFileSync(fonts, fontsConfig(home));
  const libraries = [path.join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: path.join(home, "chromium"),
    env: { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries },
  };
}
