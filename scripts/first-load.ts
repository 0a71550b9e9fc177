/** What the built pane loads, and what files weigh. Run after `npm run build`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

export interface FirstLoad {
  /** The scripts until the verdict. */
  readonly entry: readonly string[];
  /** All scripts of the first load. */
  readonly all: readonly string[];
}

/** As scripts/note-first-load.js noted it, with names below `dist/`. */
export function firstLoad(): FirstLoad {
  const { entry, imported } = JSON.parse(readFileSync(".cache/first-load.json", "utf8")) as {
    readonly entry: readonly string[];
    readonly imported: readonly string[];
  };
  return { entry, all: [...new Set([...entry, ...imported])] };
}

/** Bytes of the files, each compressed by gzip as a server does it. */
export function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
