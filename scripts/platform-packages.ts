/**
 * Native packages come once for each platform, as optional dependencies. npm writes only those into the lock that
 * its registry could give it, and `npm ci` then refuses the lock because of the others.
 */

export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/** The entries that the lock should have and has not, by their place in it. */
export function missingPackages(locked: LockedPackages): Readonly<Record<string, LockedPackage>> {
  const missing = Object.entries(locked).flatMap(([place, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(locked, place, name))
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, parent)] as const),
  );
  return Object.fromEntries(missing);
}

/** Looks where Node would look: beside the package, then in each folder above. */
function isLocked(locked: LockedPackages, place: string, name: string): boolean {
  const folders = [...place.matchAll(/(?:^|\/)node_modules\//g)].map(({ index }) => place.slice(0, index));
  return [place, ...folders].some(
    (folder) => `${folder === "" ? "" : `${folder}/`}node_modules/${name}` in locked,
  );
}

function entryOf(name: string, version: string, { dev = false }: LockedPackage): LockedPackage {
  const parts = name.split(/[/-]/);
  const libc = parts.includes("musl") ? ["musl"] : parts.includes("gnu") ? ["glibc"] : undefined;
  return Object.fromEntries(
    Object.entries({
      version,
      cpu: processors.filter((processor) => parts.includes(processor)),
      dev: dev || undefined,
      libc,
      optional: true,
      os: systems.filter((system) => parts.includes(system)),
    }).filter(([, value]) => value !== undefined),
  );
}
