/** The law of imports. Each check answers with a sentence for each breach, which says what to do. */
import { entries, numberOf, roomOf } from "./rooms";
import type { Import, Source } from "./sources";

interface Edge extends Import {
  readonly file: string;
}

/** The pane, and the draft form beside it. */
const reactHomes = /^src\/(pane\/|hosts\/playground\/page\/|playground\.tsx$)/;

/** What Node itself brings is for the terminal. */
const terminal = /^src\/hosts\/terminal\//;

/** Where the code of each package may be used. A package that is not here has not been decided on. */
const homes: Readonly<Record<string, RegExp>> = {
  "zod/mini": /^src\/(policy\/schema|hosts\/terminal\/forecast\/report\/json-report)\.ts$/,
  "jsonc-parser": /^src\/policy\/(read-policy|json-text|placed-faults)\.ts$/,
  "fastest-levenshtein": /^src\/policy\/shape-faults\.ts$/,
  "ical.js": /^src\/hosts\/calendar\//,
  "windows-iana": /^src\/hosts\/calendar\//,
  "email-addresses": /^src\/hosts\/playground\//,
  react: reactHomes,
  "react-dom": reactHomes,
  "@fluentui/react-components": reactHomes,
  "@fluentui/react-icons": /^src\/hosts\/playground\/page\//,
  "csv-parse": terminal,
  "csv-stringify": terminal,
  "node:crypto": terminal,
  "node:events": terminal,
  "node:fs": terminal,
  "node:os": terminal,
  "node:path": terminal,
  "node:util": terminal,
  "node:worker_threads": terminal,
};

function edgesOf(sources: readonly Source[]): readonly Edge[] {
  return sources.flatMap(({ file, imports }) => imports.map((to) => ({ file, ...to })));
}

function isOurs({ target }: Import): boolean {
  return target.startsWith("src/");
}

/** Files of `src/` that are neither in a room nor an entry. */
export function homeless(sources: readonly Source[]): readonly string[] {
  return sources
    .map(({ file }) => file)
    .filter((file) => numberOf(file) === undefined || (roomOf(file) === undefined && !entries.includes(file)))
    .map((file) => `${file}: move it into a room, or name it in test/support/architecture/rooms.ts`);
}

/** Imports from a higher room, or from another room of the same number. */
export function upwardImports(sources: readonly Source[]): readonly string[] {
  return edgesOf(sources)
    .filter((edge) => isOurs(edge) && isUpward(edge))
    .map(({ file, target }) => `${file} imports ${target}: take it as a parameter, or move it down a room`);
}

function isUpward({ file, target }: Edge): boolean {
  const [from, to] = [numberOf(file) ?? 0, numberOf(target) ?? Infinity];
  return to > from || (to === from && roomOf(file) !== roomOf(target));
}

/** Imports of a certain host from elsewhere than the hosts themselves and the entries. */
export function hostChoices(sources: readonly Source[]): readonly string[] {
  return edgesOf(sources)
    .filter(({ file, target }) => /^src\/hosts\/.+\//.test(target) && !mayChooseHost(file))
    .map(({ file, target }) => `${file} imports ${target}: know the port alone, take a Host as a parameter`);
}

function mayChooseHost(file: string): boolean {
  return roomOf(file) === "hosts" || roomOf(file) === undefined;
}

/** Packages that are used outside their homes, or have none. */
export function strayPackages(sources: readonly Source[]): readonly string[] {
  return edgesOf(sources)
    .filter((edge) => !isOurs(edge) && !edge.typeOnly && homeOf(edge.target)?.test(edge.file) !== true)
    .map(
      ({ file, target }) =>
        `${file} imports ${target}: use it in its home, or give it one in test/support/architecture/imports.ts`,
    );
}

function homeOf(target: string): RegExp | undefined {
  const name = Object.keys(homes).find((known) => target === known || target.startsWith(`${known}/`));
  return name === undefined ? undefined : homes[name];
}

/** Names of the packages whose code `src/` uses; Node's own modules are none. */
export function packagesUsed(sources: readonly Source[]): ReadonlySet<string> {
  const used = edgesOf(sources).filter(
    (edge) => !isOurs(edge) && !edge.typeOnly && !edge.target.startsWith("node:"),
  );
  return new Set(used.map(({ target }) => /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target));
}

/** Everything whose code comes along when the file is loaded: files of ours, and packages. */
export function reachedFrom(sources: readonly Source[], entry: string): readonly string[] {
  const edges = edgesOf(sources).filter(({ typeOnly, lazy }) => !typeOnly && !lazy);
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { target } of edges.filter((edge) => edge.file === file)) reached.add(target);
  }
  return [...reached].filter((target) => target !== entry);
}

/** Files that load a part of themselves later. */
export function lazyFiles(sources: readonly Source[]): readonly string[] {
  return edgesOf(sources)
    .filter(({ lazy }) => lazy)
    .map(({ file }) => file);
}

/** Files that export what they have from another file. */
export function barrels(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ nodes }) => nodes.some(({ type, source }) => type.startsWith("Export") && source))
    .map(({ file }) => `${file} exports from another file: import each thing where it is`);
}
