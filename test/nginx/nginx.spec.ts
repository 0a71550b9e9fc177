import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { builtFiles } from "../../scripts/deploy-check/site-faults";
import { askedAnew, keptForGood, securityHeaders } from "../../scripts/response-headers";
import { startNginx, type Nginx } from "../support/nginx/start-nginx";
import { required } from "../support/required";

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

let nginx: Nginx;

beforeAll(async () => {
  nginx = await startNginx();
});

afterAll(() => nginx?.stop());

/** Asks the shipped server, or the container's, as no browser would change it. */
function ask(
  name: string,
  options: https.RequestOptions & { readonly plain?: number } = {},
): Promise<Answer> {
  const { plain, ...rest } = options;
  const ca = readFileSync(nginx.certificate);
  const port = plain ?? nginx.ports.https;
  return new Promise((resolve, reject) => {
    const { request } = plain === undefined ? https : http;
    request({ host: "127.0.0.1", servername: "localhost", port, path: name, ca, ...rest }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) });
      });
    })
      .on("error", reject)
      .end();
  });
}

function hashed(pattern: RegExp): string {
  return required(builtFiles(nginx.folder).find((file) => pattern.test(file)));
}

const security = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

describe("each kind of file has its type, its headers and its time to be kept", () => {
  test.each([
    ["taskpane.html", "text/html; charset=utf-8", askedAnew],
    ["launchevent.html", "text/html; charset=utf-8", askedAnew],
    ["pages/help.da.html", "text/html; charset=utf-8", askedAnew],
    ["launchevent.js", "text/javascript; charset=utf-8", askedAnew],
    ["pages/eval-as-json.js", "text/javascript; charset=utf-8", askedAnew],
    ["manifest.xml", "application/xml; charset=utf-8", askedAnew],
    ["policy.schema.json", "application/json; charset=utf-8", askedAnew],
    ["licenses.txt", "text/plain; charset=utf-8", askedAnew],
    ["assets/icon-64.png", "image/png", undefined],
    ["assets/icon.svg", "image/svg+xml; charset=utf-8", undefined],
    [/^static\/taskpane\..*\.js$/, "text/javascript; charset=utf-8", keptForGood],
    [/^static\/taskpane\..*\.css$/, "text/css; charset=utf-8", keptForGood],
  ])("%s", async (name, type, caching) => {
    const file = typeof name === "string" ? name : hashed(name);
    const { status, headers, body } = await ask(`/zoom/${file}`);

    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...security, "content-type": type });
    expect(headers["cache-control"]).toBe(caching);
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers.server).toBe("nginx");
    expect(body).toEqual(readFileSync(path.join(nginx.folder, file)));
  });
});

test("`npm run deploy:check` finds all files of the build as they should be", async () => {
  const { code, said } = await check();

  expect(said).toBe(
    `${builtFiles(nginx.folder).length} files at https://localhost:${nginx.ports.https}/zoom are as they should be.\n`,
  );
  expect(code).toBe(0);
});

/** Runs the command as an administrator would. */
function check(): Promise<{ readonly code: number; readonly said: string }> {
  const address = `https://localhost:${nginx.ports.https}/zoom`;
  const args = ["--import", "tsx", "scripts/deploy-check.ts", address, nginx.folder];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: nginx.certificate };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
    });
  });
}

describe("what is not there", () => {
  test.each(["policy.json", "static/taskpane.000000000000.js", "assets/icon-65.png", "nothing"])(
    "%s is answered 404, by no page of ours, and that is not kept",
    async (file) => {
      const { status, headers, body } = await ask(`/zoom/${file}`);

      expect(status).toBe(404);
      expect(headers).toMatchObject({ ...security, "cache-control": askedAnew });
      expect(body.toString()).not.toMatch(/root|zoom|nginx\/\d/i);
    },
  );

  test("policy.json is there as soon as it is laid beside the pages, and asked for anew each time", async () => {
    const file = path.join(nginx.folder, "policy.json");
    writeFileSync(file, "{}");
    const { status, headers, body } = await ask("/zoom/policy.json");
    rmSync(file);

    expect([status, body.toString()]).toEqual([200, "{}"]);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": askedAnew,
    });
    expect((await ask("/zoom/policy.json")).status).toBe(404);
  });

  test.each([
    ["/zoom/assets/", 404],
    ["/zoom/static/", 404],
    ["/zoom/pages/", 403],
    ["/", 403],
  ])("nobody may look into the folder %s", async (name, status) => {
    const answer = await ask(name);

    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toMatch(/href|\.js|\.png/);
  });

  test.each([
    "/zoom/../../server.key",
    "/zoom/%2e%2e/%2e%2e/server.key",
    "/zoom/assets/..%2f..%2f..%2fserver.key",
  ])("nothing outside of the folder is served: %s", async (name) => {
    const { status, body } = await ask(name);

    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain("PRIVATE KEY");
  });
});

describe("the address of the folder", () => {
  test("alone is the playground", async () => {
    const { status, body } = await ask("/zoom/");

    expect(status).toBe(200);
    expect(body).toEqual(readFileSync(path.join(nginx.folder, "index.html")));
  });

  test("without its slash leads there, whatever stands before the server", async () => {
    const { status, headers } = await ask("/zoom");

    expect([status, headers.location]).toEqual([301, "/zoom/"]);
  });
});

describe("on the way", () => {
  test.each([
    /^static\/taskpane\..*\.js$/,
    /^static\/taskpane\..*\.css$/,
    /^launchevent\.js$/,
    /^policy\.schema\.json$/,
  ])("%s is compressed for whoever can take that", async (pattern) => {
    const file = hashed(pattern);
    const { headers, body } = await ask(`/zoom/${file}`, { headers: { "Accept-Encoding": "gzip" } });
    const whole = readFileSync(path.join(nginx.folder, file));

    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(gunzipSync(body)).toEqual(whole);
    expect(body.length).toBeLessThan(whole.length);
  });

  test("a page that has not changed is not sent again", async () => {
    const { headers } = await ask("/zoom/launchevent.js");
    const again = await ask("/zoom/launchevent.js", { headers: { "If-None-Match": required(headers.etag) } });

    expect([again.status, again.body.length, again.headers["cache-control"]]).toEqual([304, 0, askedAnew]);
  });

  test("whoever comes without https is led to it, and told no version", async () => {
    const { status, headers } = await ask("/zoom/taskpane.html?x=1", { plain: nginx.ports.http });

    expect([status, headers.location]).toEqual([301, "https://addins.example.org/zoom/taskpane.html?x=1"]);
    expect(headers.server).toBe("nginx");
  });

  test.each(["POST", "PUT", "DELETE"])("%s is not allowed", async (method) => {
    expect((await ask("/zoom/taskpane.html", { method })).status).toBe(405);
  });

  test("many files come over one connection", async () => {
    const ca = readFileSync(nginx.certificate);
    const session = http2.connect(`https://localhost:${nginx.ports.https}`, { ca });
    await new Promise((connected) => session.once("connect", connected));
    const protocol = session.alpnProtocol;
    session.close();

    expect(protocol).toBe("h2");
  });
});

describe("the container's configuration", () => {
  test.each(["taskpane.html", "launchevent.js", "assets/icon-64.png", "nothing"])(
    "serves %s as the other does",
    async (file) => {
      const [inContainer, other] = await Promise.all([
        ask(`/zoom/${file}`, { plain: nginx.ports.container }),
        ask(`/zoom/${file}`),
      ]);
      const { date: _, ...headers } = inContainer.headers;

      expect(other.headers).toMatchObject(headers);
      expect([inContainer.status, inContainer.body]).toEqual([other.status, other.body]);
    },
  );

  test("says that it is well", async () => {
    expect((await ask("/health", { plain: nginx.ports.container })).status).toBe(204);
  });
});
