/**
 * Builds the same source in two folders of different depth, in two time zones and languages, from nothing, and compares
 * every byte. Prints a checksum over all files: whoever builds the same source elsewhere gets the same.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { builtFiles } from "./deploy-check/site-faults";

const home = path.resolve(".cache", "reproducible");
const left = ["node_modules", "dist", "coverage", ".cache", ".git"];

/** The source copied, and the packages linked file by file: a build must not see where they are from. */
function layOut(from: string, to: string): string {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from).filter((name) => !left.includes(name))) {
    cpSync(path.join(from, entry), path.join(to, entry), { recursive: true });
  }
  linkAll("node_modules", path.join(to, "node_modules"));
  return to;
}

function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.name === ".cache") continue;
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isFile()) linkSync(source, target);
  }
}

/** The checksum of each file of a build. */
function build(folder: string, env: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const webpack = path.join(folder, "node_modules", "webpack-cli", "bin", "cli.js");
  const options = {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"] as const,
  };
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    ...options,
    stdio: [...options.stdio],
  });
  const dist = path.join(folder, "dist");
  return new Map(builtFiles(dist).map((file) => [file, checksum(readFileSync(path.join(dist, file)))]));
}

function checksum(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

rmSync(home, { recursive: true, force: true });
const first = layOut(".", path.join(home, "one"));
// From the first: somebody may be at work on the source.
const second = layOut(first, path.join(home, "the", "other", "of", "two"));
const one = build(first, { TZ: "UTC", LANG: "C" });
const other = build(second, { TZ: "Pacific/Auckland", LANG: "da_DK.UTF-8" });
const files = [...new Set([...one.keys(), ...other.keys()])].sort();
const different = files.filter((file) => one.get(file) !== other.get(file));
if (different.length > 0) {
  console.error(`Not the same in two builds: ${different.join(", ")}. Both are in ${home}.`);
  process.exitCode = 1;
} else {
  rmSync(home, { recursive: true });
  console.log(`${files.length} files are the same in two builds.`);
  console.log(`SHA-256 of all: ${checksum(files.map((file) => `${one.get(file)}  ${file}\n`).join(""))}`);
}
