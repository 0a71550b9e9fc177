/** Serves folders on this machine as a good server would: compressed, and each file once so. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

/** `/name/file` is the file in the folder of that name. */
export async function serve(
  folders: Readonly<Record<string, string>>,
): Promise<{ origin: string; server: Server }> {
  const files = new Map<string, Buffer | undefined>();
  const read = (place: string): Buffer | undefined => {
    const [, name = "", ...rest] = place.split("/");
    const file = path.join(folders[name] ?? "", ...rest);
    return folders[name] !== undefined && existsSync(file)
      ? gzipSync(readFileSync(file), { level: 9 })
      : undefined;
  };
  const server = createServer((request, response) => {
    const place = new URL(request.url ?? "/", "http://bench.example").pathname;
    if (!files.has(place)) files.set(place, read(place));
    const content = files.get(place);
    if (content === undefined) return void response.writeHead(404).end();
    const type = types[path.extname(place)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
