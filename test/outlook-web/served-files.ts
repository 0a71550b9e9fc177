/** What the add-in's address and Microsoft's answer with, out of the built add-in and the npm package of office.js. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
}

const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The file under the folder, or `undefined`; nothing outside of the folder. */
export function fileIn(folder: string, urlPath: string): ServedFile | undefined {
  const file = path.join(folder, path.normalize(path.join("/", decodeURIComponent(urlPath))));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return { body: readFileSync(file), type: types[path.extname(file)] ?? "application/octet-stream" };
}

/** What Microsoft's address has at that place: the unmodified library. Its server does not mind letter case. */
export function officeFile(urlPath: string): ServedFile | undefined {
  return fileIn(officeFolder, urlPath.replace(/^\/lib\/[^/]+\/hosted/i, "").toLowerCase());
}

export function officeLibrary(name: string): Buffer {
  return readFileSync(path.join(officeFolder, name));
}
