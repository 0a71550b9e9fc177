/**
 * The "Microsoft Ajax Library" of 2007, without which office.js does not start in Outlook on the web. Nobody may hand
 * it on inside a package of ours, so it is fetched once, checked and kept in `.cache/`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ajaxFile = path.resolve(__dirname, "../../.cache/MicrosoftAjax.js");

const address = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
/** Debian's Mono carries the same file (license: Ms-PL) inside one of its assemblies. */
const debianPackage = "libmono-system-web-extensions4.0-cil";

/** SHA-256 of the code in the file; see `codeOf`. */
const known: readonly string[] = ["35cc756c7b3f1495ffb08131e24bdef33658d8abfab98c40f1d840eb561ac78c"];

const advice = `office.js needs ${address} to start in Outlook on the web.
Either let this machine reach that address once, or run on Debian or Ubuntu with apt-get (package ${debianPackage}),
or save the file as ${ajaxFile} yourself.`;

/** What the file does, without what depends on who packed it: line ends, the head, the table of messages. */
function codeOf(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replace(/^(?:\/\/.*\n|\s)+/, "")
    .replace(/\s*Sys\.Res\s*=\s*\{[^]*$/, "");
}

/** The SHA-256 by which the file is known. */
export function ajaxHash(text: string): string {
  return createHash("sha256").update(codeOf(text)).digest("hex");
}

/** Makes sure that the file is there and is the right one; throws with what to do where it cannot be had. */
export async function ensureMicrosoftAjax(): Promise<string> {
  if (existsSync(ajaxFile) && known.includes(ajaxHash(readFileSync(ajaxFile, "utf8")))) return ajaxFile;
  const failures: string[] = [];
  for (const fetchIt of [fromMicrosoft, fromDebian]) {
    try {
      keep(checked(await fetchIt()));
      return ajaxFile;
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error([advice, ...failures].join("\n\n"));
}

function checked(text: string): string {
  const hash = ajaxHash(text);
  if (known.includes(hash)) return text;
  throw new Error(
    `A file came, but not one that is known. Its SHA-256 is ${hash}; ${__filename} lists the known ones.`,
  );
}

function keep(text: string): void {
  mkdirSync(path.dirname(ajaxFile), { recursive: true });
  const part = `${ajaxFile}.${process.pid}`;
  writeFileSync(part, text);
  renameSync(part, ajaxFile);
}

async function fromMicrosoft(): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

async function fromDebian(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "microsoft-ajax-"));
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  try {
    try {
      run("apt-get", "download", debianPackage);
    } catch {
      run("apt-get", "update");
      run("apt-get", "download", debianPackage);
    }
    const archive = readdirSync(folder).find((file) => file.endsWith(".deb")) ?? "";
    run("dpkg-deb", "-x", archive, "unpacked");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const assembly = files.find((file) => path.basename(file) === "System.Web.Extensions.dll") ?? "";
    return carve(readFileSync(path.join(folder, assembly)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** .NET keeps a file inside an assembly as its length in four bytes and then the bytes. */
function carve(assembly: Buffer): string {
  for (let at = 0; at + 4 < assembly.length; at += 4) {
    const length = assembly.readUInt32LE(at);
    if (length < 50_000 || length > 150_000 || at + 4 + length > assembly.length) continue;
    const text = assembly.toString("utf8", at + 4, at + 4 + length);
    if (/\/\/ MicrosoftAjax\.js\s/.test(text.slice(0, 400)) && text.includes("Function._validateParams"))
      return text;
  }
  throw new Error("MicrosoftAjax.js is not in Debian's assembly");
}
