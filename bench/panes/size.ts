/** What the first load's scripts weigh, compressed as a server does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

interface FirstLoad {
  readonly entry: readonly string[];
  readonly imported: readonly string[];
}

interface Weight {
  readonly name: "until the verdict" | "first load";
  readonly bytes: number;
}

export function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** Of our pane: until the verdict, and in all. */
export function firstLoadOf(folder: string): readonly Weight[] {
  const { entry, imported } = JSON.parse(readFileSync(".cache/first-load.json", "utf8")) as FirstLoad;
  const bytes = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipped(path.join(folder, file)), 0);
  return [
    { name: "until the verdict", bytes: bytes(entry) },
    { name: "first load", bytes: bytes([...new Set([...entry, ...imported])]) },
  ];
}

/** Of a mark, which is one script. */
export function firstLoadOfMark(folder: string): number {
  return gzipped(path.join(folder, "pane.js"));
}
