/** The built add-in, served on this machine under the strict content security policy. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { headersOf } from "../../../scripts/response-headers";

const project = path.resolve(__dirname, "../../..");
/** Where the built add-in is. */
export const siteFolder = path.join(project, ".cache", "site");

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** Builds as `npm run build` does, into a folder of its own. Rejects with the bundler's own words. */
export async function buildSite(): Promise<void> {
  const webpack = path.join(project, "node_modules", "webpack-cli", "bin", "cli.js");
  const args = [webpack, "--mode", "production", "--output-path", siteFolder];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The add-in does not build:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Serves the built site, or a copy of it, on a free port; a test may answer some addresses itself. */
export async function serveSite(
  folder: string = siteFolder,
  answers: (name: string, response: ServerResponse) => boolean = () => false,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://site.example").pathname;
    if (answers(name, response)) return;
    const asked = name === "/" ? "index.html" : path.posix.normalize(name).slice(1);
    const file = path.join(folder, asked);
    readFile(file).then(
      (content) => {
        const type = types[path.extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, ...headersOf(asked) });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
