/** Takes a policy file into use, or says why not. Loaded only where there is a file: it brings the schema along. */
import { inForce, type InForce } from "../../policy/in-force";
import type { Policy } from "../../policy/policy";
import type { Problem } from "../../policy/problem";
import { readPolicy } from "../../policy/read-policy";
import { keepPolicy, keptPolicy } from "./kept-policy";
import type { Site } from "./site";

/** More than that is not even read on: the file is refused for its size long before. */
const mostBytes = 1024 * 1024;

/**
 * What is in force after the site's answer, of whatever kind; `before` is what was in force until now. A file that
 * is not good changes nothing but what is said of it. Rejects when the answer breaks off.
 */
export async function takenIn(response: Response, site: Site, before: InForce | undefined): Promise<InForce> {
  const text = await textOf(response);
  if (isWebPage(text)) return afterWebPage(before);
  const known = text === keptPolicy(site)?.text ? before : undefined;
  const reading = readPolicy(text);
  if (!reading.ok) return refused(reading.problems, site, known ? undefined : before?.own);
  keepPolicy(site, text);
  return known ?? inForce(reading.policy);
}

function refused(problems: readonly Problem[], site: Site, lastGood: Policy | undefined): InForce {
  // It may have been found good by an older version of this add-in.
  if (lastGood === undefined) keepPolicy(site, "");
  return inForce(lastGood, { kind: "refused", problems });
}

/** Hosts of single pages answer with their page where there is no file. */
function afterWebPage(before: InForce | undefined): InForce {
  return before?.own === undefined
    ? (before ?? inForce(undefined))
    : inForce(before.own, { kind: "web-page" });
}

function isWebPage(text: string): boolean {
  return /^\s*</.test(text);
}

async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) return text + decoder.decode();
    text += decoder.decode(piece.value, { stream: true });
    bytes += piece.value.length;
    if (bytes <= mostBytes) continue;
    await reader?.cancel();
    return text;
  }
}
