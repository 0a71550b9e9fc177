/** `npm run deploy:check` against a server that does one thing wrong at a time. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { linesOf } from "../scripts/deploy-check/fault";
import { cannotCompare, siteFaults } from "../scripts/deploy-check/site-faults";
import { headersOf, securityHeaders } from "../scripts/response-headers";

interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

type Fault = (file: string, served: Served) => Served;

const none: Fault = (_, served) => served;
const script = "static/taskpane.0123456789ab.js";
const files: Readonly<Record<string, string>> = {
  "assets/icon-16.png": "a picture",
  "index.html": "<!doctype html>",
  "launchevent.js": "/* 1 */".repeat(500),
  "policy.schema.json": "{}",
  "taskpane.html": "<!doctype html>",
  [script]: "/* 2 */".repeat(500),
};
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

let folder = "";
let server: Server | undefined;
let address = "";
let fault = none;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "built-"));
  server = createServer((request, response) => {
    const file = (request.url ?? "").replace("/zoom/", "");
    const { status, headers, body } = fault(file, answer(file));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/zoom`;
  const manifest = { "manifest.xml": `<SourceLocation DefaultValue="${address}/taskpane.html"/>` };
  for (const [file, text] of Object.entries({ ...files, ...manifest })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
});

beforeEach(() => {
  fault = none;
});

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

const notThere: Served = {
  status: 404,
  headers: { ...securityHeaders, "Cache-Control": "no-cache" },
  body: "",
};

function answer(file: string): Served {
  const text = files[file] ?? (file === "manifest.xml" ? readFileSync(path.join(folder, file), "utf8") : "");
  if (text === "") return notThere;
  const headers = { "Content-Type": types[path.extname(file)] ?? "", ...headersOf(file) };
  if (!file.endsWith(".js")) return { status: 200, headers, body: text };
  return { status: 200, headers: { ...headers, "Content-Encoding": "gzip" }, body: gzipSync(text) };
}

/** Of one file, and all others as they should be. */
function of(wrong: string, change: (served: Served) => Partial<Served>): Fault {
  return (file, served) => (file === wrong ? { ...served, ...change(served) } : served);
}

function header(name: string, value: string): (served: Served) => Partial<Served> {
  return ({ headers }) => ({ headers: { ...headers, [name]: value } });
}

function without(name: string): (served: Served) => Partial<Served> {
  return ({ headers }) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([sent]) => sent !== name)),
  });
}

test("a server that does all as it should has no fault", async () => {
  expect(await siteFaults(address, folder)).toEqual([]);
});

const page: Partial<Served> = {
  status: 200,
  headers: { ...securityHeaders, "Content-Type": "text/html", "Cache-Control": "no-cache" },
  body: "<!doctype html>",
};

test.each<[string, Fault, string]>([
  ["a file is missing", of(script, () => notThere), `is not there (404): ${script}`],
  [
    "a sign-in stands before it",
    of("taskpane.html", () => ({ status: 302, headers: { Location: "https://login.example/" } })),
    "leads elsewhere (302 to https://login.example/); no sign-in may stand before the add-in: taskpane.html",
  ],
  ["the server fails", of("taskpane.html", () => ({ status: 503 })), "answers 503: taskpane.html"],
  [
    "an older file lies there",
    of("taskpane.html", () => ({ body: "<!doctype html><p>" })),
    "other content than that of the build: taskpane.html",
  ],
  [
    "the type is wrong",
    of("policy.schema.json", header("Content-Type", "text/html")),
    "Content-Type is text/html: policy.schema.json",
  ],
  [
    "the policy is not sent",
    of("taskpane.html", without("Content-Security-Policy")),
    "Content-Security-Policy is not sent: taskpane.html",
  ],
  [
    "the policy is another",
    of("taskpane.html", header("Content-Security-Policy", "default-src *")),
    "Content-Security-Policy is another: taskpane.html",
  ],
  [
    "something on the way forbids frames",
    of("taskpane.html", header("X-Frame-Options", "SAMEORIGIN")),
    "X-Frame-Options is sent (SAMEORIGIN), and the pane stays empty in a frame of Outlook's: taskpane.html",
  ],
  [
    "a page is kept",
    of("taskpane.html", header("Cache-Control", "max-age=600")),
    'Cache-Control is "max-age=600", not "no-cache": taskpane.html',
  ],
  [
    "a file that never changes is not kept",
    of(script, without("Cache-Control")),
    `Cache-Control is not sent, not "public, max-age=31536000, immutable": ${script}`,
  ],
  [
    "an icon comes with a word on caching",
    of("assets/icon-16.png", header("Cache-Control", "no-cache")),
    'Cache-Control is "no-cache", not left out: assets/icon-16.png',
  ],
  [
    "scripts are sent at full length",
    of("launchevent.js", (served) => ({
      ...without("Content-Encoding")(served),
      body: files["launchevent.js"] ?? "",
    })),
    "is not compressed: launchevent.js",
  ],
  [
    "a page stands in for what is not there",
    of("no-such-file.json", () => page),
    "answers 200 where there is nothing, not 404: no-such-file.json",
  ],
  [
    "that there is nothing is kept for a year",
    of("static/no-such-file.js", header("Cache-Control", "public, max-age=31536000, immutable")),
    "that there is nothing may be kept for 31536000 seconds: static/no-such-file.js",
  ],
  [
    "everybody may look into a folder",
    of("assets/", () => page),
    "answers 200 where there is nothing, not 404: assets/",
  ],
  [
    "a page stands in for the policy file",
    of("policy.json", () => page),
    "answers with a web page, not 404: policy.json",
  ],
  [
    "the policy file is kept",
    of("policy.json", () => ({ status: 200, headers: { "Cache-Control": "max-age=60" }, body: "{}" })),
    'Cache-Control is "max-age=60", not "no-cache": policy.json',
  ],
  [
    "the policy file cannot be read",
    of("policy.json", () => ({ status: 403 })),
    "answers 403, not 200 or 404: policy.json",
  ],
])("when %s, it says so", async (_, wrong, line) => {
  fault = wrong;

  expect(linesOf(await siteFaults(address, folder))).toEqual([line]);
});

test.each<[string, Fault]>([
  ["the playground is left out", of("index.html", () => notThere)],
  ["the manifest is not served", of("manifest.xml", () => notThere)],
  [
    "IIS writes it in another order",
    of(script, header("Cache-Control", "public,immutable,max-age=31536000")),
  ],
  ["scripts have their older type", of("launchevent.js", header("Content-Type", "application/javascript"))],
  ["a folder is forbidden", of("assets/", () => ({ status: 403 }))],
])("it is all the same when %s", async (_, other) => {
  fault = other;

  expect(await siteFaults(address, folder)).toEqual([]);
});

test("one line tells one problem of many files", () => {
  const faults = ["a", "b", "c", "d", "e"].map((file) => ({ file, problem: "is not there (404)" }));

  expect(linesOf(faults)).toEqual(["is not there (404): a, b, c and 2 more"]);
});

describe("a build that is not the one of that address", () => {
  test("is not compared", () => {
    expect(cannotCompare(address, folder)).toBeUndefined();
    expect(cannotCompare("https://addins.example.org/zoom", folder)).toContain("for another address");
    expect(cannotCompare(address, path.join(folder, "assets"))).toContain("There is no build");
  });
});
