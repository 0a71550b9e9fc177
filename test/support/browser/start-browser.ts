/** Starts one browser for the whole run: the one that CHROMIUM names, else an installed one, else the packaged one. */
import { chromium, type BrowserServer } from "playwright-core";
import { installedBrowsers } from "./installed-browsers";
import { packagedBrowser } from "./packaged-browser";
import type { BrowserProgram } from "./program";

/** Letters are laid out alike on every screen, and nothing is drawn by a graphics card. */
const args = ["--font-render-hinting=none", "--disable-gpu"];

/** In the order in which they are tried; the packaged one is unpacked only when its turn comes. */
function* programs(): Generator<BrowserProgram> {
  const named = process.env.CHROMIUM;
  if (named) {
    yield { executablePath: named, env: {} };
    return;
  }
  yield* installedBrowsers();
  const packaged = packagedBrowser();
  if (packaged) yield packaged;
}

/** Rejects with what went wrong with each program, and with what to do. */
export async function startBrowser(more: readonly string[] = []): Promise<BrowserServer> {
  const failures: string[] = [];
  for (const { executablePath, env } of programs()) {
    try {
      const environment = { ...(process.env as Record<string, string>), ...env };
      return await chromium.launchServer({
        executablePath,
        args: [...args, ...more],
        env: environment,
        timeout: 30_000,
      });
    } catch (error) {
      failures.push(`${executablePath}: ${String(error)}`);
    }
  }
  throw new Error(
    [
      "No browser could be started. Install Chrome, Edge or Chromium, or set CHROMIUM to its program file.",
      ...failures,
    ].join("\n"),
  );
}
