/** A real nginx with the files of `deploy/` as they are shipped, but for ports, folders and the certificate. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { siteFolder } from "../browser/site";
import { environment, nginx } from "./program";

export interface Nginx {
  /** Where the build is served from; a test may change it. */
  readonly folder: string;
  /** A root that vouches for the server. */
  readonly certificate: string;
  readonly ports: Ports;
  stop(): Promise<void>;
}

interface Ports {
  readonly https: number;
  readonly http: number;
  /** Of the container's configuration. */
  readonly container: number;
}

const deploy = path.resolve(__dirname, "../../../deploy");

/** Serves a copy of the built add-in under `/zoom`; rejects with nginx's own words. */
export async function startNginx(): Promise<Nginx> {
  const home = mkdtempSync(path.join(tmpdir(), "nginx-"));
  // Its workers may be other users than who starts it.
  chmodSync(home, 0o755);
  const [https, http, container] = await Promise.all([freePort(), freePort(), freePort()]);
  const ports = { https, http, container };
  const folder = path.join(home, "addins", "zoom");
  mkdirSync(path.dirname(folder));
  cpSync(siteFolder, folder, { recursive: true });
  buildFor(`https://localhost:${https}/zoom`, folder);
  const certificate = writeCertificate(home);
  writeFileSync(path.join(home, "server.conf"), serverConfiguration(home, ports));
  writeFileSync(path.join(home, "container.conf"), containerConfiguration(home, ports));
  writeFileSync(path.join(home, "nginx.conf"), mainConfiguration(home));
  const child = await started(spawn(nginx, ["-p", home, "-c", "nginx.conf"], { env: environment }));
  const stop = async () => {
    const ended = new Promise((end) => child.once("exit", end));
    child.kill("SIGQUIT");
    await ended;
    rmSync(home, { recursive: true });
  };
  return { folder, certificate, ports, stop };
}

/** What `--env base=` does, without a build of its own. */
function buildFor(base: string, folder: string): void {
  const manifest = path.join(folder, "manifest.xml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replaceAll("https://localhost:3000", base));
}

function serverConfiguration(home: string, { https, http }: Ports): string {
  return replaced("nginx.conf", [
    ["listen 80;", `listen 127.0.0.1:${http};`],
    ["listen 443 ", `listen 127.0.0.1:${https} `],
    ["/etc/ssl/addins.example.org.pem", path.join(home, "server.pem")],
    ["/etc/ssl/addins.example.org.key", path.join(home, "server.key")],
    ...folders(home),
  ]);
}

function containerConfiguration(home: string, { container }: Ports): string {
  return replaced("nginx-container.conf", [
    ["listen 8080;", `listen 127.0.0.1:${container};`],
    ...folders(home),
  ]);
}

function folders(home: string): readonly (readonly [string, string])[] {
  return [
    ["/srv/addins;", `${path.join(home, "addins")};`],
    ["/etc/nginx/nginx-addin.conf", path.join(deploy, "nginx-addin.conf")],
  ];
}

function replaced(file: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in deploy/${file}.`);
      return text.replace(from, to);
    },
    readFileSync(path.join(deploy, file), "utf8"),
  );
}

/** As small as it can be, so that whatever is needed is in what is shipped. */
function mainConfiguration(home: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${path.join(home, name)};`)
    .join(" ");
  return `daemon off; pid nginx.pid; error_log stderr notice; events {}
http { access_log off; ${temporary} include server.conf; include container.conf; }`;
}

/** Vouches for itself, under both names that the tests use. */
function writeCertificate(home: string): string {
  const names = "subjectAltName=DNS:localhost,DNS:addins.example.org";
  const key = [
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:prime256v1",
    "-nodes",
    "-keyout",
    "server.key",
  ];
  const subject = ["-subj", "/CN=addins.example.org", "-addext", names, "-days", "2", "-out", "server.pem"];
  execFileSync("openssl", ["req", "-x509", ...key, ...subject], { cwd: home, stdio: "pipe" });
  return path.join(home, "server.pem");
}

function started(child: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`nginx does not start:\n${said}`)));
    child.stderr?.on("data", (words: Buffer) => {
      said += words.toString();
      if (said.includes("start worker process ")) resolve(child);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
