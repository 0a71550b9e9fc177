/** The last good policy file of a site, kept in the browser for the next start. It has nothing of anybody's mail. */
import type { Policy } from "../../policy/policy";
import { policyFormat } from "../../policy/policy-format";
import { policyAddress, type Site } from "./site";

const prefix = `${policyFormat}\n`;

export interface KeptPolicy {
  /** Empty = there was no file. */
  readonly text: string;
  /** It was found good when it was kept; take-in.ts checks it anew. */
  readonly own: Policy | undefined;
}

/** `undefined` = nothing is known, or by another version's rules. */
export function keptPolicy(site: Site): KeptPolicy | undefined {
  try {
    const kept = site.localStorage.getItem(policyAddress(site));
    if (!kept?.startsWith(prefix)) return undefined;
    const text = kept.slice(prefix.length);
    return { text, own: text === "" ? undefined : (JSON.parse(text) as Policy) };
  } catch {
    return undefined;
  }
}

/** Keeps a text that was found good. Where nothing can be stored, the next start asks again. */
export function keepPolicy(site: Site, text: string): void {
  try {
    site.localStorage.setItem(policyAddress(site), prefix + text);
  } catch {
    // Blocked, or full.
  }
}
