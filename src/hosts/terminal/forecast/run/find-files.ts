import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileFaultOf, type FileFault } from "../../calendar-source";

/** A file to read and its size, or why it cannot be found. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly fault: FileFault | undefined;
}

/** The files that were named, and for each folder the calendar files in it and below it, by name. */
export function findFiles(named: readonly string[]): readonly FoundFile[] {
  return named.flatMap((name) => found(name));
}

function found(name: string): readonly FoundFile[] {
  try {
    const status = statSync(name);
    if (status.isDirectory()) return inFolder(name);
    return [{ path: name, size: status.isFile() ? status.size : 0, fault: undefined }];
  } catch (error) {
    const fault = fileFaultOf(error);
    if (fault === undefined) throw error;
    return [{ path: name, size: 0, fault }];
  }
}

function inFolder(folder: string): readonly FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter((entry) => entry.isDirectory() || /\.ics$/i.test(entry.name))
    .flatMap((entry) => found(path.join(folder, entry.name)));
}
