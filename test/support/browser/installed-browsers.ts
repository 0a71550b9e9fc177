/** Chrome, Edge or Chromium where their installers put them. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserProgram } from "./program";

const linux = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/microsoft-edge",
  "/opt/microsoft/msedge/msedge",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
];

const mac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windows = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

function places(): readonly string[] {
  if (process.platform === "linux") return linux;
  if (process.platform === "darwin") return mac;
  const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? windows.map((file) => path.win32.join(root, file)) : []));
}

/** Those that are on this machine, the one to prefer first. */
export function installedBrowsers(): readonly BrowserProgram[] {
  return places()
    .filter((place) => existsSync(place))
    .map((executablePath) => ({ executablePath, env: {} }));
}
