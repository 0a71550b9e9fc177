/** Everything that an installer would trip over in the manifest. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { eventProblems } from "./events";
import { identityProblems } from "./identity";
import { parseManifest } from "./manifest";
import type { Problem } from "./manifest";
import { orderProblems } from "./order";
import { addressProblems, iconProblems, resourceProblems } from "./resources";
import { textProblems } from "./texts";

const project = path.resolve(__dirname, "../../..");
export const developmentBase = "https://localhost:3000";

/** Where the build takes what it serves under an address; pages come out of their entries. */
const sources: readonly (readonly [RegExp, string])[] = [
  [/^assets\//, "assets/"],
  [/^pages\//, "src/pages/"],
  [/^(\w+)\.(?:html|js)$/, "src/$1.ts"],
];

export function readProject(file: string): string {
  return readFileSync(path.join(project, file), "utf8");
}

export function manifestProblems(text: string, base = developmentBase): readonly Problem[] {
  const manifest = parseManifest(text);
  const { version } = JSON.parse(readProject("package.json")) as { version: string };
  return [
    ...orderProblems(manifest),
    ...identityProblems(manifest, version),
    ...resourceProblems(manifest),
    ...addressProblems(manifest, base, (file) => sourceOf(file) !== undefined),
    ...iconProblems(manifest, (address) => pixels(address.slice(base.length + 1))),
    ...textProblems(manifest),
    ...eventProblems(manifest, readProject("src/launchevent.ts")),
  ];
}

/** The file in the project that is served under the name. */
function sourceOf(file: string): string | undefined {
  const row = sources.find(([pattern]) => pattern.test(file));
  const source = row && path.join(project, file.replace(...row));
  return source !== undefined && existsSync(source) ? source : undefined;
}

/** Width and height of a square PNG picture. */
function pixels(file: string): number | undefined {
  const source = sourceOf(file);
  if (source === undefined) return undefined;
  const bytes = readFileSync(source);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return bytes.toString("latin1", 1, 4) === "PNG" && width === height ? width : undefined;
}
