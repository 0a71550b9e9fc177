/** Whether the add-in at an address is the one that was built, served as it needs to be. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Fault } from "./fault";
import { isAskedAnew, problemsOf, secondsKept, securityProblems, type Answer } from "./file-faults";

/** Administrators may leave the playground out, and keep the manifest to themselves. */
const optional = /^(?:index\.html|manifest\.xml|static\/playground\.)/;

/** All files of a build, by their path in it. */
export function builtFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Why the folder cannot be compared with what is at the address; `undefined` when it can. */
export function cannotCompare(address: string, folder: string): string | undefined {
  const build = `npm run build -- --env base=${address}`;
  const manifest = path.join(folder, "manifest.xml");
  if (!existsSync(manifest)) return `There is no build in ${folder}. Run ${build}`;
  if (readFileSync(manifest, "utf8").includes(`"${address}/taskpane.html"`)) return undefined;
  return `What is in ${folder} was built for another address. Run ${build}`;
}

/** Asks for every file of the build and for some that must not be there; rejects when nobody answers. */
export async function siteFaults(address: string, folder: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const file of builtFiles(folder)) {
    const answer = await ask(`${address}/${file}`);
    if (answer.status === 404 && optional.test(file)) continue;
    const expected = readFileSync(path.join(folder, file));
    faults.push(...problemsOf(file, answer, expected).map((problem) => ({ file, problem })));
  }
  return [
    ...faults,
    ...(await missingFaults(address)),
    ...(await policyFaults(address)),
    ...(await plainFaults(address)),
  ];
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(30_000) });
  const { status, headers } = response;
  return { status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}

/** Names that no build has, and a folder that nobody is to look into. */
async function missingFaults(address: string): Promise<readonly Fault[]> {
  const files = ["no-such-file.json", "static/no-such-file.js", "assets/"];
  const answers = await Promise.all(
    files.map(async (file) => ({ file, answer: await ask(`${address}/${file}`) })),
  );
  return answers.flatMap(({ file, answer }) =>
    notThereProblems(answer).map((problem) => ({ file, problem })),
  );
}

function notThereProblems({ status, headers }: Answer): readonly string[] {
  if (status !== 404 && status !== 403) return [`answers ${status} where there is nothing, not 404`];
  const kept = secondsKept(headers.get("cache-control") ?? "");
  const long = kept > 60 ? [`that there is nothing may be kept for ${kept} seconds`] : [];
  return [...securityProblems(headers), ...long];
}

/** Of the file that an administrator may lay there; what it says is checked by `npm run policy`. */
async function policyFaults(address: string): Promise<readonly Fault[]> {
  const file = "policy.json";
  const { status, headers, body } = await ask(`${address}/${file}`);
  if (status === 404) return [];
  if (status !== 200) return [{ file, problem: `answers ${status}, not 200 or 404` }];
  const isPage = new TextDecoder().decode(body).trimStart().startsWith("<");
  if (isPage) return [{ file, problem: "answers with a web page, not 404" }];
  const caching = headers.get("cache-control") ?? "";
  return isAskedAnew(caching) ? [] : [{ file, problem: `Cache-Control is "${caching}", not "no-cache"` }];
}

/** Whoever comes without https is led to it, or is not answered. */
async function plainFaults(address: string): Promise<readonly Fault[]> {
  const url = new URL(`${address}/taskpane.html`);
  if (url.protocol !== "https:" || url.port !== "") return [];
  const plain = url.href.replace(/^https:/, "http:");
  const answer = await ask(plain).catch(() => undefined);
  const leads = answer?.headers.get("location")?.startsWith("https://") ?? answer === undefined;
  return leads ? [] : [{ file: plain, problem: "is answered without https" }];
}
